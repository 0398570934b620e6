// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/CardFormats.h"
#include "domain/CardTables.h"

#include <array>

namespace botdeck::domain::card {

namespace {

// The members of an update. Kinds that nobody knows are pointed out and read as if they were messages.
constexpr auto updateRows = std::to_array<FieldRow>({
    {"update_id", "", told},
    {"message", "message", section, messageFields},
    {"edited_message", "edited_message", section, messageFields},
    {"channel_post", "channel_post", section, messageFields},
    {"edited_channel_post", "edited_channel_post", section, messageFields},
    {"business_message", "business_message", section, messageFields},
    {"edited_business_message", "edited_message", section, messageFields},
    {"guest_message", "message", section, messageFields},
    {"callback_query", "callback_query", section, callbackFields},
    {"inline_query", "inline_query", section, inlineQueryFields},
    {"chosen_inline_result", "inline_choice", section, inlineChoiceFields},
    {"shipping_query", "shipping_query", section, shippingFields},
    {"pre_checkout_query", "checkout_query", section, checkoutFields},
    {"purchased_paid_media", "paid_media", section, checkoutFields},
    {"poll", "poll", section, pollFields},
    {"poll_answer", "poll_answer", section, pollAnswerFields},
    {"my_chat_member", "my_member", section, memberChangeFields},
    {"chat_member", "member", section, memberChangeFields},
    {"chat_join_request", "join_request", section, joinRequestFields},
    {"message_reaction", "reaction", section, reactionChangeFields},
    {"message_reaction_count", "reaction_counts", section, reactionCountsFields},
    {"chat_boost", "chat_boost", section, boostFields},
    {"removed_chat_boost", "boost_removed", section, boostFields},
    {"business_connection", "business_connection", section, businessFields},
    {"deleted_business_messages", "business_deleted", section, businessFields},
});

constexpr auto callbackRows = std::to_array<FieldRow>({
    {"data", "data", code},
    {"from", "from", person},
    {"id", "callback_id", id},
    {"chat_instance", "chat_instance", id},
    {"inline_message_id", "inline_message_id", id},
    {"game_short_name", "game", text},
    {"message", "button_message", section, messageFields},
});

constexpr auto inlineQueryRows = std::to_array<FieldRow>({
    {"query", "query", text},
    {"from", "from", person},
    {"id", "query_id", id},
    {"offset", "offset", code},
    {"chat_type", "chat_type", word},
    {"location", "location", section, locationFields},
});

constexpr auto inlineChoiceRows = std::to_array<FieldRow>({
    {"result_id", "result_id", code},
    {"query", "query", text},
    {"from", "from", person},
    {"inline_message_id", "inline_message_id", id},
    {"location", "location", section, locationFields},
});

constexpr auto shippingRows = std::to_array<FieldRow>({
    {"from", "from", person},
    {"id", "query_id", id},
    {"invoice_payload", "payload", code},
    {"shipping_address", "address", section, addressFields},
});

constexpr auto checkoutRows = std::to_array<FieldRow>({
    {"from", "from", person},
    {"total_amount", "total", money},
    {"currency", "", told},
    {"id", "query_id", id},
    {"invoice_payload", "payload", code},
    {"paid_media_payload", "payload", code},
    {"shipping_option_id", "shipping_option", code},
    {"order_info", "order", section, orderFields},
});

constexpr auto pollAnswerRows = std::to_array<FieldRow>({
    {"user", "person", person},
    {"voter_chat", "sender_chat", chat},
    {"option_ids", "chosen_options", joined},
    {"option_persistent_ids", "", told},
    {"poll_id", "poll_id", id},
});

constexpr auto reactionChangeRows = std::to_array<FieldRow>({
    {"chat", "chat", chat},
    {"message_id", "message_id", id},
    {"user", "person", person},
    {"actor_chat", "sender_chat", chat},
    {"date", "sent", time},
    {"old_reaction", "reaction_before", list, reactionTypeFields},
    {"new_reaction", "reaction_now", list, reactionTypeFields},
});

constexpr auto reactionCountsRows = std::to_array<FieldRow>({
    {"chat", "chat", chat},
    {"message_id", "message_id", id},
    {"date", "sent", time},
    {"reactions", "reaction", members, reactionCountFields},
});

constexpr auto reactionCountRows = std::to_array<FieldRow>({
    {"type", "reaction", list, reactionTypeFields},
    {"total_count", "count", number},
});

// The emoji stands first: the line of a reaction is its first member that is there.
constexpr auto reactionTypeRows = std::to_array<FieldRow>({
    {"emoji", "", told},
    {"custom_emoji_id", "", told},
    {"type", "", told},
});

constexpr auto boostRows = std::to_array<FieldRow>({
    {"chat", "chat", chat},
    {"boost", "boost", code},
    {"boost_id", "boost_id", id},
    {"remove_date", "sent", time},
    {"source", "source", code},
});

constexpr auto businessRows = std::to_array<FieldRow>({
    {"id", "business_connection_id", id},
    {"business_connection_id", "business_connection_id", id},
    {"user", "person", person},
    {"chat", "chat", chat},
    {"user_chat_id", "private_chat_id", id},
    {"date", "sent", time},
    {"message_ids", "message_id", joined},
    {"is_enabled", "enabled", choice},
    {"can_reply", "can_reply", choice},
    {"rights", "rights", code},
});

} // namespace

FieldTable updateFields()
{
    return updateRows;
}

FieldTable callbackFields()
{
    return callbackRows;
}

FieldTable inlineQueryFields()
{
    return inlineQueryRows;
}

FieldTable inlineChoiceFields()
{
    return inlineChoiceRows;
}

FieldTable shippingFields()
{
    return shippingRows;
}

FieldTable checkoutFields()
{
    return checkoutRows;
}

FieldTable pollAnswerFields()
{
    return pollAnswerRows;
}

FieldTable reactionChangeFields()
{
    return reactionChangeRows;
}

FieldTable reactionCountsFields()
{
    return reactionCountsRows;
}

FieldTable reactionCountFields()
{
    return reactionCountRows;
}

FieldTable reactionTypeFields()
{
    return reactionTypeRows;
}

FieldTable boostFields()
{
    return boostRows;
}

FieldTable businessFields()
{
    return businessRows;
}

} // namespace botdeck::domain::card
