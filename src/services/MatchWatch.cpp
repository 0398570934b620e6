// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/MatchWatch.h"

#include "domain/filter/FilterParser.h"
#include "storage/StoreReader.h"
#include "storage/UpdateSearch.h"

#include <utility>
#include <vector>

namespace botdeck::services {

MatchWatch::MatchWatch(QString storeFolder, core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_storeFolder(std::move(storeFolder))
    , m_clock(clock)
{
}

MatchWatch::~MatchWatch()
{
    *m_cancel = true;
}

void MatchWatch::watch(
    const QStringList &filters, const QHash<domain::BotKey, QString> &names, bool withTexts)
{
    *m_cancel = true;
    m_cancel = std::make_shared<std::atomic_bool>(false);
    m_question = {filters, names, withTexts};
    const bool wasCounting = std::exchange(m_counting, false);
    putBack();
    if (filters.isEmpty())
        m_rows.clear();
    // What was being counted is counted for these.
    if (wasCounting)
        count();
}

void MatchWatch::arrived(qint64 firstSeq, qint64 lastSeq)
{
    if (m_question.filters.isEmpty())
        return;
    if (!m_rows.isEmpty() && m_rows.last().last + 1 == firstSeq)
        m_rows.last().last = lastSeq;
    else
        m_rows.append({firstSeq, lastSeq});
    countSoon();
}

void MatchWatch::countSoon()
{
    if (std::exchange(m_waiting, true))
        return;
    m_clock.after(pace, this, [this] {
        m_waiting = false;
        // What is being counted was asked before these came.
        if (m_counting)
            countSoon();
        else
            count();
    });
}

void MatchWatch::count()
{
    if (m_rows.isEmpty())
        return;
    m_counting = true;
    m_counted = std::exchange(m_rows, {});
    m_work.run(
        this,
        [this, question = m_question, filters = meantNow(), rows = m_counted, cancel = m_cancel] {
            return read(question, filters, rows, *cancel);
        },
        [this, cancel = m_cancel](const Answer &answer) {
            if (!*cancel)
                take(answer);
        });
}

QList<MatchWatch::Meant> MatchWatch::meantNow() const
{
    QList<Meant> meant;
    const domain::FilterContext context{m_clock.wallMs(), QTimeZone::systemTimeZone()};
    for (qsizetype place = 0; place < m_question.filters.size(); ++place) {
        const domain::ParsedFilter parsed = domain::parseFilter(m_question.filters.at(place), context);
        if (parsed)
            meant.append({int(place), parsed.filter});
    }
    return meant;
}

/// In the other thread.
MatchWatch::Answer MatchWatch::read(
    const Question &question, const QList<Meant> &filters, const QList<Rows> &rows,
    const std::atomic_bool &cancel)
{
    if (!m_search || !m_search->isCurrent()) {
        core::Result<std::unique_ptr<storage::UpdateSearch>> opened =
            storage::UpdateSearch::open(m_storeFolder);
        if (!opened)
            return opened.error();
        m_search = *std::move(opened);
    }
    m_search->setBotNames(question.names);
    QList<Fresh> fresh;
    for (const Meant &meant : filters) {
        qint64 sum = 0;
        for (const Rows &some : rows) {
            const core::Result<qint64> count =
                m_search->count(meant.filter, {some.first - 1, some.last + 1}, &cancel);
            if (!count)
                return count.error();
            sum += *count;
        }
        if (sum > 0)
            fresh.append(
                Fresh{meant.place, sum, question.withTexts ? newestOf(meant.filter, rows) : QString()});
    }
    return fresh;
}

/// Nothing where it cannot be read: that something came is told all the same.
QString MatchWatch::newestOf(const domain::Filter &filter, const QList<Rows> &rows)
{
    std::vector<qint64> newest;
    for (auto some = rows.crbegin(); some != rows.crend() && newest.empty(); ++some)
        newest = m_search->find(filter, 1, {some->first - 1, some->last + 1}).value_or(std::vector<qint64>());
    const auto reader = storage::StoreReader::open(m_storeFolder);
    if (newest.empty() || !reader)
        return {};
    const core::Result<QList<domain::StoredUpdate>> found = (*reader)->rows(newest);
    if (!found || found->isEmpty())
        return {};
    const domain::Update &update = found->first().update;
    return update.fromName.isEmpty() ? update.text : update.fromName + QStringLiteral(": ") + update.text;
}

void MatchWatch::take(const Answer &answer)
{
    m_counting = false;
    if (!answer) {
        putBack();
        return;
    }
    m_counted.clear();
    if (!answer->isEmpty())
        Q_EMIT matched(*answer);
}

/// They are counted with what comes next.
void MatchWatch::putBack()
{
    m_rows = std::exchange(m_counted, {}) + m_rows;
}

} // namespace botdeck::services

#include "moc_MatchWatch.cpp"
