// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "models/ConversationModel.h"
#include "services/BackgroundWork.h"
#include "services/OpenChat.h"

#include <QObject>

namespace botdeck::services {

class Workbench;

/// The chat that one window has open, from the store: its newest page at once, older pages when they are
/// asked for, and what comes. Lives in the user interface's thread; the store is read in a thread of its
/// own. To a chat that is no longer open nothing more is said.
class Conversations final : public QObject
{
    Q_OBJECT

public:
    /// How long what arrives may wait.
    static constexpr core::Clock::Milliseconds pace{100};

    /// The workbench outlives it. Sends that failed, or of which nobody knows how they ended, are told only
    /// of calls that began before `failuresUntilMs`, wall time in ms since 1970: later ones the outbox tells
    /// of.
    explicit Conversations(
        Workbench &workbench, qint64 failuresUntilMs = std::numeric_limits<qint64>::max(),
        QObject *parent = nullptr);
    ~Conversations() override;

    /// opened() follows, or failed().
    void open(const domain::BotKey &bot, const QString &chatId);
    void close();
    /// older() follows, unless there is nothing older, or a page is being read already.
    void readOlder();

    [[nodiscard]] const domain::BotKey &bot() const { return m_bot; }
    /// Empty: none is open.
    [[nodiscard]] const QString &chatId() const { return m_chatId; }
    /// As of the last signal.
    [[nodiscard]] bool hasOlder() const { return m_hasOlder; }
    [[nodiscard]] bool isReadingOlder() const { return m_isReadingOlder; }

Q_SIGNALS:
    /// All oldest first. The chat as a whole: it was opened, or rows went or came in between.
    void opened(const QList<botdeck::domain::ChatMessage> &messages);
    /// What comes before all that was told; may be empty.
    void older(const QList<botdeck::domain::ChatMessage> &messages);
    /// Messages that are new or say something else now.
    void changed(const QList<botdeck::domain::ChatMessage> &messages);
    /// A sentence: the chat cannot be read.
    void failed(const QString &words);

private:
    using Cancel = std::shared_ptr<std::atomic_bool>;
    using Answer = core::Result<ChatChange>;
    using Read = Answer (OpenChat::*)(ChatPages &, const OpenChat::Cancel &);
    using Take = void (Conversations::*)(const ChatChange &);

    void openAnew();
    void read(Read read, Take take);
    void readNewer();
    void takeOpened(const ChatChange &change);
    void takeOlder(const ChatChange &change);
    void takeNewer(const ChatChange &change);
    void takeError(const core::Error &error);

    Workbench &m_workbench;
    const qint64 m_failuresUntilMs;
    domain::BotKey m_bot;
    QString m_chatId;
    bool m_hasOlder = false;
    bool m_isReadingOlder = false;
    bool m_isOpen = false;
    bool m_waits = false;
    Cancel m_cancel = std::make_shared<std::atomic_bool>(false);
    /// Both of the background.
    std::shared_ptr<OpenChat> m_chat;
    ChatPages m_pages;
    /// Goes first: it waits for what uses the others.
    BackgroundWork m_work;
};

} // namespace botdeck::services
