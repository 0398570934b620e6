// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search/ChatTally.h"

namespace botdeck::storage {

ChatTally::Row &ChatTally::rowOf(std::string_view chat)
{
    const auto known = m_rows.find(chat);
    if (known != m_rows.end())
        return known->second;
    const qint64 read = m_marks.value(QString::fromUtf8(chat.data(), qsizetype(chat.size())));
    return m_rows.emplace(chat, Row{read}).first->second;
}

QList<ChatCount> ChatTally::result() const
{
    QList<ChatCount> chats;
    chats.reserve(qsizetype(m_rows.size()));
    for (const auto &[chat, row] : m_rows)
        chats.append({QString::fromStdString(chat), row.newestSeq, row.unread});
    return chats;
}

} // namespace botdeck::storage
