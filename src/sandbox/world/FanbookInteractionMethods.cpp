// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/Methods.h"
#include "sandbox/world/Targets.h"

namespace botdeck::sandbox {

namespace {

const QLatin1StringView clicksKey("interaction_message_card_operation");

/// A card's message, by channel and id as texts.
struct CardTarget
{
    Message *message = nullptr;
    std::optional<Answer> refusal = {};
};

CardTarget targetCard(const Call &call)
{
    const ChatTarget target = targetChat(call, "channel_id");
    if (target.refusal)
        return {nullptr, target.refusal};
    Message *message = target.chat->message(call.id("message_id"));
    if (!message)
        return {nullptr, refuse(call, Refusal::MessageNotFound)};
    return {message};
}

/// Clicks lie in the message as {key: [user, …]}; who clicks twice counts once.
void setClick(const Call &call, Message &message, const QString &key, bool clicked)
{
    QJsonObject clicks = message.more.value(clicksKey).toObject();
    QJsonArray users = clicks.value(key).toArray();
    const QString user = call.has("user_id") ? call.text("user_id") : call.bot.id.toString();
    for (qsizetype i = users.size() - 1; i >= 0; --i) {
        if (users.at(i).toString() == user)
            users.removeAt(i);
    }
    if (clicked)
        users.append(user);
    clicks.insert(key, users);
    message.more.insert(clicksKey, clicks);
}

Answer cardClick(const Call &call)
{
    const CardTarget target = targetCard(call);
    if (target.refusal)
        return *target.refusal;
    setClick(call, *target.message, call.text("key"), true);
    return yes();
}

Answer cardCancelClick(const Call &call)
{
    const CardTarget target = targetCard(call);
    if (target.refusal)
        return *target.refusal;
    setClick(call, *target.message, call.text("key"), false);
    return yes();
}

Answer cardMultiClick(const Call &call)
{
    const CardTarget target = targetCard(call);
    if (target.refusal)
        return *target.refusal;
    setClick(call, *target.message, call.text("key"), true);
    for (const QJsonValue &type : call.array("click_type"))
        setClick(call, *target.message, call.text("key") + u':' + type.toString(), true);
    return yes();
}

Answer cardAuto(const Call &call)
{
    const CardTarget target = targetCard(call);
    if (target.refusal)
        return *target.refusal;
    QJsonObject clicks = target.message->more.value(clicksKey).toObject();
    clicks.insert(QLatin1StringView("max"), call.integer("max"));
    target.message->more.insert(clicksKey, clicks);
    return yes();
}

/// Tells clients to draw a third-party card anew; there are none here, so only the message has to be there.
Answer cardNotify(const Call &call)
{
    const CardTarget target = targetCard(call);
    return target.refusal ? *target.refusal : yes();
}

} // namespace

MethodRows fanbookInteractionMethods()
{
    static constexpr MethodRow rows[] = {
        {"v2/cardNotify", cardNotify},
        {"interaction/message_card/auto", cardAuto},
        {"interaction/message_card/click", cardClick},
        {"interaction/message_card/cancel_click", cardCancelClick},
        {"v2/interaction/message_card/muti_click", cardMultiClick},
    };
    return rows;
}

} // namespace botdeck::sandbox
