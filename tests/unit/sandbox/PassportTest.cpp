// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SandboxFixture.h"
#include "tests/support/OpenSsl.h"
#include "tests/support/RawServer.h"
#include "tests/support/Wait.h"

#include <QFile>
#include <QTemporaryDir>
#include <QUrlQuery>

#include <future>

namespace botdeck::test {

using namespace Qt::StringLiterals;

namespace {

QString linkFor(const QString &bot, const QString &callback, const QString &scope = u"PROFILE"_s)
{
    return u"cloudchat://resolve?domain=cloudchatpassport&bot_id=%1&callback_url=%2&scope=%3"_s.arg(
        bot, QString::fromLatin1(QUrl::toPercentEncoding(callback)), scope);
}

} // namespace

/// A key of the openssl program in a file, and the first CloudChat bot.
class PassportTest : public SandboxTest
{
protected:
    PassportTest()
    {
        QFile file(keyFile());
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(opensslKey()) > 0);
    }
    [[nodiscard]] QString keyFile() const { return folder.filePath(u"private.key"_s); }
    [[nodiscard]] QString botId() const { return QString::fromUtf8(cloudChat.token.split(':').first()); }

    RawReply visit(const QString &link, QJsonObject more = {}) const
    {
        more.insert(u"bot"_s, QString::fromUtf8(cloudChat.name));
        more.insert(u"link"_s, link);
        if (!more.contains("public_key"_L1))
            more.insert(u"public_key"_s, QString::fromUtf8(publicKey));
        if (!more.contains("consent"_L1))
            more.insert(u"consent"_s, true);
        return control("passport", more);
    }
    QString refusal(const QString &link, const QJsonObject &more = {}) const
    {
        const RawReply reply = visit(link, more);
        EXPECT_EQ(reply.status, 400) << reply.body.constData();
        return reply.json()["description"_L1].toString();
    }
    /// The plain text of a callback, block by block through `openssl pkeyutl`.
    [[nodiscard]] QByteArray decrypted(const QString &callback, const QString &padding, int blocks = 1) const
    {
        const QString hash = QUrlQuery(QUrl(callback)).queryItemValue(u"hash"_s);
        const QByteArray bytes = QByteArray::fromBase64(hash.toLatin1(), QByteArray::Base64UrlEncoding);
        EXPECT_EQ(bytes.size(), blocks * 256);
        QByteArray plain;
        for (qsizetype at = 0; at < bytes.size(); at += 256)
            plain += openssl(
                {u"pkeyutl"_s, u"-decrypt"_s, u"-inkey"_s, keyFile(), u"-pkeyopt"_s,
                 u"rsa_padding_mode:"_s + padding},
                bytes.mid(at, 256));
        return plain;
    }

    QTemporaryDir folder;
    const QByteArray publicKey = openssl("rsa -pubout", opensslKey());
};

TEST_F(PassportTest, AUserWhoConsentsComesBackWithHisFields)
{
    const RawReply reply =
        visit(linkFor(botId(), u"https://bots.example/done?state=17"_s), {{u"user"_s, u"10000777"_s}});
    ASSERT_EQ(reply.status, 200) << reply.body.constData();
    const QString callback = reply.json()["callback"_L1].toString();
    EXPECT_TRUE(callback.startsWith("https://bots.example/done?state=17&tg_passport=success&hash="_L1));
    const QUrlQuery fields(QString::fromUtf8(decrypted(callback, u"pkcs1"_s)));
    EXPECT_EQ(fields.queryItemValue(u"userid"_s), u"10000777"_s);
    EXPECT_EQ(fields.queryItemValue(u"first_name"_s), u"Evan"_s);
    EXPECT_FALSE(fields.hasQueryItem(u"username"_s)) << "nobody asked for it";
    EXPECT_FALSE(fields.hasQueryItem(u"phone"_s));
    EXPECT_GT(fields.queryItemValue(u"authtime"_s).toLongLong(), 1'700'000'000);
}

TEST_F(PassportTest, TheWholeScopeWithChineseNamesTakesTwoBlocks)
{
    const QString link = linkFor(botId(), u"https://bots.example/"_s, u"PROFILE,PHONE,USERNAME"_s);
    const RawReply reply = visit(link, {{u"padding"_s, u"oaep"_s}, {u"user"_s, 10000812}});
    const QByteArray plain = decrypted(reply.json()["callback"_L1].toString(), u"oaep"_s, 2);
    EXPECT_TRUE(plain.contains("&username=@mei_chen&phone=%2B120255501")) << plain.constData();
    EXPECT_TRUE(plain.contains("first_name=" + QUrl::toPercentEncoding(u"美玲"_s)));
}

TEST_F(PassportTest, WithoutConsentNothingIsTold)
{
    const RawReply reply = visit(linkFor(botId(), u"https://bots.example/done"_s), {{u"consent"_s, false}});
    EXPECT_EQ(reply.json()["callback"_L1], u"https://bots.example/done?tg_passport=cancel"_s);
}

TEST_F(PassportTest, WhatIsWrongIsSaid)
{
    const QString good = linkFor(botId(), u"https://bots.example/done"_s);
    EXPECT_TRUE(refusal(linkFor(u"4711"_s, u"https://bots.example/"_s)).contains("4711"_L1));
    EXPECT_FALSE(refusal(linkFor(botId(), u"ftp://bots.example/"_s)).isEmpty());
    EXPECT_FALSE(refusal(u"cloudchat://resolve?domain=elsewhere"_s).isEmpty());
    EXPECT_TRUE(refusal(good, {{u"public_key"_s, u"none"_s}}).contains("public key"_L1));
    EXPECT_TRUE(refusal(good, {{u"user"_s, 99}}).contains("99"_L1));
    EXPECT_TRUE(refusal(good, {{u"padding"_s, u"raw"_s}}).contains("padding"_L1));
    EXPECT_TRUE(refusal(good, {{u"consent"_s, u"yes"_s}}).contains("consent"_L1));
}

TEST_F(PassportTest, NothingBeyondThisMachineIsOpened)
{
    const QJsonObject open{{u"open"_s, true}, {u"consent"_s, false}};
    const RawReply reply = visit(linkFor(botId(), u"https://203.0.113.9/done"_s), open);
    EXPECT_EQ(reply.json()["status"_L1], 0);
    EXPECT_TRUE(reply.json()["problem"_L1].toString().contains("203.0.113.9 is not this machine"_L1));
}

TEST_F(PassportTest, TheCallbackIsOpenedAsABrowserDoes)
{
    RawServer receiver;
    receiver.script({act::answer("<p>thanks</p>", "202 Accepted")});
    const QString link = linkFor(botId(), receiver.url().toString() + u"/s3cret/done?state=1"_s);
    auto reply = std::async(std::launch::async, [&] { return visit(link, {{u"open"_s, true}}); });
    ASSERT_TRUE(
        waitUntil([&] { return reply.wait_for(std::chrono::seconds(0)) == std::future_status::ready; }));
    const QJsonObject json = reply.get().json();
    EXPECT_EQ(json["status"_L1], 202);
    ASSERT_EQ(receiver.requests().size(), 1);
    EXPECT_EQ(receiver.requests().first().verb, "GET");
    EXPECT_EQ(
        receiver.url().toString() + QString::fromLatin1(receiver.requests().first().target),
        json["callback"_L1].toString());
}

} // namespace botdeck::test
