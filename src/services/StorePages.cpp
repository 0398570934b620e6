// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/StorePages.h"

#include "services/BotFilter.h"
#include "storage/StoreReader.h"
#include "storage/UpdateSearch.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace botdeck::services {

namespace {

/// How many rows of a batch are read ahead: more than a table shows at once.
constexpr qint64 readAhead = 100;

QList<qint64> toList(const std::vector<qint64> &seqs)
{
    return {seqs.begin(), seqs.end()};
}

/// What the window shows of an answer.
models::AnsweringCall answeringCall(const storage::Answer &answer, qint64 receivedMs)
{
    const storage::CallRecord &call = answer.call;
    return {call.method,     call.status, std::max<qint64>(0, call.startedMs - receivedMs),
            call.durationMs, call.error,  answer.tie};
}

} // namespace

StorePages::StorePages(const QString &storeFolder)
    : m_storeFolder(storeFolder)
{
}

StorePages::~StorePages() = default;

storage::StoreReader *StorePages::reader()
{
    if (!m_reader || !m_reader->isCurrent()) {
        core::Result<std::unique_ptr<storage::StoreReader>> opened =
            storage::StoreReader::open(m_storeFolder);
        if (isGood(opened))
            m_reader = *std::move(opened);
    }
    return m_reader.get();
}

template <typename T>
bool StorePages::isGood(const core::Result<T> &answer)
{
    if (!answer)
        fail(answer.error());
    else if (std::exchange(m_failing, false))
        Q_EMIT recovered();
    return answer.has_value();
}

void StorePages::fail(const core::Error &error)
{
    m_reader.reset();
    m_search.reset();
    m_failing = true;
    Q_EMIT failed(error.detail);
}

void StorePages::readCounts(const QList<domain::BotKey> &bots)
{
    QHash<domain::BotKey, qint64> stored;
    for (const domain::BotKey &bot : bots) {
        if (!reader())
            return;
        const core::Result<qint64> count = m_reader->count(bot);
        if (!isGood(count))
            return;
        stored.insert(bot, *count);
    }
    Q_EMIT counts(stored);
}

storage::UpdateSearch *StorePages::search()
{
    if (!m_search || !m_search->isCurrent()) {
        core::Result<std::unique_ptr<storage::UpdateSearch>> opened =
            storage::UpdateSearch::open(m_storeFolder);
        if (isGood(opened))
            m_search = *std::move(opened);
    }
    return m_search.get();
}

std::optional<QList<qint64>> StorePages::matching(const PageSelection &selection, qint64 after, qint64 before)
{
    if (*selection.dropped || !search())
        return std::nullopt;
    m_search->setBotNames(selection.names);
    const core::Result<std::vector<qint64>> found =
        m_search->all(filterOfBot(selection.filter, selection.bot), {after, before}, selection.dropped.get());
    // Dropped is no fault of the store.
    if (!found && found.error().kind == core::ErrorKind::Cancelled)
        return std::nullopt;
    if (!isGood(found))
        return std::nullopt;
    return toList(*found);
}

void StorePages::readSeqs(const PageSelection &selection)
{
    // Once a filter was asked, they name the rows in a tenth of the time that the store's own index takes.
    const bool hasFiles = m_search && m_search->hasFiles();
    if (!selection.filter.isEmpty() || hasFiles) {
        Q_EMIT seqs(matching(selection, 0, std::numeric_limits<qint64>::max()).value_or(QList<qint64>()));
        return;
    }
    QList<qint64> all;
    if (reader()) {
        const core::Result<std::vector<qint64>> found =
            m_reader->ids(selection.bot ? QList{*selection.bot} : QList<domain::BotKey>());
        if (isGood(found))
            all = toList(*found);
    }
    Q_EMIT seqs(all);
}

void StorePages::readRows(const QList<qint64> &wanted)
{
    if (!reader())
        return;
    const core::Result<QList<domain::StoredUpdate>> found = m_reader->rows({wanted.begin(), wanted.end()});
    if (isGood(found))
        Q_EMIT rows(*found);
}

void StorePages::readRaw(qint64 seq)
{
    if (!reader())
        return;
    core::Result<domain::StoredUpdate> found = m_reader->update(seq);
    // A row that is gone is no fault of the store.
    if (!found && found.error().kind == core::ErrorKind::NotFound)
        return;
    if (!isGood(found))
        return;
    const QByteArray bytes = std::exchange(found->update.raw, {});
    Q_EMIT raw(seq, bytes, *found);
}

void StorePages::readRaws(const QList<qint64> &wanted)
{
    QList<domain::StoredUpdate> found;
    for (const qint64 seq : wanted) {
        if (!reader())
            break;
        const core::Result<domain::StoredUpdate> one = m_reader->update(seq);
        if (!one && one.error().kind == core::ErrorKind::NotFound)
            continue;
        if (!isGood(one))
            break;
        found += *one;
    }
    // After a failure there is no reader. A part of what was asked for would pass for the whole.
    if (!m_reader)
        found.clear();
    Q_EMIT raws(found);
}

void StorePages::readAnswers(qint64 seq)
{
    if (!reader())
        return;
    const core::Result<QList<domain::StoredUpdate>> row = m_reader->rows({seq});
    if (!isGood(row) || row->isEmpty())
        return;
    const core::Result<QList<storage::Answer>> found = m_reader->answers(seq);
    // A row that went meanwhile is no fault of the store.
    if ((!found && found.error().kind == core::ErrorKind::NotFound) || !isGood(found))
        return;
    QList<models::AnsweringCall> calls;
    for (const storage::Answer &answer : *found)
        calls.append(answeringCall(answer, row->first().receivedMs));
    Q_EMIT answers(seq, calls);
}

void StorePages::passRemark(const QList<qint64> &seqs, const models::Remark &remark)
{
    Q_EMIT remarked(seqs, remark);
}

void StorePages::readArrived(qint64 firstSeq, qint64 lastSeq, const PageSelection &selection)
{
    if (!selection.filter.isEmpty()) {
        const std::optional<QList<qint64>> found = matching(selection, firstSeq - 1, lastSeq + 1);
        if (!found || found->isEmpty())
            return;
        readRows(found->last(std::min<qsizetype>(readAhead, found->size())));
        Q_EMIT arrived(*found);
        return;
    }
    if (!reader())
        return;
    const core::Result<QList<domain::StoredUpdate>> newest =
        m_reader->rowsBetween(std::max(firstSeq, lastSeq - readAhead + 1), lastSeq);
    if (isGood(newest))
        Q_EMIT rows(*newest);
    QList<qint64> all(lastSeq - firstSeq + 1);
    std::iota(all.begin(), all.end(), firstSeq);
    Q_EMIT arrived(all);
}

} // namespace botdeck::services

#include "moc_StorePages.cpp"
