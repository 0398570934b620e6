// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/HttpReceiver.h"
#include "tests/support/FakeClock.h"
#include "tests/support/RawHttp.h"
#include "tests/support/Wait.h"

#include <gtest/gtest.h>

namespace botdeck::api {

/// A receiver on loopback, and what came out of it. Requests are written by hand.
class ReceiverTest : public testing::Test
{
protected:
    static constexpr auto secretPath = "/hook/Canary-8f3b";

    ReceiverTest();

    void listen();
    [[nodiscard]] test::RawClient client() const { return test::RawClient(port); }
    /// Waits for the next request that was handed on and not asked for yet.
    ReceivedRequest next();
    /// Sends, answers what comes of it, and reads the answer.
    test::RawReply deliver(test::RawClient &through, const QByteArray &bytes, int status = 200);
    /// Waits until this many were counted.
    [[nodiscard]] bool counted(qint64 ReceiverRefusals::*which, qint64 count = 1);

    static QByteArray post(const QByteArray &body, const QByteArray &behindPath = {});

    test::FakeClock clock;
    ReceiverOptions options;
    HttpReceiver receiver{clock};
    quint16 port = 0;
    QList<ReceivedRequest> requests;
    int refusedSignals = 0;

private:
    qsizetype m_taken = 0;
};

/// A connection without Qt's objects around it, of which a thousand are cheap.
class BareConnection
{
public:
    explicit BareConnection(quint16 port);
    ~BareConnection();
    BareConnection(BareConnection &&other) noexcept;
    BareConnection(const BareConnection &) = delete;
    BareConnection &operator=(const BareConnection &) = delete;

    void send(const QByteArray &bytes) const;
    /// This side says no more.
    void finish() const;
    /// What comes until the other side ends the connection.
    [[nodiscard]] QByteArray rest() const;
    /// False when the other side ends it within the time.
    [[nodiscard]] bool isOpen(std::chrono::milliseconds within = std::chrono::milliseconds(0)) const;

private:
    int m_socket = -1;
};

} // namespace botdeck::api
