// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/MessagePlan.h"

#include "domain/keyboard/KeyboardChecks.h"
#include "platform/KeyboardRules.h"
#include "platform/MediaRoute.h"
#include "platform/SendFacts.h"

#include <QJsonArray>

#include <algorithm>

namespace botdeck::platform {

using namespace Qt::StringLiterals;
using core::Result;
using domain::OutgoingMessage;
using domain::SendingStep;
using domain::SendOptions;

namespace {

bool isBlank(const OutgoingMessage &message)
{
    return message.source.trimmed().isEmpty();
}

bool hasButtons(const OutgoingMessage &message)
{
    return message.keyboard && !message.keyboard->rows.isEmpty();
}

/// What the server would refuse of a keyboard; a message must not stand without one that could be foreseen.
Result<void> checkButtons(const Platform &platform, const OutgoingMessage &message)
{
    if (!hasButtons(message))
        return {};
    QStringList texts;
    for (const domain::KeyboardObjection &each : checkKeyboard(*message.keyboard, keyboardRules(platform))) {
        if (each.severity != domain::KeyboardSeverity::Error)
            continue;
        const QString place = each.column < 0
                                  ? u"Row %1: "_s.arg(each.row + 1)
                                  : u"Row %1, button %2: "_s.arg(each.row + 1).arg(each.column + 1);
        texts += (each.row < 0 ? QString() : place) + domain::keyboardRuleText(each.rule);
    }
    if (texts.isEmpty())
        return {};
    return refusedPlan(u"The keyboard would be refused; nothing was sent. "_s + texts.join(u' '));
}

class MessagePlanner
{
public:
    MessagePlanner(const Platform &platform, const SendOptions &options)
        : m_platform(platform)
        , m_options(options)
    {
        for (const QJsonValue name : platform.section(u"keyboard")["methods"_L1].toArray())
            m_withKeyboard += name.toString();
    }

    Result<SendPlan> edit(const OutgoingMessage &message);
    Result<SendPlan> send(const OutgoingMessage &message);

private:
    [[nodiscard]] bool takesKeyboard(const Method &method) const
    {
        return m_withKeyboard.contains(method.key);
    }
    Result<QList<OutgoingMessage>> partsOf(const OutgoingMessage &message) const;
    [[nodiscard]] bool fitsAsCaption(const OutgoingMessage &message, const Method &method) const;
    Result<void> addText(SendPlan &plan, const OutgoingMessage &part) const;
    Result<void> addMedia(SendPlan &plan, const OutgoingMessage &part) const;
    Result<void>
    add(SendPlan &plan, const OutgoingMessage &part, SendingStep step, const Method &method,
        const Facts &facts) const;
    Result<void> addKeyboard(SendPlan &plan, const OutgoingMessage &part) const;
    /// The call that changes a message's text, its caption or its keyboard alone.
    Result<PlannedCall> change(const OutgoingMessage &message) const;
    [[nodiscard]] Result<const Method *> changeMethod(const OutgoingMessage &message) const;
    [[nodiscard]] Facts chatOf(const OutgoingMessage &message, const Method &method) const
    {
        return chatFacts(m_platform, method, {message.chatId, message.chatType});
    }

