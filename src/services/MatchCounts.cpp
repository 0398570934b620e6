// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/MatchCounts.h"

#include "services/BotFilter.h"
#include "storage/UpdateSearch.h"

#include <utility>

namespace botdeck::services {

using core::Result;

MatchCounts::MatchCounts(QString storeFolder, core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_storeFolder(std::move(storeFolder))
    , m_clock(clock)
{
}

MatchCounts::~MatchCounts()
{
    *m_cancel = true;
}

void MatchCounts::ask(const Question &question)
{
    m_question = question;
    countAnew();
}

void MatchCounts::countAnew()
{
    *m_cancel = true;
    m_cancel = std::make_shared<std::atomic_bool>(false);
    m_counted = {0, QList<qint64>(m_question.filters.size(), 0)};
    countMore();
}

void MatchCounts::arrived()
{
    if (m_question.filters.isEmpty() || std::exchange(m_waiting, true))
        return;
    m_clock.after(pace, this, [this] {
        m_waiting = false;
        // What is being counted was asked before these came.
        if (m_counting)
            arrived();
        else
            countMore();
    });
}

void MatchCounts::countMore()
{
    if (m_question.filters.isEmpty())
        return;
    m_counting = true;
    m_work.run(
        this,
        [this, question = m_question, after = m_counted.upTo, cancel = m_cancel] {
            return count(question, after, *cancel);
        },
        [this, cancel = m_cancel](const Result<Answer> &answer) {
            if (!*cancel)
                take(answer);
        });
}

/// In the other thread. Each filter is asked about the same rows, whatever arrives meanwhile.
Result<MatchCounts::Answer>
MatchCounts::count(const Question &question, qint64 after, const std::atomic_bool &cancel)
{
    if (!m_search || !m_search->isCurrent()) {
        Result<std::unique_ptr<storage::UpdateSearch>> opened = storage::UpdateSearch::open(m_storeFolder);
        if (!opened)
            return opened.error();
        m_search = *std::move(opened);
    }
    m_search->setBotNames(question.names);
    const Result<std::vector<qint64>> newest = m_search->find({}, 1, {}, &cancel);
    if (!newest)
        return newest.error();
    Answer answer{newest->empty() ? after : newest->front(), {}};
    for (const domain::Filter &filter : question.filters) {
        const Result<qint64> count =
            m_search->count(filterOfBot(filter, question.bot), {after, answer.upTo + 1}, &cancel);
        if (!count)
            return count.error();
        answer.counts += *count;
    }
    return answer;
}

void MatchCounts::take(const Result<Answer> &answer)
{
    m_counting = false;
    if (!answer)
        return;
    m_counted.upTo = answer->upTo;
    for (qsizetype at = 0; at < m_counted.counts.size(); ++at)
        m_counted.counts[at] += answer->counts.at(at);
    Q_EMIT counted(m_counted.counts);
}

} // namespace botdeck::services

#include "moc_MatchCounts.cpp"
