// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/Actions.h"
#include "sandbox/world/Call.h"
#include "sandbox/world/FanbookShapes.h"
#include "sandbox/world/Messages.h"
#include "sandbox/world/People.h"
#include "sandbox/world/Shapes.h"

#include <algorithm>

namespace botdeck::sandbox {

namespace {

Played playJoin(const Scene &scene, const QJsonObject &)
{
    const core::Result<Chat *> chat = groupOf(scene);
    if (!chat)
        return chat.error();
    if (scene.user && scene.state.isInside(**chat, *scene.user))
        return wrongPlay(QStringLiteral("User %1 is in there already.").arg(scene.user->toString()));
    if (scene.user && scene.user->value() <= 0)
        return wrongPlay(QStringLiteral("%1 cannot be a user's id.").arg(scene.user->toString()));
    if (const auto refusal = unwanted(scene, messageKind(**chat, false)))
        return *refusal;
    const bool known = scene.user && scene.state.user(*scene.user);
    const core::Id user = known ? *scene.user : newcomer(scene.state, scene.bot.platform, scene.user);
    return enter(scene.state, **chat, user, {.wanted = scene.bot.index}).value_or(QByteArray());
}

bool isOwner(const Scene &scene, const Chat &chat, core::Id user)
{
    if (const Guild *guild = scene.state.guild(chat.guild))
        return guild->owner == user;
    const Membership *member = chat.member(user);
    return member && member->status == QLatin1StringView("creator");
}

/// Nobody named: somebody who is not the owner.
core::Result<core::Id> leaverOf(const Scene &scene, const Chat &chat)
{
    if (scene.user)
        return userOf(scene, chat);
    for (int i = 0; i < 20; ++i) {
        const std::optional<core::Id> user = anybodyIn(scene.state, chat);
        if (user && !isOwner(scene, chat, *user))
            return *user;
    }
    return wrongPlay(QStringLiteral("Nobody is in there who could leave."));
}

Played playLeave(const Scene &scene, const QJsonObject &)
{
    const core::Result<Chat *> chat = groupOf(scene);
    if (!chat)
        return chat.error();
    const core::Result<core::Id> user = leaverOf(scene, **chat);
    if (!user)
        return user.error();
    if (isOwner(scene, **chat, *user))
        return wrongPlay(QStringLiteral("User %1 owns it and cannot leave.").arg(user->toString()));
    if (const auto refusal = unwanted(scene, messageKind(**chat, false)))
        return *refusal;
    const auto raw = depart(scene.state, **chat, *user, QStringLiteral("left"), {.wanted = scene.bot.index});
    return raw.value_or(QByteArray());
}

Played playEdit(const Scene &scene, const QJsonObject &extra)
{
    const core::Result<Chat *> chat = chatOf(scene);
    if (!chat)
        return chat.error();
    const core::Id id = idOf(extra.value(QLatin1StringView("message_id")));
    const QString text = extra.value(QLatin1StringView("text")).toString();
    Message *message = (*chat)->message(id);
    if (!message)
        return wrongPlay(QStringLiteral("There is no message %1 in that chat.").arg(id.toString()));
    const User *author = scene.state.user(message->from);
    if ((author && author->isBot) || (scene.user && *scene.user != message->from))
        return wrongPlay(QStringLiteral("Message %1 is not that user's own.").arg(id.toString()));
    if (text.trimmed().isEmpty() || message->text.isEmpty())
        return wrongPlay(QStringLiteral("Only a message of text can be edited, and into a text."));
    if (const auto refusal = unwanted(scene, messageKind(**chat, true)))
        return *refusal;
    changeText(scene.state, **chat, *message, text);
    return announce(scene.state, **chat, *message, true, {.wanted = scene.bot.index}).value_or(QByteArray());
}

/// ChatMember of whoever it is, as the chat's platform writes it.
QByteArray memberOf(const State &state, const Chat &chat, core::Id user)
{
    if (const Guild *guild = state.guild(chat.guild))
        return guildMemberJson(state, *guild, *guild->member(user));
    return memberJson(state, chat, *chat.member(user));
}

/// In a guild: the ids of roles that are there. Elsewhere one word of ChatMember's status.
std::optional<core::Error> setRoles(const Scene &scene, Chat &chat, core::Id user, const QJsonArray &roles)
{
    if (Guild *guild = scene.state.guild(chat.guild)) {
        QList<core::Id> ids;
        for (const QJsonValue &role : roles)
            ids.append(idOf(role));
        for (const core::Id id : ids) {
            if (!guild->role(id))
                return wrongPlay(QStringLiteral("The guild has no role %1.").arg(id.toString()));
        }
        guild->member(user)->roles = ids;
        return std::nullopt;
    }
    static const QStringList statuses{
        QStringLiteral("administrator"), QStringLiteral("member"), QStringLiteral("restricted")};
    const QString status = roles.at(0).toString();
    if (roles.size() != 1 || !statuses.contains(status))
        return wrongPlay(QStringLiteral("roles must be a list with one of %1.")
                             .arg(statuses.join(QLatin1StringView(", "))));
    if (isOwner(scene, chat, user))
        return wrongPlay(QStringLiteral("User %1 owns it and stays what they are.").arg(user.toString()));
    chat.setMember(user, status);
    return std::nullopt;
}

/// Told as `chat_member`, which CloudChat's document and Telegram know; on Fanbook the kind is invented. It
/// comes whenever allowed_updates do not speak against it, also where a real server makes it wait to be asked
/// for.
Played playRole(const Scene &scene, const QJsonObject &extra)
{
    const core::Result<Chat *> chat = groupOf(scene);
    if (!chat)
        return chat.error();
    const core::Result<core::Id> user = userOf(scene, **chat);
    if (!user)
        return user.error();
    const QJsonValue roles = extra.value(QLatin1StringView("roles"));
    if (!roles.isArray())
        return wrongPlay(QStringLiteral("roles must be a list; nothing was changed."));
    if (const auto refusal = unwanted(scene, "chat_member"))
        return *refusal;
    State &state = scene.state;
    const QByteArray before = memberOf(state, **chat, *user);
    if (const auto refusal = setRoles(scene, **chat, *user, roles.toArray()))
        return *refusal;
    JsonText json;
    json.raw("chat", chatJson(state, **chat)).raw("from", userJson(state, (*chat)->platform, *user));
    json.number("date", state.now()).raw("old_chat_member", before);
    const QByteArray content = json.raw("new_chat_member", memberOf(state, **chat, *user)).done();
    QByteArray own;
    for (const int index : (*chat)->bots) {
        const std::optional<QByteArray> raw = deliver(state, state.bots.at(index), "chat_member", content);
        if (index == scene.bot.index)
            own = raw.value_or(QByteArray());
    }
    return own;
}

struct EventRow
{
    const char *kind;
    Played (*play)(const Scene &, const QJsonObject &);
};

constexpr EventRow events[] = {
    {"join", playJoin}, {"leave", playLeave}, {"edit", playEdit}, {"role", playRole}};

} // namespace

Played playEvent(const Scene &scene, const QString &kind, const QJsonObject &extra)
{
    for (const EventRow &row : events) {
        if (kind == QLatin1StringView(row.kind))
            return row.play(scene, extra);
    }
    return wrongPlay(
        QStringLiteral("There is no event \"%1\"; there are join, leave, edit and role.").arg(kind));
}

} // namespace botdeck::sandbox
