// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation/ChatFacts.h"
#include "domain/conversation/ChatMessage.h"
#include "services/ChatPages.h"

#include <QHash>

#include <optional>

namespace botdeck::services {

/// A chat of the list, and where its updates end.
struct ListedChat
{
    domain::ChatEntry entry;
    /// 0: the console only spoke there.
    qint64 newestSeq = 0;
    /// Begun before the name's number was known; by name.
    QHash<QString, QString> otherDrafts = {};
};

/// Lists the chats of one bot from what is stored, for one thread: from everything once, then from what came
/// since, kept from one time to the next. A chat's calls and what the operator keeps of it are read anew. A
/// chat that calls name "@name" is that of its number as soon as an update or an answer has told it.
class ChatLister
{
public:
    /// So many chats are listed, the newest ones.
    static constexpr qsizetype most = 5'000;

    /// What holds in the place of what is stored: it is not on the disk yet, or never will be.
    struct Kept
    {
        std::optional<QString> draft = {};
        qint64 readSeq = 0;
        /// Of a chat that was asked for.
        std::optional<domain::ChatFacts> facts = {};
    };

    explicit ChatLister(const QString &storeFolder)
        : m_pages(storeFolder)
    {
    }

    /// Newest first; `kept` holds by chat, and each of them is listed.
    core::Result<QList<ListedChat>>
    list(const domain::BotKey &bot, const QHash<QString, Kept> &kept, const ChatPages::Cancel &cancel);
    /// Rows went, or came elsewhere than at the end.
    void forget();

private:
    struct Chat
    {
        domain::ChatEntry entry;
        qint64 newestSeq = 0;
        qint64 readSeq = 0;
        QHash<QString, QString> otherDrafts = {};
    };
    using Chats = QHash<QString, Chat>;
    using Marks = QHash<QString, qint64>;
    using Notes = QHash<QString, storage::ChatNote>;

    core::Result<void> count(const domain::BotKey &bot, const Marks &marks, const ChatPages::Cancel &cancel);
    core::Result<void>
    countAnew(const domain::BotKey &bot, Chat &chat, qint64 readSeq, const ChatPages::Cancel &cancel);
    core::Result<void> readEntry(Chat &chat);
    core::Result<void> addCalls(const domain::BotKey &bot, Chats &chats);
    core::Result<void>
    addNotes(const domain::BotKey &bot, const Notes &notes, const QHash<QString, Kept> &kept, Chats &chats);
    core::Result<Chat *> place(const domain::BotKey &bot, const QString &id, Chats &chats);
    core::Result<std::optional<domain::ChatFacts>> factsOf(const domain::BotKey &bot, const QString &id);

    ChatPages m_pages;
    domain::BotKey m_bot;
    /// Of everything up to this seq.
    qint64 m_upTo = 0;
    Chats m_chats;
    /// What answers told of chats in which the console spoke.
    QHash<QString, domain::ChatFacts> m_facts;
};

} // namespace botdeck::services
