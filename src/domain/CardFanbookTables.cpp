// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/CardFormats.h"
#include "domain/CardTables.h"

#include <array>

namespace botdeck::domain::card {

namespace {

// Official Java SDK: Message.reaction.
constexpr auto guildReactionRows = std::to_array<FieldRow>({
    {"action", "reaction_action", word},
    {"emoji", "reaction", list, emojiFields},
    {"reaction_to_message", "reaction_to", reference},
    {"id", "reaction_to", id},
});

constexpr auto emojiRows = std::to_array<FieldRow>({
    {"name", "", told},
    {"id", "", told},
    {"avatar", "", told},
    {"w", "", told},
    {"h", "", told},
});

constexpr auto richTextRows = std::to_array<FieldRow>({
    {"title", "title", text},
    {"document", "text", delta},
    {"v2", "text", delta},
    {"v", "", told},
    {"type", "", told},
});

constexpr auto circlePostRows = std::to_array<FieldRow>({
    {"user", "from", person},
    {"post", "post", members, circleContentFields},
    {"sub_info", "numbers", section, circleNumbersFields},
    {"doc_info", "doc_info", code},
    {"coffee_info", "coffee_info", code},
    {"post_id", "post_id", id},
    {"guild_id", "guild_id", id},
    {"channel_id", "channel_id", id},
    {"title", "title", text},
    {"content", "text", delta},
    {"topic_id", "topic_id", id},
    {"topic_name", "topic", text},
    {"created_at", "sent", time},
});

constexpr auto circleContentRows = std::to_array<FieldRow>({
    {"title", "title", text},
    {"content", "text", delta},
    {"content_v2", "text", delta},
    {"topic_name", "topic", text},
    {"topic_id", "topic_id", id},
    {"post_id", "post_id", id},
    {"guild_id", "guild_id", id},
    {"channel_id", "channel_id", id},
    {"created_at", "sent", time},
    {"updated_at", "edited", time},
    {"post_type", "post_type", word},
    {"cover", "cover", code},
    {"mentions", "mentions", person},
});

constexpr auto circleNumbersRows = std::to_array<FieldRow>({
    {"comment_total", "comments", number},
    {"like_total", "likes", number},
    {"can_del", "can_be_deleted", flag},
    {"liked", "liked", flag},
    {"like_id", "", told},
    {"is_top", "on_top", flag},
    {"is_follow", "followed", flag},
});

constexpr auto circleCommentRows = std::to_array<FieldRow>({
    {"user", "from", person},
    {"comment", "comment", members, circleCommentFields},
    {"content", "text", delta},
    {"post_id", "post_id", id},
    {"comment_id", "comment_id", id},
    {"quote_l1", "answers", id},
    {"quote_l2", "answers", id},
    {"created_at", "sent", time},
    {"like_total", "likes", number},
    {"comment_total", "comments", number},
    {"replay_list", "replies", code},
});

// The SDK's own spelling of related_id.
constexpr auto circleLikeRows = std::to_array<FieldRow>({
    {"releated_id", "post_id", id},
    {"related_id", "post_id", id},
    {"reaction_type", "reaction", code},
    {"post_id", "post_id", id},
    {"user_id", "person_id", id},
});

constexpr auto circleShareRows = std::to_array<FieldRow>({
    {"user", "shared_from", person},
    {"post", "post", members, circleContentFields},
    {"type", "", told},
});

constexpr auto topicShareRows = std::to_array<FieldRow>({
    {"messageId", "message_id", id},
    {"message_id", "message_id", id},
    {"channelId", "channel_id", id},
    {"channel_id", "channel_id", id},
    {"type", "", told},
});

// interaction/message_card: who pressed what on a message card.
constexpr auto cardOperationRows = std::to_array<FieldRow>({
    {"key", "card_key", code},
    {"message_id", "message_id", id},
    {"channel_id", "channel_id", id},
    {"guild_id", "guild_id", id},
    {"user_id", "person_id", id},
    {"click_type", "click_type", joined},
    {"action", "action", word},
    {"type", "action", word},
});

constexpr auto frameRows = std::to_array<FieldRow>({
    {"action", "action", word},
    {"method", "method", word},
    {"data", "", members, gatewayFields},
    {"records", "records", code},
    {"ack", "", told},
    {"seq", "", told},
    {"via", "", told},
});

// A frame's data: messages (push), pressed buttons (miniPush), circle and guild events.
constexpr auto gatewayRows = std::to_array<FieldRow>({
    {"author", "from", person},
    {"user_id", "person_id", id},
    {"guild_id", "guild_id", id},
    {"channel_id", "channel_id", id},
    {"channel_type", "channel_type", word},
    {"message_id", "message_id", messageId},
    {"time", "sent", time},
    {"quote_l1", "reply_to", id},
    {"quote_l2", "reply_to", id},
    {"content", "content", embedded, contentFields},
    {"desc", "description", text},
    {"mentions", "mentions", person},
    {"mention_roles", "mentions", joined},
    {"member", "membership", group, gatewayMemberFields},
    {"resource_type", "resource_type", code},
    {"recall", "recalled_by", id},
    {"client_id", "client_id", code},
    {"method", "method", word},
    {"records", "records", code},
    {"nick", "person", text},
    {"nonce", "", told},
    {"status", "", told},
    {"ctype", "", told},
    {"platform", "", told},
    {"unreactive", "", told},
    {"ephemeral", "ephemeral", flag},
    {"reply_markup", "keyboard", members, keyboardFields},
});

constexpr auto gatewayMemberRows = std::to_array<FieldRow>({
    {"nick", "nick", text},
    {"roles", "roles", joined},
    {"guild_card", "", told},
    {"assist_level", "", told},
});

// The JSON within a frame's content, of every type.
constexpr auto contentRows = std::to_array<FieldRow>({
    {"type", "content_type", word},
    {"update_id", "", told},
    {"callback_query", "callback_query", section, callbackFields},
    {"text", "text", body},
    {"contentType", "", told},
    {"url", "link", link},
    {"fileType", "mime_type", text},
    {"name", "file_name", text},
    {"size", "file_size", bytes},
    {"width", "dimensions", dimensions},
    {"height", "", told},
    {"duration", "duration", duration},
    {"second", "duration", duration},
    {"isRead", "", told},
    {"thumbUrl", "thumbnail", link},
    {"thumbWidth", "", told},
    {"thumbHeight", "", told},
    {"thumbName", "", told},
    {"localPath", "", told},
    {"localFilePath", "", told},
    {"localIdentify", "", told},
    {"localThumbPath", "", told},
    {"thumb", "", told},
    {"action", "reaction_action", word},
    {"id", "reaction_to", id},
    {"emoji", "reaction", list, emojiFields},
    {"title", "title", text},
    {"document", "text", delta},
    {"v2", "text", delta},
    {"v", "", told},
    {"user_id", "person_id", id},
    {"code", "invite_code", code},
    {"index", "place_in_line", number},
    {"order", "place_in_line", number},
    {"messageId", "message_id", id},
    {"channelId", "channel_id", id},
    {"post_id", "post_id", id},
    {"data", "card_text", cardTexts},
    {"content", "card_text", cardTexts},
    {"notification", "notification", text},
    {"come_from_name", "come_from", text},
    {"come_from_icon", "", told},
    {"template", "", told},
    {"no_seat_toast", "", told},
});

} // namespace

FieldTable guildReactionFields()
{
    return guildReactionRows;
}

FieldTable emojiFields()
{
    return emojiRows;
}

FieldTable richTextFields()
{
    return richTextRows;
}

FieldTable circlePostFields()
{
    return circlePostRows;
}

FieldTable circleContentFields()
{
    return circleContentRows;
}

FieldTable circleNumbersFields()
{
    return circleNumbersRows;
}

FieldTable circleCommentFields()
{
    return circleCommentRows;
}

FieldTable circleLikeFields()
{
    return circleLikeRows;
}

FieldTable circleShareFields()
{
    return circleShareRows;
}

FieldTable topicShareFields()
{
    return topicShareRows;
}

FieldTable cardOperationFields()
{
    return cardOperationRows;
}

FieldTable frameFields()
{
    return frameRows;
}

FieldTable gatewayFields()
{
    return gatewayRows;
}

FieldTable gatewayMemberFields()
{
    return gatewayMemberRows;
}

FieldTable contentFields()
{
    return contentRows;
}

} // namespace botdeck::domain::card
