// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/StorePages.h"

#include "storage/StoreReader.h"

#include <algorithm>
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

} // namespace

StorePages::StorePages(const QString &storeFolder)
    : m_storeFolder(storeFolder)
{
}

StorePages::~StorePages() = default;

storage::StoreReader *StorePages::reader()
{
    if (!m_reader) {
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

void StorePages::readSeqs(const std::optional<domain::BotKey> &bot)
{
    QList<qint64> all;
    if (reader()) {
        const core::Result<std::vector<qint64>> found =
            m_reader->ids(bot ? QList{*bot} : QList<domain::BotKey>());
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

void StorePages::readArrived(qint64 firstSeq, qint64 lastSeq)
{
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
