// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole passport flow without a window: a key, a link, a user of the sandbox who consents, the fields.
#include "SandboxProgram.h"

#include <gtest/gtest.h>

using namespace botdeck::test;
using namespace Qt::StringLiterals;

namespace {

class PassportFlow : public testing::Test
{
protected:
    PassportFlow()
    {
        const Finished made = run({u"passport"_s, u"keygen"_s, u"--out"_s, key});
        EXPECT_EQ(made.status, 0) << made.err.constData();
        publicKey = QString::fromLatin1(made.out);
    }

    /// What `passport link` prints for the first CloudChat bot.
    [[nodiscard]] QString link(const QString &callback) const
    {
        const QString id = QString::fromLatin1(bot.token.split(':').first());
        const Finished made = run(
            {u"passport"_s, u"link"_s, u"--bot-id"_s, id, u"--callback"_s, callback, u"--scope"_s,
             u"PHONE,USERNAME"_s});
        EXPECT_EQ(made.status, 0) << made.err.constData();
        return made.lastLine()["link"_L1].toString();
    }
    [[nodiscard]] QString callback(QJsonObject visit) const
    {
        visit.insert(u"bot"_s, bot.name);
        visit.insert(u"link"_s, link(u"https://bots.example/done?state=n0nce"_s));
        visit.insert(u"public_key"_s, publicKey);
        const QJsonObject reply = sandbox.control(u"passport"_s, visit);
        EXPECT_EQ(reply["ok"_L1], true) << qPrintable(reply["description"_L1].toString());
        return reply["callback"_L1].toString();
    }
    [[nodiscard]] Finished decrypt(const QString &callback) const
    {
        Program program({u"passport"_s, u"decrypt"_s, u"--key"_s, key, u"--max-age"_s, u"600"_s, u"-"_s});
        program.feed(callback.toUtf8() + '\n');
        return program.finish();
    }

    const SandboxProgram sandbox;
    const DemoBot bot = sandbox.bot(u"cloudchat"_s);
    const QString key = sandbox.path(u"private.key"_s);
    QString publicKey;
};

} // namespace

TEST_F(PassportFlow, FromNoKeyToTheUsersFields)
{
    for (const auto *padding : {"pkcs1", "oaep"}) {
        const Finished read = decrypt(callback(
            {{u"consent"_s, true}, {u"user"_s, u"10000812"_s}, {u"padding"_s, QLatin1StringView(padding)}}));
        EXPECT_EQ(read.status, 0) << read.err.constData() << read.out.constData();
        const QJsonObject fields = read.lastLine()["fields"_L1].toObject();
        EXPECT_EQ(fields["userid"_L1], u"10000812"_s);
        EXPECT_EQ(fields["first_name"_L1], u"美玲"_s);
        EXPECT_EQ(fields["last_name"_L1], u"陳"_s);
        EXPECT_EQ(fields["username"_L1], u"@mei_chen"_s);
        EXPECT_TRUE(fields["phone"_L1].toString().startsWith(u"+1202"_s));
    }
}

TEST_F(PassportFlow, AUserWhoDoesNotConsentTellsNothing)
{
    const Finished read = decrypt(callback({{u"consent"_s, false}}));
    EXPECT_EQ(read.status, 1);
    EXPECT_TRUE(read.lastLine()["fields"_L1].toObject().isEmpty());
}
