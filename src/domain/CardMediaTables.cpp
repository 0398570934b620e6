// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/CardFormats.h"
#include "domain/CardTables.h"

#include <array>

namespace botdeck::domain::card {

namespace {

// Photo sizes, documents, animations, videos, voices and video notes have these between them.
constexpr auto fileRows = std::to_array<FieldRow>({
    {"file_name", "file_name", text},
    {"title", "title", text},
    {"performer", "performer", text},
    {"mime_type", "mime_type", text},
    {"width", "dimensions", dimensions},
    {"height", "", told},
    {"length", "diameter", number},
    {"duration", "duration", duration},
    {"file_size", "file_size", bytes},
    {"file_id", "file_id", code},
    {"file_unique_id", "file_unique_id", code},
    {"start_timestamp", "starts_at", duration},
    {"codec", "codec", text},
    {"thumb", "thumbnail", thumbnail},
    {"thumbnail", "thumbnail", thumbnail},
    {"cover", "cover", picture},
    {"qualities", "quality", list, fileFields},
});

constexpr auto audioRows = std::to_array<FieldRow>({
    {"title", "title", text},
    {"performer", "performer", text},
    {"file_name", "file_name", text},
    {"mime_type", "mime_type", text},
    {"duration", "duration", duration},
    {"file_size", "file_size", bytes},
    {"file_id", "file_id", code},
    {"file_unique_id", "file_unique_id", code},
    {"thumb", "thumbnail", thumbnail},
    {"thumbnail", "thumbnail", thumbnail},
});

constexpr auto stickerRows = std::to_array<FieldRow>({
    {"emoji", "emoji", text},
    {"set_name", "sticker_set", text},
    {"type", "sticker_type", word},
    {"width", "dimensions", dimensions},
    {"height", "", told},
    {"is_animated", "animated", flag},
    {"is_video", "moving", flag},
    {"file_size", "file_size", bytes},
    {"file_id", "file_id", code},
    {"file_unique_id", "file_unique_id", code},
    {"custom_emoji_id", "custom_emoji_id", id},
    {"mask_position", "mask_position", code},
    {"premium_animation", "premium_animation", code},
    {"needs_repainting", "", told},
    {"thumb", "thumbnail", thumbnail},
    {"thumbnail", "thumbnail", thumbnail},
});

constexpr auto contactRows = std::to_array<FieldRow>({
    {"first_name", "first_name", text},
    {"last_name", "last_name", text},
    {"phone_number", "phone", text},
    {"user_id", "person_id", id},
    {"vcard", "vcard", code},
});

constexpr auto diceRows = std::to_array<FieldRow>({
    {"emoji", "emoji", text},
    {"value", "value", number},
});

constexpr auto gameRows = std::to_array<FieldRow>({
    {"title", "title", text},
    {"description", "description", text},
    {"text", "text", text},
    {"text_entities", "", toldInside, entityFields},
    {"photo", "photo", picture},
    {"animation", "animation", section, fileFields},
});

constexpr auto pollRows = std::to_array<FieldRow>({
    {"question", "question", text},
    {"question_entities", "", toldInside, entityFields},
    {"options", "option", list, optionFields},
    {"total_voter_count", "votes", number},
    {"type", "poll_type", word},
    {"is_anonymous", "anonymous", choice},
    {"allows_multiple_answers", "several_answers", choice},
    {"allows_revoting", "revoting", flag},
    {"members_only", "members_only", flag},
    {"is_closed", "closed", choice},
    {"correct_option_id", "right_answer", number},
    {"correct_option_ids", "right_answer", joined},
    {"explanation", "explanation", text},
    {"explanation_entities", "", toldInside, entityFields},
    {"description", "description", text},
    {"description_entities", "", toldInside, entityFields},
    {"open_period", "open_for", duration},
    {"close_date", "closes", time},
    {"id", "poll_id", id},
});

constexpr auto optionRows = std::to_array<FieldRow>({
    {"text", "", told},
    {"voter_count", "", told},
    {"text_entities", "", toldInside, entityFields},
    {"persistent_id", "", told},
    {"added_by_user", "", toldInside, personFields},
    {"addition_date", "", told},
});

constexpr auto venueRows = std::to_array<FieldRow>({
    {"title", "title", text},
    {"address", "address", text},
    {"location", "location", members, locationFields},
    {"foursquare_id", "foursquare_id", code},
    {"foursquare_type", "foursquare_type", code},
    {"google_place_id", "google_place_id", code},
    {"google_place_type", "google_place_type", code},
});

constexpr auto locationRows = std::to_array<FieldRow>({
    {"latitude", "place", place},
    {"longitude", "", told},
    {"horizontal_accuracy", "accuracy", number},
    {"live_period", "live_for", duration},
    {"heading", "heading", number},
    {"proximity_alert_radius", "alert_radius", number},
});

constexpr auto storyRows = std::to_array<FieldRow>({
    {"chat", "chat", chat},
    {"id", "story_id", id},
});

constexpr auto invoiceRows = std::to_array<FieldRow>({
    {"title", "title", text},
    {"description", "description", text},
    {"total_amount", "total", money},
    {"currency", "", told},
    {"start_parameter", "start_parameter", code},
});

constexpr auto paymentRows = std::to_array<FieldRow>({
    {"total_amount", "total", money},
    {"currency", "", told},
    {"invoice_payload", "payload", code},
    {"shipping_option_id", "shipping_option", code},
    {"order_info", "order", group, orderFields},
    {"subscription_expiration_date", "until", time},
    {"is_recurring", "recurring", flag},
    {"is_first_recurring", "first_recurring", flag},
    {"telegram_payment_charge_id", "charge_id", code},
    {"provider_payment_charge_id", "provider_charge_id", code},
});

constexpr auto orderRows = std::to_array<FieldRow>({
    {"name", "name", text},
    {"phone_number", "phone", text},
    {"email", "email", text},
    {"shipping_address", "address", group, addressFields},
});

constexpr auto addressRows = std::to_array<FieldRow>({
    {"street_line1", "street", text},
    {"street_line2", "street", text},
    {"post_code", "post_code", text},
    {"city", "city", text},
    {"state", "state", text},
    {"country_code", "country", text},
});

constexpr auto giveawayRows = std::to_array<FieldRow>({
    {"chats", "chat", chat},
    {"chat", "chat", chat},
    {"winners_selection_date", "drawn", time},
    {"winner_count", "winners", number},
    {"winners", "winner", person},
    {"only_new_members", "new_members_only", flag},
    {"has_public_winners", "public_winners", flag},
    {"prize_description", "prize", text},
    {"prize_star_count", "prize_stars", number},
    {"premium_subscription_month_count", "premium_months", number},
    {"country_codes", "country", joined},
    {"additional_chat_count", "more_chats", number},
    {"unclaimed_prize_count", "unclaimed", number},
    {"was_refunded", "refunded", flag},
    {"giveaway_message_id", "message_id", id},
    {"giveaway_message", "message", reference},
    {"is_star_giveaway", "with_stars", flag},
});

// Service messages about topics, calls and settings have these between them.
constexpr auto serviceRows = std::to_array<FieldRow>({
    {"name", "name", text},
    {"icon_color", "", told},
    {"icon_custom_emoji_id", "custom_emoji_id", id},
    {"is_name_implicit", "", told},
    {"message_auto_delete_time", "duration", duration},
    {"boost_count", "boosts", number},
    {"start_date", "starts", time},
    {"duration", "duration", duration},
    {"users", "person", person},
    {"data", "data", code},
    {"button_text", "button", text},
    {"web_app_name", "web_app", text},
    {"from_request", "from_request", flag},
    {"from_attachment_menu", "from_menu", flag},
});

} // namespace

FieldTable fileFields()
{
    return fileRows;
}

FieldTable audioFields()
{
    return audioRows;
}

FieldTable stickerFields()
{
    return stickerRows;
}

FieldTable contactFields()
{
    return contactRows;
}

FieldTable diceFields()
{
    return diceRows;
}

FieldTable gameFields()
{
    return gameRows;
}

FieldTable pollFields()
{
    return pollRows;
}

FieldTable optionFields()
{
    return optionRows;
}

FieldTable venueFields()
{
    return venueRows;
}

FieldTable locationFields()
{
    return locationRows;
}

FieldTable storyFields()
{
    return storyRows;
}

FieldTable invoiceFields()
{
    return invoiceRows;
}

FieldTable paymentFields()
{
    return paymentRows;
}

FieldTable orderFields()
{
    return orderRows;
}

FieldTable addressFields()
{
    return addressRows;
}

FieldTable giveawayFields()
{
    return giveawayRows;
}

FieldTable serviceFields()
{
    return serviceRows;
}

} // namespace botdeck::domain::card
