// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/Gateway.h"
#include "services/GapFiller.h"
#include "services/UpdateSource.h"

namespace botdeck::services {

class BotLogin;

/// The gateway as a feed's source. When a session stands, what was missed is fetched first and the frames
/// that come meanwhile wait, so that a mark in the store never lies behind a gap: whenever the program is
/// killed, the next session begins where the store ends. Channels that cannot be read are said in the state;
/// those that may be readable later are tried once a minute, and keep their mark until then.
class GatewaySource final : public UpdateSource
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds gapRetryDelay{60};

    /// What a source works with; all of it outlives the source.
    struct Parts
    {
        api::BotClient &client;
        api::Transport &transport;
        core::Clock &clock;
        storage::UpdateStore &store;
        BotLogin &login;
        api::LongPoll::Random random;
    };

    GatewaySource(const Parts &parts, const api::GatewayRules &rules, QObject *parent);

    [[nodiscard]] domain::Stream stream() const override { return domain::Stream::Gateway; }
    void start(const domain::BotKey &bot, const storage::Position &position) override;
    void stop() override;
    void goOn(const storage::AppendOutcome &outcome) override;
    void storeFailed(const core::Error &error) override;
    [[nodiscard]] qint64 polls() const override { return 0; }

private:
    void giveToken();
    void fillGap();
    void filled(const GapRest &rest);
    void fetch(const ChannelMarks &marks);
    void tryLater(const QStringList &channels);
    void hand(const domain::DecodedBatch &batch, bool fetched);

    core::Clock &m_clock;
    storage::UpdateStore &m_store;
    BotLogin &m_login;
    api::Gateway m_gateway;
    GapFiller m_filler;

    domain::BotKey m_bot;
    /// Read from the store once, then kept up.
    std::optional<ChannelMarks> m_marks;
    /// Channels with a gap: their mark stays where the gap begins.
    QStringList m_behind;
    /// Those of the round under way.
    QStringList m_tried;
    /// In the state while there is a channel with a gap.
    core::Phrase m_remark;
    /// The batch that is being stored, and who wants to know.
    QList<domain::Update> m_handed;
    bool m_fetched = false;
    /// The login's answer is for us.
    bool m_asking = false;
    /// Timers belong to it: replacing it forgets them.
    std::unique_ptr<QObject> m_timers;
};

} // namespace botdeck::services
