// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FeedFixture.h"
#include "security/Redactor.h"
#include "services/Replay.h"
#include "tests/support/RawServer.h"

#include <chrono>
#include <optional>

namespace botdeck::test {

/// Written so that a writer of JSON would change it.
QByteArray oddUpdate(int id, const QByteArray &text = "hello");

/// Stored updates of a bot of a real server elsewhere, replayed to real ones here.
class ReplayFixture : public FeedFixture
{
protected:
    ReplayFixture();

    /// Where it is in the store: its seq.
    qint64 store(
        const QByteArray &raw, qint64 receivedMs = 1'790'000'000'000,
        domain::Stream stream = domain::Stream::Poll);
    /// Begins it; what is said of it goes into the members below.
    services::Replay &
    replay(std::unique_ptr<services::ReplayTarget> target, const services::ReplayOrder &order);
    services::Replay &replay(
        std::unique_ptr<services::ReplayTarget> target, const services::ReplayOrder &order,
        core::Clock &clock);
    /// True once it has ended.
    bool ends();
    std::unique_ptr<services::ReplayTarget>
    webhook(std::chrono::milliseconds deadline = std::chrono::seconds(30));
    std::unique_ptr<services::ReplayTarget> webhook(
        const QUrl &address, core::Clock &clock,
        std::chrono::milliseconds deadline = std::chrono::seconds(30));
    [[nodiscard]] const sandbox::BotAccount &demoBot(domain::PlatformId platform) const;
    std::unique_ptr<services::ReplayTarget> sandboxBot(domain::PlatformId platform);

    RawServer server;
    security::Redactor redactor;
    api::TransportSettings transport;
    QList<services::ReplayResult> results;
    std::optional<services::ReplayEnd> end;

private:
    std::unique_ptr<services::Replay> m_replay;
};

} // namespace botdeck::test
