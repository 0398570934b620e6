// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
};

/// Lists the chats of one bot from what is stored, for one thread: from everything once, then from what came
/// since, kept from one time to the next. A chat's calls and what the operator keeps of it are read anew.
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
    };
    using Marks = QHash<QString, qint64>;

    core::Result<void> count(const domain::BotKey &bot, const Marks &marks, const ChatPages::Cancel &cancel);
    core::Result<void>
    countAnew(const domain::BotKey &bot, Chat &chat, qint64 readSeq, const ChatPages::Cancel &cancel);
    core::Result<void> readEntry(Chat &chat);

    ChatPages m_pages;
    domain::BotKey m_bot;
    /// Of everything up to this seq.
    qint64 m_upTo = 0;
    QHash<QString, Chat> m_chats;
};

} // namespace botdeck::services
