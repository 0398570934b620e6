// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/Shapes.h"

#include "sandbox/world/JsonText.h"

namespace botdeck::sandbox {

using domain::PlatformId;

QByteArray userJson(PlatformId platform, const User &user)
{
    JsonText json;
    json.number("id", user.id).boolean("is_bot", user.isBot).text("first_name", user.firstName);
    json.textIfAny("last_name", user.lastName).textIfAny("username", user.username);
    json.textIfAny("language_code", user.language);
    if (platform == PlatformId::Fanbook)
        json.textIfAny("avatar", user.avatar);
    return json.done();
}

QByteArray userJson(const State &state, PlatformId platform, core::Id id)
{
    if (const User *known = state.user(id))
        return userJson(platform, *known);
    User nobody;
    nobody.id = id;
    return userJson(platform, nobody);
}

QString chatTypeName(ChatKind kind)
{
    static const QStringList names{
        QStringLiteral("private"), QStringLiteral("group"), QStringLiteral("supergroup"),
        QStringLiteral("channel")};
    return names[qsizetype(kind)];
}

QByteArray chatJson(const State &state, const Chat &chat)
{
    JsonText json;
    json.number("id", chat.id).text("type", chatTypeName(chat.kind));
    const User *peer = chat.kind == ChatKind::Private ? state.user(chat.peer) : nullptr;
    if (peer) {
        json.text("first_name", peer->firstName).textIfAny("last_name", peer->lastName);
        json.textIfAny("username", peer->username);
    } else {
        json.text("title", chat.title).textIfAny("username", chat.username);
    }
    if (chat.platform == PlatformId::Fanbook)
        json.number("channel_type", chat.channelType);
    if (chat.guild != core::Id())
        json.number("guild_id", chat.guild);
    return json.done();
}

namespace {

/// Channels of Telegram and CloudChat speak themselves; in Fanbook's channels people do.
bool isAnonymous(const Chat &chat)
{
    return chat.kind == ChatKind::Channel && chat.guild == core::Id();
}

QByteArray messageJson(const State &state, const Chat &chat, const Message &message, bool withReply)
{
    JsonText json;
    json.number("message_id", message.id);
    if (isAnonymous(chat))
        json.raw("sender_chat", chatJson(state, chat));
    else
        json.raw("from", userJson(state, chat.platform, message.from));
    json.raw("chat", chatJson(state, chat)).number("date", message.date);
    if (message.editDate)
        json.number("edit_date", message.editDate);
    if (const Message *original = withReply ? chat.message(message.replyTo) : nullptr)
        json.raw("reply_to_message", messageJson(state, chat, *original, false));
    json.textIfAny("text", message.text).members(message.more);
    if (!message.replyMarkup.isEmpty())
        json.value("reply_markup", message.replyMarkup);
    return json.done();
}

// What administrators may, with the names of Telegram's ChatMemberAdministrator; clients insist on all of
// them.
constexpr const char *administratorRights[] = {
    "can_manage_chat",     "can_delete_messages", "can_manage_video_chats", "can_restrict_members",
    "can_promote_members", "can_change_info",     "can_invite_users",       "can_post_stories",
    "can_edit_stories",    "can_delete_stories",  "can_post_messages",      "can_edit_messages",
    "can_pin_messages",
};

// The same for ChatMemberRestricted.
constexpr const char *restrictedRights[] = {
    "can_send_messages",       "can_send_audios",           "can_send_documents",   "can_send_photos",
    "can_send_videos",         "can_send_video_notes",      "can_send_voice_notes", "can_send_polls",
    "can_send_other_messages", "can_add_web_page_previews", "can_change_info",      "can_invite_users",
    "can_pin_messages",        "can_manage_topics",
};

} // namespace

QByteArray messageJson(const State &state, const Chat &chat, const Message &message)
{
    return messageJson(state, chat, message, message.replyTo != core::Id());
}

QByteArray memberJson(const State &state, const Chat &chat, const Membership &member)
{
    JsonText json;
    json.raw("user", userJson(state, chat.platform, member.user)).text("status", member.status);
    if (member.status == QLatin1StringView("creator") || member.status == QLatin1StringView("administrator"))
        json.boolean("is_anonymous", false);
    if (member.status == QLatin1StringView("administrator")) {
        json.boolean("can_be_edited", false);
        for (const char *right : administratorRights)
            json.boolean(right, true);
    }
    if (member.status == QLatin1StringView("restricted")) {
        json.boolean("is_member", true);
        for (const char *right : restrictedRights)
            json.boolean(right, false);
    }
    if (member.status == QLatin1StringView("kicked") || member.status == QLatin1StringView("restricted"))
        json.number("until_date", qint64(0));
    return json.done();
}

} // namespace botdeck::sandbox
