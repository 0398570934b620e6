// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FakeConsole.h"

#include "domain/filter/FilterSubject.h"
#include "domain/filter/FilterText.h"

#include <algorithm>

namespace botdeck::test {

namespace {

domain::StoredUpdate withoutRaw(domain::StoredUpdate stored)
{
    stored.update.raw.clear();
    return stored;
}

domain::FilterSubjectBytes subjectOf(const domain::StoredUpdate &stored)
{
    domain::UpdateFlags flags;
    flags.setFlag(domain::UpdateFlag::Marked, stored.marked);
    flags.setFlag(domain::UpdateFlag::Noted, !stored.note.isEmpty());
    return {stored, {}, flags};
}

} // namespace

void FakeConsole::refresh()
{
    Q_EMIT botsChanged(m_bots);
    Q_EMIT seqsReset(shownSeqs());
    sayCounters();
}

bool FakeConsole::isShown(const domain::StoredUpdate &stored) const
{
    if (m_selected && stored.bot != *m_selected)
        return false;
    return domain::matches(m_filter, subjectOf(stored).subject());
}

QList<qint64> FakeConsole::shownSeqs() const
{
    QList<qint64> seqs;
    for (const domain::StoredUpdate &stored : m_updates) {
        if (isShown(stored))
            seqs.append(stored.seq);
    }
    return seqs;
}

void FakeConsole::sayCounters()
{
    QHash<domain::BotKey, models::BotCounters> counters;
    for (const models::BotRow &bot : m_bots)
        counters.insert(bot.key, {0, bot.perSecond, {}});
    for (const domain::StoredUpdate &stored : std::as_const(m_updates)) {
        models::BotCounters &counter = counters[stored.bot];
        ++counter.stored;
        ++counter.arrived;
        if (stored.update.updateId)
            counter.offset = core::Id(stored.update.updateId->value() + 1);
    }
    if (!countsSilently)
        Q_EMIT countersChanged(counters);
}

void FakeConsole::requestRows(const QList<qint64> &seqs)
{
    wishes.append(QStringLiteral("rows:%1").arg(seqs.size()));
    if (!answersRows)
        return;
    QList<domain::StoredUpdate> rows;
    for (const qint64 seq : seqs) {
        if (m_updates.contains(seq))
            rows.append(withoutRaw(m_updates.value(seq)));
    }
    QMetaObject::invokeMethod(
        this, [this, rows] { Q_EMIT rowsReady(rows); }, Qt::QueuedConnection);
}

void FakeConsole::requestRaw(qint64 seq)
{
    wishes.append(QStringLiteral("raw:%1").arg(seq));
    const auto found = m_updates.constFind(seq);
    if (found == m_updates.cend())
        return;
    QMetaObject::invokeMethod(
        this, [this, stored = *found] { Q_EMIT rawReady(stored.seq, stored.update.raw, withoutRaw(stored)); },
        Qt::QueuedConnection);
}

void FakeConsole::requestRaws(const QList<qint64> &seqs)
{
    wishes.append(QStringLiteral("raws:%1").arg(seqs.size()));
    QList<domain::StoredUpdate> found;
    for (const qint64 seq : seqs) {
        if (m_updates.contains(seq))
            found.append(m_updates.value(seq));
    }
    QMetaObject::invokeMethod(
        this, [this, found] { Q_EMIT rawsReady(found); }, Qt::QueuedConnection);
}

void FakeConsole::startPolling(const domain::BotKey &bot)
{
    wishes.append(QStringLiteral("start:") + bot.toString());
    setState(bot, {domain::BotState::Live});
}

void FakeConsole::stopPolling(const domain::BotKey &bot)
{
    wishes.append(QStringLiteral("stop:") + bot.toString());
    setState(bot, {domain::BotState::Stopped});
}

void FakeConsole::startAll()
{
    wishes.append(QStringLiteral("startAll"));
    changeAll(domain::BotState::Live);
}

void FakeConsole::stopAll()
{
    wishes.append(QStringLiteral("stopAll"));
    changeAll(domain::BotState::Stopped);
}

void FakeConsole::changeAll(domain::BotState state)
{
    for (const models::BotRow &bot : QList<models::BotRow>(m_bots))
        setState(bot.key, {state});
}

void FakeConsole::selectBot(const std::optional<domain::BotKey> &bot)
{
    wishes.append(QStringLiteral("select:") + (bot ? bot->toString() : QString()));
    m_selected = bot;
    Q_EMIT seqsReset(shownSeqs());
}

void FakeConsole::setFilter(const domain::Filter &filter)
{
    wishes.append(QStringLiteral("filter:") + domain::filterText(filter));
    m_filter = filter;
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT seqsReset(shownSeqs()); }, Qt::QueuedConnection);
}

