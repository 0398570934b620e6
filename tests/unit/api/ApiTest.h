// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/BotClient.h"
#include "api/Transport.h"
#include "tests/support/FakeClock.h"
#include "tests/support/RawServer.h"
#include "tests/support/Wait.h"

#include <gtest/gtest.h>

#include <memory>
#include <optional>

namespace botdeck::api {

/// What became of a job, and in which order it said so.
struct Outcome
{
    QStringList signalsSeen;
    std::optional<Reply> reply;
    std::optional<core::Error> error;
    Exchange exchange;

    [[nodiscard]] bool isOver() const { return reply || error; }
};

std::shared_ptr<Outcome> watch(Job *job);

/// A call of no particular method.
platform::Request request(
    platform::Verb verb = platform::Verb::Post, const QByteArray &body = "{\"chat_id\":1}",
    bool changes = true);
/// The same, only reading.
platform::Request readRequest();

/// One raw server, one client that speaks to it, time that stands still. The token is a canary: at the end of
/// every test no message that was logged and no error that was seen may hold it in any shape.
class ApiTest : public testing::Test
{
protected:
    ApiTest();
    ~ApiTest() override;
    void TearDown() override;

    /// Waits for the end of a call; the error of one that does not end is a failure of the test.
    Outcome finish(const std::shared_ptr<Outcome> &outcome);
    Outcome finish(Job *job) { return finish(watch(job)); }
    /// The client is made when first used: set endpoint and settings before.
    BotClient &client();
    /// Takes part in the search for the canary.
    void seen(const QString &text) { m_texts.append(text); }

    const core::Secret token{QByteArrayView("987654321:Canary_token-not/to.be=seen+anywhere")};
    test::FakeClock clock;
    test::RawServer server;
    const platform::Platform platform;
    Endpoint endpoint;
    TransportSettings settings;

private:
    std::unique_ptr<Transport> m_transport;
    std::unique_ptr<BotClient> m_client;
    QStringList m_texts;
};

} // namespace botdeck::api
