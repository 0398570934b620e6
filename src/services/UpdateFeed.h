// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/BotClient.h"
#include "api/GatewayRules.h"
#include "api/LongPoll.h"
#include "domain/webhook/WebhookDelivery.h"
#include "services/FeedFigures.h"
#include "services/UpdateSource.h"
#include "services/WebhookReceiving.h"

#include <QObject>

#include <memory>
#include <optional>

namespace botdeck::storage {
class UpdateStore;
}

namespace botdeck::services {

class BotIdentifier;
class BotLogin;
class ConflictDoctor;
class PollClaim;

/// How a feed receives.
struct FeedTransport
{
    /// Through this gateway; none: by polling.
    std::optional<api::GatewayRules> gateway = {};
    api::LongPollOptions poll = {};
    /// By a webhook receiver of our own, and neither of the others.
    std::optional<WebhookReceiving> webhook = {};
};

/// Receives one bot's updates, from whichever transport, and puts them on disk: a batch is confirmed only
/// after it is durable, for polling with its offset in one transaction. One receiver per token on this
/// computer: the feed holds the token's lock while it runs. Lives in the thread of the store and the
/// transport; all of them outlive it.
class UpdateFeed : public QObject
{
    Q_OBJECT

public:
    /// What a feed works with; all of it outlives the feed.
    struct Parts
    {
        const platform::Platform &platform;
        core::Clock &clock;
        api::Transport &transport;
        storage::UpdateStore &store;
        api::LongPoll::Random random;
    };

    /// `key` is given where it is known (the console's own sandbox), else found out: see BotIdentifier.
    UpdateFeed(
        api::Endpoint endpoint, const std::optional<domain::BotKey> &key, const Parts &parts,
        const FeedTransport &transport = {}, QObject *parent = nullptr);
    ~UpdateFeed() override;

    /// Receiving begins. At once ErrorKind::WrongUse where nothing can be sent to this endpoint at all,
    /// ErrorKind::Locked when another process polls this token, and ErrorKind::Storage where the lock cannot
    /// be made. Does nothing while it runs; a feed that came to rest (a refused token, a conflict) begins
    /// anew. A store that fails later is tried again by itself.
    core::Result<void> start();
    void stop();
    /// Where it peeks: tells the server that everything up to this stored update is done. confirmed() or
    /// confirmFailed() follows, maybe at once.
    void confirmTo(qint64 seq);

    // What helps a bot that came to rest; polling goes on, or remedyFailed() follows, maybe at once.

    /// A webhook is set: deletes it, with what waits where `drop`.
    void deleteWebhook(bool drop);
    /// Another Botdeck on this computer polls: asks it to let go.
    void takeOver();
    /// Another program polls: tries once a minute whether it still does.
    void waitForOther();

    [[nodiscard]] const domain::BotStatus &status() const { return m_status; }
    [[nodiscard]] FeedTotals totals() const;
    /// Empty until it is known.
    [[nodiscard]] const domain::BotKey &key() const { return m_key; }

Q_SIGNALS:
    void statusChanged(const botdeck::domain::BotStatus &status);
    /// A batch is on disk, also one that held nothing new.
    void appended(const botdeck::storage::AppendOutcome &outcome);
    void timed(const botdeck::services::FeedTiming &timing);
    /// These rows no longer wait at the server, though nothing arrived.
    void settled(const QList<qint64> &seqs);
    void confirmed();
    /// `requestLeft`: the server may have taken it.
    void confirmFailed(const botdeck::core::Error &error, bool requestLeft);

    void remedyFailed(const botdeck::core::Error &error, bool requestLeft);

    // Of a webhook receiver, as WebhookSource has them.

    void listening(quint16 port);
    void delivered(const QList<botdeck::domain::WebhookDelivery> &deliveries);
    void refused(const botdeck::api::ReceiverRefusals &refusals);

private:
    void makeSource(const Parts &parts, const FeedTransport &transport);
    void connectParts();
    void heard(const domain::BotStatus &status);
    void rest(const domain::BotStatus &status);
    void goOn();
    void identified(const domain::BotKey &key);
    void notIdentified(const core::Error &error, bool requestLeft);
    [[nodiscard]] bool isRunning() const;
    core::Result<void> refuseStart(domain::BotStatus status, const core::Error &error);
    void receive();
    void store(const domain::DecodedBatch &batch);
    void tellStored(const domain::DecodedBatch &batch, const storage::AppendOutcome &outcome);
    void keepForLater(const domain::DecodedBatch &batch, const core::Error &error);
    void tryStoreLater(const core::Phrase &reason, void (UpdateFeed::*what)());
    void later(core::Clock::Milliseconds delay, void (UpdateFeed::*what)());
    void storeAgain();
    void settle();
    void askAgain();
    void setStatus(const domain::BotStatus &status);

    core::Clock &m_clock;
    storage::UpdateStore &m_store;
    api::BotClient m_client;
    api::LongPoll::Random m_random;
    BotLogin *m_login;
    UpdateSource *m_source = nullptr;
    BotIdentifier *m_identifier;
    domain::BotKey m_key;
    ConflictDoctor *m_doctor;
    PollClaim *m_claim;
    domain::BotStatus m_status;
    FeedTotals m_totals;
    int m_failures = 0;
    /// When what is being stored was answered.
    core::Clock::Milliseconds m_answeredAt{0};
    /// What could not be stored yet; nothing is received while it waits.
    domain::DecodedBatch m_waiting;
    /// Timers belong to it: replacing it forgets them.
    std::unique_ptr<QObject> m_timers;
};

} // namespace botdeck::services
