// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SandboxFixture.h"
#include "tests/support/Certificates.h"
#include "tests/support/RawServer.h"
#include "tests/support/Wait.h"

#include <QSslCertificate>

namespace botdeck::test {

using namespace Qt::StringLiterals;

namespace {

QByteArray uploadOf(const QString &url, const QByteArray &certificate)
{
    return "--x\r\nContent-Disposition: form-data; name=\"url\"\r\n\r\n" + url.toUtf8() +
           "\r\n--x\r\nContent-Disposition: form-data; name=\"certificate\"; filename=\"own.pem\"\r\n"
           "Content-Type: application/x-pem-file\r\n\r\n" +
           certificate + "\r\n--x--\r\n";
}

} // namespace

/// Both CloudChat's and Telegram's server, from the upload of a certificate to polling again.
TEST_F(SandboxTest, AWebhookFromItsUploadToItsEnd)
{
    Certificates certificates;
    const QSslConfiguration tls = certificates.issue({.selfSigned = true});
    for (const Bot &bot : {cloudChat, telegram}) {
        RawServer receiver;
        receiver.useTls(tls);
        receiver.script({act::answer(
            R"({"method":"deleteWebhook","drop_pending_updates":false})", "200 OK",
            "Content-Type: application/json\r\n")});
        const QByteArray body =
            uploadOf(receiver.url().toString() + u"/hook"_s, tls.localCertificate().toPem());
        const RawReply set =
            exchange(httpPost(bot.path + "setWebhook", "multipart/form-data; boundary=x", body));
        ASSERT_EQ(set.status, 200) << set.body.constData();
        const QJsonObject info = call(bot, "getWebhookInfo").json()["result"_L1].toObject();
        EXPECT_EQ(info["has_custom_certificate"_L1], true);
        const RawReply poll = call(bot, "getUpdates");
        EXPECT_EQ(poll.status, 409);
        EXPECT_TRUE(poll.body.contains("Conflict: can't use getUpdates method while webhook is active"));

        say(bot, u"hello"_s);
        ASSERT_TRUE(waitUntil([&] { return receiver.requests().size() == 1; }));
        EXPECT_TRUE(receiver.requests().first().body.contains("hello"));
        // What the receiver's answer asked for is done, and logged as any call.
        ASSERT_TRUE(waitUntil([&] { return calls().last()["method"_L1] == "deleteWebhook"_L1; }));
        EXPECT_EQ(calls().last()["bot"_L1], QString::fromUtf8(bot.name));
        const QJsonObject after = call(bot, "getWebhookInfo").json()["result"_L1].toObject();
        EXPECT_EQ(after["url"_L1], QString());
        say(bot, u"by a poll"_s);
        const QJsonArray updates = call(bot, "getUpdates").json()["result"_L1].toArray();
        ASSERT_EQ(updates.size(), 1);
        EXPECT_EQ(updates[0]["message"_L1]["text"_L1], u"by a poll"_s);
    }
}

} // namespace botdeck::test
