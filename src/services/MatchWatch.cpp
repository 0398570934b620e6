// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/MatchWatch.h"

#include "storage/StoreReader.h"
#include "storage/UpdateSearch.h"

#include <algorithm>
#include <utility>

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
    const QList<domain::Filter> &filters, const QHash<domain::BotKey, QString> &names, bool withTexts)
{
    *m_cancel = true;
    m_cancel = std::make_shared<std::atomic_bool>(false);
    if (m_question.filters.isEmpty())
        m_upTo.reset();
    m_question = {filters, names, withTexts};
    // What was being counted is counted for these.
    if (std::exchange(m_counting, false))
        count();
}

void MatchWatch::arrived(qint64 firstSeq)
{
    if (m_question.filters.isEmpty())
        return;
    if (!m_upTo)
        m_upTo = firstSeq - 1;
    if (std::exchange(m_waiting, true))
        return;
    m_clock.after(pace, this, [this] {
        m_waiting = false;
        // What is being counted was asked before these came.
        if (m_counting)
            arrived(*m_upTo + 1);
        else
            count();
    });
}

void MatchWatch::count()
{
    if (m_question.filters.isEmpty() || !m_upTo)
        return;
    m_counting = true;
    m_work.run(
        this,
        [this, question = m_question, after = *m_upTo, cancel = m_cancel] {
            return read(question, after, *cancel);
        },
        [this, cancel = m_cancel](const core::Result<Answer> &answer) {
            if (!*cancel)
                take(answer);
        });
}

/// In the other thread. Each filter is asked about the same rows, whatever arrives meanwhile.
core::Result<MatchWatch::Answer>
MatchWatch::read(const Question &question, qint64 after, const std::atomic_bool &cancel)
{
    if (!m_search) {
        core::Result<std::unique_ptr<storage::UpdateSearch>> opened =
            storage::UpdateSearch::open(m_storeFolder);
        if (!opened)
            return opened.error();
        m_search = *std::move(opened);
    }
    m_search->setBotNames(question.names);
    const core::Result<std::vector<qint64>> newest = m_search->find({}, 1, {}, &cancel);
    if (!newest)
        return newest.error();
    Answer answer{newest->empty() ? after : std::max(after, newest->front()), {}};
    for (qsizetype at = 0; at < question.filters.size(); ++at) {
        const core::Result<qint64> count =
            m_search->count(question.filters.at(at), {after, answer.upTo + 1}, &cancel);
        if (!count)
            return count.error();
        if (*count == 0)
            continue;
        const QString text =
            question.withTexts ? newestOf(question.filters.at(at), after, answer.upTo) : QString();
        answer.fresh.append(Fresh{int(at), *count, text});
    }
    return answer;
}

/// Nothing where it cannot be read: that something came is told all the same.
QString MatchWatch::newestOf(const domain::Filter &filter, qint64 after, qint64 upTo)
{
    const core::Result<std::vector<qint64>> seqs = m_search->find(filter, 1, {after, upTo + 1});
    const auto reader = storage::StoreReader::open(m_storeFolder);
    if (!seqs || seqs->empty() || !reader)
        return {};
    const core::Result<QList<domain::StoredUpdate>> rows = (*reader)->rows(*seqs);
    if (!rows || rows->isEmpty())
        return {};
    const domain::Update &update = rows->first().update;
    return update.fromName.isEmpty() ? update.text : update.fromName + QStringLiteral(": ") + update.text;
}

void MatchWatch::take(const core::Result<Answer> &answer)
{
    m_counting = false;
    if (!answer)
        return;
    m_upTo = answer->upTo;
    if (!answer->fresh.isEmpty())
        Q_EMIT matched(answer->fresh);
}

} // namespace botdeck::services
