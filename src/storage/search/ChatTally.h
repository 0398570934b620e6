// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/StoredTypes.h"

#include <QByteArrayView>

#include <algorithm>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace botdeck::storage {

/// Counts rows by chat.
class ChatTally
{
public:
    /// Up to which seq a chat was read.
    explicit ChatTally(const QHash<QString, qint64> &marks)
        : m_marks(marks)
    {
    }

    /// `chat`: its id as UTF-8; nothing is counted where it is empty.
    void add(QByteArrayView chat, qint64 seq)
    {
        if (chat.isEmpty())
            return;
        Row &row = rowOf({chat.data(), size_t(chat.size())});
        row.newestSeq = std::max(row.newestSeq, seq);
        row.unread += seq > row.readSeq ? 1 : 0;
    }
    void clear() { m_rows.clear(); }
    [[nodiscard]] QList<ChatCount> result() const;

private:
    struct Row
    {
        qint64 readSeq = 0;
        qint64 newestSeq = 0;
        qint64 unread = 0;
    };
    /// So that a view is looked up without a copy.
    struct Hash : std::hash<std::string_view>
    {
        using is_transparent = void;
    };

    Row &rowOf(std::string_view chat);

    const QHash<QString, qint64> &m_marks;
    std::unordered_map<std::string, Row, Hash, std::equal_to<>> m_rows;
};

} // namespace botdeck::storage
