// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/Replay.h"

#include "core/Clock.h"
#include "domain/UpdateDecoder.h"

#include <algorithm>
#include <utility>

namespace botdeck::services {

using core::Clock;

namespace {

/// Read at once: an update may be large.
constexpr qsizetype readTogether = 20;

} // namespace

Replay::Replay(
    const QString &storeFolder, Clock &clock, std::unique_ptr<ReplayTarget> target, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_target(std::move(target))
    , m_bytes(storeFolder)
{
}

Replay::~Replay()
{
    m_target->giveUp();
}

void Replay::start(const ReplayOrder &order)
{
    m_order = order;
    m_over = false;
    QMetaObject::invokeMethod(this, &Replay::next, Qt::QueuedConnection);
}

void Replay::next()
{
    if (isOver())
        return;
    if (!m_waiting.isEmpty())
        pause(m_waiting.first());
    else if (m_read < m_order.seqs.size())
        readMore();
    else
        finish(ReplayEnd::Through);
}

void Replay::readMore()
{
    const QList<qint64> asked = m_order.seqs.mid(m_read, readTogether);
    m_read += asked.size();
    m_bytes.read(asked, this, [this, asked](const StoredBytes::Answer &answer) { takeRead(asked, answer); });
}

void Replay::takeRead(const QList<qint64> &asked, const StoredBytes::Answer &answer)
{
    if (isOver())
        return;
    if (!answer) {
        finish(ReplayEnd::StoreFailed, answer.error().detail);
        return;
    }
    auto found = answer->cbegin();
    for (const qint64 seq : asked) {
        const bool isThere = found != answer->cend() && found->seq == seq;
        domain::StoredUpdate update = isThere ? *found++ : domain::StoredUpdate();
        update.seq = seq;
        if (isThere && m_order.edited)
            update.update = domain::decodeUpdate(*m_order.edited);
        m_waiting += std::move(update);
    }
    next();
}

/// As long as there was between this update and the one before it, counted from when that one was sent.
void Replay::pause(const domain::StoredUpdate &update)
{
    Clock::Milliseconds wait{0};
    if (m_order.pace == ReplayPace::AsReceived && m_lastReceivedMs && !update.bot.isEmpty()) {
        const Clock::Milliseconds between(std::max<qint64>(update.receivedMs - *m_lastReceivedMs, 0));
        wait = std::min(between, m_order.longestPause) - (m_clock.monotonic() - m_lastBegun);
    }
    if (wait.count() <= 0)
        send();
    else
        m_clock.after(wait, this, [this] { send(); });
}

void Replay::send()
{
    if (isOver())
        return;
    m_sent = m_waiting.takeFirst();
    Q_EMIT sending(m_sent->seq);
    if (isOver()) // whoever heard it stopped
        return;
    if (m_sent->bot.isEmpty()) {
        ReplayResult gone;
        gone.verdict = ReplayVerdict::PassedOver;
        gone.obstacle = ReplayObstacle::Gone;
        end(gone);
        return;
    }
    m_lastReceivedMs = m_sent->receivedMs;
    m_lastBegun = m_clock.monotonic();
    m_target->send(*m_sent, [this](const ReplayResult &result) { end(result); });
}

void Replay::end(ReplayResult result)
{
    if (!m_sent) // it was given up
        return;
    const domain::StoredUpdate sent = *std::exchange(m_sent, std::nullopt);
    result.seq = sent.seq;
    result.updateId = sent.update.updateId ? sent.update.updateId->toString() : QString();
    result.kind = sent.update.kind;
    Q_EMIT ended(result);
    if (isOver())
        return;
    if (m_order.stopAtFailure && result.isFailure())
        finish(ReplayEnd::AtFailure);
    else
        QMetaObject::invokeMethod(this, &Replay::next, Qt::QueuedConnection);
}

void Replay::stop()
{
    if (isOver())
        return;
    m_over = true;
    if (m_sent) {
        ReplayResult result;
        result.verdict = m_target->giveUp() ? ReplayVerdict::Unknown : ReplayVerdict::NotSent;
        end(result);
    }
    Q_EMIT finished(ReplayEnd::Stopped, {});
}

void Replay::finish(ReplayEnd end, const core::Phrase &detail)
{
    m_over = true;
    Q_EMIT finished(end, detail);
}

} // namespace botdeck::services

#include "moc_Replay.cpp"
