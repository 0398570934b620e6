// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/UpdateLine.h"

#include <gtest/gtest.h>

using namespace botdeck;

namespace {

domain::StoredUpdate stored(const QByteArray &raw)
{
    domain::StoredUpdate update;
    update.seq = 12;
    update.bot = domain::BotKey::fromStored(QStringLiteral("telegram:127.0.0.1:8080:4711"));
    update.receivedMs = 1'795'265'223'218;
    update.update.raw = raw;
    return update;
}

} // namespace

TEST(UpdateLine, HasTheFieldsOfTheCommandLineAndRawTokensAsReceived)
{
    domain::StoredUpdate update =
        stored("{ \"update_id\" : 9223372036854775807, \"message\": {\"n\":1.50e1, \"t\":\"a \\u4f60 b\"} }");
    update.update.updateId = core::Id(9'223'372'036'854'775'807);
    update.update.kind = QStringLiteral("message");
    update.update.chatId = QStringLiteral("-1001234567890");
    update.update.fromId = QStringLiteral("77");
    update.update.text = QStringLiteral("退款 \"now\"\n");
    EXPECT_EQ(
        services::updateLine(update),
        QStringLiteral(
            R"({"bot":"telegram:127.0.0.1:8080:4711","seq":12,"stream":"poll","update_id":9223372036854775807,)"
            R"("received":"2026-11-21T12:47:03.218Z","kind":"message","chat":"-1001234567890","from":"77",)"
            R"("text":"退款 \"now\"\n","raw":{"update_id":9223372036854775807,"message":{"n":1.50e1,"t":"a \u4f60 b"}}})")
            .toUtf8());
}

TEST(UpdateLine, OfAQuarantinedUpdateCarriesItsBytes)
{
    domain::StoredUpdate update = stored(QByteArray("{\"update_id\":5,\"x\":\"\xff\"}"));
    update.update.kind = QStringLiteral("quarantined");
    update.update.fault = QStringLiteral("not UTF-8");
    const QByteArray line = services::updateLine(update);
    EXPECT_TRUE(line.contains("\"update_id\":null"));
    EXPECT_TRUE(line.contains("\"chat\":null,\"from\":null,\"text\":\"\",\"raw\":null,\"raw_base64\":"
                              "\"eyJ1cGRhdGVfaWQiOjUsIngiOiL/In0=\""));
}
