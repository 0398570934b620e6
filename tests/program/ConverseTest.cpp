// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Both sides of a sandbox's chat in one window, by real mouse and key events.
#include "ProgramTest.h"
#include "tests/support/Wait.h"

#include <QJsonArray>

namespace botdeck::test {

namespace {

class ConverseTest : public ProgramTest
{
protected:
    /// A bot of the sandbox and its newest chat.
    static void openChat(Puppet &console)
    {
        console.click(QStringLiteral("welcomeSandbox"));
        awaitsUpdates(console);
        console.clickItem(QStringLiteral("bots"), QStringLiteral("Support Desk"));
        console.press(QStringLiteral("Ctrl+2"));
        console.awaitsRows(QStringLiteral("chats"), 1);
        console.clickRow(QStringLiteral("chats"), 0);
        console.awaitsRows(QStringLiteral("conversation"), 1);
    }
};

} // namespace

TEST_F(ConverseTest, WhatIsWrittenIsSentAndTheFieldIsEmptyAgain)
{
    Puppet console(onProfile(), withoutBus());
    openChat(console);
    console.type(QStringLiteral("messageSource"), QStringLiteral("Parcel 88213 left **today**."));
    console.press(QStringLiteral("Ctrl+Return"));
    awaitsWords(console, QStringLiteral("You, Parcel 88213 left today., "));
    awaitsWords(console, QStringLiteral(", sent"));
    EXPECT_EQ(console.text(QStringLiteral("messageSource")), QString());
    EXPECT_EQ(console.terminate(), 0);
}

TEST_F(ConverseTest, WhatAUserOfTheSandboxSaysArrivesAndIsFoundAgain)
{
    Puppet console(onProfile(), withoutBus());
    openChat(console);
    console.type(QStringLiteral("guestField"), QStringLiteral("Where is parcel 88213?"));
    console.click(QStringLiteral("guestSay"));
    awaitsWords(console, QStringLiteral("Where is parcel 88213?"));
    EXPECT_EQ(console.text(QStringLiteral("guestField")), QString());
    console.press(QStringLiteral("Ctrl+F"));
    console.type(QStringLiteral("chatSearch"), QStringLiteral("PARCEL 882"));
    console.awaitsText(QStringLiteral("chatHits"), QStringLiteral("1 of 1"));
    console.press(QStringLiteral("Escape"));
    console.awaitsGone(QStringLiteral("chatHits"));
}

TEST_F(ConverseTest, AKeyboardIsDesignedSentAndPressed)
{
    Puppet console(onProfile(), withoutBus());
    openChat(console);
    console.click(QStringLiteral("keyboardDesigner/=Button"));
    console.typeAnew(QStringLiteral("buttonLabel"), QStringLiteral("Hold 24 h"));
    console.typeAnew(QStringLiteral("buttonValue"), QStringLiteral("hold:88213"));
    console.click(QStringLiteral("attachKeyboard"));
    console.type(QStringLiteral("messageSource"), QStringLiteral("What next?"));
    console.press(QStringLiteral("Ctrl+Return"));
    awaitsWords(console, QStringLiteral("You, What next?, "));
    awaitsWords(console, QStringLiteral(", sent, 1 button"));
    console.clickItem(QStringLiteral("conversation"), QStringLiteral("What next?"));
    console.press(QStringLiteral("Tab"));
    console.press(QStringLiteral("Return"));
    awaitsWords(console, QStringLiteral("no answer from the bot yet"));
}

TEST_F(ConverseTest, AMessageIsForwardedToAChatThatIsChosen)
{
    Puppet console(onProfile(), withoutBus());
    openChat(console);
    console.type(QStringLiteral("messageSource"), QStringLiteral("Parcel 88213 is lost."));
    console.press(QStringLiteral("Ctrl+Return"));
    awaitsWords(console, QStringLiteral(", sent"));
    console.clickItem(QStringLiteral("conversation"), QStringLiteral("Parcel 88213 is lost."));
    console.press(QStringLiteral("Shift+F10"));
    console.chooseHere(QStringLiteral("Forward…"));
    console.awaits(QStringLiteral("forwardDialog"));
    console.press(QStringLiteral("Down"));
    console.press(QStringLiteral("Return"));
    awaitsWords(console, QStringLiteral("The message was forwarded to"));
}

} // namespace botdeck::test
