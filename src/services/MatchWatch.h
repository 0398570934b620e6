// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Result.h"
#include "domain/BotKey.h"
#include "domain/filter/Filter.h"
#include "services/BackgroundWork.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <atomic>
#include <memory>

namespace botdeck::storage {
class UpdateSearch;
}

namespace botdeck::services {

/// Tells which filters hold for what has just come, and how often; in a thread of its own, and several
/// batches at once. What was there before is never told, nor what came otherwise (a capture's rows).
class MatchWatch final : public QObject
{
    Q_OBJECT

public:
    /// How long what arrives may wait to be told, so that a burst is told once.
    static constexpr core::Clock::Milliseconds pace{2'000};

    struct Fresh
    {
        /// Its place in the question.
        int filter = 0;
        qint64 count = 0;
        /// Who wrote the newest of them and what; empty unless asked for.
        QString newest = {};
    };

    MatchWatch(QString storeFolder, core::Clock &clock, QObject *parent = nullptr);
    ~MatchWatch() override;

    /// In place of those before, in the filter language; a text with a fault holds for nothing. Times of day
    /// and spans are counted from when something came, in the system's time zone: a console runs for days.
    /// `names` is what `bot:` knows bots by. `withTexts`: what was written, too.
    void
    watch(const QStringList &filters, const QHash<domain::BotKey, QString> &names, bool withTexts = false);
    /// Rows firstSeq…lastSeq came, and nothing else between them. Costs nothing while nothing is watched.
    void arrived(qint64 firstSeq, qint64 lastSeq);

Q_SIGNALS:
    /// Of the filters watched now, those that hold for something new.
    void matched(const QList<botdeck::services::MatchWatch::Fresh> &fresh);

private:
    struct Question
    {
        QStringList filters = {};
        QHash<domain::BotKey, QString> names = {};
        bool withTexts = false;
    };
    /// What a filter means just now.
    struct Meant
    {
        int place = 0;
        domain::Filter filter = {};
    };
    /// Both included.
    struct Rows
    {
        qint64 first = 0;
        qint64 last = 0;
    };
    using Answer = core::Result<QList<Fresh>>;

    void countSoon();
    void count();
    [[nodiscard]] QList<Meant> meantNow() const;
    Answer read(
        const Question &question, const QList<Meant> &filters, const QList<Rows> &rows,
        const std::atomic_bool &cancel);
    QString newestOf(const domain::Filter &filter, const QList<Rows> &rows);
    void take(const Answer &answer);
    void putBack();

    const QString m_storeFolder;
    core::Clock &m_clock;
    Question m_question;
    /// What was not told yet, ascending, and what is being counted of it.
    QList<Rows> m_rows;
    QList<Rows> m_counted;
    bool m_waiting = false;
    bool m_counting = false;
    std::shared_ptr<std::atomic_bool> m_cancel = std::make_shared<std::atomic_bool>(false);
    /// Of the background.
    std::unique_ptr<storage::UpdateSearch> m_search;
    /// Goes first: it waits for what uses the others.
    BackgroundWork m_work;
};

} // namespace botdeck::services
