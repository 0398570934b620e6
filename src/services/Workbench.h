// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ConsoleData.h"
#include "services/FeedEngine.h"
#include "services/Rates.h"

#include <QThread>

#include <memory>

namespace botdeck::services {

/// A bot as the program knows it: how it is shown and how it is reached.
struct BotEntry
{
    models::BotRow row;
    api::Endpoint endpoint;
    const platform::Platform *platform = nullptr;
};

/// What all windows share: the bots, their feeds, the store's two threads. Lives in the user interface's
/// thread and never waits there; everything slow happens behind it.
class Workbench : public QObject
{
    Q_OBJECT

public:
    Workbench(
        core::Clock &clock, const QString &storeFolder, const api::LongPoll::Random &random,
        QObject *parent = nullptr);
    /// Waits for the batch being written, then ends both threads.
    ~Workbench() override;

    /// Before the first window: which bots there are.
    void add(const BotEntry &bot);
    void start(const domain::BotKey &bot);
    void stop(const domain::BotKey &bot);
    void startAll();
    void stopAll();

    [[nodiscard]] const QList<models::BotRow> &bots() const { return m_rows; }
    [[nodiscard]] const QHash<domain::BotKey, models::BotCounters> &counters() const { return m_counters; }
    [[nodiscard]] const QString &storeFailure() const { return m_storeFailure; }
    [[nodiscard]] const QString &storeFolder() const { return m_storeFolder; }
    /// Where readers of the store live.
    [[nodiscard]] QThread &readerThread() { return m_readerThread; }

    /// What was stored before the program started, once it is known.
    void setStored(const QHash<domain::BotKey, qint64> &stored);

Q_SIGNALS:
    /// The store is open: it can be read from now on.
    void storeReady();
    void storeFailed(const QString &words);
    void botsChanged();
    void statusChanged(const botdeck::domain::BotKey &bot, const botdeck::domain::BotStatus &status);
    void countersChanged();
    /// Rows firstSeq…lastSeq are on disk.
    void arrived(const botdeck::domain::BotKey &bot, qint64 firstSeq, qint64 lastSeq);

private:
    void appended(const domain::BotKey &bot, const storage::AppendOutcome &outcome);
    void setStatus(const domain::BotKey &bot, const domain::BotStatus &status);
    void count();
    template <typename Call>
    void inEngine(Call call);

    core::Clock &m_clock;
    const QString m_storeFolder;
    QThread m_engineThread;
    QThread m_readerThread;
    std::unique_ptr<FeedEngine> m_engine;
    QList<models::BotRow> m_rows;
    QHash<domain::BotKey, models::BotCounters> m_counters;
    QString m_storeFailure;
    Rates m_rates;
    bool m_counting = false;
};

} // namespace botdeck::services
