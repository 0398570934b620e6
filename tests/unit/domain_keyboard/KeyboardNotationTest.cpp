// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/keyboard/KeyboardNotation.h"

#include "domain/keyboard/KeyboardJson.h"
#include "platform/KeyboardRules.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

#include <array>

using namespace botdeck::domain;
using botdeck::platform::keyboardRules;
using botdeck::platform::Platform;

namespace {

KeyboardRules notationRules(PlatformId id)
{
    return keyboardRules(*Platform::load(id));
}

struct NotationRow
{
    const char *text;
    /// The rows of the keyboard.
    const char *json;
    /// As it is written again; none: the same.
    const char *again = nullptr;
};

constexpr auto telegramRows = std::to_array<NotationRow>({
    {"", "[]"},
    {"A", R"([[{"text":"A"}]])"},
    {"A | B", R"([[{"text":"A"},{"text":"B"}]])"},
    {"A|B", R"([[{"text":"A"},{"text":"B"}]])", "A | B"},
    {"A[https://a.example]", R"([[{"text":"A","url":"https://a.example"}]])"},
    {"A[url:https://a.example]", R"([[{"text":"A","url":"https://a.example"}]])", "A[https://a.example]"},
    {"A[go]", R"([[{"text":"A","callback_data":"go"}]])"},
    {"A[callback:go]", R"([[{"text":"A","callback_data":"go"}]])", "A[go]"},
    {"A[callback_data:go]", R"([[{"text":"A","callback_data":"go"}]])", "A[go]"},
    {"A [go]", R"([[{"text":"A","callback_data":"go"}]])", "A[go]"},
    {"A[url:www.a.example]", R"([[{"text":"A","url":"www.a.example"}]])"},
    {"A[callback_data:https://x]", R"([[{"text":"A","callback_data":"https://x"}]])"},
    {"A[callback_data:url:x]", R"([[{"text":"A","callback_data":"url:x"}]])"},
    {"A[page:2]", R"([[{"text":"A","callback_data":"page:2"}]])"},
    {"A[app_id:7]", R"([[{"text":"A","callback_data":"app_id:7"}]])"},
    {"A[]", R"([[{"text":"A","callback_data":""}]])"},
    {"[go]", R"([[{"text":"","callback_data":"go"}]])"},
    {"A[ go ]", R"([[{"text":"A","callback_data":" go "}]])"},
    {"A\nB", R"([[{"text":"A"}],[{"text":"B"}]])"},
    {"A\n\n \nB\n", R"([[{"text":"A"}],[{"text":"B"}]])", "A\nB"},
    {"A\r\nB[x]\r\n", R"([[{"text":"A"}],[{"text":"B","callback_data":"x"}]])", "A\nB[x]"},
    {"A\\|B\\[C\\]\\\\[x\\]\\|\\\\]", R"([[{"text":"A|B[C]\\","callback_data":"x]|\\"}]])"},
    {"A[x|y]", R"([[{"text":"A","callback_data":"x|y"}]])", "A[x\\|y]"},
    {"Pay[pay]", R"([[{"text":"Pay","pay":true}]])", "Pay[pay:]"},
    {"Play[callback_game:]", R"([[{"text":"Play","callback_game":{}}]])"},
    {"A[switch_inline_query:]", R"([[{"text":"A","switch_inline_query":""}]])"},
    {"A[web_app:{\"url\":\"https://a.example\"}]",
     R"([[{"text":"A","web_app":{"url":"https://a.example"}}]])"},
    {"A[copy_text:{\"text\":\"\\[x\\]\"}]", R"([[{"text":"A","copy_text":{"text":"[x]"}}]])"},
    {"确定[好:1] | 取消[no]",
     R"([[{"text":"确定","callback_data":"好:1"},{"text":"取消","callback_data":"no"}]])"},
});

} // namespace

TEST(KeyboardNotationTest, ReadsAndWrites)
{
    const KeyboardRules rules = notationRules(PlatformId::Telegram);
    for (const NotationRow &row : telegramRows) {
        const ReadNotation read = readNotation(QString::fromUtf8(row.text), rules);
        ASSERT_TRUE(read) << row.text;
        EXPECT_EQ(keyboardJson(read.keyboard), "{\"inline_keyboard\":" + QByteArray(row.json) + '}')
            << row.text;
        const std::optional<QString> again = notationText(read.keyboard, rules);
        ASSERT_TRUE(again.has_value()) << row.text;
        EXPECT_EQ(again->toStdString(), row.again ? row.again : row.text);
    }
}

TEST(KeyboardNotationTest, KindsAreThePlatforms)
{
    const QString app = QStringLiteral("A[app_id:7]");
    EXPECT_EQ(
        keyboardJson(readNotation(app, notationRules(PlatformId::Fanbook)).keyboard),
        QByteArray(R"({"inline_keyboard":[[{"text":"A","app_id":"7"}]]})"));
    EXPECT_EQ(
        keyboardJson(readNotation(app, notationRules(PlatformId::CloudChat)).keyboard),
        QByteArray(R"({"inline_keyboard":[[{"text":"A","callback_data":"app_id:7"}]]})"));
}

TEST(KeyboardNotationTest, WhatItCannotHoldIsSaidNotDropped)
{
    const KeyboardRules rules = notationRules(PlatformId::Fanbook);
    for (const char *json :
         {R"([[{"text":"A","url":"x","callback_data":"y"}]])",
          R"([[{"text":"A","callback_data":"y","is_command":true}]])", R"([[{"text":"A","hide":false}]])",
          R"([[{"text":"A","callback_data":5}]])", R"([[{"text":5}]])", R"([[{"text":" A"}]])",
          R"([[{"text":"A\nB"}]])", R"([[{"text":"A","callback_data":"x\ny"}]])", "[[]]",
          R"([[{"text":""}]])", R"([[{"url":"x"}]])", R"([[{}]])", R"([[{"text":"A","pay":false}]])",
          R"({"inline_keyboard":[[{"text":"A"}]],"selective":true})"}) {
        const ReadKeyboard read = readKeyboard(json);
        ASSERT_TRUE(read) << json;
        EXPECT_FALSE(notationText(read.keyboard, rules).has_value()) << json;
    }
}

TEST(KeyboardNotationTest, FaultsSayWhere)
{
    struct Row
    {
        const char *text;
        NotationFault fault;
    };
    using enum NotationFaultKind;
    const KeyboardRules rules = notationRules(PlatformId::Telegram);
    const QList<Row> rows{
        {"A[x", {UnclosedValue, 1, 2}},      {"A | B[x\nC", {UnclosedValue, 5, 2}},
        {"A]", {StrayBracket, 1, 1}},        {"A[x]y", {StrayBracket, 4, 1}},
        {"A[x][y]", {StrayBracket, 4, 1}},   {"A\\", {StrayBackslash, 1, 1}},
        {"A\\n", {StrayBackslash, 1, 1}},    {"A[x\\y]", {StrayBackslash, 3, 1}},
        {"A[web_app:x]", {NoObject, 1, 11}}, {"A[pay:5]", {NoValueTaken, 1, 7}},
        {"A[x[y]]", {UnclosedValue, 1, 2}},
    };
    for (const Row &row : rows) {
        const ReadNotation read = readNotation(QString::fromUtf8(row.text), rules);
        EXPECT_EQ(read.fault, row.fault) << row.text;
        EXPECT_TRUE(read.keyboard.rows.isEmpty()) << row.text;
    }
}

TEST(KeyboardNotationTest, WhatItHoldsComesBackWhole)
{
    const QStringList pieces{QStringLiteral("a"),    QStringLiteral("|"),   QStringLiteral("["),
                             QStringLiteral("]"),    QStringLiteral("\\"),  QStringLiteral(":"),
                             QStringLiteral("url:"), QStringLiteral("://"), QStringLiteral(" "),
                             QStringLiteral("退款"), QStringLiteral("😀"),   QStringLiteral("pay"),
                             QStringLiteral("\n"),   QStringLiteral("{}"),  QStringLiteral("\"")};
    QRandomGenerator random(3);
    const auto invented = [&](int most) {
        QString text;
        for (int i = random.bounded(most + 1); i > 0; --i)
            text += pieces.at(random.bounded(int(pieces.size())));
        return text;
    };
    int held = 0;
    for (const PlatformId id : allPlatforms) {
        const KeyboardRules rules = notationRules(id);
        for (int round = 0; round < 1'500; ++round) {
            Keyboard keyboard;
            for (int row = random.bounded(3); row >= 0; --row) {
                KeyboardRow buttons;
                for (int column = random.bounded(3); column >= 0; --column) {
                    KeyboardButton button;
                    button.setText(u"text", invented(4));
                    if (random.bounded(4))
                        button.setText(rules.kinds.at(random.bounded(2)), invented(4));
                    buttons.append(button);
                }
                keyboard.rows.append(buttons);
            }
            const std::optional<QString> text = notationText(keyboard, rules);
            if (!text)
                continue;
            ++held;
            const ReadNotation back = readNotation(*text, rules);
            ASSERT_TRUE(back) << qPrintable(*text);
            ASSERT_EQ(back.keyboard, keyboard) << qPrintable(*text);
        }
    }
    EXPECT_GT(held, 300);
}
