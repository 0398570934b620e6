// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/GuildWriter.h"

#include "domain/permissions/OverwriteConflict.h"
#include "services/BotRegistry.h"
#include "services/GuildLocks.h"
#include "services/GuildPages.h"
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
using domain::GuildChannel;

namespace {

/// The channel as the server has it, where that is not what the edit began with.
Result<std::optional<GuildChannel>> conflictIn(const QByteArray &channels, const ChannelOverwrites &edit)
{
    const Result<GuildPage> page = readGuildPage(GuildQuestion::Channels, channels);
    if (!page)
        return page.error();
    const auto theirs = std::ranges::find(page->channels, edit.before.id, &GuildChannel::id);
    if (theirs == page->channels.end())
        return Error{ErrorKind::NotFound, QT_TRANSLATE_NOOP("Phrase", "This channel is not there any more.")};
    if (domain::isSameOverwrites(edit.before.overwrites, theirs->overwrites))
        return std::optional<GuildChannel>();
    return std::optional(*theirs);
}

/// Whether nobody has changed the role's permissions since; also where the answer does not have the role.
Result<bool> isRoleAsRead(const QByteArray &roles, const RoleChange &edit)
{
    const Result<GuildPage> page = readGuildPage(GuildQuestion::Roles, roles);
    if (!page)
        return page.error();
    const auto theirs = std::ranges::find(page->roles, edit.before.id, &domain::GuildRole::id);
    return theirs == page->roles.end() || theirs->permissions == edit.before.permissions;
}

} // namespace

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
    if (const auto *overwrites = std::get_if<ChannelOverwrites>(&edit))
        check(*overwrites, *call);
    else if (const auto *role = std::get_if<RoleChange>(&edit);
             role && role->before.permissions != role->after.permissions)
        checkRole(*role, *call);
    else
        send(*call);
}

/// Reads again what channel/edit would replace.
void GuildWriter::check(const ChannelOverwrites &edit, const ServerCalls::Question &call)
{
    const GuildPlace &place = m_order.place;
    const auto compared = [this, call](const Result<std::optional<GuildChannel>> &conflict) {
        if (!conflict) {
            fail(conflict.error(), false);
        } else if (m_isStopped) {
            end(GuildEditPhase::Stopped);
        } else if (!*conflict) {
            send(call);
        } else {
            m_states[m_at].theirs = *conflict;
            end(GuildEditPhase::Conflict,
                QT_TRANSLATE_NOOP(
                    "Phrase", "Somebody has changed this channel's overwrites since they were read: nothing "
                              "was written."));
        }
    };
    tell(GuildEditPhase::Checking);
    m_calls.ask(
        guildCall(place.bot, {GuildQuestion::Channels, place.guild, place.self.toString()}),
        [this, edit, compared](const Result<api::Reply> &reply) {
            if (!reply) {
                fail(reply.error(), false);
                return;
            }
            m_work.run(
                this, [result = reply->result, edit] { return conflictIn(result, edit); }, compared);
        });
}

/// Reads the role again: its whole mask would be replaced.
void GuildWriter::checkRole(const RoleChange &edit, const ServerCalls::Question &call)
{
    const GuildPlace &place = m_order.place;
    const auto compared = [this, call](const Result<bool> &isAsRead) {
        if (!isAsRead)
            fail(isAsRead.error(), false);
        else if (m_isStopped)
            end(GuildEditPhase::Stopped);
        else if (*isAsRead)
            send(call);
        else
            end(GuildEditPhase::Failed,
                QT_TRANSLATE_NOOP(
                    "Phrase",
                    "Somebody has changed this role's permissions since they were read: nothing was "
                    "written. Read the guild again; what you edited stays."));
    };
    tell(GuildEditPhase::Checking);
    m_calls.ask(
        guildCall(place.bot, {GuildQuestion::Roles, place.guild, place.self.toString()}),
        [this, edit, compared](const Result<api::Reply> &reply) {
            if (!reply) {
                fail(reply.error(), false);
                return;
            }
            m_work.run(
                this, [result = reply->result, edit] { return isRoleAsRead(result, edit); }, compared);
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
