// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The five main tasks without a mouse: every step is a key that the window gets.
#include "Keyboard.h"

#include "ProgramTest.h"

#include <QJsonArray>

#include <algorithm>

namespace botdeck::test {

namespace {

const QString supportDesk = QStringLiteral("Support Desk");
const QString keyWizard = QStringLiteral("passportWizard/");

class KeyboardTest : public ProgramTest
{
protected:
    [[nodiscard]] QStringList onSandbox() const
    {
        return onProfile() + QStringList{QStringLiteral("--sandbox")};
    }
    static void makePassphrase(Puppet &console, Keyboard &keyboard)
    {
        keyboard.tabTo(QStringLiteral("newPassphraseDialog/newPassphrase"));
        keyboard.write(passphrase);
        keyboard.tabTo(QStringLiteral("newPassphraseDialog/newPassphraseAgain"));
        keyboard.write(passphrase);
        keyboard.press(QStringLiteral("Return"));
        console.awaitsGone(QStringLiteral("newPassphraseDialog"));
    }
    void addBot(Puppet &console, Keyboard &keyboard) const
    {
        keyboard.pushes(QStringLiteral("welcomeAdd"));
        keyboard.awaitsAt(QStringLiteral("addBotDialog/token"));
        keyboard.write(token());
        keyboard.pushes(QStringLiteral("addBotDialog/more"));
        keyboard.tabTo(QStringLiteral("addBotDialog/server"));
        keyboard.writeAnew(server());
        keyboard.pushes(QStringLiteral("addBotDialog/addBot"));
        makePassphrase(console, keyboard);
    }
    static void chooseBot(Puppet &console, Keyboard &keyboard, const QString &bot)
    {
        console.awaitsRows(QStringLiteral("bots"), 1);
        awaitsWords(console, bot);
        keyboard.goTo(bot);
        EXPECT_TRUE(console.comesAbout([&] {
            return console.rows(QStringLiteral("bots"))
                .value(QStringLiteral("currentRow"))
                .toString()
                .contains(bot);
        }))
            << qPrintable(
                   console.rows(QStringLiteral("bots")).value(QStringLiteral("currentRow")).toString());
    }
};

} // namespace

TEST_F(KeyboardTest, ABotIsAddedAndAnUpdateIsFound)
{
    Puppet console(onProfile(), withoutBus());
    Keyboard keyboard(console);
    addBot(console, keyboard);
    awaitsUpdates(console);
    backlog(1);
    keyboard.press(QStringLiteral("Ctrl+F"));
    keyboard.awaitsAt(QStringLiteral("filterField"));
    keyboard.write(QStringLiteral("text:\"one more\""));
    keyboard.press(QStringLiteral("Return"));
    const QString words = QStringLiteral("one more");
    // The feed's own event stands beside it.
    EXPECT_TRUE(console.comesAbout([&] {
        const QJsonArray rows =
            console.rows(QStringLiteral("updates")).value(QStringLiteral("rows")).toArray();
        return rows.size() <= 2 && std::ranges::any_of(rows, [&words](const QJsonValue &row) {
                   return row.toString().contains(words);
               });
    }));
    keyboard.downTo(QStringLiteral("updates"), words);
    keyboard.press(QStringLiteral("Return"));
    console.awaitsText(QStringLiteral("inspector/bubbleText"), words);
    EXPECT_EQ(console.terminate(), 0);
}

TEST_F(KeyboardTest, AMessageWithAKeyboardIsSent)
{
    Puppet console(onSandbox(), withoutBus());
    Keyboard keyboard(console);
    chooseBot(console, keyboard, supportDesk);
    keyboard.press(QStringLiteral("Ctrl+2"));
    console.awaitsRows(QStringLiteral("chats"), 1);
    keyboard.tabTo(QStringLiteral("chats"));
    // A chat that somebody writes into moves up, and what was current then is no longer.
    EXPECT_TRUE(console.comesAbout([&] {
        keyboard.press(QStringLiteral("Home"));
        keyboard.press(QStringLiteral("Return"));
        return console.rows(QStringLiteral("conversation")).value(QStringLiteral("count")).toInt() > 0;
    }));
    keyboard.pushes(QStringLiteral("keyboardDesigner/=Button"));
    keyboard.tabTo(QStringLiteral("buttonLabel"));
    keyboard.writeAnew(QStringLiteral("Hold 24 h"));
    keyboard.tabTo(QStringLiteral("buttonValue"));
    keyboard.writeAnew(QStringLiteral("hold:88213"));
    keyboard.pushes(QStringLiteral("attachKeyboard"));
    keyboard.tabTo(QStringLiteral("messageSource"));
    keyboard.write(QStringLiteral("What next?"));
    keyboard.press(QStringLiteral("Ctrl+Return"));
    awaitsWords(console, QStringLiteral("You, What next?, "));
    awaitsWords(console, QStringLiteral(", sent, 1 button"));
    EXPECT_EQ(console.terminate(), 0);
}

TEST_F(KeyboardTest, APermissionIsChanged)
{
    Puppet console(onSandbox(), withoutBus());
    Keyboard keyboard(console);
    chooseBot(console, keyboard, QStringLiteral("Guild Warden"));
    keyboard.press(QStringLiteral("Ctrl+3"));
    const QString offer = QStringLiteral("guildPageNote/emptyAction");
    EXPECT_TRUE(console.comesAbout([&] {
        const QString words = console.text(offer);
        return !words.isEmpty() && words.back().isDigit();
    })) << qPrintable(console.text(offer));
    keyboard.pushes(offer);
    console.awaitsRows(QStringLiteral("guildRoles"), 13);
    keyboard.goTo(QStringLiteral("Streamer"));
    keyboard.tabTo(QStringLiteral("guildRoles"));
    EXPECT_TRUE(console.rows(QStringLiteral("guildRoles"))
                    .value(QStringLiteral("currentRow"))
                    .toString()
                    .contains(QStringLiteral("Streamer")));
    keyboard.downTo(QStringLiteral("permissions"), QStringLiteral("KICK_MEMBERS"));
    keyboard.press(QStringLiteral("Space"));
    console.awaitsText(QStringLiteral("maskImpact"), QStringLiteral("KICK_MEMBERS"));
    keyboard.press(QStringLiteral("Ctrl+S"));
    awaitsWords(console, QStringLiteral("Done: Change role Streamer"));
    EXPECT_EQ(console.terminate(), 0);
}

TEST_F(KeyboardTest, ACallbackIsDecrypted)
{
    Puppet console(onSandbox(), withoutBus());
    Keyboard keyboard(console);
    chooseBot(console, keyboard, supportDesk);
    keyboard.press(QStringLiteral("Ctrl+4"));
    keyboard.pushes(QStringLiteral("firstKey"));
    keyboard.pushes(QStringLiteral("keyDialog/beginKey"));
    makePassphrase(console, keyboard);
    console.awaitsText(QStringLiteral("keyDialog/keyNote"), QStringLiteral("kept with the other secrets"));
    keyboard.press(QStringLiteral("Esc"));
    console.awaitsGone(QStringLiteral("keyDialog"));
    keyboard.pushes(QStringLiteral("newAuthorisation"));
    keyboard.tabTo(keyWizard + QStringLiteral("step1"));
    for (int step = 1; step < 4; ++step)
        keyboard.press(QStringLiteral("Down"));
    keyboard.pushes(keyWizard + QStringLiteral("listen"));
    console.awaitsText(keyWizard + QStringLiteral("listenState"), QStringLiteral("http://127.0.0.1:"));
    keyboard.pushes(keyWizard + QStringLiteral("useListening"));
    // What was given over stands in the link now; its step is shown.
    keyboard.pushes(keyWizard + QStringLiteral("step4"));
    keyboard.pushes(keyWizard + QStringLiteral("guestConsents"));
    console.awaitsRows(keyWizard + QStringLiteral("callbacks"), 1);
    keyboard.tabTo(keyWizard + QStringLiteral("callbacks"));
    keyboard.press(QStringLiteral("Home"));
    keyboard.pushes(keyWizard + QStringLiteral("decryptCallback"));
    console.awaitsText(keyWizard + QStringLiteral("decryptSummary"), QStringLiteral("passed"));
    console.awaitsRows(keyWizard + QStringLiteral("fields"), 4);
    EXPECT_EQ(console.terminate(), 0);
}

} // namespace botdeck::test
