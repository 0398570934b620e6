// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation/ChatMessage.h"

#include <QAbstractListModel>

Q_DECLARE_METATYPE(botdeck::domain::ChatMessage)

namespace botdeck::models {

/// The messages of one chat, the oldest in row 0.
class ConversationModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        MessageRole = Qt::UserRole + 1, ///< domain::ChatMessage
    };

    using QAbstractListModel::QAbstractListModel;

    /// Another chat, or the same read anew; oldest first. Resets the model.
    void setMessages(const QList<domain::ChatMessage> &messages);
    /// Older ones, oldest first, all before what is here; what is here already is changed in its place.
    void prepend(const QList<domain::ChatMessage> &messages);
    /// Newer ones, oldest first, all behind what is here; what is here already is changed in its place.
    void append(const QList<domain::ChatMessage> &messages);
    /// Changes the message in its place (domain::isSameMessage), or inserts it where domain::isBefore wants
    /// it. A message that was being sent and one that the store knows become one row as soon as either names
    /// both numbers.
    void put(const domain::ChatMessage &message);
    /// Away with what was shown while it was being sent; nothing where there is no such row.
    void removeSending(qint64 sendingId);

    [[nodiscard]] const QList<domain::ChatMessage> &messages() const { return m_messages; }
    /// -1 where it is not here.
    [[nodiscard]] int rowOf(const QString &messageId) const;
    /// By domain::isSameMessage; -1 where it is not here.
    [[nodiscard]] int rowOfSame(const domain::ChatMessage &message) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void change(int row, const domain::ChatMessage &message);
    void insert(int row, const QList<domain::ChatMessage> &messages);
    void remove(int row);
    [[nodiscard]] int rowOfSending(qint64 sendingId) const;
    /// Changes what is here; the others.
    QList<domain::ChatMessage> putKnown(const QList<domain::ChatMessage> &messages);

    QList<domain::ChatMessage> m_messages;
};

} // namespace botdeck::models
