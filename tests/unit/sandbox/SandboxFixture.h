// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "sandbox/Server.h"
#include "tests/support/RawHttp.h"

#include <QJsonArray>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace botdeck::test {

/// A running sandbox, its first bot of each platform, and both of its sides.
class SandboxTest : public testing::Test
{
protected:
    struct Bot
    {
        QByteArray name;
        QByteArray token;
        /// Up to the method, with its slash.
        QByteArray path;
    };

    void SetUp() override;

    /// A new connection for each: a kept one would hide what a request does to the next.
    RawReply exchange(const QByteArray &request) const { return RawClient(port).exchange(request); }
    RawReply call(const Bot &bot, const QByteArray &method, const QJsonObject &parameters = {}) const;
    RawReply control(const QByteArray &name, const QJsonObject &wish) const;
    /// The message that a user just wrote to the bot, as the update holds it ("message" or "channel_post").
    QJsonObject say(const Bot &bot, const QString &text) const;
    [[nodiscard]] static QByteArray pollJson(int timeout, qint64 offset = 0);
    [[nodiscard]] QJsonArray calls(qint64 since = 0) const;
    [[nodiscard]] qint64 pendingCount(const Bot &bot) const;

    core::SystemClock clock;
    sandbox::Server server{7, clock};
    quint16 port = 0;
    Bot cloudChat;
    Bot fanbook;
    Bot telegram;
};

} // namespace botdeck::test
