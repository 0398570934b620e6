// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/SendPlan.h"

#include "core/Id.h"
#include "domain/JsonText.h"
#include "platform/ChatPlan.h"
#include "platform/Evaluation.h"
#include "platform/JsonText.h"
#include "platform/MessagePlan.h"
#include "platform/SendFacts.h"

#include <QFileInfo>

#include <array>

namespace botdeck::platform {

using namespace Qt::StringLiterals;
using core::Result;
using domain::ChatChange;
using domain::MessageAction;
using domain::OutgoingMessage;
using domain::PressAnswer;
using domain::SendingOrder;
using domain::SendingStep;

namespace {

struct ActionRow
{
    SendingStep step = {};
    QStringView method;
    /// Its chat_id is where the message goes, not where it stands.
    bool goesElsewhere = {};
};

const ActionRow &rowOf(MessageAction::Kind kind)
{
    // In the order of MessageAction::Kind.
    static constexpr std::array rows{
        ActionRow{SendingStep::Delete, u"deleteMessage", false},
        ActionRow{SendingStep::Forward, u"forwardMessage", true},
        ActionRow{SendingStep::Copy, u"copyMessage", true},
        ActionRow{SendingStep::Pin, u"pinChatMessage", false},
        ActionRow{SendingStep::Unpin, u"unpinChatMessage", false},
    };
    return rows.at(size_t(kind));
}

/// The chat that stands in chat_id.
ChatFacts chatOf(const MessageAction &action)
{
    return rowOf(action.kind).goesElsewhere ? ChatFacts{action.toChatId, action.toChatType}
                                            : ChatFacts{action.chatId, action.chatType, action.chatUsername};
}

Result<SendPlan> planAction(const Platform &platform, const MessageAction &action)
{
    const ActionRow &row = rowOf(action.kind);
    const Result<const Method *> method = platform.method(row.method);
    if (!method)
        return method.error();
    const Facts facts = chatFacts(platform, **method, chatOf(action)) +
                        Facts{
                            {u"message_id"_s, Argument::Kind::Text, action.messageId.toUtf8()},
                            {u"from_chat_id"_s, Argument::Kind::Text, action.chatId.toUtf8()}};
    return SendPlan{{}, {{row.step, (*method)->key, argumentsFor(**method, facts)}}};
}

Result<SendPlan> planAnswer(const Platform &platform, const PressAnswer &answer)
{
    const Method *method = firstMethod(platform, {u"v2/answerCallback", u"answerCallbackQuery"});
    if (method == nullptr)
        return platform.method(u"answerCallbackQuery").error(); // its table says why
    const auto text = [](const char *name, const QString &value) {
        return Argument{QString::fromLatin1(name), Argument::Kind::Text, value.toUtf8()};
    };
    Facts facts{
        text("callback_id", answer.queryId), text("callback_query_id", answer.queryId),
        text("user_id", answer.userId), text("channel_id", answer.chatId)};
    if (!answer.text.isEmpty())
        facts += text("text", answer.text);
    if (answer.isAlert)
        facts += Argument{u"show_alert"_s, Argument::Kind::Json, "true"};
    return SendPlan{{}, {{SendingStep::Answer, method->key, argumentsFor(*method, facts)}}};
}

Result<SendPlan> planUnchecked(const Platform &platform, const SendingOrder &order)
{
    if (const auto *message = std::get_if<OutgoingMessage>(&order.what))
        return planMessage(platform, *message, order.options);
    if (const auto *action = std::get_if<MessageAction>(&order.what))
        return planAction(platform, *action);
    if (const auto *change = std::get_if<ChatChange>(&order.what))
        return planChange(platform, *change);
    return planAnswer(platform, std::get<PressAnswer>(order.what));
}

/// The method and the chat that a question would be for; no method where none is needed.
std::pair<const Method *, ChatFacts> aimOf(const Platform &platform, const SendingOrder &order)
{
    if (const auto *message = std::get_if<OutgoingMessage>(&order.what))
        return {textMethod(platform), {message->chatId, message->chatType}};
    if (const auto *action = std::get_if<MessageAction>(&order.what))
        return {firstMethod(platform, {rowOf(action->kind).method}), chatOf(*action)};
    if (const auto *change = std::get_if<ChatChange>(&order.what))
        return {changeMethod(platform, change->kind), changedChat(*change)};
    return {nullptr, {}};
}

bool mustAsk(const Platform &platform, const Method &method, const ChatFacts &chat)
{
    const Parameter *id = method.parameter(u"chat_id");
    if (id == nullptr || chat.id.isEmpty())
        return false;
    const bool isNumber = core::Id::fromText(chat.id).has_value();
    const QJsonObject chatTypes = platform.section(u"chat_types");
    const bool wantsType = method.parameter(chatTypes["parameter"_L1].toString()) != nullptr;
    return (id->type == Type::IdNumber && !isNumber) ||
           (id->type == Type::Username && isNumber && chat.username.isEmpty()) ||
           (wantsType && !chatTypes["of_chat_type"_L1].toObject().contains(chat.type));
}

} // namespace

Result<SendPlan> planSending(const Platform &platform, const SendingOrder &order)
{
    Result<SendPlan> plan = planUnchecked(platform, order);
    if (!plan)
        return plan;
    for (const PlannedCall &each : plan->calls) {
        // Whatever number it will be, it is one.
        const PlannedCall call = each.completes ? withMessage(each, u"1"_s) : each;
        const Result<const Method *> method = platform.method(call.method);
        if (const auto request = build(**method, call.arguments); !request)
            return request.error();
    }
    return plan;
}

std::optional<PlannedCall> chatQuestion(const Platform &platform, const SendingOrder &order)
{
    const auto [method, chat] = aimOf(platform, order);
    const Method *getChat = firstMethod(platform, {u"getChat"});
    if (method == nullptr || getChat == nullptr || !mustAsk(platform, *method, chat))
        return std::nullopt;
    return PlannedCall{
        SendingStep::FindChat, getChat->key, {{u"chat_id"_s, Argument::Kind::Text, chat.id.toUtf8()}}};
}

SendingOrder withChat(SendingOrder order, const QByteArray &answer)
{
    const domain::JsonText json(answer);
    if (json.fault() != domain::JsonFault::None)
        return order;
    const domain::JsonValue chat = json.root();
    const auto take = [&chat](QString &into, const char *member) {
        if (const QString told = chat[member].text(); !told.isEmpty())
            into = told;
    };
    if (auto *message = std::get_if<OutgoingMessage>(&order.what)) {
        take(message->chatId, "id");
        take(message->chatType, "type");
    } else if (auto *action = std::get_if<MessageAction>(&order.what)) {
        const bool elsewhere = rowOf(action->kind).goesElsewhere;
        take(elsewhere ? action->toChatId : action->chatId, "id");
        take(elsewhere ? action->toChatType : action->chatType, "type");
        if (!elsewhere)
            take(action->chatUsername, "username");
    } else if (auto *change = std::get_if<ChatChange>(&order.what)) {
        take(change->chatId, "id");
        take(change->chatType, "type");
        take(change->chatUsername, "username");
    }
    return order;
}

PlannedCall withMessage(PlannedCall call, const QString &messageId)
{
    call.arguments += Argument{u"message_id"_s, Argument::Kind::Text, messageId.toUtf8()};
    return call;
}

QByteArray loggedParameters(const Method &method, const QList<Argument> &arguments)
{
    QByteArrayList members;
    for (const auto &[name, value] : evaluate(method, arguments).values) {
        const QByteArray json = value.isFile
                                    ? quoteJson(QFileInfo(QString::fromUtf8(value.text)).fileName().toUtf8())
                                    : value.json;
        members += '"' + name.toUtf8() + "\":" + json;
    }
    return '{' + members.join(',') + '}';
}

} // namespace botdeck::platform
