// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/UpdateFeed.h"

#include "api/PollPlan.h"
#include "core/Log.h"
#include "domain/UpdateDate.h"
#include "services/BotIdentifier.h"
#include "services/BotLogin.h"
#include "services/ConflictDoctor.h"
#include "services/FeedRules.h"
#include "services/GatewaySource.h"
#include "services/PollClaim.h"
#include "services/PollSource.h"
#include "services/WebhookSource.h"
#include "storage/UpdateStore.h"

#include <algorithm>
#include <array>
#include <utility>

namespace botdeck::services {

using domain::BotState;

namespace {

/// How many updates of a batch may be without a date before it counts as one without.
constexpr qsizetype datesLookedAt = 5;

/// The newest update may carry no date, such as a pressed button.
std::optional<qint64> newestDate(const domain::DecodedBatch &batch)
{
    const qsizetype oldest = std::max<qsizetype>(0, batch.updates.size() - datesLookedAt);
    for (qsizetype at = batch.updates.size() - 1; at >= oldest; --at) {
        if (const std::optional<qint64> date = domain::updateDateMs(batch.updates.at(at)))
            return date;
    }
    return {};
}

core::Phrase tookOver()
{
    return QT_TRANSLATE_NOOP("Phrase", "Another Botdeck on this computer took this bot over.");
}

core::Error noLonger()
{
    return {
        core::ErrorKind::Refused,
        QT_TRANSLATE_NOOP("Phrase", "Nothing was done: what hindered this bot is another thing by now.")};
}

} // namespace

UpdateFeed::UpdateFeed(
    api::Endpoint endpoint, const std::optional<domain::BotKey> &key, const Parts &parts,
    const FeedTransport &transport, QObject *parent)
    : QObject(parent)
    , m_clock(parts.clock)
    , m_store(parts.store)
    , m_client(std::move(endpoint), parts.platform, parts.clock, parts.transport)
    , m_random(parts.random)
    , m_login(new BotLogin(m_client, parts.clock, parts.store, this))
    , m_identifier(new BotIdentifier(m_client.endpoint(), *m_login, parts.store, this))
    , m_key(key.value_or(domain::BotKey()))
    , m_doctor(new ConflictDoctor(m_client, parts.clock, parts.store, parts.random, this))
    , m_claim(new PollClaim(parts.clock, m_client.endpoint().server, m_client.endpoint().token, this))
{
    makeSource(parts, transport);
    connectParts();
}

void UpdateFeed::makeSource(const Parts &parts, const FeedTransport &transport)
{
    if (transport.webhook) {
        auto *source = new WebhookSource(parts.clock, *transport.webhook, this);
        connect(source, &WebhookSource::listening, this, &UpdateFeed::listening);
        connect(source, &WebhookSource::delivered, this, &UpdateFeed::delivered);
        connect(source, &WebhookSource::refused, this, &UpdateFeed::refused);
        m_source = source;
    } else if (transport.gateway) {
        m_source = new GatewaySource(
            {m_client, parts.transport, parts.clock, parts.store, *m_login, parts.random}, *transport.gateway,
            this);
    } else {
        m_source = new PollSource(m_client, parts.clock, parts.random, transport.poll, this);
    }
}

void UpdateFeed::connectParts()
{
    connect(m_source, &UpdateSource::batchReceived, this, [this](const domain::DecodedBatch &batch) {
        m_answeredAt = m_clock.monotonic();
        store(batch);
    });
    connect(m_source, &UpdateSource::pollAnswered, this, [this](core::Clock::Milliseconds roundTrip) {
        Q_EMIT timed({roundTrip, {}, {}});
    });
    connect(m_source, &UpdateSource::statusChanged, this, &UpdateFeed::heard);
    connect(m_source, &UpdateSource::nothingPending, this, &UpdateFeed::settle);
    connect(m_source, &UpdateSource::confirmed, this, &UpdateFeed::confirmed);
    connect(m_source, &UpdateSource::confirmFailed, this, &UpdateFeed::confirmFailed);
    connect(m_identifier, &BotIdentifier::identified, this, &UpdateFeed::identified);
    connect(m_identifier, &BotIdentifier::failed, this, &UpdateFeed::notIdentified);
    connect(m_doctor, &ConflictDoctor::found, this, &UpdateFeed::setStatus);
    connect(m_doctor, &ConflictDoctor::cleared, this, &UpdateFeed::goOn);
    connect(m_doctor, &ConflictDoctor::remedyFailed, this, &UpdateFeed::remedyFailed);
    connect(m_claim, &PollClaim::wanted, this, [this] {
        rest({BotState::Conflict, tookOver(), {}, false, domain::ConflictCause::OtherBotdeck});
    });
    connect(m_claim, &PollClaim::handedOver, this, [this] { std::ignore = start(); });
    connect(m_claim, &PollClaim::notHandedOver, this, [this](const core::Error &error) {
        Q_EMIT remedyFailed(error, false);
    });
}

UpdateFeed::~UpdateFeed() = default;

core::Result<void> UpdateFeed::start()
{
    if (isRunning())
        return {};
    if (const core::Result<void> sendable = api::checkEndpoint(m_client.endpoint()); !sendable)
        return refuseStart({BotState::Stopped}, sendable.error());
    if (const core::Result<void> taken = m_claim->take(); !taken) {
        const bool byOther = taken.error().kind == core::ErrorKind::Locked;
        const domain::BotStatus conflict{
            BotState::Conflict, {}, {}, false, domain::ConflictCause::OtherBotdeck};
        return refuseStart(byOther ? conflict : domain::BotStatus{BotState::StoreFailed}, taken.error());
    }
    m_doctor->dismiss();
    m_timers = std::make_unique<QObject>();
    m_failures = 0;
    if (!m_waiting.updates.isEmpty()) {
        storeAgain();
        return {};
    }
    setStatus({BotState::Connecting});
    if (m_key.isEmpty())
        m_identifier->identify();
    else
        receive();
    return {};
}

core::Result<void> UpdateFeed::refuseStart(domain::BotStatus status, const core::Error &error)
{
    status.reason = error.detail;
    setStatus(status);
    return error;
}

/// Under way, or waiting to try again.
bool UpdateFeed::isRunning() const
{
    constexpr std::array active{BotState::Connecting, BotState::Live, BotState::Peeking};
    // Waiting for another program to end is no reason not to try now.
    const bool waits = m_status.retryIn && m_status.state != BotState::Conflict;
    return m_claim->isHeld() && (waits || std::ranges::find(active, m_status.state) != active.end());
}

void UpdateFeed::stop()
{
    rest({BotState::Stopped});
}

/// The lock is given back last: whoever gets it may poll at once.
void UpdateFeed::rest(const domain::BotStatus &status)
{
    m_timers.reset();
    m_doctor->dismiss();
    m_identifier->cancel();
    m_source->stop();
    setStatus(status);
    m_claim->release();
}

/// Of polling only: on a gateway nobody asks for webhooks, and no other poller is thrown out.
void UpdateFeed::heard(const domain::BotStatus &status)
{
    if (status == domain::BotStatus{BotState::Stopped})
        return; // only rest() stops it, and says why itself
    if (status.state == BotState::StoreFailed) {
        if (m_waiting.updates.isEmpty()) // else keepForLater() says it
            tryStoreLater(status.reason, &UpdateFeed::receive);
        return;
    }
    setStatus(status);
    const bool conflict = status.state == BotState::Conflict || status.state == BotState::WebhookSet;
    if (conflict && m_status.state == status.state && m_source->stream() == domain::Stream::Poll)
        m_doctor->examine(m_key, status);
}

/// What hindered is gone, or may be: begins where the store stands.
void UpdateFeed::goOn()
{
    if (!m_claim->isHeld())
        return;
    setStatus({BotState::Connecting});
    receive();
}

void UpdateFeed::deleteWebhook(bool drop)
{
    if (m_status.state == BotState::WebhookSet)
        m_doctor->deleteWebhook(drop);
    else
        Q_EMIT remedyFailed(noLonger(), false);
}

void UpdateFeed::takeOver()
{
    if (m_status.conflict == domain::ConflictCause::OtherBotdeck)
        m_claim->ask();
    else
        Q_EMIT remedyFailed(noLonger(), false);
}

void UpdateFeed::waitForOther()
{
    if (m_status.state == BotState::Conflict && m_claim->isHeld())
        m_doctor->wait();
    else
        Q_EMIT remedyFailed(noLonger(), false);
}

FeedTotals UpdateFeed::totals() const
{
    FeedTotals totals = m_totals;
    totals.polls = m_source->polls();
    return totals;
}

void UpdateFeed::identified(const domain::BotKey &key)
{
    m_key = key;
    if (m_claim->isHeld())
        receive();
}

void UpdateFeed::notIdentified(const core::Error &error, bool requestLeft)
{
    if (!m_claim->isHeld())
        return;
    const domain::BotStatus status = api::whatNow(error, requestLeft, ++m_failures, m_random());
    if (status.state == BotState::StoreFailed) {
        tryStoreLater(status.reason, &UpdateFeed::askAgain);
        return;
    }
    if (status.retryIn)
        later(*status.retryIn, &UpdateFeed::askAgain);
    setStatus(status);
}

void UpdateFeed::askAgain()
{
    m_identifier->identify();
}

void UpdateFeed::receive()
{
    const core::Result<storage::Position> position = m_store.position(m_key, m_source->stream());
    if (!position) {
        tryStoreLater(position.error().detail, &UpdateFeed::receive);
        return;
    }
    m_totals.offset = position->offset;
    m_source->start(m_key, *position);
}

void UpdateFeed::store(const domain::DecodedBatch &batch)
{
    const core::Result<storage::AppendOutcome> outcome = m_store.append(
        {m_key, m_source->stream(), batch.updates, m_clock.wallMs(), m_source->peeks(),
         m_source->isPushed()});
    if (!outcome) {
        keepForLater(batch, outcome.error());
        return;
    }
    m_totals.received += batch.updates.size();
    m_totals.stored += outcome->stored;
    m_totals.duplicates += outcome->duplicates;
    m_totals.quarantined += outcome->quarantined;
    m_totals.offset = outcome->position.offset;
    if (outcome->epochGrew)
        qCInfo(log::feed, "The server's update_ids started anew; a new epoch begins.");
    Q_EMIT appended(*outcome);
    tellStored(batch, *outcome);
    if (m_status.state == BotState::StoreFailed)
        return; // storeAgain() starts the source
    m_source->goOn(*outcome);
}

void UpdateFeed::tellStored(const domain::DecodedBatch &batch, const storage::AppendOutcome &outcome)
{
    FeedTiming timing{{}, m_clock.monotonic() - m_answeredAt, {}};
    const std::optional<qint64> date = outcome.stored > 0 ? newestDate(batch) : std::nullopt;
    if (date)
        timing.behind = core::Clock::Milliseconds(std::max<qint64>(0, m_clock.wallMs() - *date));
    Q_EMIT timed(timing);
}

/// Whatever was peeked, another program has confirmed it meanwhile, or we have. Where that cannot be written
/// down, the next look says it again.
void UpdateFeed::settle()
{
    const core::Result<QList<qint64>> seqs = m_store.settlePeeked(m_key);
    if (seqs && !seqs->isEmpty())
        Q_EMIT settled(*seqs);
}

void UpdateFeed::confirmTo(qint64 seq)
{
    if (m_status.state != BotState::Peeking) {
        Q_EMIT confirmFailed(
            {core::ErrorKind::Refused,
             QT_TRANSLATE_NOOP("Phrase", "Nothing was sent: the bot is not peeking at this moment.")},
            false);
        return;
    }
    const core::Result<qint64> offset = m_store.confirmTo(m_key, seq);
    if (!offset) {
        Q_EMIT confirmFailed(offset.error(), false);
        return;
    }
    m_totals.offset = std::max(m_totals.offset.value_or(*offset), *offset);
    m_source->confirm(*offset);
}

// Going on would confirm what is not on disk. The batch is kept and tried again: a disk may get room again.
void UpdateFeed::keepForLater(const domain::DecodedBatch &batch, const core::Error &error)
{
    m_waiting = batch;
    m_source->storeFailed(error);
    tryStoreLater(error.detail, &UpdateFeed::storeAgain);
}

void UpdateFeed::storeAgain()
{
    const domain::DecodedBatch batch = std::exchange(m_waiting, {});
    store(batch);
    if (m_waiting.updates.isEmpty())
        receive();
}

/// The status comes last: whoever hears it may stop the feed, and then nothing is tried.
void UpdateFeed::tryStoreLater(const core::Phrase &reason, void (UpdateFeed::*what)())
{
    later(storeRetryDelay, what);
    setStatus({BotState::StoreFailed, reason, storeRetryDelay});
}

void UpdateFeed::later(core::Clock::Milliseconds delay, void (UpdateFeed::*what)())
{
    m_clock.after(delay, m_timers.get(), [this, what] { (this->*what)(); });
}

void UpdateFeed::setStatus(const domain::BotStatus &status)
{
    if (m_status == status)
        return;
    m_status = status;
    Q_EMIT statusChanged(status);
}

} // namespace botdeck::services

#include "moc_UpdateFeed.cpp"
