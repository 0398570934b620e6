// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation/ChatFacts.h"
#include "services/BackgroundWork.h"
#include "services/ServerCalls.h"

#include <QObject>

#include <functional>

namespace botdeck::services {

/// Answered with a chat's messages, those of long ago too.
inline const QString historyMethod = QStringLiteral("message/getList");

/// Asks a bot's server about its chats, one question at a time: for messages that were said before those that
/// are stored, for the private chat with a user. Every call is logged, and the log is where its answer is
/// kept: Conversations reads it from there. Lives in the user interface's thread.
class ServerChats final : public QObject
{
    Q_OBJECT

public:
    static constexpr int pageSize = 100;

    /// Both outlive it.
    ServerChats(BotRegistry &registry, Workbench &workbench, QObject *parent = nullptr);
    ~ServerChats() override;

    /// Whether the platform tells messages of the past. It changes nothing there: also for a bot that is only
    /// watched.
    static bool tellsHistory(const platform::Platform &platform);
    /// Whether the platform opens private chats by the user's id.
    static bool opensPrivateChats(const platform::Platform &platform);

    /// The messages before that one, or the newest ones; historyRead() follows, or failed(). What was asked
    /// before is given up.
    void readHistory(const domain::BotKey &bot, const QString &chatId, const QString &beforeMessageId);
    /// privateChatOpened() follows, or failed(): also where the bot may change nothing.
    void openPrivateChat(const domain::BotKey &bot, const QString &userId);
    /// Nothing follows any more.
    void cancel();
    [[nodiscard]] bool isAsking() const { return m_isAsking; }

Q_SIGNALS:
    /// `count` messages; 0: there are no earlier ones. It is being logged.
    void historyRead(const botdeck::domain::BotKey &bot, const QString &chatId, int count);
    void privateChatOpened(const botdeck::domain::BotKey &bot, const botdeck::domain::ChatFacts &chat);
    void failed(const botdeck::core::Phrase &words);

private:
    using Take = std::function<void(const QByteArray &result)>;

    void ask(const ServerCalls::Question &question, const Take &take);
    void fail(const core::Error &error);

    BotRegistry &m_registry;
    ServerCalls m_calls;
    bool m_isAsking = false;
    /// Grows when a question is given up: what is read of an earlier answer counts no more.
    int m_turn = 0;
    BackgroundWork m_work;
};

} // namespace botdeck::services
