// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/filter/Filter.h"
#include "domain/Update.h"
#include "models/AnsweringCall.h"
#include "models/Remark.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <atomic>
#include <memory>
#include <optional>

namespace botdeck::storage {
class StoreReader;
class UpdateSearch;
} // namespace botdeck::storage

namespace botdeck::services {

/// Which rows a window's table lists.
struct PageSelection
{
    /// None: of all bots.
    std::optional<domain::BotKey> bot = {};
    domain::Filter filter = {};
    /// What the filter's `bot:` knows them by, beside their keys.
    QHash<domain::BotKey, QString> names = {};
    /// Set from another thread, it ends a search whose answer nobody waits for any more.
    std::shared_ptr<std::atomic_bool> dropped = std::make_shared<std::atomic_bool>(false);
};

/// The reading side of the store for one window, in a thread of its own. Made anywhere, then moved to its
/// thread; every function below is to be called there. Each answers with a signal, in the order of the calls,
/// or with failed(); after that, and where a rescue put another file in the store's place, the next call
/// opens the store anew.
class StorePages : public QObject
{
    Q_OBJECT

public:
    explicit StorePages(const QString &storeFolder);
    ~StorePages() override;

    void readCounts(const QList<domain::BotKey> &bots);
    /// Always answered by seqs(): after a failure, or when the selection was dropped, by none.
    void readSeqs(const PageSelection &selection);
    void readRows(const QList<qint64> &wanted);
    void readRaw(qint64 seq);
    /// Always answered by raws(): after a failure by none.
    void readRaws(const QList<qint64> &wanted);
    void readAnswers(qint64 seq);
    /// Says remarked() behind every row that was read before it held.
    void passRemark(const QList<qint64> &seqs, const models::Remark &remark);
    /// New rows firstSeq…lastSeq of the selection's bot: gives the newest of those that the filter holds for
    /// ahead of arrived(), so that the table needs no placeholder.
    void readArrived(qint64 firstSeq, qint64 lastSeq, const PageSelection &selection);

Q_SIGNALS:
    void counts(const QHash<botdeck::domain::BotKey, qint64> &stored);
    void seqs(const QList<qint64> &seqs);
    void rows(const QList<botdeck::domain::StoredUpdate> &rows);
    void raw(qint64 seq, const QByteArray &raw, const botdeck::domain::StoredUpdate &meta);
    void raws(const QList<botdeck::domain::StoredUpdate> &updates);
    void arrived(const QList<qint64> &seqs);
    void answers(qint64 seq, const QList<botdeck::models::AnsweringCall> &calls);
    void remarked(const QList<qint64> &seqs, const botdeck::models::Remark &remark);
    /// A sentence: the store cannot be read.
    void failed(const botdeck::core::Phrase &words);
    /// The first good answer after failed().
    void recovered();

private:
    storage::StoreReader *reader();
    storage::UpdateSearch *search();
    /// Ascending; nothing where the store cannot be read or the selection was dropped.
    std::optional<QList<qint64>> matching(const PageSelection &selection, qint64 after, qint64 before);
    template <typename T>
    bool isGood(const core::Result<T> &answer);
    void fail(const core::Error &error);

    const QString m_storeFolder;
    std::unique_ptr<storage::StoreReader> m_reader;
    std::unique_ptr<storage::UpdateSearch> m_search;
    bool m_failing = false;
};

} // namespace botdeck::services
