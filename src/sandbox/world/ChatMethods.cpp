// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/Messages.h"
#include "sandbox/world/Methods.h"
#include "sandbox/world/Shapes.h"
#include "sandbox/world/Targets.h"

namespace botdeck::sandbox {

namespace {

/// What Telegram's ChatFullInfo always has beyond Chat; its clients insist on these.
void addFullInfo(QJsonObject &json)
{
    json.insert(QLatin1StringView("accent_color_id"), 3);
    json.insert(QLatin1StringView("max_reaction_count"), 11);
    const QLatin1StringView gifts[]{
        QLatin1StringView("unlimited_gifts"), QLatin1StringView("limited_gifts"),
        QLatin1StringView("unique_gifts"), QLatin1StringView("premium_subscription"),
        QLatin1StringView("gifts_from_channels")};
    QJsonObject accepted;
    for (const QLatin1StringView gift : gifts)
        accepted.insert(gift, false);
    json.insert(QLatin1StringView("accepted_gift_types"), accepted);
}

Answer getChat(const Call &call)
{
    const ChatTarget target = targetChat(call);
    if (target.refusal)
        return *target.refusal;
    const Chat &chat = *target.chat;
    QJsonObject json = jsonFrom(chatJson(call.state, chat)).toObject();
    if (!chat.description.isEmpty())
        json.insert(QLatin1StringView("description"), chat.description);
    if (call.bot.platform == domain::PlatformId::Telegram) {
        addFullInfo(json);
        if (const Message *pinned = chat.message(chat.pinned))
            json.insert(
                QLatin1StringView("pinned_message"), jsonFrom(messageJson(call.state, chat, *pinned)));
    }
    return done(jsonOf(json));
}

Answer setChatTitle(const Call &call)
{
    const ChatTarget target = targetGroup(call);
    if (target.refusal)
        return *target.refusal;
    const QString title = call.text("title").trimmed();
    if (title.isEmpty())
        return refuse(call, Refusal::Parameter, QStringLiteral("chat title must be non-empty"));
    target.chat->title = title;
    const QJsonObject what{{QStringLiteral("new_chat_title"), title}};
    service(call.state, *target.chat, call.bot.id, what, {.except = call.bot.index});
    return yes();
}

Answer setDescription(const Call &call)
{
    const ChatTarget target = targetGroup(call);
    if (target.refusal)
        return *target.refusal;
    target.chat->description = call.text("description");
    return yes();
}

Answer leaveChat(const Call &call)
{
    const ChatTarget target = targetGroup(call);
    if (target.refusal)
        return *target.refusal;
    Chat &chat = *target.chat;
    depart(call.state, chat, call.bot.id, QStringLiteral("left"), {.except = call.bot.index});
    chat.bots.removeAll(call.bot.index);
    chat.formerBots.append(call.bot.index);
    std::erase_if(
        call.record().keyboards, [&chat](const KeyboardPlace &place) { return place.chat == chat.id; });
    std::erase_if(
        call.record().presses, [&chat](const PressWaiting &press) { return press.chat == chat.id; });
    return yes();
}

} // namespace

MethodRows chatMethods()
{
    static constexpr MethodRow rows[] = {
        {"getChat", getChat},
        {"setChatTitle", setChatTitle},
        {"setDescription", setDescription},
        {"setChatDescription", setDescription},
        {"leaveChat", leaveChat},
    };
    return rows;
}

} // namespace botdeck::sandbox
