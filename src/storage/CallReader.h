// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Answering.h"
#include "storage/Sqlite.h"
#include "storage/StoredTypes.h"

#include <vector>

namespace botdeck::storage {

/// Reads the log of calls.
class CallReader
{
public:
    explicit CallReader(Connection &connection);

    /// Newest first, with ids below `beforeId` (0: from the newest).
    core::Result<QList<CallRecord>> newest(qint64 limit, qint64 beforeId);
    // See StoreReader.
    core::Result<QList<CallRecord>> rows(const std::vector<qint64> &ids);
    core::Result<std::optional<CallRecord>> one(qint64 id);
    /// Oldest first, with ids above `afterId`.
    core::Result<QList<CallRecord>> following(qint64 limit, qint64 afterId);
    /// The calls that answer the update, oldest first. It has its raw bytes.
    core::Result<QList<Answer>>
    answers(const domain::StoredUpdate &update, const domain::AnswerWindow &window);

    // See StoreReader.
    core::Result<QList<CallRecord>>
    ofChat(const domain::BotKey &bot, const QStringList &chatIds, const CallSpan &span);
    core::Result<QList<CallRecord>>
    historyOfChat(const domain::BotKey &bot, const QStringList &chatIds, qint64 afterId, qint64 limit);
    core::Result<QList<CallRecord>> newestOfChats(const domain::BotKey &bot);

private:
    Statement m_newest;
    Statement m_row;
    Statement m_one;
    Statement m_following;
    Statement m_between;
    Statement m_ofChat;
    Statement m_ofChatAscending;
    Statement m_history;
    Statement m_newestOfChats;
};

} // namespace botdeck::storage
