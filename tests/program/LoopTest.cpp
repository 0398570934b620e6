// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The loop that Converse is for, in one window: a keyboard is designed, sent and pressed, and a bot program
// written with somebody's library, unmodified, answers. The console lets go of the bot's updates for it: a
// token has one poller.
#include "QuietSandbox.h"
#include "tests/e2e/BotProgram.h"

#include <QRegularExpression>

#include <array>

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

class LoopTest : public QuietSandbox, public testing::WithParamInterface<LoopClient>
{
protected:
    /// The seed's.
    static QString tokenOfTheBot()
    {
        const core::SystemClock clock;
        const sandbox::Server same(0, clock);
        for (const sandbox::BotAccount &bot : same.bots()) {
            if (bot.name == quietBot)
                return QString::fromUtf8(bot.token);
        }
        return {};
    }
    /// What is spoken of the chat, without times and ages.
    static QString transcriptOf(Puppet &console)
    {
        static const QRegularExpression times(QStringLiteral(R"((,| ·) \d\d:\d\d| just now| \d+ s ago)"));
        return spoken(console).remove(times);
    }
};

TEST_P(LoopTest, ADesignedKeyboardIsPressedAndTheBotAnswers)
{
    Puppet console(onSandbox(), withoutBus());
    const QString server = serverIn(console);
    openChat(console, QStringLiteral("Is parcel 88213 on its way?"));
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
        {{QStringLiteral("BOT_TOKEN"), tokenOfTheBot()}, {QStringLiteral("BOT_SERVER"), server}});
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
