// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "platform/Platform.h"
#include "sandbox/SharedWorld.h"
#include "sandbox/WebhookSender.h"
#include "tests/support/Certificates.h"
#include "tests/support/RawServer.h"

#include <QJsonObject>

#include <gtest/gtest.h>

#include <atomic>
#include <memory>

namespace botdeck::test {

using namespace Qt::StringLiterals;

/// A world whose bot "Release Notes" has its updates posted to a receiver with TLS on loopback. Retries come
/// quickly, since they are real time.
class WebhookTest : public testing::Test
{
protected:
    static void SetUpTestSuite();
    static void TearDownTestSuite();
    WebhookTest();

    sandbox::Answer call(
        const QString &method, const QJsonObject &parameters = {},
        const QList<sandbox::Upload> &uploads = {});
    /// The webhook is set to the receiver, with its own certificate uploaded.
    void setWebhook(QJsonObject parameters = {});
    /// The same with another certificate; empty = none.
    void setWebhook(QJsonObject parameters, const QByteArray &certificate);
    void say(const QString &text, qint64 chat);
    QJsonObject info();
    QString lastError() { return info().value("last_error_message"_L1).toString(); }
    qint64 pending() { return info().value("pending_update_count"_L1).toInteger(); }
    /// What the messages that were posted say, in their order.
    [[nodiscard]] QStringList texts() const;
    /// Until so many requests came.
    [[nodiscard]] bool waitForRequests(qsizetype count) const;

    struct Tls
    {
        /// Self-signed for 127.0.0.1: the receiver's.
        QSslConfiguration own;
        /// Self-signed for elsewhere.example.
        QSslConfiguration otherName;
    };
    static inline std::unique_ptr<const Tls> tls;

    core::SystemClock clock;
    sandbox::SharedWorld world{7, clock};
    const sandbox::BotAccount &bot = *world.botByName(u"Release Notes");
    RawServer receiver;
    /// Methods that receivers' answers called.
    QStringList carriedOut;
    std::atomic<int> carried = 0;

private:
    platform::Platform m_platform = platform::Platform::load(domain::PlatformId::Telegram).value();
    std::unique_ptr<sandbox::WebhookSender> m_sender;
};

} // namespace botdeck::test
