// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/Messages.h"
#include "sandbox/world/Methods.h"
#include "sandbox/world/Shapes.h"
#include "sandbox/world/Targets.h"

namespace botdeck::sandbox {

namespace {

/// "All chat administrators except other bots" (CloudChat's document, as Telegram's).
Answer getChatAdministrators(const Call &call)
{
    const ChatTarget target = targetGroup(call);
    if (target.refusal)
        return *target.refusal;
    QList<QByteArray> administrators;
    for (const Membership &member : target.chat->members) {
        const User *user = call.state.user(member.user);
        const bool otherBot = user && user->isBot && user->id != call.bot.id;
        if (member.isAdministrator() && !otherBot)
            administrators.append(memberJson(call.state, *target.chat, member));
    }
    return done(jsonArray(administrators));
}

Answer getChatMemberCount(const Call &call)
{
    const ChatTarget target = targetChat(call);
    return target.refusal ? *target.refusal : done(QByteArray::number(target.chat->memberCount()));
}

Answer getChatMember(const Call &call)
{
    const ChatTarget target = targetChat(call);
    if (target.refusal)
        return *target.refusal;
    const core::Id user = call.id("user_id");
    if (!call.state.user(user))
        return refuse(call, Refusal::UserNotFound);
    if (const Membership *member = target.chat->member(user))
        return done(memberJson(call.state, *target.chat, *member));
    return done(memberJson(call.state, *target.chat, {user, QStringLiteral("left")}));
}

/// A group and a user who is somebody.
struct MemberTarget
{
    Chat *chat = nullptr;
    core::Id user = {};
    std::optional<Answer> refusal = {};
};

MemberTarget targetMember(const Call &call)
{
    const ChatTarget target = targetGroup(call);
    const core::Id user = call.id("user_id");
    if (target.refusal)
        return {nullptr, user, target.refusal};
    if (!call.state.user(user))
        return {nullptr, user, refuse(call, Refusal::UserNotFound)};
    const Membership *member = target.chat->member(user);
    if (member && member->status == QLatin1StringView("creator"))
        return {nullptr, user, refuse(call, Refusal::Parameter, QStringLiteral("can't remove chat owner"))};
    return {target.chat, user};
}

Answer kickChatMember(const Call &call)
{
    const MemberTarget target = targetMember(call);
    if (target.refusal)
        return *target.refusal;
    const QString kicked = QStringLiteral("kicked");
    if (call.state.isInside(*target.chat, target.user))
        depart(call.state, *target.chat, target.user, kicked, {.except = call.bot.index});
    else
        target.chat->setMember(target.user, kicked);
    return yes();
}

/// Telegram: somebody who is still inside goes too, unless only_if_banned.
Answer unbanChatMember(const Call &call)
{
    const MemberTarget target = targetMember(call);
    if (target.refusal)
        return *target.refusal;
    const Membership *member = target.chat->member(target.user);
    const bool banned = member && member->status == QLatin1StringView("kicked");
    if (banned || !call.flag("only_if_banned"))
        target.chat->setMember(target.user, QStringLiteral("left"));
    return yes();
}

Answer restrictChatMember(const Call &call)
{
    const MemberTarget target = targetMember(call);
    if (target.refusal)
        return *target.refusal;
    const bool maySpeak = call.object("permissions").value(QLatin1StringView("can_send_messages")).toBool();
    target.chat->setMember(target.user, maySpeak ? QStringLiteral("member") : QStringLiteral("restricted"));
    return yes();
}

} // namespace

MethodRows chatMemberMethods()
{
    static constexpr MethodRow rows[] = {
        {"getChatAdministrators", getChatAdministrators},
        {"getChatMemberCount", getChatMemberCount},
        {"getChatMembersCount", getChatMemberCount},
        {"getChatMember", getChatMember},
        {"kickChatMember", kickChatMember},
        {"banChatMember", kickChatMember},
        {"unbanChatMember", unbanChatMember},
        {"restrictChatMember", restrictChatMember},
    };
    return rows;
}

} // namespace botdeck::sandbox
