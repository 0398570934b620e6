// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/keyboard/KeyboardRoom.h"

#include "domain/keyboard/KeyboardChecks.h"
#include "domain/keyboard/KeyboardJson.h"
#include "platform/KeyboardRules.h"

#include <gtest/gtest.h>

using namespace botdeck::domain;

namespace {

KeyboardRules roomRules(PlatformId id)
{
    return botdeck::platform::keyboardRules(*botdeck::platform::Platform::load(id));
}

Keyboard rowsOf(qsizetype rows, qsizetype buttons)
{
    KeyboardButton button;
    button.setText(u"text", QStringLiteral("A"));
    button.setText(u"callback_data", QStringLiteral("a"));
    return {QList<KeyboardRow>(rows, KeyboardRow(buttons, button)), {}};
}

/// "12,3 row_long" for each warning.
QStringList roomObjections(const Keyboard &keyboard, const KeyboardRules &rules)
{
    QStringList found;
    for (const KeyboardObjection &each : checkKeyboard(keyboard, rules))
        found += QStringLiteral("%1,%2 %3").arg(each.row).arg(each.column).arg(each.rule);
    return found;
}

} // namespace

TEST(KeyboardRoomTest, ARowIsFullWhereTheServerStopsReadingIt)
{
    const KeyboardRules rules = roomRules(PlatformId::Telegram);
    ASSERT_EQ(rules.mostInRow, 12);
    EXPECT_FALSE(isRowFull(rowsOf(2, 11), 1, rules));
    EXPECT_TRUE(isRowFull(rowsOf(2, 12), 1, rules));
    EXPECT_FALSE(isRowFull(rowsOf(2, 12), 2, rules)) << "a row of its own";
    EXPECT_FALSE(isRowFull(rowsOf(2, 12), -1, rules));
    EXPECT_EQ(buttonsLeftOut(rowsOf(2, 12), rules), 0);
    EXPECT_EQ(roomObjections(rowsOf(2, 12), rules), QStringList());
    EXPECT_EQ(buttonsLeftOut(rowsOf(2, 14), rules), 4);
    EXPECT_EQ(
        roomObjections(rowsOf(2, 14), rules),
        (QStringList{QStringLiteral("0,12 row_long"), QStringLiteral("1,12 row_long")}));
}

TEST(KeyboardRoomTest, AKeyboardIsFullAtItsOwnNumber)
{
    const KeyboardRules rules = roomRules(PlatformId::Telegram);
    ASSERT_EQ(rules.mostButtons, 300);
    EXPECT_FALSE(isKeyboardFull(rowsOf(29, 10), rules));
    EXPECT_TRUE(isKeyboardFull(rowsOf(30, 10), rules));
    EXPECT_EQ(roomObjections(rowsOf(30, 10), rules), QStringList());
    EXPECT_EQ(buttonsLeftOut(rowsOf(31, 10), rules), 10);
    EXPECT_EQ(roomObjections(rowsOf(32, 10), rules), QStringList{QStringLiteral("30,0 keyboard_long")})
        << "once";
}

TEST(KeyboardRoomTest, WhereNobodyNamesALimitThereIsNone)
{
    for (const PlatformId id : {PlatformId::CloudChat, PlatformId::Fanbook}) {
        const KeyboardRules rules = roomRules(id);
        EXPECT_FALSE(isRowFull(rowsOf(1, 500), 0, rules));
        EXPECT_FALSE(isKeyboardFull(rowsOf(1, 500), rules));
        EXPECT_EQ(buttonsLeftOut(rowsOf(1, 500), rules), 0);
        EXPECT_EQ(roomObjections(rowsOf(1, 500), rules), QStringList());
    }
}

TEST(KeyboardRoomTest, ALongRowIsBrokenWithoutLosingAButton)
{
    const KeyboardRules rules = roomRules(PlatformId::Telegram);
    const Keyboard keyboard = rowsOf(1, 14);
    const KeyboardObjection objection = checkKeyboard(keyboard, rules).first();
    ASSERT_TRUE(objection.hasFix);
    const Keyboard fixed = withFix(keyboard, objection);
    ASSERT_EQ(fixed.rows.size(), 2);
    EXPECT_EQ(fixed.rows.first().size(), 12);
    EXPECT_EQ(fixed.rows.last().size(), 2);
    EXPECT_EQ(roomObjections(fixed, rules), QStringList());
}
