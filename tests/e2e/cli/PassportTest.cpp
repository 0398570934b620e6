// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Program.h"
#include "tests/support/OpenSsl.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace botdeck::test;

namespace {

const QString callbackBegin = QStringLiteral("https://bot.example/passport?tg_passport=success&hash=");

class PassportVerbTest : public testing::Test
{
protected:
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }

    QString write(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    /// Encrypted for opensslKey() by the openssl program.
    QString callback(const QByteArray &text) const
    {
        const QString key = write("public.pem", openssl("rsa -pubout", opensslKey()));
        const QByteArray bytes = openssl(
            {QStringLiteral("pkeyutl"), QStringLiteral("-encrypt"), QStringLiteral("-pubin"),
             QStringLiteral("-inkey"), key},
            text);
        return callbackBegin + QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding));
    }

    static Finished passport(const QStringList &arguments, const QByteArray &input = {})
    {
        Program program(QStringList{QStringLiteral("passport")} + arguments);
        program.feed(input);
        return program.finish();
    }

    static QByteArray textWith(qint64 authTime)
    {
        return "userid=10000777&first_name=小林&last_name=LIN&username=@canaria&authtime=" +
               QByteArray::number(authTime);
    }

    /// First letters of the verdicts, in their order.
    static QByteArray verdicts(const Finished &finished)
    {
        static const QStringList names =
            words(QStringLiteral("url parameters base64 length rsa utf8 query fields age"));
        QByteArray letters;
        QStringList stages;
        for (const QJsonValue &each : finished.lastLine().value(QStringLiteral("stages")).toArray()) {
            letters += each[QStringLiteral("verdict")].toString().left(1).toLatin1();
            stages += each[QStringLiteral("stage")].toString();
        }
        EXPECT_EQ(stages, names);
        return letters;
    }

    const QTemporaryDir m_folder;
};

} // namespace

TEST_F(PassportVerbTest, DecryptPrintsFieldsAndAVerdictAStage)
{
    const QString key = write("key", openssl("rsa -traditional", opensslKey()));
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const QStringList begin{QStringLiteral("decrypt"), QStringLiteral("--key"), key};
    const Finished right =
        passport(begin + words(QStringLiteral("--max-age 3600")) + QStringList{callback(textWith(now))});
    EXPECT_EQ(right.status, 0) << right.err.constData();
    EXPECT_EQ(right.err, "");
    EXPECT_EQ(verdicts(right), "ppppppppp");
    const QJsonObject fields = right.lastLine().value(QStringLiteral("fields")).toObject();
    EXPECT_EQ(fields.size(), 5);
    EXPECT_EQ(fields.value(QStringLiteral("first_name")), QStringLiteral("小林"));
    EXPECT_EQ(fields.value(QStringLiteral("userid")), QStringLiteral("10000777"));

    const Finished old = passport(
        begin + words(QStringLiteral("--max-age 3600 -")), callback(textWith(now - 7201)).toUtf8() + '\n');
    EXPECT_EQ(old.status, 0) << "what is old is decrypted all the same";
    EXPECT_EQ(verdicts(old), "ppppppppw");
}

TEST_F(PassportVerbTest, WhatFailsIsSaidAndNoFieldIsPrinted)
{
    const QString key = write("key", opensslKey());
    const QStringList begin{QStringLiteral("decrypt"), QStringLiteral("--key"), key};
    QString changed = callback(textWith(1));
    changed[callbackBegin.size() + 20] = changed.at(callbackBegin.size() + 20) == u'A' ? u'B' : u'A';
    const Finished wrong = passport(begin + QStringList{changed});
    EXPECT_EQ(wrong.status, 1);
    EXPECT_EQ(verdicts(wrong), "ppppfssss");
    EXPECT_TRUE(wrong.lastLine().value(QStringLiteral("fields")).toObject().isEmpty());
    EXPECT_TRUE(wrong.err.startsWith("botdeck: rsa: ")) << wrong.err.constData();

    // A stage that looks at what was decrypted repeats none of it.
    const Finished twice = passport(begin + QStringList{callback("userid=7&first_name=Canaria&userid=8")});
    EXPECT_EQ(twice.status, 1);
    EXPECT_FALSE((twice.out + twice.err).contains("Canaria"));

    EXPECT_EQ(passport(begin).status, 2);
    EXPECT_EQ(passport(begin + words(QStringLiteral("--max-age x y"))).status, 2);
    EXPECT_EQ(passport(words(QStringLiteral("decrypt --key - -"))).status, 2);
    EXPECT_EQ(passport(begin + words(QStringLiteral("--passphrase-file - -"))).status, 2);
    EXPECT_EQ(
        passport({QStringLiteral("decrypt"), QStringLiteral("--key"), path("none"), changed}).status, 4);
}

