// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/keyboard/KeyboardJson.h"

#include <gtest/gtest.h>

using namespace botdeck::domain;

namespace {

/// As the vendor's sample of a confirm and a cancel button: JSON within the callback data, numbers of 18
/// digits, letters beyond ASCII; everything in it is invented.
QByteArray confirmData(const char *command, qsizetype bytes)
{
    QByteArray data =
        QByteArray(command) + R"(#>{"command":")" + command +
        R"(","data":{"credit_apply":{"guild_id":259000080753200001,"user_id":135000049852600002,)"
        R"("status":true,"apply_data":{"server_id":"302","pid":"3000780"},)"
        R"("updated_at":1628000996,"message_id":263000296580700003},)"
        R"("unbind":{"guild_id":259000080753200001,"unbind_times":1},"nickname":"马拉·沃斯")";
    data += R"(,"note":")";
    data += QByteArray(bytes - data.size() - 3, 'x') + "\"}}";
    return data;
}

QByteArray confirmKeyboard()
{
    return "{\"inline_keyboard\":[[{\"text\":\"确定\",\"callback_data\":" +
           quotedJson(QString::fromUtf8(confirmData("confirm", 420))) +
           "}],[{\"text\":\"取消\",\"callback_data\":" +
           quotedJson(QString::fromUtf8(confirmData("cancle", 418))) + "}]]}";
}

} // namespace

TEST(KeyboardJsonTest, TheVendorsConfirmAndCancelSurviveByteForByte)
{
    ASSERT_EQ(confirmData("confirm", 420).size(), 420);
    const QByteArray json = confirmKeyboard();
    ReadKeyboard read = readKeyboard(json);
    ASSERT_TRUE(read);
    EXPECT_EQ(keyboardJson(read.keyboard), json);
    KeyboardButton &confirm = read.keyboard.rows[0][0];
    EXPECT_EQ(confirm.value(u"callback_data").toUtf8(), confirmData("confirm", 420));
    EXPECT_EQ(read.keyboard.rows[1][0].value(u"callback_data").toUtf8(), confirmData("cancle", 418));

    confirm.setText(u"text", QStringLiteral("好的 \"✓\""));
    QByteArray expected = json;
    expected.replace("确定", "好的 \\\"✓\\\"");
    EXPECT_EQ(keyboardJson(read.keyboard), expected);
}

TEST(KeyboardJsonTest, NumbersEscapesAndUnknownMembersStayAsTheyCame)
{
    const QByteArray json =
        R"({"inline_keyboard":[[{"id":18446744073709551615,"text":"\u5b9a\/","rate":1.50e+3,"hide":false,)"
        R"("url":"http:\/\/a.example","more":{ "a" : [1, 2.0] },"hide":true}],[]],"selective":true,"x":null})";
    const ReadKeyboard read = readKeyboard(json);
    ASSERT_TRUE(read);
    EXPECT_EQ(keyboardJson(read.keyboard), json);
    const KeyboardButton &button = read.keyboard.rows.at(0).at(0);
    EXPECT_EQ(button.label(), QStringLiteral("定/"));
    EXPECT_EQ(button.value(u"id"), QStringLiteral("18446744073709551615"));
    EXPECT_EQ(button.value(u"hide"), QStringLiteral("false")) << "the first one counts";
    EXPECT_EQ(button.value(u"none"), QString());
    EXPECT_FALSE(button.has(u"none"));
}

TEST(KeyboardJsonTest, IsFoundInWhateverHasAKeyboard)
{
    const QByteArray rows = R"([[{"text":"A","url":"http://a.example"}]])";
    const QByteArray markup = R"({"inline_keyboard":)" + rows + '}';
    const QByteArray text = quotedJson(QString::fromUtf8(markup));
    for (const QByteArray &json :
         {rows, markup, QByteArray(" \n" + markup + "\n"), QByteArray(R"({"reply_markup":)" + markup + '}'),
          QByteArray(R"({"chat_id":1,"reply_markup":)" + text + '}'),
          QByteArray(R"({"update_id":5,"message":{"message_id":7,"reply_markup":)" + markup + "}}"),
          QByteArray(R"({"callback_query":{"id":"1","message":{"reply_markup":)" + markup + "}}}")}) {
        const ReadKeyboard read = readKeyboard(json);
        ASSERT_TRUE(read) << json.constData();
        EXPECT_EQ(keyboardJson(read.keyboard), markup) << json.constData();
    }
}

TEST(KeyboardJsonTest, WhatIsNoKeyboardSaysWhere)
{
    struct Row
    {
        QByteArray json;
        KeyboardFault fault;
    };
    using enum KeyboardFaultKind;
    const QList<Row> rows{
        {"", {BrokenJson, JsonFault::Empty}},
        {"[[", {BrokenJson, JsonFault::Broken}},
        {"{}", {NoKeyboard}},
        {"5", {NoKeyboard}},
        {R"({"inline_keyboard":5})", {NoKeyboard}},
        {R"({"keyboard":[["A"]]})", {NoKeyboard}},
        {R"({"reply_markup":"x"})", {NoKeyboard}},
        {R"({"inline_keyboard":[[],5]})", {NoRow, JsonFault::None, 1}},
        {R"([[{"text":"A"},"B"]])", {NoButton, JsonFault::None, 0, 1}},
    };
    for (const Row &row : rows) {
        const ReadKeyboard read = readKeyboard(row.json);
        EXPECT_EQ(read.fault, row.fault) << row.json.constData();
        EXPECT_TRUE(read.keyboard.rows.isEmpty());
    }
}

TEST(KeyboardJsonTest, MembersAreChangedAddedAndTakenAway)
{
    KeyboardButton button;
    button.setText(u"text", QStringLiteral("A\n\"\\\x01😀"));
    button.setJson(u"pay", "true");
    EXPECT_EQ(
        keyboardJson({{{button}}}),
        QByteArray(R"({"inline_keyboard":[[{"text":"A\n\"\\\u0001😀","pay":true}]]})"));
    EXPECT_EQ(button.label(), QStringLiteral("A\n\"\\\x01😀"));
    button.setJson(u"pay", "false");
    button.remove(u"text");
    EXPECT_EQ(keyboardJson({{{button}}}), QByteArray(R"({"inline_keyboard":[[{"pay":false}]]})"));
    EXPECT_EQ(quotedJson(QString(QChar(0xd83d))), QByteArray("\"\\ud83d\""));
}
