// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Id.h"
#include "core/Phrase.h"
#include "domain/BotKey.h"
#include "domain/BotState.h"
#include "domain/filter/Filter.h"
#include "domain/Update.h"
#include "models/AnsweringCall.h"
#include "models/FeedEvent.h"
#include "models/Remark.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <optional>

namespace botdeck::models {

/// A bot as the window lists it.
struct BotRow
{
    domain::BotKey key = {};
    QString name = {};
    /// Without the @; empty where it is not known yet.
    QString username = {};
    domain::PlatformId platform = domain::PlatformId::CloudChat;
    /// A bot of the console's own sandbox: shown under the group of that name.
    bool demo = false;
    domain::BotStatus status = {};
    /// Updates per second, averaged by whoever counts.
    double perSecond = 0;
    /// Nothing that changes anything is sent for it.
    bool watchOnly = false;
    /// It receives by looking at what waits, and confirms nothing unless asked; so does one that is only
    /// watched.
    bool peeks = false;
    bool production = false;
    /// The operator's own, "#rrggbb"; empty: none.
    QString colour = {};
    /// Updates that this window's operator has not had before his eyes; each window counts for itself.
    qint64 unread = 0;

    bool operator==(const BotRow &) const = default;
};

/// What is counted of one bot.
struct BotCounters
{
    qint64 stored = 0;
    double perSecond = 0;
    /// The next offset to be sent; nothing before the first update.
    std::optional<core::Id> offset = {};
    /// How many of the stored ones came since the program started.
    qint64 arrived = 0;

    bool operator==(const BotCounters &) const = default;
};

/// What one window sees of the program: every answer comes later, as a signal in the window's thread, and
/// holds values only. One object belongs to one window, because selectBot() narrows what its table lists.
class ConsoleData : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

public Q_SLOTS:
    /// Asks for botsChanged(), countersChanged() and seqsReset() as they stand now.
    virtual void refresh() = 0;
    /// Every request is answered by rowsReady(), without the rows that no longer exist.
    virtual void requestRows(const QList<qint64> &seqs) = 0;
    /// Answered by rawReady(), or by nothing where the row no longer exists.
    virtual void requestRaw(qint64 seq) = 0;
    /// Always answered by one rawsReady(), in the order asked.
    virtual void requestRaws(const QList<qint64> &seqs) = 0;
    virtual void startPolling(const domain::BotKey &bot) = 0;
    virtual void stopPolling(const domain::BotKey &bot) = 0;
    virtual void startAll() = 0;
    virtual void stopAll() = 0;
    /// Narrows the table to one bot, or to none; seqsReset() follows.
    virtual void selectBot(const std::optional<domain::BotKey> &bot) = 0;
    /// Narrows the table to what the filter holds for, whatever bot is selected; the empty filter to nothing.
    /// seqsReset() follows, and seqsArrived() then brings only what the filter holds for. Events stay.
    virtual void setFilter(const domain::Filter &filter) = 0;
    /// Puts marks and notes to these updates; remarked() or remarkFailed() follows.
    virtual void remark(const QList<qint64> &seqs, const models::Remark &remark) = 0;
    /// Answered by answersReady(), or by nothing where the row no longer exists or cannot be read.
    virtual void requestAnswers(qint64 seq) = 0;
    /// How many updates of the selected bot each filter holds for: matchesCounted() follows, and again
    /// whenever that changes, until others are asked about.
    virtual void countMatches(const QList<domain::Filter> &filters) = 0;

Q_SIGNALS:
    /// All bots in the order to be shown.
    void botsChanged(const QList<botdeck::models::BotRow> &bots);
    void botStatusChanged(const botdeck::domain::BotKey &bot, const botdeck::domain::BotStatus &status);
    /// All bots that are counted, at a calm pace (once or twice a second).
    void countersChanged(const QHash<botdeck::domain::BotKey, botdeck::models::BotCounters> &counters);
    /// The whole table, ascending.
    void seqsReset(const QList<qint64> &seqs);
    /// The whole table after some rows went or came elsewhere than at the end; most of it is as it was.
    void seqsChanged(const QList<qint64> &seqs);
    /// New rows at the end, ascending, all greater than those before.
    void seqsArrived(const QList<qint64> &seqs);
    /// What the feeds of these rows did and met in this session, beside every seqsReset().
    void eventsReset(const QList<botdeck::models::FeedEvent> &events);
    /// One more of them.
    void eventHappened(const botdeck::models::FeedEvent &event);
    /// Answers to requestRows(). May also come unasked: a feed that sends a batch's newest rows ahead of
    /// seqsArrived() spares the table a placeholder. `raw` is left empty.
    void rowsReady(const QList<botdeck::domain::StoredUpdate> &rows);
    /// The bytes as received; `meta` is the row they belong to.
    void rawReady(qint64 seq, const QByteArray &raw, const botdeck::domain::StoredUpdate &meta);
    /// With `raw`. Without the rows that no longer exist; empty where the store cannot be read.
    void rawsReady(const QList<botdeck::domain::StoredUpdate> &updates);
    /// These updates have it now, whoever put it to them; some of them may be in no table.
    void remarked(const QList<qint64> &seqs, const botdeck::models::Remark &remark);
    /// A sentence: marks and notes are as they were.
    void remarkFailed(const botdeck::core::Phrase &words);
    /// The calls of this console that answered the update, the first one first.
    void answersReady(qint64 seq, const QList<botdeck::models::AnsweringCall> &calls);
    /// A call was made for the bot: its updates may have one answer more.
    void answersChanged(const botdeck::domain::BotKey &bot);
    /// In the order of the filters asked about.
    void matchesCounted(const QList<qint64> &counts);
    /// The store cannot be read or written; a sentence. Empty when it works again.
    void storeFailed(const botdeck::core::Phrase &words);
};

} // namespace botdeck::models

Q_DECLARE_METATYPE(botdeck::models::BotRow)
Q_DECLARE_METATYPE(botdeck::models::BotCounters)
