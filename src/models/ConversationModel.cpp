// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ConversationModel.h"

#include "domain/conversation/MessageOrder.h"
#include "models/SafeText.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace botdeck::models {

using domain::ChatMessage;

void ConversationModel::setMessages(const QList<ChatMessage> &messages)
{
    beginResetModel();
    m_messages = messages;
    endResetModel();
}

void ConversationModel::prepend(const QList<ChatMessage> &messages)
{
    insert(0, putKnown(messages));
}

void ConversationModel::append(const QList<ChatMessage> &messages)
{
    const QList<ChatMessage> fresh = putKnown(messages);
    insert(int(m_messages.size()), fresh);
}

QList<ChatMessage> ConversationModel::putKnown(const QList<ChatMessage> &messages)
{
    // Most are new, and looking through all rows for each of them would take long.
    QSet<QString> known;
    for (const ChatMessage &message : std::as_const(m_messages))
        known.insert(message.messageId);
    QList<ChatMessage> fresh;
    for (const ChatMessage &message : messages) {
        const bool isNew = !message.messageId.isEmpty() && !known.contains(message.messageId);
        if (isNew || rowOfSame(message) < 0)
            fresh.append(message);
        else
            put(message);
    }
    return fresh;
}

void ConversationModel::put(const ChatMessage &message)
{
    int row = rowOfSame(message);
    const int sending = message.messageId.isEmpty() ? -1 : rowOfSending(message.sendingId);
    if (sending >= 0 && sending != row) {
        // The store told of it first.
        remove(sending);
        row -= sending < row ? 1 : 0;
    }
    if (row >= 0) {
        change(row, message);
        return;
    }
    int place = int(m_messages.size());
    while (place > 0 && domain::isBefore(message, m_messages.at(place - 1)))
        --place;
    insert(place, {message});
}

void ConversationModel::removeSending(qint64 sendingId)
{
    if (const int row = rowOfSending(sendingId); row >= 0)
        remove(row);
}

void ConversationModel::change(int row, const ChatMessage &message)
{
    ChatMessage changed = message;
    // The store does not know it; the next word about the sending must find the row.
    if (changed.sendingId == 0)
        changed.sendingId = m_messages.at(row).sendingId;
    if (changed == m_messages.at(row))
        return;
    m_messages[row] = changed;
    Q_EMIT dataChanged(index(row), index(row));
}

void ConversationModel::insert(int row, const QList<ChatMessage> &messages)
{
    if (messages.isEmpty())
        return;
    beginInsertRows({}, row, row + int(messages.size()) - 1);
    m_messages = m_messages.first(row) + messages + m_messages.mid(row);
    endInsertRows();
}

void ConversationModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_messages.removeAt(row);
    endRemoveRows();
}

int ConversationModel::rowOf(const QString &messageId) const
{
    const auto found = std::ranges::find(m_messages, messageId, &ChatMessage::messageId);
    return messageId.isEmpty() || found == m_messages.end() ? -1 : int(found - m_messages.begin());
}

int ConversationModel::rowOfSending(qint64 sendingId) const
{
    const auto found = std::ranges::find(m_messages, sendingId, &ChatMessage::sendingId);
    return sendingId == 0 || found == m_messages.end() ? -1 : int(found - m_messages.begin());
}

int ConversationModel::rowOfSame(const ChatMessage &message) const
{
    if (const int row = rowOf(message.messageId); row >= 0)
        return row;
    const auto found = std::ranges::find_if(
        m_messages, [&message](const ChatMessage &known) { return domain::isSameMessage(known, message); });
    return found == m_messages.end() ? -1 : int(found - m_messages.begin());
}

int ConversationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_messages.size());
}

QVariant ConversationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ChatMessage &message = m_messages.at(index.row());
    if (role == Qt::DisplayRole)
        return visibleText(message.text.text);
    return role == MessageRole ? QVariant::fromValue(message) : QVariant();
}

} // namespace botdeck::models

#include "moc_ConversationModel.cpp"
