// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/Update.h"
#include "storage/StoredTypes.h"

#include <QStringList>

#include <atomic>
#include <limits>
#include <memory>
#include <vector>

namespace botdeck::storage {
class StoreReader;
class UpdateSearch;
} // namespace botdeck::storage

namespace botdeck::services {

/// One chat of one bot.
struct ChatAddress
{
    domain::BotKey bot;
    QString chatId;
    /// As ChatEntry::otherIds.
    QStringList otherIds = {};

    /// As calls name it.
    [[nodiscard]] QStringList allIds() const { return QStringList(chatId) + otherIds; }
};

/// Updates with their raw bytes and calls of one chat.
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
    /// What was received and sent; behind it comes what was read from the server's history.
    bool hasStored = true;
    qint64 afterHistory = 0;
    bool hasOlder = true;
};

/// How far a chat was read that is not read from its end.
struct ChatEnd
{
    qint64 afterSeq = 0;
    qint64 fromMs = std::numeric_limits<qint64>::min();
    bool hasNewer = true;
};

/// How far a chat was read towards the present.
struct ChatFront
{
    qint64 afterSeq = 0;
    qint64 afterCall = 0;
};

/// A place within a chat: before an update, or before what was received and sent from a moment on.
struct ChatPlace
{
    /// 0: where the moment says.
    qint64 seq = 0;
    /// Wall time in ms since 1970; with a seq when that one was received.
    qint64 momentMs = 0;
    /// In what was read from the server's history, before everything that was received.
    bool isHistory = false;
    /// Pages are read until there is a message that was said from the moment on: what was received then may
    /// have been said long before.
    bool isSaidSince = false;
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
    /// Pages of the server's history, each of up to a hundred messages.
    static constexpr qint64 historyAtOnce = 4;

    explicit ChatPages(QString storeFolder);
    ~ChatPages();
    ChatPages(const ChatPages &) = delete;
    ChatPages &operator=(const ChatPages &) = delete;

    core::Result<storage::StoreReader *> reader();
    core::Result<storage::UpdateSearch *> search();

    /// Where the store ends now, for readNewer().
    core::Result<ChatFront> front();
    /// The page before the cursor, which goes on; newest first.
    core::Result<ChatPage> readOlder(const ChatAddress &chat, ChatCursor &cursor, const Cancel &cancel);
    /// The page behind the end, which goes on until the front, where the store ended when it was told.
    core::Result<ChatPage>
    readNext(const ChatAddress &chat, ChatEnd &end, const ChatFront &front, const Cancel &cancel);
    /// What came behind the front, which goes on; newest first. ErrorKind::TooLarge where that is more than
    /// is read at once: the chat is to be opened anew.
    core::Result<ChatPage> readNewer(const ChatAddress &chat, ChatFront &front, const Cancel &cancel);
    /// The place with its seq.
    core::Result<ChatPlace> exactly(const ChatAddress &chat, const ChatPlace &place, const Cancel &cancel);

private:
    /// At most `limit` updates before a seq, those of other chats (with such a title) left out, and where the
    /// next ones begin; 0: nowhere.
    struct Found
    {
        QList<domain::StoredUpdate> updates;
        qint64 beforeSeq = 0;
    };
    core::Result<Found>
    find(const ChatAddress &chat, qint64 afterSeq, qint64 beforeSeq, qint64 limit, const Cancel &cancel);
    core::Result<void> addHistory(const ChatAddress &chat, ChatCursor &cursor, ChatPage &page);
    core::Result<void>
    take(const std::vector<qint64> &seqs, const QString &chatId, QList<domain::StoredUpdate> &updates);

    const QString m_storeFolder;
    std::unique_ptr<storage::StoreReader> m_reader;
    std::unique_ptr<storage::UpdateSearch> m_search;
};

} // namespace botdeck::services
