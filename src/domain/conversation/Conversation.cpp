// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/conversation/Conversation.h"

#include "domain/conversation/ConversationFold.h"
#include "domain/conversation/FanbookContent.h"
#include "domain/conversation/MessageReader.h"
#include "domain/GatewayContent.h"
#include "domain/GatewayFrame.h"
#include "domain/UpdateDate.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace botdeck::domain {

namespace {

struct MessageKind
{
    QLatin1StringView kind;
    bool isEdit = {};
};

constexpr std::array messageKinds{
    MessageKind{QLatin1StringView("message"), false},
    MessageKind{QLatin1StringView("edited_message"), true},
    MessageKind{QLatin1StringView("channel_post"), false},
    MessageKind{QLatin1StringView("edited_channel_post"), true},
    MessageKind{QLatin1StringView("business_message"), false},
    MessageKind{QLatin1StringView("edited_business_message"), true},
};

} // namespace

void Conversation::add(const StoredUpdate &update)
{
    if (isFull())
        return;
    m_bytes += update.update.raw.size();
    const JsonText text{QByteArrayView(update.update.raw)};
    if (text.fault() != JsonFault::None) {
        addRaw(update);
        return;
    }
    const JsonValue root = text.root();
    if (isFrame(root)) {
        if (!addFrame(update, root))
            addRaw(update);
        return;
    }
    const QByteArray kind = update.update.kind.toUtf8();
    const JsonValue body = root[kind];
    const auto known = std::ranges::find_if(
        messageKinds, [&](const MessageKind &one) { return update.update.kind == one.kind; });
    if (known != messageKinds.end() && body["message_id"])
        addMessage(update, body, known->isEdit);
    else if (kind == "callback_query" && body["id"])
        addPress(update, body);
    else
        addRaw(update);
}

void Conversation::add(const ChatCall &call)
{
    if (isFull())
        return;
    ReadCall read = readCall(call, m_platform);
    if (read.deed == ChatDeed::None)
        return;
    m_bytes += call.parameters.size() + call.answer.size();
    m_events.push_back({call.startedMs, true, call.id, std::move(read)});
}

void Conversation::addMessage(const StoredUpdate &update, const JsonValue &body, bool isEdit)
{
    Said said{readMessage(body, m_platform), isEdit};
    ChatMessage &message = said.message;
    message.seq = update.seq;
    if (message.dateMs == 0)
        message.dateMs = update.receivedMs;
    if (isEdit && message.editedMs == 0)
        message.editedMs = update.receivedMs;
    keep(update, std::move(said));
}

void Conversation::addPress(const StoredUpdate &update, const JsonValue &query)
{
    Pressed pressed{readMessage(query["message"], m_platform), readPress(query)};
    // Only a bot's own messages have buttons that say so.
    pressed.message.isOwn = true;
    pressed.press.pressedMs = update.receivedMs;
    if (pressed.message.messageId.isEmpty())
        addRaw(update);
    else
        keep(update, std::move(pressed));
}

/// Whether it could be read.
bool Conversation::addFrame(const StoredUpdate &update, const JsonValue &frame)
{
    const JsonValue data = frame["data"];
    if (update.update.kind == u"push" && data["message_id"]) {
        addMessage(update, data, false);
        return true;
    }
    const QByteArray content = data["content"].text().toUtf8();
    const JsonText inner{QByteArrayView(content)};
    if (inner.fault() != JsonFault::None || !inner.root()["callback_query"]["id"])
        return false;
    addPress(update, inner.root()["callback_query"]);
    return true;
}

void Conversation::addRaw(const StoredUpdate &update)
{
    Said said;
    ChatMessage &message = said.message;
    message.fromId = update.update.fromId;
    message.fromName = update.update.fromName;
    message.dateMs = updateDateMs(update.update).value_or(update.receivedMs);
    message.service = update.update.kind.left(64);
    message.text.text = QString::fromUtf8(update.update.raw.left(rawShown));
    message.seq = update.seq;
    keep(update, std::move(said));
}

void Conversation::keep(const StoredUpdate &update, std::variant<Said, Pressed, ReadCall> what)
{
    m_events.push_back({update.receivedMs, false, update.seq, std::move(what)});
}

QList<ChatMessage> Conversation::messages() const
{
    std::vector<const Event *> order;
    order.reserve(m_events.size());
    for (const Event &event : m_events)
        order.push_back(&event);
    std::ranges::sort(order, {}, [](const Event *event) {
        return std::tuple(event->moment, event->isCall, event->number);
    });
    ConversationFold fold(m_platform, m_ownId);
    for (const Event *event : order)
        fold.take(*event);
    return std::move(fold).result();
}

} // namespace botdeck::domain
