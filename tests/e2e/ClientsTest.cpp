// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Unmodified bot libraries against `botdeck sandbox`: each polls it, answers the /start that a user says and
// the button that the user presses. What they sent is read from the sandbox's log of calls.
#include "tests/e2e/BotProgram.h"
#include "tests/e2e/cli/SandboxProgram.h"
#include "tests/support/Wait.h"

#include <QFileInfo>
#include <QJsonArray>

#include <gtest/gtest.h>

#include <array>

namespace botdeck::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Client
{
    const char *name;
    const char *interpreter;
    const char *script;
};

constexpr std::array clients{
    Client{"grammY", nodeInterpreter, "grammy.cjs"},
    Client{"Telegraf", nodeInterpreter, "telegraf.cjs"},
    Client{"node-telegram-bot-api", nodeInterpreter, "node-telegram-bot-api.cjs"},
    Client{"python-telegram-bot", pythonInterpreter, "python_telegram_bot.py"},
};

} // namespace

class ClientsTest : public testing::TestWithParam<Client>
{
protected:
    /// The first logged call of this method, once there is one; empty when the program ends or nothing comes.
    QJsonObject awaitCall(BotProgram &program, QLatin1StringView method)
    {
        QJsonObject found;
        const auto look = [&] {
            for (const QJsonValue &call :
                 sandbox.control(u"calls"_s, {{"since"_L1, 0}})["calls"_L1].toArray()) {
                if (call["method"_L1].toString() == method)
                    found = call.toObject();
            }
            return !found.isEmpty() || program.hasEnded();
        };
        EXPECT_TRUE(waitUntil(look, 60s)) << "no call of " << method.data();
        return found;
    }

    QJsonObject user(const QString &verb, QJsonObject wish)
    {
        wish["bot"_L1] = bot.name;
        const QJsonObject answer = sandbox.control(verb, wish);
        EXPECT_TRUE(answer["ok"_L1].toBool()) << qPrintable(answer["description"_L1].toString());
        return answer["update"_L1].toObject();
    }

    SandboxProgram sandbox;
    DemoBot bot = sandbox.bot(u"telegram"_s);
};

TEST_P(ClientsTest, AnswersStartAndAButton)
{
    ASSERT_TRUE(QFileInfo::exists(QStringLiteral(BOTDECK_NODE_MODULES)))
        << "the npm packages are missing: tests/run installs them";
    const QString name = QString::fromLatin1(GetParam().name);
    // The /start waits for the program; the press finds it polling.
    const QJsonObject start = user(u"say"_s, {{"text"_L1, "/start"_L1}});
    BotProgram program(
        GetParam().interpreter, QStringLiteral(BOTDECK_CLIENTS "/") + QString::fromLatin1(GetParam().script),
        {{u"BOT_TOKEN"_s, QString::fromUtf8(bot.token)}, {u"BOT_SERVER"_s, bot.server}});
    const QJsonObject sent = awaitCall(program, "sendMessage"_L1);
    ASSERT_EQ(sent["status"_L1].toInt(), 200) << program.output();
    const QJsonValue message = sent["answer"_L1]["result"_L1];
    EXPECT_EQ(message["text"_L1].toString(), name + " is here"_L1);
    EXPECT_EQ(message["chat"_L1]["id"_L1], start["message"_L1]["chat"_L1]["id"_L1]);

    user(u"press"_s, {{"message_id"_L1, message["message_id"_L1]}, {"button"_L1, "Press me"_L1}});
    const QJsonObject notice = awaitCall(program, "answerCallbackQuery"_L1);
    EXPECT_EQ(notice["status"_L1].toInt(), 200) << program.output();
    EXPECT_EQ(notice["params"_L1]["text"_L1].toString(), name + " saw it"_L1);
}

INSTANTIATE_TEST_SUITE_P(Real, ClientsTest, testing::ValuesIn(clients), [](const auto &client) {
    return QString::fromLatin1(client.param.name).remove(u'-').toStdString();
});

} // namespace botdeck::test
