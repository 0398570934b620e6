// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ChatListModel.h"

#include "models/SafeText.h"

#include <algorithm>

namespace botdeck::models {

using domain::ChatEntry;

namespace {

QSet<QString> chatsOf(const QList<ChatEntry> &entries)
{
    QSet<QString> chats;
    chats.reserve(entries.size());
    for (const ChatEntry &entry : entries)
        chats.insert(entry.chatId);
    return chats;
}

QList<ChatEntry> withoutRepeats(const QList<ChatEntry> &entries)
{
    QList<ChatEntry> once;
    once.reserve(entries.size());
    QSet<QString> seen;
    for (const ChatEntry &entry : entries) {
        if (!seen.contains(entry.chatId))
            once.append(entry);
        seen.insert(entry.chatId);
    }
    return once;
}

} // namespace

void ChatListModel::setEntries(const QList<ChatEntry> &entries)
{
    const QList<ChatEntry> wanted = withoutRepeats(entries);
    removeAllBut(chatsOf(wanted));
    const QSet<QString> known = chatsOf(m_entries);
    for (int row = 0; row < wanted.size();) {
        if (const int fresh = insertNew(row, wanted, known); fresh > 0)
            row += fresh;
        else
            place(row, wanted.at(row)), ++row;
    }
}

void ChatListModel::removeAllBut(const QSet<QString> &chats)
{
    for (int end = int(m_entries.size()); end > 0;) {
        int first = end;
        while (first > 0 && !chats.contains(m_entries.at(first - 1).chatId))
            --first;
        if (first == end) {
            --end;
            continue;
        }
        beginRemoveRows({}, first, end - 1);
        m_entries.remove(first, end - first);
        endRemoveRows();
        end = first;
    }
}

int ChatListModel::insertNew(int row, const QList<ChatEntry> &entries, const QSet<QString> &known)
{
    int end = row;
    while (end < entries.size() && !known.contains(entries.at(end).chatId))
        ++end;
    if (end == row)
        return 0;
    beginInsertRows({}, row, end - 1);
    QList<ChatEntry> all = m_entries.first(row) + entries.mid(row, end - row) + m_entries.mid(row);
    m_entries.swap(all);
    endInsertRows();
    return end - row;
}

void ChatListModel::place(int row, const ChatEntry &entry)
{
    int from = row;
    while (m_entries.at(from).chatId != entry.chatId)
        ++from;
    if (from != row) {
        beginMoveRows({}, from, from, {}, row);
        m_entries.move(from, row);
        endMoveRows();
    }
    if (m_entries.at(row) == entry)
        return;
    m_entries[row] = entry;
    Q_EMIT dataChanged(index(row), index(row));
}

int ChatListModel::rowOf(const QString &chatId) const
{
    const auto found = std::ranges::find(m_entries, chatId, &ChatEntry::chatId);
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

int ChatListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant ChatListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ChatEntry &entry = m_entries.at(index.row());
    if (role == Qt::DisplayRole)
        return visibleText(entry.title);
    return role == EntryRole ? QVariant::fromValue(entry) : QVariant();
}

} // namespace botdeck::models

#include "moc_ChatListModel.cpp"
