// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation/Conversation.h"

#include <QHash>

namespace botdeck::domain {

/// Lets the events of a conversation happen, one after the other.
class ConversationFold
{
public:
    ConversationFold(PlatformId platform, const QString &ownId)
        : m_platform(platform)
        , m_ownId(ownId)
    {
    }

    void take(const Conversation::Event &event);
    [[nodiscard]] QList<ChatMessage> result() &&;

private:
    /// A press that nobody has answered, and its place.
    struct OpenPress
    {
        QString messageId;
        QString queryId;
        qint64 pressedMs = 0;
    };

    void takeSaid(const Conversation::Said &said);
    void takePressed(const Conversation::Pressed &pressed);
    void takeCall(const ReadCall &call, qint64 moment);
    void takeTold(const ReadCall &call);
    void takeEdit(const ReadCall &call, qint64 moment);
    void put(ChatMessage message, bool isEdit);
    void setPinned(const QStringList &ids, bool pinned);
    void answer(const QString &queryId);
    void answerByDeed(const QStringList &named, qint64 moment);
    void close(const OpenPress &press);
    ChatMessage *find(const QString &messageId);

    PlatformId m_platform;
    const QString &m_ownId;
    QList<ChatMessage> m_messages;
    QHash<QString, qsizetype> m_places;
    QList<OpenPress> m_open;
};

} // namespace botdeck::domain
