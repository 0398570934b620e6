// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/keyboard/KeyboardEdits.h"

#include "domain/keyboard/KeyboardJson.h"
#include "domain/keyboard/KeyboardNotation.h"
#include "platform/KeyboardRules.h"

#include <gtest/gtest.h>

#include <array>

using namespace botdeck::domain;
using botdeck::platform::keyboardRules;
using botdeck::platform::Platform;

namespace {

const KeyboardRules &editRules()
{
    static const KeyboardRules rules = keyboardRules(*Platform::load(PlatformId::Telegram));
    return rules;
}

Keyboard keyboardOf(const char *notation)
{
    const ReadNotation read = readNotation(QString::fromLatin1(notation).replace(u'/', u'\n'), editRules());
    EXPECT_TRUE(read) << notation;
    return read.keyboard;
}

std::string notationOf(const Keyboard &keyboard)
{
    return notationText(keyboard, editRules())
        .value_or(QStringLiteral("?"))
        .replace(u'\n', u'/')
        .toStdString();
}

KeyboardButton buttonOf(const char *json)
{
    const ReadKeyboard read = readKeyboard(QByteArray("[[") + json + "]]");
    EXPECT_TRUE(read) << json;
    return read ? read.keyboard.rows.first().first() : KeyboardButton();
}

struct MoveRow
{
    const char *before; // a slash ends a row
    ButtonPlace from;
    ButtonDrop to;
    const char *after;
    ButtonPlace selected;
};

class Moves : public testing::TestWithParam<MoveRow>
{
};

TEST_P(Moves, AndNothingElseChanges)
{
    const EditedKeyboard moved = moveButton(keyboardOf(GetParam().before), GetParam().from, GetParam().to);
    EXPECT_EQ(notationOf(moved.keyboard), GetParam().after);
    EXPECT_EQ(moved.selected, GetParam().selected);
}

INSTANTIATE_TEST_SUITE_P(
    Buttons, Moves,
    testing::ValuesIn(std::to_array<MoveRow>({
        {"A | B | C", {0, 0}, {0, 3}, "B | C | A", {0, 2}},
        {"A | B | C", {0, 0}, {0, 2}, "B | A | C", {0, 1}},
        {"A | B | C", {0, 2}, {0, 0}, "C | A | B", {0, 0}},
        {"A | B | C", {0, 1}, {0, 1}, "A | B | C", {0, 1}},
        {"A | B | C", {0, 1}, {0, 2}, "A | B | C", {0, 1}},
        {"A | B/C", {0, 0}, {1, 1}, "B/C | A", {1, 1}},
        {"A | B/C", {0, 1}, {1, 0}, "A/B | C", {1, 0}},
        {"A | B/C", {1, 0}, {0, 1}, "A | C | B", {0, 1}},
        {"A/B/C", {0, 0}, {2, 1}, "B/C | A", {1, 1}},
        {"A/B/C", {0, 0}, {3, -1}, "B/C/A", {2, 0}},
        {"A/B/C", {2, 0}, {0, -1}, "C/A/B", {0, 0}},
        {"A/B/C", {1, 0}, {1, -1}, "A/B/C", {1, 0}},
        {"A/B/C", {1, 0}, {2, -1}, "A/B/C", {1, 0}},
        {"A/B/C", {1, 0}, {1, 1}, "A/B/C", {1, 0}},
        {"A | B/C", {0, 0}, {1, -1}, "B/A/C", {1, 0}},
        {"A | B/C", {0, 0}, {0, -1}, "A/B/C", {0, 0}},
        {"A | B/C", {0, 0}, {9, 9}, "B/C | A", {1, 1}},
        {"A | B/C", {5, 0}, {0, 0}, "A | B/C", {}},
        {"A", {0, 0}, {0, 0}, "A", {0, 0}},
    })));

struct NudgeRow
{
    const char *before;
    ButtonPlace from;
    Nudge direction;
    const char *after;
    ButtonPlace selected;
};

class Nudges : public testing::TestWithParam<NudgeRow>
{
};

TEST_P(Nudges, OneStep)
{
    const EditedKeyboard moved =
        nudgeButton(keyboardOf(GetParam().before), GetParam().from, GetParam().direction);
    EXPECT_EQ(notationOf(moved.keyboard), GetParam().after);
    EXPECT_EQ(moved.selected, GetParam().selected);
}

INSTANTIATE_TEST_SUITE_P(
    Buttons, Nudges,
    testing::ValuesIn(std::to_array<NudgeRow>({
        {"A | B | C", {0, 1}, Nudge::Left, "B | A | C", {0, 0}},
        {"A | B | C", {0, 1}, Nudge::Right, "A | C | B", {0, 2}},
        {"A | B", {0, 0}, Nudge::Left, "A | B", {0, 0}},
        {"A | B", {0, 1}, Nudge::Right, "A | B", {0, 1}},
        {"A | B/C", {0, 1}, Nudge::Down, "A/C | B", {1, 1}},
        {"A | B/C", {1, 0}, Nudge::Up, "C | A | B", {0, 0}},
        {"A | B | C/D", {0, 2}, Nudge::Down, "A | B/D | C", {1, 1}},
        {"A | B", {0, 1}, Nudge::Up, "B/A", {0, 0}},
        {"A | B", {0, 0}, Nudge::Down, "B/A", {1, 0}},
        {"A/B", {0, 0}, Nudge::Up, "A/B", {0, 0}},
        {"A/B", {1, 0}, Nudge::Down, "A/B", {1, 0}},
        {"A/B", {0, 0}, Nudge::Down, "A | B", {0, 0}},
    })));

TEST(KeyboardEditsTest, WhatIsRemovedTakesItsEmptyRowAlongAndTheNextIsSelected)
{
    struct Row
    {
        const char *before;
        ButtonPlace place;
        const char *after;
        ButtonPlace selected;
    };
    for (const Row &row : std::to_array<Row>({
             {"A | B | C", {0, 1}, "A | C", {0, 1}},
             {"A | B", {0, 1}, "A", {0, 0}},
             {"A/B", {0, 0}, "B", {0, 0}},
             {"A/B", {1, 0}, "A", {0, 0}},
             {"A", {0, 0}, "", {}},
             {"A", {0, 1}, "A", {}},
         })) {
        const EditedKeyboard edited = removeButton(keyboardOf(row.before), row.place);
        EXPECT_EQ(notationOf(edited.keyboard), row.after);
        EXPECT_EQ(edited.selected, row.selected) << row.before;
    }
}

TEST(KeyboardEditsTest, WhatIsInsertedStandsWhereItWasMeant)
{
    const KeyboardButton button = buttonOf(R"({"text":"N"})");
    struct Row
    {
        const char *before;
        ButtonDrop where;
        const char *after;
        ButtonPlace selected;
    };
    for (const Row &row : std::to_array<Row>({
             {"", {0, 0}, "N", {0, 0}},
             {"", {7, 7}, "N", {0, 0}},
             {"A | B", {0, 1}, "A | N | B", {0, 1}},
             {"A | B", {0, 9}, "A | B | N", {0, 2}},
             {"A | B", {1, -1}, "A | B/N", {1, 0}},
             {"A | B", {0, -1}, "N/A | B", {0, 0}},
         })) {
        const EditedKeyboard edited = insertButton(keyboardOf(row.before), row.where, button);
        EXPECT_EQ(notationOf(edited.keyboard), row.after);
        EXPECT_EQ(edited.selected, row.selected) << row.after;
    }
}

TEST(KeyboardEditsTest, AnotherKindKeepsTheTextAndWhatIsNoKind)
{
    struct Row
    {
        const char *before;
        const char *kind;
        const char *after;
    };
    for (const Row &row : std::to_array<Row>({
             {R"({"text":"A","callback_data":"go","x":1.50})", "url", R"({"text":"A","url":"go","x":1.50})"},
             {R"({"callback_data":"go","text":"A"})", "pay", R"({"pay":true,"text":"A"})"},
             {R"({"text":"A","pay":true})", "callback_data", R"({"text":"A","callback_data":""})"},
             {R"({"text":"A"})", "web_app", R"({"text":"A","web_app":{}})"},
             {R"({"text":"A","url":"u","callback_data":"go"})", "url", R"({"text":"A","url":"u"})"},
             {R"({"text":"A","url":"u","callback_data":"go"})", "callback_data",
              R"({"text":"A","callback_data":"go"})"},
             {R"({"text":"A","callback_data":"\u4f60"})", "callback_data",
              R"({"text":"A","callback_data":"\u4f60"})"},
         })) {
        const KeyboardButton changed =
            withKind(buttonOf(row.before), QString::fromLatin1(row.kind), editRules());
        Keyboard keyboard;
        keyboard.rows = {KeyboardRow{changed}};
        EXPECT_EQ(keyboardJson(keyboard), QByteArray(R"({"inline_keyboard":[[)") + row.after + "]]}");
        EXPECT_EQ(kindOf(changed, editRules()).toStdString(), row.kind);
    }
    EXPECT_EQ(kindOf(buttonOf(R"({"text":"A","x":1})"), editRules()), QString());
}

} // namespace
