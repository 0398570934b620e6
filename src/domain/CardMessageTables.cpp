// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/CardFormats.h"
#include "domain/CardTables.h"

#include <array>

namespace botdeck::domain::card {

namespace {

constexpr auto messageRows = std::to_array<FieldRow>({
    {"message_id", "message_id", messageId},
    {"chat", "chat", chat},
    {"from", "from", person},
    {"sender_chat", "sender_chat", chat},
    {"sender_business_bot", "sent_by_bot", person},
    {"via_bot", "via_bot", person},
    {"author_signature", "signature", text},
    {"sender_boost_count", "boosts", number},
    {"date", "sent", time},
    {"edit_date", "edited", time},
    {"message_thread_id", "topic_id", id},
    {"direct_messages_topic", "topic", code},
    {"media_group_id", "media_group_id", id},
    {"business_connection_id", "business_connection_id", id},
    {"reply_to_message", "reply_to", reference},
    {"external_reply", "reply_elsewhere", section, externalReplyFields},
    {"quote", "quote", section, quoteFields},
    {"reply_to_story", "reply_to_story", section, storyFields},
    {"reply_to_checklist_task_id", "reply_to_task", id},
    {"forward_origin", "forwarded", section, originFields},
    {"forward_from", "forwarded_from", person},
    {"forward_from_chat", "forwarded_chat", chat},
    {"forward_from_message_id", "forwarded_message_id", id},
    {"forward_sender_name", "forwarded_name", text},
    {"forward_signature", "forwarded_signature", text},
    {"forward_date", "forwarded_sent", time},
    {"is_topic_message", "in_topic", flag},
    {"is_automatic_forward", "automatic_forward", flag},
    {"is_from_offline", "from_offline", flag},
    {"has_protected_content", "protected", flag},
    {"has_media_spoiler", "spoiler", flag},
    {"show_caption_above_media", "caption_above", flag},
    {"paid_star_count", "paid_stars", number},
    {"is_paid_post", "paid_post", flag},
    {"effect_id", "effect_id", id},
    {"text", "text", body},
    {"entities", "", toldInside, entityFields},
    {"caption", "caption", body},
    {"caption_entities", "", toldInside, entityFields},
    {"link_preview_options", "link_preview", code},
    {"photo", "photo", picture},
    {"animation", "animation", section, fileFields},
    {"document", "document", section, fileFields},
    {"audio", "audio", section, audioFields},
    {"video", "video", section, fileFields},
    {"voice", "voice", section, fileFields},
    {"video_note", "video_note", section, fileFields},
    {"sticker", "sticker", section, stickerFields},
    {"dice", "dice", section, diceFields},
    {"game", "game", section, gameFields},
    {"poll", "poll", section, pollFields},
    {"venue", "venue", section, venueFields},
    {"location", "location", section, locationFields},
    {"contact", "contact", section, contactFields},
    {"story", "story", section, storyFields},
    {"paid_media", "paid_media", code},
    {"checklist", "checklist", code},
    {"invoice", "invoice", section, invoiceFields},
    {"successful_payment", "payment", section, paymentFields},
    {"refunded_payment", "refund", section, paymentFields},
    {"new_chat_members", "joined", person},
    {"new_chat_member", "joined", person},
    {"new_chat_participant", "joined", person},
    {"new_join_members", "joined", person},
    {"left_chat_member", "left", person},
    {"left_chat_participant", "left", person},
    {"chat_members_online", "online", person},
    {"chat_members_offline", "offline", person},
    {"new_chat_title", "new_title", text},
    {"new_chat_photo", "new_picture", picture},
    {"delete_chat_photo", "no_picture", flag},
    {"group_chat_created", "group_created", flag},
    {"supergroup_chat_created", "supergroup_created", flag},
    {"channel_chat_created", "channel_created", flag},
    {"migrate_to_chat_id", "moved_to", id},
    {"migrate_from_chat_id", "moved_from", id},
    {"pinned_message", "pinned", reference},
    {"message_auto_delete_timer_changed", "auto_delete", event, serviceFields},
    {"users_shared", "users_shared", code},
    {"chat_shared", "chat_shared", code},
    {"gift", "gift", code},
    {"unique_gift", "gift", code},
    {"connected_website", "website", text},
    {"write_access_allowed", "write_access", event, serviceFields},
    {"passport_data", "passport", code},
    {"proximity_alert_triggered", "proximity", code},
    {"boost_added", "boost_added", event, serviceFields},
    {"chat_background_set", "background", code},
    {"forum_topic_created", "topic_created", event, serviceFields},
    {"forum_topic_edited", "topic_edited", event, serviceFields},
    {"forum_topic_closed", "topic_closed", event, serviceFields},
    {"forum_topic_reopened", "topic_reopened", event, serviceFields},
    {"general_forum_topic_hidden", "topic_hidden", event, serviceFields},
    {"general_forum_topic_unhidden", "topic_unhidden", event, serviceFields},
    {"giveaway_created", "giveaway_created", event, giveawayFields},
    {"giveaway", "giveaway", section, giveawayFields},
    {"giveaway_winners", "giveaway_winners", section, giveawayFields},
    {"giveaway_completed", "giveaway_completed", section, giveawayFields},
    {"video_chat_scheduled", "call_scheduled", event, serviceFields},
    {"video_chat_started", "call_started", event, serviceFields},
    {"video_chat_ended", "call_ended", event, serviceFields},
    {"video_chat_participants_invited", "call_invited", event, serviceFields},
    {"web_app_data", "web_app_data", event, serviceFields},
    {"reaction", "reaction", section, guildReactionFields},
    {"rich_text", "rich_text", section, richTextFields},
    {"circle_post", "circle_post", section, circlePostFields},
    {"circle_comment", "circle_comment", section, circleCommentFields},
    {"circle_like", "circle_like", section, circleLikeFields},
    {"circle_share_entity", "circle_share", section, circleShareFields},
    {"topic_share", "topic_share", section, topicShareFields},
    {"interaction_message_card_operation", "card_operation", section, cardOperationFields},
    {"reply_markup", "keyboard", members, keyboardFields},
});

constexpr auto entityRows = std::to_array<FieldRow>({
    {"type", "", told},
    {"offset", "", told},
    {"length", "", told},
    {"url", "", told},
    {"user", "", toldInside, personFields},
    {"language", "", told},
    {"custom_emoji_id", "", told},
});

constexpr auto quoteRows = std::to_array<FieldRow>({
    {"text", "text", text},
    {"position", "position", number},
    {"is_manual", "by_hand", flag},
    {"entities", "", toldInside, entityFields},
});

constexpr auto originRows = std::to_array<FieldRow>({
    {"type", "origin", word},
    {"sender_user", "from", person},
    {"sender_user_name", "from", text},
    {"sender_chat", "sender_chat", chat},
    {"chat", "chat", chat},
    {"message_id", "message_id", id},
    {"author_signature", "signature", text},
    {"date", "sent", time},
});

constexpr auto externalReplyRows = std::to_array<FieldRow>({
    {"origin", "forwarded", members, originFields},
    {"chat", "chat", chat},
    {"message_id", "message_id", id},
    {"link_preview_options", "link_preview", code},
    {"has_media_spoiler", "spoiler", flag},
    {"photo", "photo", picture},
    {"animation", "animation", section, fileFields},
    {"document", "document", section, fileFields},
    {"audio", "audio", section, audioFields},
    {"video", "video", section, fileFields},
    {"voice", "voice", section, fileFields},
    {"video_note", "video_note", section, fileFields},
    {"sticker", "sticker", section, stickerFields},
    {"story", "story", section, storyFields},
    {"contact", "contact", section, contactFields},
    {"dice", "dice", section, diceFields},
    {"game", "game", section, gameFields},
    {"poll", "poll", section, pollFields},
    {"venue", "venue", section, venueFields},
    {"location", "location", section, locationFields},
    {"invoice", "invoice", section, invoiceFields},
});

constexpr auto keyboardRows = std::to_array<FieldRow>({
    {"inline_keyboard", "button", buttons, buttonFields},
    {"keyboard", "reply_button", buttons, buttonFields},
    {"resize_keyboard", "", told},
    {"one_time_keyboard", "one_time", flag},
    {"is_persistent", "", told},
    {"selective", "selective", flag},
    {"input_field_placeholder", "place_holder", text},
    {"remove_keyboard", "keyboard_removed", flag},
    {"force_reply", "force_reply", flag},
});

// A button's line says its text and its first other member; these are the names that are no surprise.
constexpr auto buttonRows = std::to_array<FieldRow>({
    {"text", "", told},
    {"url", "", told},
    {"app_id", "", told},
    {"callback_data", "", told},
    {"login_url", "", told},
    {"web_app", "", told},
    {"switch_inline_query", "", told},
    {"switch_inline_query_current_chat", "", told},
    {"switch_inline_query_chosen_chat", "", told},
    {"copy_text", "", told},
    {"callback_game", "", told},
    {"pay", "", told},
    {"is_command", "", told},
    {"request_contact", "", told},
    {"request_location", "", told},
    {"request_poll", "", told},
    {"request_user", "", told},
    {"request_users", "", told},
    {"request_chat", "", told},
});

} // namespace

FieldTable messageFields()
{
    return messageRows;
}

FieldTable entityFields()
{
    return entityRows;
}

FieldTable quoteFields()
{
    return quoteRows;
}

FieldTable originFields()
{
    return originRows;
}

FieldTable externalReplyFields()
{
    return externalReplyRows;
}

FieldTable keyboardFields()
{
    return keyboardRows;
}

FieldTable buttonFields()
{
    return buttonRows;
}

} // namespace botdeck::domain::card
