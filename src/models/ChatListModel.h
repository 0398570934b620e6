// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation/ChatMessage.h"

#include <QAbstractListModel>
#include <QSet>

Q_DECLARE_METATYPE(botdeck::domain::ChatEntry)

namespace botdeck::models {

/// The chats of a bot. A change moves, inserts and removes only what it must, so that selection and scroll
/// position stay.
class ChatListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        EntryRole = Qt::UserRole + 1, ///< domain::ChatEntry
    };

    using QAbstractListModel::QAbstractListModel;

    /// In the order to be shown: newest first. Of two entries of one chat the first one counts.
    void setEntries(const QList<domain::ChatEntry> &entries);
    [[nodiscard]] const QList<domain::ChatEntry> &entries() const { return m_entries; }
    /// -1 where there is no such chat.
    [[nodiscard]] int rowOf(const QString &chatId) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void removeAllBut(const QSet<QString> &chats);
    /// How many of `entries` from `row` on are not here yet; they are put there.
    int insertNew(int row, const QList<domain::ChatEntry> &entries, const QSet<QString> &known);
    void place(int row, const domain::ChatEntry &entry);

    QList<domain::ChatEntry> m_entries;
};

} // namespace botdeck::models
