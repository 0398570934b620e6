// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/Update.h"
#include "storage/StoredTypes.h"

#include <atomic>
#include <limits>
#include <memory>
#include <vector>

namespace botdeck::storage {
class StoreReader;
class UpdateSearch;
} // namespace botdeck::storage

namespace botdeck::services {

/// Updates with their raw bytes and calls of one chat, both newest first.
struct ChatPage
{
    QList<domain::StoredUpdate> updates = {};
    QList<storage::CallRecord> calls = {};
};

/// How far back a chat was read.
struct ChatCursor
{
    qint64 beforeSeq = std::numeric_limits<qint64>::max();
    qint64 beforeMs = std::numeric_limits<qint64>::max();
    bool hasOlder = true;
};

/// How far a chat was read towards the present.
struct ChatFront
{
    qint64 afterSeq = 0;
    qint64 afterCall = 0;
};

/// Reads chats from the store, for one thread. Errors are those of StoreReader, and Cancelled; after one, and
/// where a rescue put another file in the store's place, the next call opens the store anew.
class ChatPages
{
public:
    using Cancel = std::atomic_bool;
    /// Updates of a page.
    static constexpr qint64 pageSize = 100;
    /// Calls of a page, and what is taken at once of what came meanwhile.
    static constexpr qint64 mostAtOnce = 1'000;

    explicit ChatPages(QString storeFolder);
    ~ChatPages();
    ChatPages(const ChatPages &) = delete;
    ChatPages &operator=(const ChatPages &) = delete;

    core::Result<storage::StoreReader *> reader();
    core::Result<storage::UpdateSearch *> search();

    /// Where the store ends now, for readNewer().
    core::Result<ChatFront> front();
    /// The page before the cursor, which goes on.
    core::Result<ChatPage>
    readOlder(const domain::BotKey &bot, const QString &chatId, ChatCursor &cursor, const Cancel &cancel);
    /// What came behind the front, which goes on. ErrorKind::TooLarge where that is more than is read at
    /// once: the chat is to be opened anew.
    core::Result<ChatPage>
    readNewer(const domain::BotKey &bot, const QString &chatId, ChatFront &front, const Cancel &cancel);

private:
    /// At most `limit` updates before a seq, those of other chats (with such a title) left out, and where the
    /// next ones begin; 0: nowhere.
    struct Found
    {
        QList<domain::StoredUpdate> updates;
        qint64 beforeSeq = 0;
    };
    core::Result<Found> find(
        const domain::BotKey &bot, const QString &chatId, qint64 afterSeq, qint64 beforeSeq, qint64 limit,
        const Cancel &cancel);
    core::Result<void>
    take(const std::vector<qint64> &seqs, const QString &chatId, QList<domain::StoredUpdate> &updates);

    const QString m_storeFolder;
    std::unique_ptr<storage::StoreReader> m_reader;
    std::unique_ptr<storage::UpdateSearch> m_search;
};

} // namespace botdeck::services
