// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/Workbench.h"

#include <algorithm>
#include <utility>

namespace botdeck::services {

namespace {

constexpr core::Clock::Milliseconds countingPace{1'000};

} // namespace

Workbench::Workbench(
    core::Clock &clock, const QString &storeFolder, const api::LongPoll::Random &random, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_storeFolder(storeFolder)
    , m_engine(std::make_unique<FeedEngine>(clock, storeFolder, random))
{
    m_engineThread.setObjectName(QStringLiteral("feeds"));
    m_readerThread.setObjectName(QStringLiteral("pages"));
    m_engine->moveToThread(&m_engineThread);
    connect(m_engine.get(), &FeedEngine::storeOpened, this, [this] {
        m_storeFailure.clear();
        Q_EMIT storeReady();
    });
    connect(m_engine.get(), &FeedEngine::storeFailed, this, [this](const QString &words) {
        m_storeFailure = words;
        Q_EMIT storeFailed(words);
    });
    connect(m_engine.get(), &FeedEngine::statusChanged, this, &Workbench::setStatus);
    connect(m_engine.get(), &FeedEngine::appended, this, &Workbench::appended);
    m_engineThread.start();
    m_readerThread.start();
    inEngine([](FeedEngine &engine) { engine.open(); });
}

Workbench::~Workbench()
{
    // quit() stands behind what was asked before: a batch that is being written is written.
    inEngine([](FeedEngine &engine) {
        engine.close();
        QThread::currentThread()->quit();
    });
    m_engineThread.wait();
    m_readerThread.quit();
    m_readerThread.wait();
}

template <typename Call>
void Workbench::inEngine(Call call)
{
    FeedEngine *engine = m_engine.get();
    QMetaObject::invokeMethod(
        engine, [engine, call] { call(*engine); }, Qt::QueuedConnection);
}

void Workbench::add(const BotEntry &bot)
{
    m_rows += bot.row;
    m_counters.insert(bot.row.key, {});
    inEngine([added = EngineBot{bot.row.key, bot.endpoint, bot.platform}](FeedEngine &engine) {
        engine.add(added);
    });
    Q_EMIT botsChanged();
}

void Workbench::start(const domain::BotKey &bot)
{
    inEngine([bot](FeedEngine &engine) { engine.start(bot); });
}

void Workbench::stop(const domain::BotKey &bot)
{
    inEngine([bot](FeedEngine &engine) { engine.stop(bot); });
}

void Workbench::startAll()
{
    for (const models::BotRow &row : std::as_const(m_rows))
        start(row.key);
}

void Workbench::stopAll()
{
    for (const models::BotRow &row : std::as_const(m_rows))
        stop(row.key);
}

void Workbench::setStored(const QHash<domain::BotKey, qint64> &stored)
{
    for (auto bot = stored.begin(); bot != stored.end(); ++bot)
        m_counters[bot.key()].stored = std::max(m_counters[bot.key()].stored, bot.value());
    Q_EMIT countersChanged();
}

void Workbench::appended(const domain::BotKey &bot, const storage::AppendOutcome &outcome)
{
    models::BotCounters &counters = m_counters[bot];
    counters.stored += outcome.stored;
    counters.offset =
        outcome.position.offset ? std::optional(core::Id(*outcome.position.offset)) : std::nullopt;
    if (outcome.stored == 0)
        return;
    m_rates.add(bot, outcome.stored, m_clock.monotonic());
    Q_EMIT arrived(bot, outcome.firstSeq, outcome.lastSeq);
    if (!std::exchange(m_counting, true))
        m_clock.after(countingPace, this, [this] { count(); });
}

void Workbench::setStatus(const domain::BotKey &bot, const domain::BotStatus &status)
{
    const auto row =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const models::BotRow &r) { return r.key == bot; });
    if (row == m_rows.end())
        return;
    row->status = status;
    Q_EMIT statusChanged(bot, status);
}

// Runs once a second while something arrives and a little longer, so that the rate falls to nought; an idle
// program sleeps.
void Workbench::count()
{
    const core::Clock::Milliseconds now = m_clock.monotonic();
    for (models::BotRow &row : m_rows) {
        row.perSecond = m_rates.perSecond(row.key, now);
        m_counters[row.key].perSecond = row.perSecond;
    }
    Q_EMIT countersChanged();
    m_counting = !m_rates.isQuiet(now);
    if (m_counting)
        m_clock.after(countingPace, this, [this] { count(); });
}

} // namespace botdeck::services
