// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/LongPoll.h"
#include "services/UpdateSource.h"

namespace botdeck::services {

/// Long polling as a feed's source.
class PollSource final : public UpdateSource
{
    Q_OBJECT

public:
    /// All of it outlives the source.
    PollSource(
        api::BotClient &client, core::Clock &clock, const api::LongPoll::Random &random,
        const api::LongPollOptions &options, QObject *parent);

    [[nodiscard]] bool peeks() const override { return m_peeks; }
    [[nodiscard]] domain::Stream stream() const override { return domain::Stream::Poll; }
    void start(const domain::BotKey &bot, const storage::Position &position) override;
    void stop() override;
    void goOn(const storage::AppendOutcome &outcome) override;
    void storeFailed(const core::Error &error) override;
    [[nodiscard]] qint64 polls() const override;
    void confirm(qint64 offset) override;

private:
    void begin();
    void nothingCame();

    core::Clock &m_clock;
    const bool m_peeks;
    /// What the polls go on from; without an offset where they carry none.
    storage::Position m_position;
    api::LongPoll m_poll;
};

} // namespace botdeck::services
