// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/Console.h"

#include "domain/filter/FilterSubject.h"
#include "services/Workbench.h"

#include <algorithm>
#include <utility>

namespace botdeck::services {

Console::Console(Workbench &workbench, QObject *parent)
    : ConsoleData(parent)
    , m_workbench(workbench)
    , m_pages(new StorePages(workbench.storeFolder()))
    , m_counts(workbench.storeFolder(), workbench.clock())
{
    m_pages->moveToThread(&workbench.readerThread());
    connectPages();
    connect(&workbench, &Workbench::storeReady, this, &Console::storeReady);
    // What another process writes can still be read.
    connect(&workbench, &Workbench::storeFailed, this, &Console::storeReady);
    connect(&workbench, &Workbench::botsChanged, this, [this] {
        Q_EMIT botsChanged(m_workbench.bots());
        const QList<domain::BotKey> bots = keys();
        if (m_storeReady && !m_asked.contains(QSet(bots.begin(), bots.end())))
            readCounts();
    });
    connect(&workbench, &Workbench::statusChanged, this, &ConsoleData::botStatusChanged);
    connect(&workbench.events(), &FeedEvents::happened, this, [this](const models::FeedEvent &event) {
        // While rows are being read anew, the event comes with them.
        if ((m_resets == 0 || !m_isAnew) && (!m_selection.bot || *m_selection.bot == event.bot))
            Q_EMIT eventHappened(event);
    });
    connect(&workbench, &Workbench::countersChanged, this, &Console::sayCounters);
    connectRows();
    // A second window opens when all of that was said long ago.
    if (workbench.isStoreTried())
        storeReady();
}

/// Rows that come, go, or change.
void Console::connectRows()
{
    connect(
        &m_workbench, &Workbench::arrived, this,
        [this](const domain::BotKey &bot, qint64 firstSeq, qint64 lastSeq) {
            if (!m_storeReady || (m_selection.bot && *m_selection.bot != bot))
                return;
            m_counts.arrived();
            inPages([=, selection = m_selection](StorePages &pages) {
                pages.readArrived(firstSeq, lastSeq, selection);
            });
        });
    const auto readAnew = [this] {
        readCounts();
        readSeqs();
        m_counts.countAnew();
    };
    connect(&m_workbench.eraser(), &Eraser::erased, this, readAnew);
    connect(&m_workbench.housekeeping(), &Housekeeping::rowsGone, this, readAnew);
    connect(&m_workbench, &Workbench::imported, this, [this] {
        readCounts();
        readSeqs(Reading::Again);
        m_counts.arrived();
    });
    connect(&m_workbench.remarks(), &Remarks::changed, this, &Console::remarked);
    connect(&m_workbench.remarks(), &Remarks::failed, this, [this](const core::Error &error) {
        Q_EMIT remarkFailed(error.detail);
    });
    connect(&m_workbench.wishes(), &FeedWishes::rowsChanged, this, [this](const auto &, const auto &seqs) {
        confirmedChanged(seqs);
    });
    connect(&m_workbench, &Workbench::callLogged, this, &ConsoleData::answersChanged);
    connect(&m_counts, &MatchCounts::counted, this, &ConsoleData::matchesCounted);
}

Console::~Console()
{
    *m_selection.dropped = true;
    m_pages->disconnect(this);
    m_pages->deleteLater();
}

void Console::connectPages()
{
    connect(m_pages, &StorePages::counts, this, [this](const QHash<domain::BotKey, qint64> &stored) {
        const QList<domain::BotKey> counted = stored.keys();
        m_counted.unite(QSet(counted.begin(), counted.end()));
        m_workbench.setStored(stored);
    });
    connect(m_pages, &StorePages::seqs, this, &Console::reset);
    connect(m_pages, &StorePages::rows, this, &ConsoleData::rowsReady);
    connect(m_pages, &StorePages::raw, this, &ConsoleData::rawReady);
    connect(m_pages, &StorePages::raws, this, &ConsoleData::rawsReady);
    connect(m_pages, &StorePages::arrived, this, &Console::arrived);
    connect(m_pages, &StorePages::answers, this, &ConsoleData::answersReady);
    connect(m_pages, &StorePages::remarked, this, &ConsoleData::remarked);
    connect(m_pages, &StorePages::failed, this, [this](const QString &words) {
        m_readFailure = words;
        sayFailure();
    });
    connect(m_pages, &StorePages::recovered, this, [this] {
        m_readFailure.clear();
        sayFailure();
        readSeqs();
    });
}

template <typename Call>
void Console::inPages(Call call)
{
    StorePages *pages = m_pages;
    QMetaObject::invokeMethod(
        pages, [pages, call] { call(*pages); }, Qt::QueuedConnection);
}

void Console::storeReady()
{
    m_storeReady = true;
    sayFailure();
    readCounts();
    readSeqs();
    askCounts();
}

void Console::readCounts()
{
    const QList<domain::BotKey> bots = keys();
    m_asked = QSet(bots.begin(), bots.end());
    inPages([bots](StorePages &pages) { pages.readCounts(bots); });
}

QList<domain::BotKey> Console::keys() const
{
    QList<domain::BotKey> keys;
    for (const models::BotRow &row : m_workbench.bots())
        keys += row.key;
    return keys;
}

/// Of a bot that the store was not yet asked about, nothing is known; it is not said that it is nothing.
void Console::sayCounters()
{
    QHash<domain::BotKey, models::BotCounters> known;
    const QHash<domain::BotKey, models::BotCounters> &all = m_workbench.counters();
    for (auto counter = all.cbegin(); counter != all.cend(); ++counter) {
        if (m_counted.contains(counter.key()))
            known.insert(counter.key(), *counter);
    }
    if (!known.isEmpty())
        Q_EMIT countersChanged(known);
}

void Console::refresh()
{
    Q_EMIT botsChanged(m_workbench.bots());
    sayCounters();
    sayFailure();
    readSeqs();
}

/// Not being able to write says more than not being able to read.
void Console::sayFailure()
{
    const QString &writing = m_workbench.storeFailure();
    Q_EMIT storeFailed(writing.isEmpty() ? m_readFailure : writing);
}

void Console::requestRows(const QList<qint64> &seqs)
{
    inPages([seqs](StorePages &pages) { pages.readRows(seqs); });
}

void Console::requestRaw(qint64 seq)
{
    inPages([seq](StorePages &pages) { pages.readRaw(seq); });
}

void Console::requestRaws(const QList<qint64> &seqs)
{
    inPages([seqs](StorePages &pages) { pages.readRaws(seqs); });
}

void Console::startPolling(const domain::BotKey &bot)
{
    m_workbench.start(bot);
}

void Console::stopPolling(const domain::BotKey &bot)
{
    m_workbench.stop(bot);
}

void Console::startAll()
{
    m_workbench.startAll();
}

void Console::stopAll()
{
    m_workbench.stopAll();
}

void Console::selectBot(const std::optional<domain::BotKey> &bot)
{
    m_selection.bot = bot;
    readSeqs();
    askCounts();
}

void Console::setFilter(const domain::Filter &filter)
{
    m_selection.filter = filter;
    readSeqs();
}

void Console::remark(const QList<qint64> &seqs, const models::Remark &remark)
{
    m_workbench.remarks().set(seqs, remark);
}

void Console::remarked(const QList<qint64> &seqs, const models::Remark &remark)
{
    inPages([seqs, remark](StorePages &pages) { pages.passRemark(seqs, remark); });
    if (domain::filterNeeds(m_selection.filter, domain::FilterKey::Is))
        readSeqs(Reading::Again);
    m_counts.countAnew();
}

/// Those of them that a table shows are shown anew.
void Console::confirmedChanged(const QList<qint64> &seqs)
{
    requestRows(seqs);
    if (domain::filterNeeds(m_selection.filter, domain::FilterKey::Is))
        readSeqs(Reading::Again);
    m_counts.countAnew();
}

void Console::requestAnswers(qint64 seq)
{
    inPages([seq](StorePages &pages) { pages.readAnswers(seq); });
}

void Console::countMatches(const QList<domain::Filter> &filters)
{
    m_counting = filters;
    askCounts();
}

void Console::askCounts()
{
    if (m_storeReady)
        m_counts.ask({m_counting, m_selection.bot, names()});
}

QHash<domain::BotKey, QString> Console::names() const
{
    QHash<domain::BotKey, QString> names;
    for (const models::BotRow &row : m_workbench.bots())
        names.insert(row.key, row.name);
    return names;
}

void Console::readSeqs(Reading reading)
{
    if (!m_storeReady)
        return;
    // What is still being looked for is of no use any more.
    *m_selection.dropped = true;
    m_selection.dropped = std::make_shared<std::atomic_bool>(false);
    m_selection.names = names();
    m_isAnew = m_isAnew || reading == Reading::Anew;
    ++m_resets;
    inPages([selection = m_selection](StorePages &pages) { pages.readSeqs(selection); });
}

void Console::reset(const QList<qint64> &seqs)
{
    if (--m_resets > 0)
        return; // the answer for a selection that was changed meanwhile
    m_lastSeq = seqs.isEmpty() ? 0 : seqs.last();
    if (!std::exchange(m_isAnew, false)) {
        Q_EMIT seqsChanged(seqs);
        return;
    }
    Q_EMIT eventsReset(m_workbench.events().events(m_selection.bot));
    Q_EMIT seqsReset(seqs);
}

void Console::arrived(const QList<qint64> &seqs)
{
    if (m_resets > 0)
        return;
    // What the last reset already read does not come twice.
    const auto fresh = std::upper_bound(seqs.begin(), seqs.end(), m_lastSeq);
    if (fresh == seqs.end())
        return;
    m_lastSeq = seqs.last();
    Q_EMIT seqsArrived(QList<qint64>(fresh, seqs.end()));
}

} // namespace botdeck::services

#include "moc_Console.cpp"
