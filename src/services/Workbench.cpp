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
    core::Clock &clock, const QString &storeFolder, const api::LongPoll::Random &random, bool readOnly,
    QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_storeFolder(storeFolder)
    , m_readOnly(readOnly)
    , m_engine(std::make_unique<FeedEngine>(clock, storeFolder, random))
    , m_upkeep(std::make_unique<SearchUpkeep>(storeFolder))
    , m_events(clock)
    , m_wishes(*m_engine)
    , m_remarks([this](const StoreTask &task) { inStore(task); })
    , m_housekeeping(storeFolder, [this](const StoreTask &task) { inStore(task); })
    , m_eraser(storeFolder, *m_engine)
    , m_traffic(clock, storeFolder)
{
    m_engineThread.setObjectName(QStringLiteral("feeds"));
    m_readerThread.setObjectName(QStringLiteral("pages"));
    m_engine->moveToThread(&m_engineThread);
    // Heard before anybody else hears it.
    connect(this, &Workbench::storeReady, this, [this] { m_storeTried = true; });
    connect(this, &Workbench::storeFailed, this, [this] { m_storeTried = true; });
    connect(m_engine.get(), &FeedEngine::storeOpened, this, [this] {
        m_storeFailure = {};
        m_upkeep->catchUp();
        Q_EMIT storeReady();
    });
    connect(m_engine.get(), &FeedEngine::storeFailed, this, [this](const QString &words) {
        m_storeFailure = words;
        Q_EMIT storeFailed(words);
    });
    connect(m_engine.get(), &FeedEngine::storeNoticed, this, &Workbench::storeNoticed);
    connect(m_engine.get(), &FeedEngine::statusChanged, this, &Workbench::setStatus);
    connect(m_engine.get(), &FeedEngine::appended, this, &Workbench::appended);
    connect(m_engine.get(), &FeedEngine::listening, this, &Workbench::listening);
    connect(m_engine.get(), &FeedEngine::delivered, this, &Workbench::delivered);
    connect(m_engine.get(), &FeedEngine::refused, this, &Workbench::refused);
    const auto forget = [this] {
        forgetCounts();
        m_upkeep->catchUp();
    };
    connect(&m_eraser, &Eraser::erased, this, forget);
    connect(&m_housekeeping, &Housekeeping::rowsGone, this, forget);
    connectTraffic();
    m_engineThread.start();
    m_readerThread.start();
    if (readOnly)
        QMetaObject::invokeMethod(this, &Workbench::storeReady, Qt::QueuedConnection);
    else
        inEngine([](FeedEngine &engine) { engine.open(); });
}

void Workbench::connectTraffic()
{
    connect(m_engine.get(), &FeedEngine::timed, &m_traffic, &Traffic::timed);
    connect(&m_events, &FeedEvents::happened, &m_traffic, &Traffic::happened);
    connect(&m_eraser, &Eraser::erased, &m_traffic, &Traffic::countAnew);
    connect(this, &Workbench::imported, &m_traffic, &Traffic::imported);
    connect(&m_housekeeping, &Housekeeping::rowsGone, &m_traffic, &Traffic::countAnew);
}

Workbench::~Workbench()
{
    // Whoever reads last leaves the log behind; the writer that closes last does not.
    m_upkeep.reset();
    m_engine->giveUp();
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
    if (!bot.route.endpoint.token.isEmpty())
        setRoute(bot.row.key, bot.route);
    Q_EMIT botsChanged();
}

void Workbench::remove(const domain::BotKey &bot)
{
    const auto row = rowOf(bot);
    if (row == m_rows.end())
        return;
    forgetRoute(bot);
    m_rows.erase(row);
    m_counters.remove(bot);
    m_events.forget(bot);
    m_traffic.forget(bot);
    Q_EMIT stopAsked(bot);
    Q_EMIT botsChanged();
}

void Workbench::change(const models::BotRow &changed)
{
    const auto row = rowOf(changed.key);
    if (row == m_rows.end())
        return;
    const models::BotRow before = std::exchange(*row, changed);
    row->status = before.status;
    row->perSecond = before.perSecond;
    Q_EMIT botsChanged();
}

void Workbench::reorder(const QList<domain::BotKey> &order)
{
    const auto place = [&order](const models::BotRow &row) {
        const qsizetype found = order.indexOf(row.key);
        return found < 0 ? order.size() : found;
    };
    std::stable_sort(
        m_rows.begin(), m_rows.end(), [&place](const auto &a, const auto &b) { return place(a) < place(b); });
    Q_EMIT botsChanged();
}

