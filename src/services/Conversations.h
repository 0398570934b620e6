// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Phrase.h"
#include "models/ConversationModel.h"
#include "services/BackgroundWork.h"
#include "services/OpenChat.h"

#include <QObject>

namespace botdeck::services {

class Workbench;

/// The chat that one window has open, from the store: its newest page at once, or what is around a place in
/// it, further pages when they are asked for, and what comes. Lives in the user interface's thread; the store
/// is read in a thread of its own. To a chat that is no longer open nothing more is said.
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

    /// At its end, or at a place; opened() follows, or failed().
    void open(const ChatAddress &chat, const std::optional<ChatPlace> &place = {});
    void close();
    /// older() follows, unless there is nothing older, or a page is being read already.
    void readOlder();
    /// newer() follows, unless there is nothing newer, or a page is being read already.
    void readNewer();

    /// Without an id: none is open.
    [[nodiscard]] const ChatAddress &chat() const { return m_address; }
    /// As of the last signal.
    [[nodiscard]] bool hasOlder() const { return m_hasOlder; }
    /// It was opened at a place, and not everything behind that is shown: what comes is not told either.
    [[nodiscard]] bool hasNewer() const { return m_hasNewer; }
    [[nodiscard]] bool isReadingOlder() const { return m_isReadingOlder; }

Q_SIGNALS:
    /// All oldest first. The chat as a whole: it was opened, or rows went or came in between.
    void opened(const QList<botdeck::domain::ChatMessage> &messages);
    /// What comes before all that was told; may be empty.
    void older(const QList<botdeck::domain::ChatMessage> &messages);
    /// What comes behind all that was told; may be empty.
    void newer(const QList<botdeck::domain::ChatMessage> &messages);
    /// Messages that are new or say something else now.
    void changed(const QList<botdeck::domain::ChatMessage> &messages);
    /// A sentence: the chat cannot be read.
    void failed(const botdeck::core::Phrase &words);

private:
    using Cancel = std::shared_ptr<std::atomic_bool>;
    using Answer = core::Result<ChatChange>;
    using Read = Answer (OpenChat::*)(ChatPages &, const OpenChat::Cancel &);
    using Take = void (Conversations::*)(const ChatChange &);

    void openAnew();
    void read(Read read, Take take);
    void readArrived();
    void takeOpened(const ChatChange &change);
    void takeOlder(const ChatChange &change);
    void takeNewer(const ChatChange &change);
    void takeArrived(const ChatChange &change);
    void takeError(const core::Error &error);

    Workbench &m_workbench;
    const qint64 m_failuresUntilMs;
    ChatAddress m_address;
    std::optional<ChatPlace> m_place;
    bool m_hasOlder = false;
    bool m_hasNewer = false;
    bool m_isReadingOlder = false;
    bool m_isReadingNewer = false;
    bool m_isOpen = false;
    bool m_waits = false;
    bool m_wasCalled = false;
    Cancel m_cancel = std::make_shared<std::atomic_bool>(false);
    /// Both of the background.
    std::shared_ptr<OpenChat> m_chat;
    ChatPages m_pages;
    /// Goes first: it waits for what uses the others.
    BackgroundWork m_work;
};

} // namespace botdeck::services
