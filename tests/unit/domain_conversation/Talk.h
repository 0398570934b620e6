// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation/Conversation.h"

namespace botdeck::test {

/// A conversation as a test tells it: what is told later happened a second later.
class Talk
{
public:
    /// The bot's number is 900.
    explicit Talk(domain::PlatformId platform = domain::PlatformId::Telegram)
        : conversation(platform, QStringLiteral("900"))
    {
    }

    /// `body`: the update's content.
    void update(const char *kind, const QByteArray &body);
    /// A whole update or frame.
    void raw(const QByteArray &bytes);
    /// The number of the call.
    qint64 call(const char *method, const QByteArray &parameters, const QByteArray &answer);
    qint64 failedCall(const char *method, const QByteArray &parameters, bool outcomeUnknown = false);

    [[nodiscard]] QList<domain::ChatMessage> messages() const { return conversation.messages(); }
    /// The message of that number; an empty one, and a failure, where there is none.
    [[nodiscard]] domain::ChatMessage message(const char *id) const;
    /// Their texts in UTF-8, oldest first.
    [[nodiscard]] QByteArrayList texts() const;

    domain::Conversation conversation;
    qint64 nowMs = 1'000'000;

private:
    qint64 m_seq = 0;
    qint64 m_call = 0;
};

/// A message of Mara's in the chat 42; `more` follows its date.
QByteArray maraSays(int id, const QByteArray &more);
/// What the server answers when the bot has sent it.
QByteArray sentByBot(int id, const QByteArray &more);

} // namespace botdeck::test