// Whoever sends a callback chooses what stands in it.
TEST_F(PassportVerbTest, WhateverAStrangerSendsIsReadToItsEndAndRepeatsNothing)
{
    const QString key = write("key", opensslKey());
    const QByteArray good = callback(textWith(1)).toUtf8();
    const QByteArray head = callbackBegin.toUtf8();
    const struct
    {
        QByteArray address;
        QByteArray letters;
    } rows[]{
        {"", "fssssssss"},
        {QByteArray(300'000, 'x'), "fssssssss"},
        {head + QByteArray(400'000, 'A'), "fssssssss"},
        {head + QByteArray(200'000, 'A'), "pppfsssss"},
        {head + QByteArray(200'000, '%'), "ppfssssss"},
        {"https://bot.example/?" + QByteArray(200'000, '&'), "pfsssssss"},
        {good + "&hash=AAAA", "pfsssssss"},
        {good + "#" + good, "ppppppppp"},
        {"#" + good, "fssssssss"},
        {QByteArray(good).replace("hash=", QByteArray("hash=\0", 6)), "ppfssssss"},
        {QByteArray("\0", 1) + good, "fssssssss"},
        {QByteArray(good).replace("hash=", "hash=\xff"), "ppfssssss"},
        {"\xef\xbb\xbf" + good, "ppppppppp"},
        {QByteArray(good).replace("success", "%1B%5B2J%0Abotdeck"), "pfsssssss"},
        {QByteArray(good).replace("https", "https\x1b[2J"), "fssssssss"},
    };
    for (const auto &row : rows) {
        const Finished read = passport(
            {QStringLiteral("decrypt"), QStringLiteral("--key"), key, QStringLiteral("-")}, row.address);
        EXPECT_EQ(verdicts(read), row.letters) << row.address.left(80).constData();
        EXPECT_EQ(read.status, row.letters.contains('f') ? 1 : 0);
        EXPECT_LT(read.out.size() + read.err.size(), 4000) << row.letters.constData();
        EXPECT_FALSE(read.err.contains('\x1b') || read.out.contains('\x1b'));
        EXPECT_LE(read.err.count('\n'), 1);
    }
    const Finished endless = passport(
        {QStringLiteral("decrypt"), QStringLiteral("--key"), key, QStringLiteral("-")},
        QByteArray(8 << 20, 'x'));
    EXPECT_EQ(endless.status, 4);
    EXPECT_EQ(endless.err, "botdeck: Standard input cannot be read: it is larger than a megabyte.\n");
}

TEST_F(PassportVerbTest, LinkPrintsTheLinkAndDrawsItsCode)
{
    const QStringList begin = words(
        QStringLiteral("link --bot-id 4711 --callback https://bot.example/p?a=b --scope PHONE,USERNAME"));
    const QString link =
        QStringLiteral("cloudchat://resolve?domain=cloudchatpassport&bot_id=4711&callback_url=https%3A%"
                       "2F%2Fbot.example%2Fp%3Fa%3Db&scope=PROFILE,PHONE,USERNAME");
    for (const char *name : {"code.svg", "code.PNG"}) {
        const Finished made = passport(begin + QStringList{QStringLiteral("--qr"), path(name)});
        EXPECT_EQ(made.status, 0) << made.err.constData();
        EXPECT_EQ(made.lastLine().value(QStringLiteral("link")), link);
    }
    QFile png(path("code.PNG"));
    ASSERT_TRUE(png.open(QIODevice::ReadOnly));
    EXPECT_TRUE(png.readAll().startsWith("\x89PNG"));
    QFile svg(path("code.svg"));
    ASSERT_TRUE(svg.open(QIODevice::ReadOnly));
    EXPECT_TRUE(svg.readAll().contains("<svg "));

    for (const char *wrong :
         {"link --bot-id 4711", "link --callback https://bot.example",
          "link --bot-id 4711 --callback http://bot.example",
          "link --bot-id x --callback https://bot.example",
          "link --bot-id 1 --callback https://bot.example --scope SHOES",
          "link --bot-id 1 --callback https://bot.example --qr code.gif"}) {
        const Finished refused = passport(words(QString::fromLatin1(wrong)));
        EXPECT_EQ(refused.status, 2) << wrong;
        EXPECT_EQ(refused.out, "") << wrong;
    }
    EXPECT_EQ(passport(begin + QStringList{QStringLiteral("--qr"), path("none/code.svg")}).status, 4);
}

TEST_F(PassportVerbTest, TheSelfTestIsGreen)
{
    const Finished tested = passport({QStringLiteral("self-test")});
    EXPECT_EQ(tested.status, 0) << tested.err.constData();
    EXPECT_EQ(verdicts(tested), "ppppppppp");
    EXPECT_TRUE(tested.lastLine().value(QStringLiteral("ok")).toBool());
    EXPECT_GE(tested.lastLine().value(QStringLiteral("checks")).toArray().size(), 20);
}
