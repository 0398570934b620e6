// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "services/BackgroundWork.h"
#include "storage/CallTypes.h"
#include "storage/StoredTypes.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace botdeck::storage {
class StoreReader;
}

namespace botdeck::services {

class Workbench;

/// All calls of the console, for one window: which there are by their ids, and some of them when they are
/// asked for. Lives in the user interface's thread; the store is read in a thread of its own.
class CallHistory final : public QObject
{
    Q_OBJECT

public:
    using Preview = std::shared_ptr<const storage::CallRetentionPreview>;

    /// So many calls go in one transaction: what arrives gets between.
    static constexpr qsizetype together = 500;

    /// The workbench outlives it.
    explicit CallHistory(Workbench &workbench, QObject *parent = nullptr);
    ~CallHistory() override;

    /// Which calls are listed from now on: listed() follows, and arrived() whenever there are more. What was
    /// listed before is listed no more. Nothing is read before the first select().
    void select(const storage::CallFilter &filter);
    /// rows() follows: those of these ids that are still there, without their bodies.
    void readRows(const QList<qint64> &ids);
    /// read() or gone() follows.
    void readCall(qint64 id);

    /// Which calls a rule names now; previewed() or failed() follows.
    void preview(const storage::CallRetentionRule &rule);
    /// Removes what was shown: discarded() or failed(), and listed() anew. What a bot sent is told by its
    /// calls, in conversations too. False, and nothing happens, while another one is under way.
    bool discard(const Preview &preview);

Q_SIGNALS:
    /// Newest first: all that the filter holds for.
    void listed(const QList<qint64> &ids);
    /// Newest first: to stand before those that are listed.
    void arrived(const QList<qint64> &ids);
    void rows(const QList<botdeck::storage::CallRecord> &calls);
    /// With parameters and answer, as they were stored: without secrets.
    void read(const botdeck::storage::CallRecord &call);
    void gone(qint64 id);
    void previewed(const botdeck::services::CallHistory::Preview &preview);
    void discarded(qint64 calls);
    /// The store cannot be read or written, in words.
    void failed(const botdeck::core::Error &error);

private:
    class Reading;
    struct Run;
    using Cancel = std::shared_ptr<std::atomic_bool>;

    void list();
    void lookForMore();
    using Told = void (CallHistory::*)(const QList<qint64> &ids);
    void readMore(Told tell);
    void discardNext();
    void discardedSome(size_t asked, const core::Result<qint64> &gone);
    template <typename Ask, typename Then>
    void ask(const Ask &question, const Then &then);

    Workbench &m_workbench;
    storage::CallFilter m_filter;
    bool m_isSelected = false;
    bool m_waits = false;
    Cancel m_cancel = std::make_shared<std::atomic_bool>(false);
    std::unique_ptr<Run> m_run;
    std::atomic_bool m_stop = false;
    /// Of the background.
    std::unique_ptr<Reading> m_reading;
    /// Goes first: it waits for what uses the others.
    BackgroundWork m_work;
};

} // namespace botdeck::services
