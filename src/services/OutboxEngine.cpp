// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/OutboxEngine.h"

#include "services/SendingRules.h"

#include <algorithm>

namespace botdeck::services {

using namespace std::chrono_literals;
using core::Error;
using core::ErrorKind;
using core::Result;
using domain::BotKey;
using domain::SendingPhase;
using platform::PlannedCall;

OutboxEngine::Connection::Connection(const BotRoute &asked, core::Clock &clock)
    : route(asked)
    , transport(asked.transport)
    , client(asked.endpoint, *asked.platform, clock, transport)
{
}

OutboxEngine::OutboxEngine(core::Clock &clock)
    : m_clock(clock)
{
}

OutboxEngine::~OutboxEngine() = default;

OutboxEngine::Sending *OutboxEngine::find(qint64 id)
{
    const auto found = m_sendings.find(id);
    return found == m_sendings.end() ? nullptr : &found->second;
}

QList<qint64> OutboxEngine::firstOf(const BotKey &bot) const
{
    QList<qint64> first;
    for (const auto &[line, ids] : m_lines) {
        if (line.first == bot)
            first += ids.first();
    }
    return first;
}

void OutboxEngine::add(const domain::SendingState &ordered)
{
    m_sendings[ordered.id].state = ordered;
    enqueue(ordered.id);
}

void OutboxEngine::retry(qint64 id)
{
    Sending *sending = find(id);
    if (sending == nullptr || sending->state.phase != SendingPhase::Failed)
        return;
    sending->state.trouble = {};
    sending->vagueWaits = 0;
    enqueue(id);
}

void OutboxEngine::enqueue(qint64 id)
{
    Sending &sending = m_sendings.at(id);
    sending.line = {sending.state.bot, lineName(sending.state.order)};
    QList<qint64> &line = m_lines[sending.line];
    line += id;
    const bool isNext = line.size() == 1;
    tell(sending, SendingPhase::Queued);
    if (isNext)
        proceed(id);
}

void OutboxEngine::setRoute(const BotKey &bot, const BotRoute &route)
{
    Bot &known = m_bots[bot];
    known.isAsked = false;
    const QList<qint64> waiting = firstOf(bot);
    if (waiting.isEmpty())
        return;
    known.connection = std::make_shared<Connection>(route, m_clock);
    for (const qint64 id : waiting)
        proceed(id);
}

void OutboxEngine::refuse(const BotKey &bot, const Error &why)
{
    m_bots[bot].isAsked = false;
    // Each that fails lets the next of its line ask again, which gets its own answer.
    for (const qint64 id : firstOf(bot)) {
        Sending *sending = find(id);
        if (sending != nullptr && !sending->job && sending->state.phase != SendingPhase::Waiting)
            end(*sending, SendingPhase::Failed, why.detail);
    }
}

void OutboxEngine::forgetRoutes()
{
    for (auto &[key, bot] : m_bots)
        retire(std::exchange(bot.connection, nullptr));
}

void OutboxEngine::proceed(qint64 id)
{
    Sending *sending = find(id);
    if (sending == nullptr || sending->job || m_lines.at(sending->line).first() != id)
        return;
    Bot &bot = m_bots[sending->state.bot];
    if (bot.heldUntil > m_clock.monotonic()) {
        sending->state.waitMs = (bot.heldUntil - m_clock.monotonic()).count();
        tell(*sending, SendingPhase::Waiting);
        return;
    }
    if (!bot.connection) {
        if (!std::exchange(bot.isAsked, true))
            Q_EMIT routeNeeded(sending->state.bot);
        return;
    }
    retire(std::exchange(sending->through, bot.connection));
    if (!sending->isPlanned && !plan(*sending))
        return;
    if (sending->done < sending->plan.calls.size())
        make(*sending, sending->plan.calls.at(sending->done));
    else
        end(*sending, SendingPhase::Sent);
}

/// Holds all of the bot's chats: servers count its calls, not a chat's.
void OutboxEngine::hold(const BotKey &bot, std::chrono::seconds time)
{
    Bot &held = m_bots[bot];
    held.heldUntil = std::max(held.heldUntil, m_clock.monotonic() + time);
    if (!std::exchange(held.isTicking, true))
        tickLater(bot);
}

/// Once a second, for whoever looks at the time left, and exactly at its end.
void OutboxEngine::tickLater(const BotKey &bot)
{
    const core::Clock::Milliseconds left = m_bots[bot].heldUntil - m_clock.monotonic();
    m_clock.after(std::min(left, core::Clock::Milliseconds(1s)), this, [this, bot] {
        Bot &held = m_bots[bot];
        held.isTicking = held.heldUntil > m_clock.monotonic();
        if (held.isTicking)
            tickLater(bot);
        for (const qint64 id : firstOf(bot))
            proceed(id);
    });
}

void OutboxEngine::tell(Sending &sending, SendingPhase phase)
{
    sending.state.phase = phase;
    Q_EMIT changed(sending.state);
}

void OutboxEngine::end(Sending &sending, SendingPhase phase, const core::Phrase &trouble)
{
    const qint64 id = sending.state.id;
    retire(std::move(sending.through));
    sending.state.phase = phase;
    sending.state.trouble = trouble;
    const domain::SendingState state = sending.state;
    leaveLine(id);
    if (phase == SendingPhase::Sent || phase == SendingPhase::Cancelled)
        m_sendings.erase(id);
    Q_EMIT changed(state);
}

/// Its job may still be speaking.
void OutboxEngine::retire(std::shared_ptr<Connection> connection)
{
    m_retired.push_back(std::move(connection));
    QMetaObject::invokeMethod(this, &OutboxEngine::dropIdle, Qt::QueuedConnection);
}

void OutboxEngine::leaveLine(qint64 id)
{
    const auto line = m_lines.find(m_sendings.at(id).line);
    if (line == m_lines.end() || !line->second.contains(id))
        return;
    const bool wasFirst = line->second.first() == id;
    line->second.removeOne(id);
    if (line->second.isEmpty()) {
        m_lines.erase(line);
        return;
    }
    // Not at once: a whole line may fail, one after the other.
    if (wasFirst)
        QMetaObject::invokeMethod(
            this, [this, next = line->second.first()] { proceed(next); }, Qt::QueuedConnection);
}

/// Tokens are held no longer than something is sent with them.
void OutboxEngine::dropIdle()
{
    m_retired.clear();
    for (auto &[key, bot] : m_bots) {
        if (firstOf(key).isEmpty())
            bot.connection.reset();
    }
}

void OutboxEngine::cancel(qint64 id)
{
    Sending *sending = find(id);
    if (sending == nullptr)
        return;
    if (sending->state.phase == SendingPhase::Failed || sending->state.phase == SendingPhase::Unknown) {
        end(*sending, SendingPhase::Cancelled);
        return;
    }
    bool left = false;
    if (api::Job *job = sending->job) {
        left = job->requestLeft();
        job->cancel();
        sending->job = nullptr;
        log(*sending, {}, givenUp(left));
    }
    if (left && sending->state.kind != domain::SendingStep::FindChat)
        end(*sending, SendingPhase::Unknown, givenUp(true).detail);
    else if (!sending->state.messageIds.isEmpty())
        end(*sending, SendingPhase::Failed, givenUp(false).detail);
    else
        end(*sending, SendingPhase::Cancelled, givenUp(false).detail);
}

QList<SendingCall> OutboxEngine::close()
{
    QList<SendingCall> left;
    for (auto &[id, sending] : m_sendings) {
        if (!sending.job)
            continue;
        sending.call.error = givenUp(sending.job->requestLeft());
        left += {sending.call, sending.through->route.endpoint.token};
        sending.job->cancel();
    }
    m_lines.clear();
    m_sendings.clear();
    m_bots.clear();
    m_retired.clear();
    return left;
}

} // namespace botdeck::services

#include "moc_OutboxEngine.cpp"
