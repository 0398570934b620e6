// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ConflictDoctor.h"

#include <utility>

namespace botdeck::services {

using domain::BotState;
using domain::BotStatus;
using domain::ConflictCause;

namespace {

/// So much of the pace, up and down, keeps consoles that wait for each other from meeting for ever.
constexpr double waitJitter = 0.1;

} // namespace

ConflictDoctor::ConflictDoctor(
    api::BotClient &client, core::Clock &clock, storage::UpdateStore &store, api::LongPoll::Random random,
    QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_random(std::move(random))
    , m_desk(client, clock, store)
{
    connect(&m_desk, &WebhookDesk::told, this, &ConflictDoctor::tell);
    connect(&m_desk, &WebhookDesk::askFailed, this, &ConflictDoctor::notTold);
    connect(&m_desk, &WebhookDesk::deleted, this, &ConflictDoctor::clear);
    connect(&m_desk, &WebhookDesk::deleteFailed, this, [this](const core::Error &error, bool requestLeft) {
        m_deleting = false;
        askLater();
        Q_EMIT remedyFailed(error, requestLeft);
    });
}

void ConflictDoctor::examine(const domain::BotKey &bot, const BotStatus &said)
{
    // A wait that was over for long was for another conflict.
    if (m_waits && m_clock.monotonic() - m_clearedAt > 2 * waitPace)
        m_waits = false;
    m_timers = std::make_unique<QObject>();
    m_bot = bot;
    m_status = said;
    m_asked = false;
    if (m_waits && !blamesWebhook())
        tryLater();
    else if (m_desk.isOffered())
        m_desk.ask(m_bot);
}

bool ConflictDoctor::blamesWebhook() const
{
    return m_status.state == BotState::WebhookSet || m_status.conflict == ConflictCause::WebhookSet;
}

void ConflictDoctor::tell(const domain::WebhookInfo &webhook)
{
    const bool first = !std::exchange(m_asked, true);
    if (webhook.isSet()) {
        m_status.state = BotState::WebhookSet;
        m_status.conflict = ConflictCause::Unknown;
        m_status.webhook = webhook.facts();
        askLater();
        Q_EMIT found(m_status);
    } else if (blamesWebhook() && !first) {
        clear();
    } else if (blamesWebhook()) {
        askLater(); // the server contradicts itself: not at once, or it would be asked for ever
    }
}

/// The refusal's own words hold. Where getWebhookInfo is refused, the poll is tried at that pace instead: a
/// client of CloudChat's tells that it fails there while no webhook is set, and a poll that meets a webhook
/// disturbs nobody.
void ConflictDoctor::notTold(const core::Error &error)
{
    const bool first = !std::exchange(m_asked, true);
    if (!blamesWebhook())
        return;
    if (!first && error.kind == core::ErrorKind::Refused)
        clear();
    else
        askLater();
}

void ConflictDoctor::askLater()
{
    m_timers = std::make_unique<QObject>();
    m_clock.after(webhookPace, m_timers.get(), [this] { m_desk.ask(m_bot); });
}

void ConflictDoctor::wait()
{
    if (!m_timers || blamesWebhook())
        return;
    m_waits = true;
    tryLater();
}

void ConflictDoctor::tryLater()
{
    m_desk.cancel();
    const double factor = 1.0 - waitJitter + 2 * waitJitter * m_random();
    const core::Clock::Milliseconds delay(
        qint64(double(core::Clock::Milliseconds(waitPace).count()) * factor));
    m_timers = std::make_unique<QObject>();
    m_clock.after(delay, m_timers.get(), [this] { clear(); });
    m_status.retryIn = delay;
    Q_EMIT found(m_status);
}

void ConflictDoctor::deleteWebhook(bool drop)
{
    if (std::exchange(m_deleting, true))
        return;
    m_timers = std::make_unique<QObject>(); // no question overtakes it
    m_desk.deleteWebhook(m_bot, drop);
}

void ConflictDoctor::dismiss()
{
    m_waits = false;
    m_deleting = false;
    m_timers.reset();
    m_desk.cancel();
}

void ConflictDoctor::clear()
{
    m_clearedAt = m_clock.monotonic();
    m_deleting = false;
    m_timers.reset();
    Q_EMIT cleared();
}

} // namespace botdeck::services

#include "moc_ConflictDoctor.cpp"
