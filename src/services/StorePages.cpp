// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/StorePages.h"

#include "storage/StoreReader.h"

#include <algorithm>
#include <numeric>

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
        if (opened)
            m_reader = *std::move(opened);
        else
            Q_EMIT failed(opened.error().detail);
    }
    return m_reader.get();
}

void StorePages::readCounts(const QList<domain::BotKey> &bots)
{
    if (!reader())
        return;
    QHash<domain::BotKey, qint64> stored;
    for (const domain::BotKey &bot : bots) {
        const core::Result<qint64> count = m_reader->count(bot);
        if (!count) {
            Q_EMIT failed(count.error().detail);
            return;
        }
        stored.insert(bot, *count);
    }
    Q_EMIT counts(stored);
}

void StorePages::readSeqs(const std::optional<domain::BotKey> &bot)
{
    if (!reader())
        return;
    const core::Result<std::vector<qint64>> found =
        m_reader->ids(bot ? QList{*bot} : QList<domain::BotKey>());
    if (found)
        Q_EMIT seqs(toList(*found));
    else
        Q_EMIT failed(found.error().detail);
}

void StorePages::readRows(const QList<qint64> &wanted)
{
    if (!reader())
        return;
    const core::Result<QList<domain::StoredUpdate>> found = m_reader->rows({wanted.begin(), wanted.end()});
    if (found)
        Q_EMIT rows(*found);
    else
        Q_EMIT failed(found.error().detail);
}

void StorePages::readRaw(qint64 seq)
{
    if (!reader())
        return;
    core::Result<domain::StoredUpdate> found = m_reader->update(seq);
    if (!found) {
        // A row that is gone is no fault of the store.
        if (found.error().kind != core::ErrorKind::NotFound)
            Q_EMIT failed(found.error().detail);
        return;
    }
    const QByteArray bytes = std::exchange(found->update.raw, {});
    Q_EMIT raw(seq, bytes, *found);
}

void StorePages::readArrived(qint64 firstSeq, qint64 lastSeq)
{
    if (!reader())
        return;
    const core::Result<QList<domain::StoredUpdate>> newest =
        m_reader->rowsBetween(std::max(firstSeq, lastSeq - readAhead + 1), lastSeq);
    if (newest)
        Q_EMIT rows(*newest);
    else
        Q_EMIT failed(newest.error().detail);
    QList<qint64> all(lastSeq - firstSeq + 1);
    std::iota(all.begin(), all.end(), firstSeq);
    Q_EMIT arrived(all);
}

} // namespace botdeck::services
