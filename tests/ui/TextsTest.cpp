// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/KindTexts.h"
#include "ui/widgets/RawText.h"

#include <gtest/gtest.h>

namespace botdeck::test {

using ui::widgets::rawText;

TEST(RawText, BytesThatAreNoUtf8AreCountedAndWrittenOut)
{
    const auto shown = rawText("a\xff\xc3(\xed\xa0\x80z", 1000);
    EXPECT_EQ(shown.text, QStringLiteral("a\\xff\\xc3(\\xed\\xa0\\x80z"));
    EXPECT_EQ(shown.invalidBytes, 5);
    EXPECT_EQ(shown.shownBytes, 8);
}

TEST(RawText, EveryLengthOfSequenceIsRead)
{
    const QByteArray bytes = "$\xc2\xa2\xe0\xa4\xb9\xe2\x82\xac\xf0\x9f\xa6\x80";
    const auto shown = rawText(bytes, 1000);
    EXPECT_EQ(shown.text, QString::fromUtf8(bytes));
    EXPECT_EQ(shown.invalidBytes, 0);
    // Overlong, beyond U+10FFFF, cut off.
    EXPECT_EQ(rawText("\xc0\xaf", 10).invalidBytes, 2);
    EXPECT_EQ(rawText("\xf4\x90\x80\x80", 10).invalidBytes, 4);
    EXPECT_EQ(rawText("\xe2\x82", 10).invalidBytes, 2);
}

TEST(RawText, ACapNeverCutsACharacter)
{
    const auto shown = rawText("ab\xe4\xb8\xad", 4);
    EXPECT_EQ(shown.text, QStringLiteral("ab"));
    EXPECT_EQ(shown.shownBytes, 2);
    EXPECT_EQ(shown.invalidBytes, 0);
}

TEST(RawText, WhatCannotBeSeenIsWrittenOut)
{
    EXPECT_EQ(rawText("x\xe2\x80\xaey", 100).text, QStringLiteral("x\\u202ey"));
    EXPECT_EQ(rawText(QByteArrayView("a\0b", 3), 100).text, QStringLiteral("a\\u0000b"));
}

TEST(RawText, LongLinesAreBrokenForTheViewAndWholeForTheClipboard)
{
    const QString crab = QString::fromUtf8("\xf0\x9f\xa6\x80");
    const QString text = QStringLiteral("short\n") + QStringLiteral("0123456789").repeated(3) + u'\n' +
                         crab.repeated(8) + QStringLiteral("\n\nlast");
    const QString broken = ui::widgets::brokenLines(text, 7);
    for (const QString &line : broken.split(u'\n')) {
        EXPECT_LE(line.size(), 10);
        EXPECT_FALSE(line.startsWith(crab.at(1))) << "no character is cut";
    }
    EXPECT_EQ(broken.count(QChar(0x21A9)), 6);
    EXPECT_EQ(ui::widgets::withoutBreaks(broken), text);
    EXPECT_EQ(ui::widgets::brokenLines(text, 30), text);
    // What a selection may take of one.
    const qsizetype at = broken.indexOf(QChar(0x2060));
    for (qsizetype cut = at; cut < at + 3; ++cut) {
        EXPECT_EQ(
            ui::widgets::withoutBreaks(broken.first(cut)) + ui::widgets::withoutBreaks(broken.sliced(cut)),
            text)
            << cut - at;
    }
    EXPECT_EQ(rawText("a\xe2\x81\xa0\n", 100).text, QStringLiteral("a\\u2060\n"))
        << "nobody's text looks like a break";
}

TEST(KindTexts, KnowMessagesByWhatTheyHold)
{
    const auto word = [](const char *kind, const char *content) {
        return ui::monitor::kindWord(QString::fromLatin1(kind), QString::fromLatin1(content));
    };
    EXPECT_EQ(word("message", "text"), QStringLiteral("Message"));
    EXPECT_EQ(word("message", "photo"), QStringLiteral("Photo"));
    EXPECT_EQ(word("channel_post", ""), QStringLiteral("Post"));
    EXPECT_EQ(word("channel_post", "video"), QStringLiteral("Video"));
    EXPECT_EQ(word("edited_message", "photo"), QStringLiteral("Edited"));
    EXPECT_EQ(word("callback_query", ""), QStringLiteral("Callback"));
    EXPECT_EQ(word("push", "text"), QStringLiteral("Message"));
    EXPECT_EQ(word("push", "image"), QStringLiteral("Photo"));
    EXPECT_EQ(word("push", "messageCard"), QStringLiteral("messageCard"));
    EXPECT_EQ(word("miniPush", "callback_query"), QStringLiteral("Callback"));
    EXPECT_EQ(word("guildNotice", "userQuit"), QStringLiteral("Left"));
    EXPECT_EQ(word("guildNotice", "renamed"), QStringLiteral("guildNotice"));
    EXPECT_EQ(word("never_heard_of", ""), QStringLiteral("never_heard_of"));
    EXPECT_EQ(word("message", "hologram"), QStringLiteral("hologram"));
    EXPECT_EQ(ui::monitor::kindIcon(QStringLiteral("never_heard_of"), {}), ui::look::Icon::Unknown);
}

} // namespace botdeck::test
