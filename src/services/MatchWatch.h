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

#include <atomic>
#include <memory>
#include <optional>

namespace botdeck::storage {
class UpdateSearch;
}

namespace botdeck::services {

/// Tells which filters hold for what has just come, and how often; in a thread of its own, and several
/// batches at once. What was there before is never told.
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

    /// In place of those before; `names` is what `bot:` knows bots by. `withTexts`: what was written, too.
    void watch(
        const QList<domain::Filter> &filters, const QHash<domain::BotKey, QString> &names,
        bool withTexts = false);
    /// Rows firstSeq and following came at the end. Costs nothing while nothing is watched.
    void arrived(qint64 firstSeq);

Q_SIGNALS:
    /// Of the filters watched now, those that hold for something new.
    void matched(const QList<botdeck::services::MatchWatch::Fresh> &fresh);

private:
    struct Question
    {
        QList<domain::Filter> filters = {};
        QHash<domain::BotKey, QString> names = {};
        bool withTexts = false;
    };
    struct Answer
    {
        qint64 upTo = 0;
        QList<Fresh> fresh = {};
    };

    void count();
    core::Result<Answer> read(const Question &question, qint64 after, const std::atomic_bool &cancel);
    QString newestOf(const domain::Filter &filter, qint64 after, qint64 upTo);
    void take(const core::Result<Answer> &answer);

    const QString m_storeFolder;
    core::Clock &m_clock;
    Question m_question;
    /// Everything up to here was told, or was there before.
    std::optional<qint64> m_upTo;
    bool m_waiting = false;
    bool m_counting = false;
    std::shared_ptr<std::atomic_bool> m_cancel = std::make_shared<std::atomic_bool>(false);
    /// Of the background.
    std::unique_ptr<storage::UpdateSearch> m_search;
    /// Goes first: it waits for what uses the others.
    BackgroundWork m_work;
};

} // namespace botdeck::services
