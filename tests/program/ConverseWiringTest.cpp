// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What joins the parts of Converse: each step needs one of its connections.
#include "QuietSandbox.h"
#include "tests/support/Wait.h"

#include <QJsonArray>

namespace botdeck::test {

namespace {

class ConverseWiringTest : public QuietSandbox
{
protected:
    static void sends(Puppet &console, const QString &text)
    {
        console.typeAnew(QStringLiteral("messageSource"), text);
        console.press(QStringLiteral("Ctrl+Return"));
    }
    /// Until the bot's message stands in the chat.
    static void awaitsSent(Puppet &console, const QString &message)
    {
        const auto stands = [&] {
            for (const QString &line : spoken(console).split(u'\n')) {
                if (line.startsWith(QStringLiteral("You, ") + message) && line.contains(u", sent"))
                    return true;
            }
            return !console.isRunning();
        };
        EXPECT_TRUE(waitUntil(stands)) << qPrintable(message) << " is not in\n"
                                       << qPrintable(spoken(console));
    }
    /// An entry of a message's menu.
    static void chooses(Puppet &console, const QString &message, const QString &entry)
    {
        console.clickItem(QStringLiteral("conversation"), message);
        console.press(QStringLiteral("Shift+F10"));
        console.chooseHere(entry);
    }
};

} // namespace

TEST_F(ConverseWiringTest, AMessageIsRepliedToEditedPinnedCopiedAndDeleted)
{
    Puppet console(onSandbox(), withoutBus());
    openChat(console, QStringLiteral("Hello"));
    sends(console, QStringLiteral("First parcel"));
    awaitsSent(console, QStringLiteral("First parcel"));
    chooses(console, QStringLiteral("First parcel"), QStringLiteral("Reply"));
    console.awaitsText(QStringLiteral("contextText"), QStringLiteral("First parcel"));
    sends(console, QStringLiteral("Second parcel"));
    awaitsSent(console, QStringLiteral("Second parcel"));
    EXPECT_FALSE(console.sees(QStringLiteral("contextText"))) << "the reply is sent";
    console.press(QStringLiteral("Up"));
    console.awaitsText(QStringLiteral("messageSource"), QStringLiteral("Second parcel"));
    sends(console, QStringLiteral("Third parcel"));
    awaitsSent(console, QStringLiteral("Third parcel, edited"));
    chooses(console, QStringLiteral("First parcel"), QStringLiteral("Edit"));
    console.awaitsText(QStringLiteral("messageSource"), QStringLiteral("First parcel"));
    console.press(QStringLiteral("Escape"));
    chooses(console, QStringLiteral("Third parcel"), QStringLiteral("Pin"));
    awaitsSpoken(console, QStringLiteral("You, Third parcel, pinned"));
    chooses(console, QStringLiteral("Third parcel"), QStringLiteral("Copy text"));
    awaitsWords(console, QStringLiteral("The text is on the clipboard."));
    chooses(console, QStringLiteral("Third parcel"), QStringLiteral("Delete…"));
    console.click(QStringLiteral("deleteQuestion/yes"));
    awaitsSpoken(console, QStringLiteral("You, Third parcel, deleted"));
}

TEST_F(ConverseWiringTest, WhatArrivesInTheOpenChatIsRead)
{
    Puppet console(onSandbox(), withoutBus());
    openChat(console, QStringLiteral("Hello"));
    console.type(QStringLiteral("guestField"), QStringLiteral("Anybody there?"));
    console.click(QStringLiteral("guestSay"));
    awaitsSpoken(console, QStringLiteral("Anybody there?"));
    QString row;
    const auto isRead = [&] {
        const QJsonObject chats = console.rows(QStringLiteral("chats"));
        row = chats.value(QStringLiteral("spoken")).toArray().first().toString();
        return row.contains(QStringLiteral("Anybody there?")) && !row.contains(QStringLiteral("unread"));
    };
    EXPECT_TRUE(console.comesAbout(isRead)) << qPrintable(row);
}

TEST_F(ConverseWiringTest, DraftsStayKeyboardsAreTriedAndLinksAskFirst)
{
    Puppet console(onSandbox(), withoutBus());
    openChat(console, QStringLiteral("Hello"));
    const QString title = console.text(QStringLiteral("chatTitle"));
    console.type(QStringLiteral("messageSource"), QStringLiteral("begun"));
    console.typeAnew(QStringLiteral("chatsSearch"), QStringLiteral("@release_room"));
    console.press(QStringLiteral("Return"));
    EXPECT_TRUE(waitUntil([&] { return console.text(QStringLiteral("messageSource")).isEmpty(); }))
        << "another chat, another draft";
    console.typeAnew(QStringLiteral("chatsSearch"), title);
    console.clickItem(QStringLiteral("chats"), title);
    console.awaitsText(QStringLiteral("messageSource"), QStringLiteral("begun"));

    console.click(QStringLiteral("keyboardDesigner/=Button"));
    console.click(QStringLiteral("tryKeyboard"));
    awaitsSent(console, QStringLiteral("begun"));
    awaitsSpoken(console, QStringLiteral(", sent, 1 button"));

    // R22: nothing is opened unasked.
    sends(console, QStringLiteral("[track](https://track.example/88213)"));
    awaitsSent(console, QStringLiteral("track"));
    chooses(console, QStringLiteral("track"), QStringLiteral("Open track.example…"));
    console.click(QStringLiteral("linkQuestion/cancel"));
    console.awaitsGone(QStringLiteral("linkQuestion"));
}

} // namespace botdeck::test