void Workbench::setRoute(const domain::BotKey &bot, const BotRoute &route)
{
    m_routed.insert(bot);
    inEngine([added = EngineBot{bot, route}](FeedEngine &engine) { engine.add(added); });
}

void Workbench::forgetRoute(const domain::BotKey &bot)
{
    m_routed.remove(bot);
    inEngine([bot](FeedEngine &engine) {
        engine.remove(bot);
        engine.tell(bot, {});
    });
}

void Workbench::tell(const domain::BotKey &bot, const domain::BotStatus &status)
{
    inEngine([bot, status](FeedEngine &engine) { engine.tell(bot, status); });
}

void Workbench::start(const domain::BotKey &bot)
{
    if (m_readOnly) {
        tell(
            bot, {domain::BotState::Stopped,
                  QT_TRANSLATE_NOOP("Phrase", "The profile is open for reading only.")});
        return;
    }
    if (!m_routed.contains(bot)) {
        Q_EMIT tokenNeeded(bot);
        return;
    }
    inEngine([bot](FeedEngine &engine) { engine.start(bot); });
}

void Workbench::receiveHere(const domain::BotKey &bot, const WebhookReceiving &receiving)
{
    if (!m_readOnly)
        inEngine([bot, receiving](FeedEngine &engine) { engine.useWebhook(bot, receiving); });
    start(bot);
}

void Workbench::stop(const domain::BotKey &bot)
{
    Q_EMIT stopAsked(bot);
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

void Workbench::logCall(const MadeCall &call, const core::Secret &token)
{
    inEngine([call, token](FeedEngine &engine) { engine.log(call, token); });
    // Whoever reads it then reads behind it.
    inStore([this, bot = call.bot](storage::UpdateStore *) {
        QMetaObject::invokeMethod(this, [this, bot] { Q_EMIT callLogged(bot); });
    });
}

void Workbench::inStore(const StoreTask &task)
{
    inEngine([task](FeedEngine &engine) { engine.run(task); });
}

void Workbench::tellImported(int stored)
{
    QMetaObject::invokeMethod(this, [this, stored] { countImported(stored); });
}

void Workbench::countImported(int stored)
{
    m_upkeep->arrived(stored);
    if (std::exchange(m_tellsImported, true))
        return;
    m_clock.after(countingPace, this, [this] {
        m_tellsImported = false;
        Q_EMIT imported();
    });
}

/// They are read anew; what arrives meanwhile counts from nought, which setStored() sets right.
void Workbench::forgetCounts()
{
    for (models::BotCounters &counters : m_counters)
        counters.stored = 0;
}

QList<models::BotRow>::iterator Workbench::rowOf(const domain::BotKey &bot)
{
    return std::find_if(m_rows.begin(), m_rows.end(), [&bot](const auto &row) { return row.key == bot; });
}

void Workbench::setStored(const QHash<domain::BotKey, qint64> &stored)
{
    for (auto counters = m_counters.begin(); counters != m_counters.end(); ++counters)
        counters->stored = std::max(counters->stored, stored.value(counters.key()));
    Q_EMIT countersChanged();
}

void Workbench::appended(const domain::BotKey &bot, const storage::AppendOutcome &outcome)
{
    m_upkeep->arrived(outcome.stored);
    const auto found = m_counters.find(bot);
    if (found == m_counters.end())
        return; // removed meanwhile
    models::BotCounters &counters = *found;
    counters.stored += outcome.stored;
    counters.arrived += outcome.stored;
    counters.offset =
        outcome.position.offset ? std::optional(core::Id(*outcome.position.offset)) : std::nullopt;
    m_events.appended(bot, outcome);
    if (outcome.stored == 0)
        return;
    m_rates.add(bot, outcome.stored, m_clock.monotonic());
    m_traffic.appended(bot, outcome);
    Q_EMIT arrived(bot, outcome.firstSeq, outcome.lastSeq);
    if (!std::exchange(m_counting, true))
        m_clock.after(countingPace, this, [this] { count(); });
}

void Workbench::setStatus(const domain::BotKey &bot, const domain::BotStatus &status)
{
    const auto row = rowOf(bot);
    if (row == m_rows.end())
        return;
    row->status = status;
    m_events.setStatus(bot, status);
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

#include "moc_Workbench.cpp"
