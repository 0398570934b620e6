// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/OutboxEngine.h"
#include "tests/support/FakeClock.h"
#include "tests/support/RawServer.h"

#include <gtest/gtest.h>

namespace botdeck::test {

/// An outbox before a server that does what the test says, in time that stands still.
class OutboxFixture : public testing::Test
{
protected:
    OutboxFixture();

    /// A bot of the platform, reached at the raw server.
    [[nodiscard]] services::BotRoute route(domain::PlatformId id) const;
    /// From now on the outbox is told this route whenever it asks.
    void reach(domain::PlatformId id);
    qint64 send(const domain::SendingOrder &order);
    /// As it was told last.
    [[nodiscard]] const domain::SendingState &state(qint64 id) const { return m_states.at(id); }
    [[nodiscard]] domain::SendingPhase phase(qint64 id) const { return state(id).phase; }
    bool reaches(qint64 id, domain::SendingPhase wanted);
    /// Waits until the server saw so many requests.
    bool arrives(qsizetype requests);
    /// The last part of each request's address.
    [[nodiscard]] QByteArrayList methods() const;
    static domain::OutgoingMessage text(const QString &source, const QString &chat = QStringLiteral("70"));
    static domain::Keyboard buttons();
    static domain::SendingOrder withButtons(const QString &source);
    /// What the server answers: a message that stands, and that it wants to be left alone.
    static RawServer::Action sent(int messageId);
    static RawServer::Action tooMany(int seconds);

    FakeClock m_clock;
    RawServer m_server;
    services::OutboxEngine m_outbox{m_clock};
    /// Every phase that was told, of whatever sending.
    QList<domain::SendingPhase> m_phases;
    QList<services::SendingCall> m_calls;
    int m_routesAsked = 0;

private:
    std::map<domain::PlatformId, platform::Platform> m_platforms;
    std::map<qint64, domain::SendingState> m_states;
    qint64 m_lastId = 0;
};

} // namespace botdeck::test