    const Platform &m_platform;
    const SendOptions &m_options;
    QStringList m_withKeyboard;
};

Result<const Method *> MessagePlanner::changeMethod(const OutgoingMessage &message) const
{
    if (m_options.editsCaption)
        return m_platform.method(u"editMessageCaption");
    if (!isBlank(message))
        return m_platform.method(u"editMessageText");
    if (!message.keyboard)
        return refusedPlan(u"There is nothing to send."_s);
    const Method *keyboard = firstMethod(m_platform, {u"editMessageReplyMarkup"});
    if (keyboard == nullptr) {
        return refusedPlan(u"%1 changes a keyboard only together with the text. Nothing was sent."_s.arg(
            m_platform.title()));
    }
    return keyboard;
}

Result<PlannedCall> MessagePlanner::change(const OutgoingMessage &message) const
{
    const Result<const Method *> method = changeMethod(message);
    if (!method)
        return method.error();
    Facts facts = chatOf(message, **method) + keyboardFacts(message);
    if (m_options.editsCaption || !isBlank(message)) {
        const QString parameter = m_options.editsCaption ? u"caption"_s : u"text"_s;
        const Result<Facts> text = textFacts(m_platform, **method, parameter, message, m_options);
        if (!text)
            return text.error();
        facts += *text;
    }
    return PlannedCall{SendingStep::Edit, (*method)->key, argumentsFor(**method, facts)};
}

Result<SendPlan> MessagePlanner::edit(const OutgoingMessage &message)
{
    if (!message.media.isEmpty())
        return refusedPlan(
            u"A file cannot be put into a message that stands. Send it as a new one. Nothing was sent."_s);
    const Result<PlannedCall> call = change(message);
    if (!call)
        return call.error();
    return SendPlan{{message}, {withMessage(*call, message.editId)}};
}

bool MessagePlanner::fitsAsCaption(const OutgoingMessage &message, const Method &method) const
{
    return method.parameter(u"caption") != nullptr && checkLength(method, u"caption"_s, message) &&
           (!hasButtons(message) || takesKeyboard(method));
}

/// One message for each file; the text with the last of them or behind it.
Result<QList<OutgoingMessage>> MessagePlanner::partsOf(const OutgoingMessage &message) const
{
    OutgoingMessage text = message;
    text.media.clear();
    if (message.media.isEmpty())
        return QList{text};
    QList<OutgoingMessage> parts;
    for (const domain::OutgoingMedia &media : message.media) {
        OutgoingMessage part{message.chatId, message.chatType, message.dialect, {}};
        part.media = {media};
        parts += part;
    }
    parts.first().replyToId = text.replyToId;
    text.replyToId.clear();
    const Result<MediaRoute> last = mediaRoute(m_platform, message.media.last());
    if (!last)
        return last.error();
    const bool onlyKeyboard = isBlank(message) && takesKeyboard(*last->method);
    if (onlyKeyboard || fitsAsCaption(message, *last->method)) {
        parts.last().source = isBlank(message) ? QString() : message.source;
        parts.last().keyboard = message.keyboard;
    } else if (!isBlank(message) || hasButtons(message)) {
        parts += text;
    }
    return parts;
}

Result<SendPlan> MessagePlanner::send(const OutgoingMessage &message)
{
    const Result<QList<OutgoingMessage>> parts = partsOf(message);
    if (!parts)
        return parts.error();
    SendPlan plan;
    for (const OutgoingMessage &part : *parts) {
        const Result<void> added = part.media.isEmpty() ? addText(plan, part) : addMedia(plan, part);
        if (!added)
            return added.error();
    }
    return plan;
}

Result<void> MessagePlanner::addText(SendPlan &plan, const OutgoingMessage &part) const
{
    if (isBlank(part)) {
        return refusedPlan(
            hasButtons(part) ? u"A keyboard needs a text above it. Nothing was sent."_s
                             : u"There is nothing to send."_s);
    }
    const Method &method = *textMethod(m_platform);
    const Result<Facts> text = textFacts(m_platform, method, u"text"_s, part, m_options);
    return text ? add(plan, part, SendingStep::Text, method, *text) : text.error();
}

Result<void> MessagePlanner::addMedia(SendPlan &plan, const OutgoingMessage &part) const
{
    const Result<MediaRoute> route = mediaRoute(m_platform, part.media.first());
    if (!route)
        return route.error();
    Facts facts{route->media};
    if (!route->parseMode.isEmpty())
        facts += Argument{u"parse_mode"_s, Argument::Kind::Text, route->parseMode.toUtf8()};
    if (!part.source.isEmpty()) {
        const Result<Facts> caption = textFacts(m_platform, *route->method, u"caption"_s, part, m_options);
        if (!caption)
            return caption.error();
        facts += *caption;
    }
    return add(plan, part, SendingStep::Media, *route->method, facts);
}

Result<void> MessagePlanner::add(
    SendPlan &plan, const OutgoingMessage &part, SendingStep step, const Method &method,
    const Facts &facts) const
{
    const Result<Facts> ephemeral = ephemeralFacts(method, m_options);
    if (!ephemeral)
        return ephemeral.error();
    const bool withKeyboard = hasButtons(part);
    Facts all = chatOf(part, method) + facts + replyFacts(method, part.replyToId) + *ephemeral;
    if (withKeyboard && takesKeyboard(method))
        all += keyboardFacts(part);
    plan.calls += PlannedCall{step, method.key, argumentsFor(method, all), int(plan.parts.size())};
    plan.parts += part;
    return withKeyboard && !takesKeyboard(method) ? addKeyboard(plan, part) : Result<void>();
}

Result<void> MessagePlanner::addKeyboard(SendPlan &plan, const OutgoingMessage &part) const
{
    Result<PlannedCall> call = change(part);
    if (!call)
        return call.error();
    call->step = SendingStep::Keyboard;
    call->part = int(plan.parts.size()) - 1;
    call->completes = true;
    plan.calls += *call;
    return {};
}

} // namespace

const Method *firstMethod(const Platform &platform, std::initializer_list<QStringView> names)
{
    for (const QStringView name : names) {
        if (const Result<const Method *> method = platform.method(name))
            return *method;
    }
    return nullptr;
}

const Method *textMethod(const Platform &platform)
{
    return firstMethod(platform, {u"sendTextMessage", u"sendMessage"});
}

Result<SendPlan>
planMessage(const Platform &platform, const OutgoingMessage &message, const SendOptions &options)
{
    if (const Result<void> buttons = checkButtons(platform, message); !buttons)
        return buttons.error();
    MessagePlanner planner(platform, options);
    return message.editId.isEmpty() ? planner.send(message) : planner.edit(message);
}

} // namespace botdeck::platform