void FakeConsole::remark(const QList<qint64> &seqs, const models::Remark &remark)
{
    if (remark.marked)
        wishes.append(QStringLiteral("%1:%2").arg(*remark.marked ? u"marked" : u"unmarked").arg(seqs.size()));
    if (remark.note)
        wishes.append(QStringLiteral("note:") + *remark.note);
    if (!remarkFailure.isEmpty()) {
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT remarkFailed(remarkFailure); }, Qt::QueuedConnection);
        return;
    }
    for (const qint64 seq : seqs) {
        const auto stored = m_updates.find(seq);
        if (stored == m_updates.end())
            continue;
        stored->marked = remark.marked.value_or(stored->marked);
        stored->note = remark.note.value_or(stored->note);
    }
    const auto tell = [this, seqs, remark] {
        Q_EMIT remarked(seqs, remark);
        if (domain::filterNeeds(m_filter, domain::FilterKey::Is))
            Q_EMIT seqsChanged(shownSeqs());
        sayMatches();
    };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

void FakeConsole::requestAnswers(qint64 seq)
{
    wishes.append(QStringLiteral("answers:%1").arg(seq));
    QMetaObject::invokeMethod(
        this, [this, seq] { Q_EMIT answersReady(seq, answers.value(seq)); }, Qt::QueuedConnection);
}

void FakeConsole::countMatches(const QList<domain::Filter> &filters)
{
    m_counting = filters;
    QMetaObject::invokeMethod(this, &FakeConsole::sayMatches, Qt::QueuedConnection);
}

void FakeConsole::sayMatches()
{
    QList<qint64> counts(m_counting.size());
    for (const domain::StoredUpdate &stored : std::as_const(m_updates)) {
        if (m_counting.isEmpty() || (m_selected && stored.bot != *m_selected))
            continue;
        const domain::FilterSubjectBytes bytes = subjectOf(stored);
        for (qsizetype at = 0; at < counts.size(); ++at)
            counts[at] += domain::matches(m_counting.at(at), bytes.subject()) ? 1 : 0;
    }
    Q_EMIT matchesCounted(counts);
}

void FakeConsole::setBots(const QList<models::BotRow> &bots)
{
    m_bots = bots;
    refresh();
}

void FakeConsole::setState(const domain::BotKey &bot, const domain::BotStatus &status)
{
    for (models::BotRow &row : m_bots) {
        if (row.key == bot)
            row.status = status;
    }
    Q_EMIT botStatusChanged(bot, status);
}

void FakeConsole::arrive(const QList<domain::StoredUpdate> &updates, bool withRows)
{
    QList<qint64> seqs;
    QList<domain::StoredUpdate> rows;
    for (const domain::StoredUpdate &stored : updates) {
        m_updates.insert(stored.seq, stored);
        if (!isShown(stored))
            continue;
        seqs.append(stored.seq);
        rows.append(withoutRaw(stored));
    }
    if (withRows)
        Q_EMIT rowsReady(rows);
    Q_EMIT seqsArrived(seqs);
    sayCounters();
    sayMatches();
}

void FakeConsole::forgetUpdates()
{
    m_updates.clear();
    Q_EMIT seqsReset({});
    sayCounters();
}

} // namespace botdeck::test

#include "moc_FakeConsole.cpp"
