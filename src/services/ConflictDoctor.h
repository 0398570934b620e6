// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/LongPoll.h"
#include "services/WebhookDesk.h"

#include <memory>

namespace botdeck::services {

/// What became of a 409: which conflict it is, and when polling may go on. It never polls by itself.
///
/// A webhook: its facts are asked for, and again every `webhookPace`, until it is gone. Another program: that
/// one would be thrown out by every try, so there is none before the operator chooses to wait; then one a
/// `waitPace`, more or less. Our own other Botdeck is PollClaim's matter.
class ConflictDoctor : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds webhookPace{30};
    static constexpr std::chrono::seconds waitPace{60};

    /// All of it outlives the doctor.
    ConflictDoctor(
        api::BotClient &client, core::Clock &clock, storage::UpdateStore &store, api::LongPoll::Random random,
        QObject *parent = nullptr);

    /// A poll was refused and polling has come to rest. `said` is what the refusal's words tell.
    void examine(const domain::BotKey &bot, const domain::BotStatus &said);
    /// The operator's choice: tries now and then whether the other program is gone.
    void wait();
    /// Confirmed by the operator. remedyFailed(), or cleared() follows.
    void deleteWebhook(bool drop);
    /// The operator stopped the bot, or starts it anew.
    void dismiss();

Q_SIGNALS:
    /// What to show now.
    void found(const botdeck::domain::BotStatus &status);
    /// Polling may be tried.
    void cleared();
    /// `requestLeft`: it may have had its effect.
    void remedyFailed(const botdeck::core::Error &error, bool requestLeft);

private:
    void tell(const domain::WebhookInfo &webhook);
    void notTold(const core::Error &error);
    [[nodiscard]] bool blamesWebhook() const;
    void askLater();
    void tryLater();
    void clear();

    core::Clock &m_clock;
    api::LongPoll::Random m_random;
    WebhookDesk m_desk;
    domain::BotKey m_bot;
    /// What is shown: the refusal's words, or what was found out since.
    domain::BotStatus m_status;
    /// The webhook was asked for since the refusal.
    bool m_asked = false;
    bool m_waits = false;
    bool m_deleting = false;
    core::Clock::Milliseconds m_clearedAt{0};
    /// Timers belong to it: replacing it forgets them. None: nothing is examined.
    std::unique_ptr<QObject> m_timers;
};

} // namespace botdeck::services
