// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Phrase.h"
#include "models/ChatListModel.h"
#include "services/BackgroundWork.h"
#include "services/BotReading.h"
#include "services/ChatLister.h"

#include <QObject>
#include <QSet>

#include <optional>

namespace botdeck::storage {
struct ErasureSubject;
}

namespace botdeck::services {

class Workbench;

/// The chats of one bot for one window, kept current while updates arrive and calls are made; what the
/// operator keeps of them (drafts, how far they were read) is written into the store. Lives in the user
/// interface's thread; the store is read in a thread of its own.
class ChatDirectory final : public QObject
{
    Q_OBJECT

public:
    /// How long a draft may wait.
    static constexpr core::Clock::Milliseconds pace{500};

    /// The workbench outlives it.
    explicit ChatDirectory(Workbench &workbench, QObject *parent = nullptr);
    /// Drafts that wait are still written.
    ~ChatDirectory() override;

    /// Lists another bot's chats, or none; listed() follows. To the one before nothing more is said.
    void select(const std::optional<domain::BotKey> &bot);
    [[nodiscard]] const std::optional<domain::BotKey> &bot() const { return m_reading.bot(); }
    /// As listed() told them last.
    [[nodiscard]] const QList<domain::ChatEntry> &chats() const { return m_chats; }

    /// Lists a chat that the store does not know, until the program ends.
    void keep(const QString &chatId, const std::optional<domain::ChatFacts> &facts = {});
    /// The chat that is listed in its place: that of the number, once a name's number is known; else itself.
    [[nodiscard]] QString listedAs(const QString &chatId) const;
    [[nodiscard]] QString draft(const QString &chatId) const;
    /// Holds at once; listed() follows and it is written a moment later.
    void setDraft(const QString &chatId, const QString &draft);
    /// Everything that is listed of it was read.
    void markRead(const QString &chatId);

Q_SIGNALS:
    /// Newest first. Also after every change.
    void listed(const QList<botdeck::domain::ChatEntry> &chats);
    /// A sentence: the store cannot be read.
    void failed(const botdeck::core::Phrase &words);

private:
    using KeptChats = QHash<QString, ChatLister::Kept>;

    void list(const domain::BotKey &bot, bool anew, const BotReading::Cancel &cancel);
    void take(const core::Result<QList<ListedChat>> &chats);
    void moveDrafts(const ListedChat &chat);
    void putDraft(const QString &chatId, const QString &draft);
    void writeDrafts();
    void forgetErased(const storage::ErasureSubject &subject);
    domain::ChatEntry *entryOf(const QString &chatId);

    Workbench &m_workbench;
    BotReading m_reading;
    QList<domain::ChatEntry> m_chats;
    QHash<QString, qint64> m_newestSeqs;
    /// What may not be on the disk yet, of every bot.
    QHash<domain::BotKey, KeptChats> m_kept;
    QSet<std::pair<domain::BotKey, QString>> m_unwritten;
    bool m_writesSoon = false;
    /// Of the background.
    ChatLister m_lister;
    /// Goes first: it waits for what uses the others.
    BackgroundWork m_work;
};

} // namespace botdeck::services
