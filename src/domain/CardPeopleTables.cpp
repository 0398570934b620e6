// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/CardFormats.h"
#include "domain/CardTables.h"

#include <array>

namespace botdeck::domain::card {

namespace {

constexpr auto personRows = std::to_array<FieldRow>({
    {"id", "", told},
    {"user_id", "", told},
    {"first_name", "", told},
    {"last_name", "", told},
    {"username", "", told},
    {"nickname", "", told},
    {"is_bot", "is_bot", flag},
    {"bot", "is_bot", flag},
    {"is_premium", "premium", flag},
    {"language_code", "language", text},
    {"gender", "gender", text},
    {"pending", "guest", flag},
    {"role_ids", "roles", joined},
    {"invite_code", "invite_code", code},
    {"owner_id", "owner_id", id},
    {"avatar", "avatar", link},
    {"avatar_nft", "avatar", link},
    {"user_token", "", told},
    {"added_to_attachment_menu", "", told},
    {"can_join_groups", "", told},
    {"can_read_all_group_messages", "", told},
    {"supports_inline_queries", "", told},
    {"can_connect_to_business", "", told},
    {"has_main_web_app", "", told},
    {"has_topics_enabled", "", told},
    {"allows_users_to_create_topics", "", told},
});

constexpr auto chatRows = std::to_array<FieldRow>({
    {"id", "", told},
    {"title", "", told},
    {"first_name", "", told},
    {"last_name", "", told},
    {"type", "", told},
    {"username", "username", text},
    {"channel_type", "channel_type", word},
    {"guild_id", "guild_id", id},
    {"is_forum", "forum", flag},
    {"is_direct_messages", "direct_messages", flag},
    {"all_members_are_administrators", "all_administrators", flag},
    {"description", "description", text},
    {"invite_link", "invite_link", link},
    {"photo", "picture", code},
    {"pinned_message", "pinned", reference},
});

constexpr auto memberRows = std::to_array<FieldRow>({
    {"status", "status", word},
    {"user", "person", person},
    {"roles", "roles", list, roleFields},
    {"custom_title", "title", text},
    {"tag", "tag", text},
    {"until_date", "until", time},
    {"is_anonymous", "anonymous", flag},
    {"is_member", "is_member", choice},
    {"can_be_edited", "can_be_edited", choice},
    {"can_manage_guild", "can_manage_guild", choice},
    {"can_manage_channels", "can_manage_channels", choice},
    {"can_manage_roles", "can_manage_roles", choice},
    {"can_manage_emojis", "can_manage_emojis", choice},
    {"can_manage_chat", "can_manage_chat", choice},
    {"can_manage_video_chats", "can_manage_calls", choice},
    {"can_manage_topics", "can_manage_topics", choice},
    {"can_manage_direct_messages", "can_manage_direct_messages", choice},
    {"can_manage_tags", "can_manage_tags", choice},
    {"can_post_messages", "can_post", choice},
    {"can_edit_messages", "can_edit_messages", choice},
    {"can_delete_messages", "can_delete_messages", choice},
    {"can_post_stories", "can_post_stories", choice},
    {"can_edit_stories", "can_edit_stories", choice},
    {"can_delete_stories", "can_delete_stories", choice},
    {"can_restrict_members", "can_restrict", choice},
    {"can_promote_members", "can_promote", choice},
    {"can_change_info", "can_change_info", choice},
    {"can_invite_users", "can_invite", choice},
    {"can_pin_messages", "can_pin", choice},
    {"can_edit_tag", "can_edit_tag", choice},
    {"can_send_messages", "can_send", choice},
    {"can_send_media_messages", "can_send_media", choice},
    {"can_send_audios", "can_send_audio", choice},
    {"can_send_documents", "can_send_documents", choice},
    {"can_send_photos", "can_send_photos", choice},
    {"can_send_videos", "can_send_videos", choice},
    {"can_send_video_notes", "can_send_video_notes", choice},
    {"can_send_voice_notes", "can_send_voice", choice},
    {"can_send_polls", "can_send_polls", choice},
    {"can_send_other_messages", "can_send_other", choice},
    {"can_add_web_page_previews", "can_add_previews", choice},
});

constexpr auto memberChangeRows = std::to_array<FieldRow>({
    {"chat", "chat", chat},
    {"from", "changed_by", person},
    {"date", "sent", time},
    {"old_chat_member", "member_before", section, memberFields},
    {"new_chat_member", "member_now", section, memberFields},
    {"invite_link", "invite", section, inviteLinkFields},
    {"via_join_request", "via_request", flag},
    {"via_chat_folder_invite_link", "via_folder", flag},
});

constexpr auto joinRequestRows = std::to_array<FieldRow>({
    {"chat", "chat", chat},
    {"from", "from", person},
    {"user_chat_id", "private_chat_id", id},
    {"date", "sent", time},
    {"bio", "bio", text},
    {"invite_link", "invite", section, inviteLinkFields},
});

constexpr auto inviteLinkRows = std::to_array<FieldRow>({
    {"invite_link", "invite_link", link},
    {"name", "name", text},
    {"creator", "creator", person},
    {"creates_join_request", "asks_first", flag},
    {"is_primary", "primary", flag},
    {"is_revoked", "revoked", flag},
    {"expire_date", "until", time},
    {"member_limit", "member_limit", number},
    {"pending_join_request_count", "waiting", number},
    {"subscription_period", "period", duration},
    {"subscription_price", "price", number},
});

constexpr auto roleRows = std::to_array<FieldRow>({
    {"name", "", told},
    {"id", "", told},
    {"position", "", told},
    {"permissions", "", told},
    {"color", "", told},
    {"managed", "", told},
    {"mentionable", "", told},
    {"hoist", "", told},
    {"member_count", "", told},
    {"tag", "", told},
});

} // namespace

FieldTable personFields()
{
    return personRows;
}

FieldTable chatFields()
{
    return chatRows;
}

FieldTable memberFields()
{
    return memberRows;
}

FieldTable memberChangeFields()
{
    return memberChangeRows;
}

FieldTable joinRequestFields()
{
    return joinRequestRows;
}

FieldTable inviteLinkFields()
{
    return inviteLinkRows;
}

FieldTable roleFields()
{
    return roleRows;
}

} // namespace botdeck::domain::card
