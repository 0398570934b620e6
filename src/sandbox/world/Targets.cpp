// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/Targets.h"

#include "sandbox/world/Shapes.h"

namespace botdeck::sandbox {

namespace {

/// The chat among those of all bots of the platform that this bot was once in.
const Chat *formerChat(const Call &call, core::Id id)
{
    for (const Chat &chat : call.state.chats) {
        if (chat.id == id && chat.formerBots.contains(call.bot.index))
            return &chat;
    }
    return nullptr;
}

bool typeFits(const Call &call, const Chat &chat)
{
    if (!call.has("chat_type"))
        return true;
    const QJsonObject types = call.state.platform(call.bot.platform).section(u"chat_types");
    const QJsonObject numbers = types.value(QLatin1StringView("of_chat_type")).toObject();
    return numbers.value(chatTypeName(chat.kind)).toInteger() == call.integer("chat_type");
}

} // namespace

ChatTarget targetChat(const Call &call, const char *parameter)
{
    QString name = call.text(parameter);
    core::Id id = call.id(parameter);
    Chat *chat = id == core::Id() ? nullptr : call.state.chat(call.bot, id);
    if (!chat)
        chat = call.state.chatByName(call.bot, name.startsWith(u'@') ? name.mid(1) : name);
    if (chat && typeFits(call, *chat))
        return {chat, {}};
    if (chat)
        return {nullptr, refuse(call, Refusal::ChatTypeDiffers)};
    if (const Chat *former = formerChat(call, id))
        return {nullptr, refuse(call, Refusal::NotAMember, chatTypeName(former->kind))};
    return {nullptr, refuse(call, Refusal::ChatNotFound)};
}

ChatTarget targetGroup(const Call &call, const char *parameter)
{
    ChatTarget target = targetChat(call, parameter);
    if (target.chat && target.chat->kind == ChatKind::Private)
        return {nullptr, refuse(call, Refusal::PrivateChat)};
    return target;
}

GuildTarget targetGuild(const Call &call, const char *parameter)
{
    Guild *guild = call.state.guild(call.id(parameter));
    if (!guild)
        return {nullptr, refuse(call, Refusal::GuildNotFound)};
    if (!guild->bots.contains(call.bot.index))
        return {nullptr, refuse(call, Refusal::NotInGuild)};
    return {guild, {}};
}

} // namespace botdeck::sandbox
