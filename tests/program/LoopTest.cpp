// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The loop that Converse is for, in one window: a keyboard is designed, sent and pressed, and a bot program
// written with somebody's library, unmodified, answers. The console lets go of the bot's updates for it: a
// token has one poller.
#include "ProgramTest.h"
#include "tests/e2e/BotProgram.h"
#include "tests/support/Wait.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>

#include <array>
#include <memory>

namespace botdeck::test {

namespace {

struct LoopClient
{
    const char *name;
    const char *interpreter;
    const char *script;
};

constexpr std::array loopClients{
    LoopClient{"grammY", nodeInterpreter, "loop.cjs"},
    LoopClient{"python_telegram_bot", pythonInterpreter, "loop.py"},
};

const QString loopBot = QStringLiteral("Release Notes");

/// Who said what, pressed what and answered what: before the bot's program runs, and in the end.
const QString transcript = QStringLiteral(R"(Ada Keller, Is parcel 88213 on its way?
You, Shall it wait?, sent, 1 button, Ada Keller pressed it, no answer from the bot yet
--
Ada Keller, Is parcel 88213 on its way?
You, Parcel 88213 is on hold, edited, sent
Ada Keller, Thanks!
You, You are welcome, sent
)");

} // namespace

class LoopTest : public ProgramTest, public testing::WithParamInterface<LoopClient>
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(QDir().mkpath(profile()));
        QFile settings(profile() + QStringLiteral("/settings.ini"));
        ASSERT_TRUE(settings.open(QIODevice::WriteOnly));
        settings.write("[sandbox]\nrate=0\n"); // nobody else speaks
    }
    /// What the bot's program needs to know: the server stands in the window, the token is the seed's.
    void learn(Puppet &console)
    {
        console.clickItem(QStringLiteral("bots"), loopBot);
        console.choose(QStringLiteral("Bot"), QStringLiteral("Edit…"));
        console.awaits(QStringLiteral("editBotDialog"));
        m_server = console.text(QStringLiteral("editBotDialog/server"));
        console.click(QStringLiteral("editBotDialog/=Cancel"));
        console.awaitsGone(QStringLiteral("editBotDialog"));
        const core::SystemClock clock;
        const sandbox::Server same(0, clock);
        for (const sandbox::BotAccount &bot : same.bots()) {
            if (bot.name == loopBot)
                m_token = QString::fromUtf8(bot.token);
        }
    }
    /// Somebody writes to the bot, which makes the chat known.
    void say(const QString &text) const
    {
        QNetworkAccessManager manager;
        QNetworkRequest request(QUrl(m_server + QStringLiteral("/_sandbox/say")));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        const QJsonObject wish{{QStringLiteral("bot"), loopBot}, {QStringLiteral("text"), text}};
        const std::unique_ptr<QNetworkReply> reply(manager.post(request, QJsonDocument(wish).toJson()));
        ASSERT_TRUE(waitUntil([&] { return reply->isFinished(); }));
        ASSERT_EQ(reply->error(), QNetworkReply::NoError);
    }
    /// What is spoken of the chat, without times and ages.
    static QString transcriptOf(Puppet &console)
    {
        static const QRegularExpression times(QStringLiteral(R"((,| ·) \d\d:\d\d| just now| \d+ s ago)"));
        return spoken(console).remove(times);
    }

    QString m_token;
    QString m_server;
};

TEST_P(LoopTest, ADesignedKeyboardIsPressedAndTheBotAnswers)
{
    Puppet console(onProfile() + QStringList{QStringLiteral("--sandbox")}, withoutBus());
    learn(console);
    say(QStringLiteral("Is parcel 88213 on its way?"));
    console.press(QStringLiteral("Ctrl+2"));
    console.awaitsRows(QStringLiteral("chats"), 1);
    console.clickRow(QStringLiteral("chats"), 0);
    awaitsSpoken(console, QStringLiteral("on its way?"));
    console.choose(QStringLiteral("Bot"), QStringLiteral("Stop polling"));

    console.click(QStringLiteral("keyboardDesigner/=Button"));
    console.typeAnew(QStringLiteral("buttonLabel"), QStringLiteral("Hold 24 h"));
    console.typeAnew(QStringLiteral("buttonValue"), QStringLiteral("hold:88213"));
    console.click(QStringLiteral("attachKeyboard"));
    console.type(QStringLiteral("messageSource"), QStringLiteral("Shall it wait?"));
    console.press(QStringLiteral("Ctrl+Return"));
    awaitsSpoken(console, QStringLiteral(", sent, 1 button"));
    console.clickItem(QStringLiteral("conversation"), QStringLiteral("Shall it wait?"));
    console.press(QStringLiteral("Tab"));
    console.press(QStringLiteral("Return"));
    awaitsSpoken(console, QStringLiteral("no answer from the bot yet"));
    const QString waiting = transcriptOf(console);

    BotProgram program(
        GetParam().interpreter, QStringLiteral(LOOP_CLIENTS "/") + QString::fromLatin1(GetParam().script),
        {{QStringLiteral("BOT_TOKEN"), m_token}, {QStringLiteral("BOT_SERVER"), m_server}});
    awaitsWords(console, QStringLiteral("The bot answered the press: Held for 24 h"));
    awaitsSpoken(console, QStringLiteral("Parcel 88213 is on hold"));
    console.type(QStringLiteral("guestField"), QStringLiteral("Thanks!"));
    console.click(QStringLiteral("guestSay"));
    awaitsSpoken(console, QStringLiteral("You are welcome"));
    EXPECT_EQ(waiting + QStringLiteral("--\n") + transcriptOf(console), transcript) << program.output();
    EXPECT_EQ(console.terminate(), 0);
}

INSTANTIATE_TEST_SUITE_P(Real, LoopTest, testing::ValuesIn(loopClients), [](const auto &client) {
    return std::string(client.param.name);
});

} // namespace botdeck::test
