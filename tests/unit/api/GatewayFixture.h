// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/Gateway.h"
#include "ApiTest.h"
#include "tests/support/WsServer.h"

namespace botdeck::api {

/// A gateway on a WebSocket server of the test's own. Its user token is the canary; the consumer resumes at
/// once unless told otherwise.
class GatewayTest : public ApiTest
{
protected:
    GatewayTest();
    void TearDown() override;

    /// Made when first used: set `url` and `settings` before.
    Gateway &gateway();
    /// Starts and waits until a session stands.
    void open();
    bool sessionsReach(qsizetype count);
    bool goes(domain::BotState state);
    /// Waits until it backs off, then lets the wait pass.
    void comeBack();
    [[nodiscard]] QStringList texts() const;

    test::WsServer ws;
    QUrl url;
    bool resumes = true;
    int tokensIssued = 0;
    int opened = 0;
    QList<domain::DecodedBatch> batches;
    QList<domain::BotStatus> statuses;

private:
    platform::Platform m_fanbook;
    std::unique_ptr<Transport> m_transport;
    std::unique_ptr<Gateway> m_gateway;
};

/// A push frame of a message with this number and text.
QByteArray pushOf(qint64 message, const QByteArray &text);

} // namespace botdeck::api
