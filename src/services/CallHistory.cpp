// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/CallHistory.h"

#include "services/BotReading.h"
#include "services/Workbench.h"
#include "storage/StoreReader.h"
#include "storage/UpdateStore.h"

#include <algorithm>
#include <span>
#include <utility>
#include <vector>

namespace botdeck::services {

using core::Error;
using core::ErrorKind;
using core::Result;
using storage::CallRecord;
using storage::StoreReader;

/// Belongs to the background.
class CallHistory::Reading
{
public:
    explicit Reading(QString folder)
        : m_storeFolder(std::move(folder))
    {
    }

    /// Opened anew where a rescue put another file in the store's place.
    Result<StoreReader *> opened()
    {
        if (!m_reader || !m_reader->isCurrent()) {
            Result<std::unique_ptr<StoreReader>> fresh = StoreReader::open(m_storeFolder);
            if (!fresh)
                return fresh.error();
            m_reader = *std::move(fresh);
        }
        return m_reader.get();
    }

    void beginAnew() { m_upTo = 0; }

    /// What was not looked at yet.
    Result<QList<qint64>> more(const storage::CallFilter &filter, const std::atomic_bool &cancel)
    {
        const Result<StoreReader *> reader = opened();
        if (!reader)
            return reader.error();
        // Read first: what comes meanwhile may be looked at twice, but is told once.
        const Result<QList<CallRecord>> last = (*reader)->calls(1);
        if (!last)
            return last.error();
        const Result<std::vector<qint64>> ids = (*reader)->callIds(filter, m_upTo, &cancel);
        if (!ids)
            return ids.error();
        m_upTo = std::max({m_upTo, last->isEmpty() ? 0 : last->first().id, ids->empty() ? 0 : ids->front()});
        return QList<qint64>(ids->begin(), ids->end());
    }

private:
    const QString m_storeFolder;
    std::unique_ptr<StoreReader> m_reader;
    /// Every call up to this one was looked at.
    qint64 m_upTo = 0;
};

struct CallHistory::Run
{
    Preview preview;
    size_t at = 0;
    qint64 gone = 0;
};

CallHistory::CallHistory(Workbench &workbench, QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
    , m_reading(std::make_unique<Reading>(workbench.storeFolder()))
{
    connect(&workbench, &Workbench::callLogged, this, &CallHistory::lookForMore);
    connect(&workbench, &Workbench::storeReady, this, &CallHistory::list);
    connect(&workbench.eraser(), &Eraser::erased, this, &CallHistory::list);
}

CallHistory::~CallHistory()
{
    *m_cancel = true;
    m_stop = true;
}

/// `question` is asked of the store in the background, `then` gets what it answered; a failure is said.
template <typename Ask, typename Then>
void CallHistory::ask(const Ask &question, const Then &then)
{
    using Answer = std::invoke_result_t<Ask, StoreReader &>;
    m_work.run(
        this,
        [this, question]() -> Answer {
            const Result<StoreReader *> reader = m_reading->opened();
            return reader ? question(**reader) : Answer(reader.error());
        },
        [this, then](const Answer &answer) {
            if (answer)
                then(*answer);
            else if (answer.error().kind != ErrorKind::Cancelled)
                Q_EMIT failed(answer.error());
        });
}

void CallHistory::select(const storage::CallFilter &filter)
{
    m_filter = filter;
    m_isSelected = true;
    list();
}

void CallHistory::list()
{
    // storeReady() comes here again.
    if (!m_isSelected || !m_workbench.isStoreTried())
        return;
    *m_cancel = true;
    m_cancel = std::make_shared<std::atomic_bool>(false);
    m_work.post([this] { m_reading->beginAnew(); });
    readMore(&CallHistory::listed);
}

/// A flood of calls is looked at twice a second.
void CallHistory::lookForMore()
{
    if (!m_isSelected || std::exchange(m_waits, true))
        return;
    m_workbench.clock().after(BotReading::pace, this, [this] {
        m_waits = false;
        readMore(&CallHistory::arrived);
    });
}

// The background asks one question after the other: what is more comes behind the listing.
void CallHistory::readMore(Told tell)
{
    m_work.run(
        this, [this, filter = m_filter, cancel = m_cancel] { return m_reading->more(filter, *cancel); },
        [this, cancel = m_cancel, tell](const Result<QList<qint64>> &ids) {
            if (*cancel)
                return;
            const bool isNew = !ids && ids.error().kind == ErrorKind::NotFound; // nothing was ever stored
            if (!ids && !isNew)
                Q_EMIT failed(ids.error());
            else if (tell == &CallHistory::listed || !ids.value_or(QList<qint64>()).isEmpty())
                Q_EMIT(this->*tell)(ids.value_or(QList<qint64>()));
        });
}

void CallHistory::readRows(const QList<qint64> &ids)
{
    ask([wanted = std::vector<qint64>(ids.begin(), ids.end())](
            StoreReader &reader) { return reader.callRows(wanted); },
        [this](const QList<CallRecord> &calls) { Q_EMIT rows(calls); });
}

void CallHistory::readCall(qint64 id)
{
    ask([id](StoreReader &reader) { return reader.call(id); },
        [this, id](const std::optional<CallRecord> &call) {
            if (call)
                Q_EMIT read(*call);
            else
                Q_EMIT gone(id);
        });
}

void CallHistory::preview(const storage::CallRetentionRule &rule)
{
    ask([this, rule](StoreReader &reader) { return reader.outlivedCalls(rule, &m_stop); },
        [this](const storage::CallRetentionPreview &seen) {
            Q_EMIT previewed(std::make_shared<const storage::CallRetentionPreview>(seen));
        });
}

bool CallHistory::discard(const Preview &preview)
{
    if (m_run)
        return false;
    m_run = std::make_unique<Run>(Run{preview});
    discardNext();
    return true;
}

void CallHistory::discardNext()
{
    const std::vector<qint64> &all = m_run->preview->ids;
    const size_t some = std::min(all.size() - m_run->at, size_t(together));
    m_workbench.inStore([this, preview = m_run->preview, at = m_run->at, some](storage::UpdateStore *store) {
        const Result<qint64> gone = store == nullptr
                                        ? Result<qint64>(noStoreError("Nothing more was removed."))
                                        : store->discardCalls(std::span(preview->ids).subspan(at, some));
        QMetaObject::invokeMethod(this, [this, some, gone] { discardedSome(some, gone); });
    });
}

void CallHistory::discardedSome(size_t asked, const Result<qint64> &gone)
{
    m_run->at += asked;
    m_run->gone += gone.value_or(0);
    if (gone && m_run->at < m_run->preview->ids.size()) {
        discardNext();
        return;
    }
    const qint64 all = std::exchange(m_run, nullptr)->gone;
    list();
    if (gone)
        Q_EMIT discarded(all);
    else
        Q_EMIT failed(gone.error());
}

} // namespace botdeck::services

#include "moc_CallHistory.cpp"
