// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Talk.h"

#include "domain/UpdateDecoder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace botdeck::test {

void Talk::update(const char *kind, const QByteArray &body)
{
    raw(R"({"update_id":)" + QByteArray::number(m_seq + 1) + ",\"" + kind + "\":" + body + '}');
}

void Talk::raw(const QByteArray &bytes)
{
    domain::StoredUpdate stored;
    stored.seq = ++m_seq;
    stored.receivedMs = nowMs += 1'000;
    stored.update = domain::decodeUpdate(bytes);
    conversation.add(stored);
}

qint64 Talk::call(const char *method, const QByteArray &parameters, const QByteArray &answer)
{
    conversation.add(
        domain::ChatCall{++m_call, QString::fromLatin1(method), parameters, answer, nowMs += 1'000});
    return m_call;
}

qint64 Talk::failedCall(const char *method, const QByteArray &parameters, bool outcomeUnknown)
{
    const QString why = outcomeUnknown ? QStringLiteral("No answer came.") : QStringLiteral("Refused.");
    conversation.add(domain::ChatCall{
        ++m_call, QString::fromLatin1(method), parameters, {}, nowMs += 1'000, why, outcomeUnknown});
    return m_call;
}

domain::ChatMessage Talk::message(const char *id) const
{
    const QList<domain::ChatMessage> all = messages();
    const auto found = std::ranges::find(all, QString::fromLatin1(id), &domain::ChatMessage::messageId);
    if (found == all.end()) {
        ADD_FAILURE() << "no message " << id;
        return {};
    }
    return *found;
}

QByteArrayList Talk::texts() const
{
    QByteArrayList texts;
    for (const domain::ChatMessage &message : messages())
        texts += message.text.text.toUtf8();
    return texts;
}

QByteArray maraSays(int id, const QByteArray &more)
{
    return R"({"message_id":)" + QByteArray::number(id) +
           R"(,"from":{"id":7,"first_name":"Mara","last_name":"V"},"chat":{"id":42,"type":"private"},"date":)" +
           QByteArray::number(1'000 + id) + ',' + more + '}';
}

QByteArray sentByBot(int id, const QByteArray &more)
{
    return R"({"ok":true,"result":{"message_id":)" + QByteArray::number(id) +
           R"(,"from":{"id":900,"is_bot":true,"first_name":"Helper"},"chat":{"id":42},"date":)" +
           QByteArray::number(1'000 + id) + ',' + more + "}}";
}

} // namespace botdeck::test
