// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/GuildWriter.h"

#include "services/BotRegistry.h"
#include "services/GuildLocks.h"
#include "services/GuildRecheck.h"
#include "services/SendingRules.h"
#include "services/Workbench.h"

#include <algorithm>
#include <utility>

namespace botdeck::services {

using namespace std::chrono_literals;
using core::Error;
using core::ErrorKind;
using core::Phrase;
using core::Result;

bool isOver(GuildEditPhase phase)
{
    return phase >= GuildEditPhase::Done;
}

GuildWriter::GuildWriter(BotRegistry &registry, Workbench &workbench, QObject *parent)
    : QObject(parent)
    , m_registry(registry)
    , m_clock(workbench.clock())
    , m_calls(registry, workbench)
{
    // A bot may be watched only from now on, or have another token.
    connect(&registry, &BotRegistry::botsChanged, this, [this] { m_isRouteOld = true; });
}

GuildWriter::~GuildWriter() = default;

void GuildWriter::run(const GuildOrder &order)
{
    m_order = order;
    m_states.clear();
    for (qsizetype edit = 0; edit < order.edits.size(); ++edit)
        m_states += GuildEditState{edit};
    m_at = -1;
    m_isRunning = true;
    m_isStopped = false;
    QMetaObject::invokeMethod(this, &GuildWriter::next, Qt::QueuedConnection);
}

void GuildWriter::stop()
{
    m_isStopped = m_isRunning;
    if (m_isRunning && m_at >= 0 && m_states.at(m_at).phase == GuildEditPhase::Held)
        end(GuildEditPhase::Stopped);
}

/// The next edit has its turn, or they are over.
void GuildWriter::next()
{
    ++m_at;
    if (m_at < m_order.edits.size() && !m_isStopped) {
        m_vagueWaits = 0;
        begin();
        return;
    }
    for (; m_at < m_order.edits.size(); ++m_at)
        tell(GuildEditPhase::Stopped);
    m_calls.close();
    m_isRunning = false;
    Q_EMIT ended();
}

void GuildWriter::begin()
{
    const GuildEdit &edit = m_order.edits.at(m_at);
    GuildPlace &place = m_order.place;
    place.bot = m_registry.keyNow(place.bot);
    if (const Result<void> may = m_registry.mayChange(place.bot); !may) {
        end(GuildEditPhase::Failed, may.error().detail);
        return;
    }
    if (const Phrase lock = editLock(*m_order.table, place.self, edit); !lock.isEmpty()) {
        end(GuildEditPhase::Failed, lock);
        return;
    }
    const Result<ServerCalls::Question> call = editCall(place, edit);
    if (!call) {
        end(GuildEditPhase::Failed, call.error().detail);
        return;
    }
    if (std::exchange(m_isRouteOld, false))
        m_calls.close();
    if (const auto recheck = recheckFor(place, edit, m_order.table->guild()))
        check(*recheck, *call);
    else
        send(*call);
}

/// Reads again what would be replaced.
void GuildWriter::check(const GuildRecheck &recheck, const ServerCalls::Question &call)
{
    const auto compared = [this, call](const Result<std::optional<GuildClash>> &clash) {
        if (!clash) {
            fail(clash.error(), false);
        } else if (m_isStopped) {
            end(GuildEditPhase::Stopped);
        } else if (!*clash) {
            send(call);
        } else {
            m_states[m_at].theirs = (*clash)->theirs;
            end(GuildEditPhase::Conflict, (*clash)->words);
        }
    };
    tell(GuildEditPhase::Checking);
    m_calls.ask(
        recheck.question, [this, compare = recheck.compare, compared](const Result<api::Reply> &reply) {
            if (!reply) {
                fail(reply.error(), false);
                return;
            }
            m_work.run(
                this, [result = reply->result, compare] { return compare(result); }, compared);
        });
}

void GuildWriter::send(const ServerCalls::Question &call)
{
    tell(GuildEditPhase::Sending);
    m_calls.ask(call, [this, method = call.method](const Result<api::Reply> &reply) {
        if (!reply) {
            fail(reply.error(), isUnknown(reply.error()));
        } else if (const std::optional<Error> refusal = refusalIn(method, *reply)) {
            fail(*refusal, false);
        } else {
            m_states[m_at].result = reply->result;
            end(GuildEditPhase::Done);
        }
    });
}

void GuildWriter::fail(const Error &error, bool mayHaveHadEffect)
{
    if (error.kind == ErrorKind::RateLimited && !m_isStopped && isWorthWaiting(error, m_vagueWaits))
        hold(*error.retryAfter);
    else
        end(mayHaveHadEffect ? GuildEditPhase::Unknown : GuildEditPhase::Failed, error.detail);
}

void GuildWriter::hold(std::chrono::seconds time)
{
    m_heldUntil = m_clock.monotonic() + time;
    waitOn();
}

/// Tells once a second how long it is yet, for whoever looks at it, and begins anew exactly at the end.
void GuildWriter::waitOn()
{
    const core::Clock::Milliseconds left = m_heldUntil - m_clock.monotonic();
    if (left <= 0ms) {
        begin();
        return;
    }
    m_states[m_at].waitMs = left.count();
    tell(GuildEditPhase::Held);
    m_clock.after(std::min(left, core::Clock::Milliseconds(1s)), this, [this, at = m_at] {
        if (at == m_at && m_states.at(at).phase == GuildEditPhase::Held)
            waitOn();
    });
}

void GuildWriter::tell(GuildEditPhase phase, const Phrase &trouble)
{
    m_states[m_at].phase = phase;
    m_states[m_at].trouble = trouble;
    Q_EMIT changed(m_states.at(m_at));
}

void GuildWriter::end(GuildEditPhase phase, const Phrase &trouble)
{
    tell(phase, trouble);
    // Not at once: a whole order may be refused, one after the other.
    QMetaObject::invokeMethod(this, &GuildWriter::next, Qt::QueuedConnection);
}

} // namespace botdeck::services

#include "moc_GuildWriter.cpp"
