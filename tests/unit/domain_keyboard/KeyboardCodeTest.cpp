// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/keyboard/KeyboardCode.h"

#include "domain/keyboard/CodeLiterals.h"
#include "domain/keyboard/KeyboardJson.h"
#include "platform/KeyboardRules.h"

#include <gtest/gtest.h>

#include <array>

using namespace botdeck::domain;
using botdeck::platform::Platform;

namespace {

std::string codeOf(PlatformId platform, CodeLanguage language, const QByteArray &json)
{
    const ReadKeyboard read = readKeyboard(json);
    EXPECT_TRUE(read) << json.constData();
    const KeyboardCall call = botdeck::platform::keyboardCall(*Platform::load(platform));
    return keyboardCode(read.keyboard, language, call, QStringLiteral("Sure?\n\"好\"")).toStdString();
}

constexpr auto simpleKeyboard =
    R"([[{"text":"Yes","callback_data":"y"},{"text":"退款","url":"https://a.example"}],[{"text":"Pay","pay":true}]])";
constexpr auto oddKeyboard =
    R"({"inline_keyboard":[[{"text":"A","id":259000080753200001,"none":null}],[{"text":"'","url":"\\"}]],"x":1e20})";

constexpr auto grammyGolden =
    R"golden(// BOT_TOKEN and CHAT_ID come from the environment, so does BOT_SERVER for another server.
const { Bot } = require("grammy");

const keyboard = {
    inline_keyboard: [
        [
            { text: "Yes", callback_data: "y" },
            { text: "退款", url: "https://a.example" },
        ],
        [
            { text: "Pay", pay: true },
        ],
    ],
};

const bot = new Bot(process.env.BOT_TOKEN, {
    client: { apiRoot: process.env.BOT_SERVER ?? "https://api.telegram.org" },
});
bot.api.sendMessage(process.env.CHAT_ID, "Sure?\n\"好\"", { reply_markup: keyboard });
)golden";

constexpr auto pythonGolden =
    R"golden(# BOT_TOKEN and CHAT_ID come from the environment, so does BOT_SERVER for another server.
import asyncio
import inspect
import os

from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup

keyboard = InlineKeyboardMarkup([
    [
        InlineKeyboardButton("Yes", callback_data="y"),
        InlineKeyboardButton("退款", url="https://a.example"),
    ],
    [
        InlineKeyboardButton("Pay", pay=True),
    ],
])

bot = Bot(os.environ["BOT_TOKEN"], base_url=os.environ.get("BOT_SERVER", "https://api.telegram.org") + "/bot")
sent = bot.send_message(os.environ["CHAT_ID"], "Sure?\n\"好\"", reply_markup=keyboard)
if inspect.isawaitable(sent):  # from version 20 on
    asyncio.run(sent)
)golden";

// Compiled and run by hand against a server, with Qt 6.4: a compiler takes too long for a test.
constexpr auto qtGolden =
    R"golden(// BOT_TOKEN, CHAT_ID, MESSAGE_ID and CHAT_TYPE come from the environment, so does BOT_SERVER for another server.
// Needs Qt6::Network.
#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTextStream>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);

    const QByteArray keyboard = R"json({"inline_keyboard":[
[{"text":"A","id":259000080753200001,"none":null}],
[{"text":"'","url":"\\"}]
],"x":1e20})json";
    const QByteArray text = R"json("Sure?\n\"好\"")json";
    // Joined as text: QJsonDocument would write some numbers in another way.
    const QByteArray body = "{"
        "\"chat_id\":" + QByteArray::number(qgetenv("CHAT_ID").toLongLong()) + ","
        "\"message_id\":" + QByteArray::number(qgetenv("MESSAGE_ID").toLongLong()) + ","
        "\"chat_type\":" + QByteArray::number(qgetenv("CHAT_TYPE").toLongLong()) + ","
        "\"text\":" + text + ",\"reply_markup\":" + keyboard + "}";

    QByteArray server = qgetenv("BOT_SERVER");
    if (server.isEmpty())
        server = "https://api.cloudchat.com";
    const QByteArray token = qgetenv("BOT_TOKEN").toPercentEncoding(":");
    QNetworkRequest request(QUrl::fromEncoded(server + "/" + token + "/editMessageText"));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));

    QNetworkAccessManager manager;
    QNetworkReply *reply = manager.post(request, body);
    QObject::connect(reply, &QNetworkReply::finished, &application, [reply] {
        QTextStream(stdout) << reply->readAll() << Qt::endl;
        QCoreApplication::exit(reply->error() == QNetworkReply::NoError ? 0 : 1);
    });
    return QCoreApplication::exec();
}
)golden";

struct LiteralRow
{
    const char16_t *text;
    const char *javaScript;
    const char *python;
};

constexpr auto literalRows = std::to_array<LiteralRow>({
    {u"", R"("")", R"("")"},
    {u"plain 退款 😀", R"("plain 退款 😀")", R"("plain 退款 😀")"},
    {u"\"'`", R"("\"'`")", R"("\"'`")"},
    {u"a\\nb\nc", R"("a\\nb\nc")", R"("a\\nb\nc")"},
    {u"${x} {y} %s", R"("${x} {y} %s")", R"("${x} {y} %s")"},
    {u"\u2028\u2029\u202e\ufeff\u00a0", R"("\u2028\u2029\u202e\ufeff\u00a0")",
     R"("\u2028\u2029\u202e\ufeff\u00a0")"},
    {u"\t\r\u007f\u0085", R"("\u0009\u000d\u007f\u0085")", R"("\u0009\u000d\u007f\u0085")"},
    {u"\U000e0041\U0010fffd", R"("\u{e0041}\u{10fffd}")", R"("\U000e0041\U0010fffd")"},
});

} // namespace

TEST(KeyboardCodeTest, IsAWholeProgramForEachLibrary)
{
    EXPECT_EQ(codeOf(PlatformId::Telegram, CodeLanguage::Grammy, simpleKeyboard), grammyGolden);
    EXPECT_EQ(codeOf(PlatformId::Telegram, CodeLanguage::Python, simpleKeyboard), pythonGolden);
    EXPECT_EQ(codeOf(PlatformId::CloudChat, CodeLanguage::Qt, oddKeyboard), qtGolden);
}

TEST(KeyboardCodeTest, QtCallsWhatEachPlatformHas)
{
    const std::string fanbook = codeOf(PlatformId::Fanbook, CodeLanguage::Qt, simpleKeyboard);
    EXPECT_NE(fanbook.find(R"(server + "/api/bot/" + token + "/sendMessage")"), std::string::npos) << fanbook;
    EXPECT_NE(fanbook.find("// BOT_TOKEN and CHAT_ID come"), std::string::npos) << fanbook;
    const std::string telegram = codeOf(PlatformId::Telegram, CodeLanguage::Qt, simpleKeyboard);
    EXPECT_NE(telegram.find(R"(server + "/bot" + token + "/sendMessage")"), std::string::npos) << telegram;
}

TEST(KeyboardCodeTest, WhatALibrarysOwnFormCannotHoldIsJson)
{
    const std::string grammy = codeOf(PlatformId::Telegram, CodeLanguage::Grammy, oddKeyboard);
    EXPECT_NE(
        grammy.find("const keyboard =\n"
                    "    '{\"inline_keyboard\":[' +\n"
                    "    '[{\"text\":\"A\",\"id\":259000080753200001,\"none\":null}],' +\n"
                    "    '[{\"text\":\"\\'\",\"url\":\"\\\\\\\\\"}]' +\n"
                    "    '],\"x\":1e20}';\n"),
        std::string::npos)
        << grammy;
    const std::string python = codeOf(PlatformId::Telegram, CodeLanguage::Python, oddKeyboard);
    EXPECT_NE(
        python.find(
            "from telegram import Bot\n"
            "\n"
            "# As JSON, which the library sends as it is: InlineKeyboardButton has no place for all of it.\n"
            "keyboard = (\n"
            "    '{\"inline_keyboard\":['\n"
            "    '[{\"text\":\"A\",\"id\":259000080753200001,\"none\":null}],'\n"
            "    '[{\"text\":\"\\'\",\"url\":\"\\\\\\\\\"}]'\n"
            "    '],\"x\":1e20}'\n"
            ")\n"),
        std::string::npos)
        << python;
}

TEST(KeyboardCodeTest, EachFormIsTakenWhereItHoldsTheKeyboard)
{
    struct Row
    {
        const char *json;
        bool isObjectOfJavaScript;
        bool isMarkupOfPython;
    };
    constexpr auto rows = std::to_array<Row>({
        {R"([[{"text":"A","callback_data":"a","url":"https://a.example"}]])", true, true},
        {R"([[{"text":"A","switch_inline_query":"","switch_inline_query_current_chat":"q"}],[]])", true,
         true},
        {R"([[{"text":"A","pay":true}]])", true, true},
        {R"([[{"text":"A","pay":false}]])", true, false},
        {R"([[{"text":"A","url":5}]])", true, false},
        {R"([[{"url":"https://a.example"}]])", true, false},
        {R"([[{"text":"A","web_app":{"url":"https://a.example"}}]])", true, false},
        {R"([[{"text":"A","n":123456789012345}]])", true, false},
        {R"([[{"text":"A","n":-7}]])", true, false},
        {R"([[{"text":"A","n":1234567890123456}]])", false, false},
        {R"([[{"text":"A","n":-0}]])", false, false},
        {R"([[{"text":"A","n":1.5}]])", false, false},
        {R"([[{"text":"A","n":1e3}]])", false, false},
        {R"([[{"text":"A","n":[{"m":null}]}]])", false, false},
        {R"([[{"text":"A","n":{"__proto__":1}}]])", false, false},
        {R"([[{"text":"A","url":"a","url":"b"}]])", false, false},
        {R"({"inline_keyboard":[[]],"selective":true})", true, false},
        {R"([])", true, false},
    });
    for (const Row &row : rows) {
        const std::string grammy = codeOf(PlatformId::Telegram, CodeLanguage::Grammy, row.json);
        EXPECT_EQ(grammy.find("const keyboard = {") != std::string::npos, row.isObjectOfJavaScript) << grammy;
        const std::string python = codeOf(PlatformId::Telegram, CodeLanguage::Python, row.json);
        EXPECT_EQ(python.find("InlineKeyboardMarkup(") != std::string::npos, row.isMarkupOfPython) << python;
    }
}

TEST(KeyboardCodeTest, NamesThatAreNoIdentifiersAreQuotedAndBlanksBetweenTokensAreOneLine)
{
    const std::string code = codeOf(
        PlatformId::Telegram, CodeLanguage::Grammy,
        "[[{\"text\":\"A\",\"a b\":{ \"x\" :\n\t[ 1 ] },\"$c\":true,\"1d\":false,\"\\u2028\":0}]]");
    EXPECT_NE(
        code.find(R"({ text: "A", "a b": { "x" :  [ 1 ] }, $c: true, "1d": false, "\u2028": 0 },)"),
        std::string::npos)
        << code;
}

TEST(KeyboardCodeTest, WhereALibraryCannotSpeakItIsTheKeyboardAlone)
{
    EXPECT_EQ(
        codeOf(PlatformId::Fanbook, CodeLanguage::Grammy, R"([[{"text":"A","callback_data":"a"}]])"),
        "// grammY speaks to Telegram-compatible servers only: this is the keyboard alone.\n"
        "const keyboard = {\n    inline_keyboard: [\n        [\n"
        "            { text: \"A\", callback_data: \"a\" },\n        ],\n    ],\n};\n");
    EXPECT_EQ(
        codeOf(PlatformId::CloudChat, CodeLanguage::Python, R"([[{"text":"A","callback_data":"a"}]])"),
        "# python-telegram-bot speaks to Telegram-compatible servers only: this is the keyboard alone.\n"
        "from telegram import InlineKeyboardButton, InlineKeyboardMarkup\n\n"
        "keyboard = InlineKeyboardMarkup([\n    [\n"
        "        InlineKeyboardButton(\"A\", callback_data=\"a\"),\n    ],\n])\n");
}

TEST(KeyboardCodeTest, TextsAreLiteralsWithoutAnythingUnseen)
{
    for (const LiteralRow &row : literalRows) {
        EXPECT_EQ(javaScriptLiteral(row.text).toStdString(), row.javaScript);
        EXPECT_EQ(pythonLiteral(row.text).toStdString(), row.python);
    }
    const QString nulAndHalves =
        QStringLiteral("a\0b").append(QChar(0xd83d)).append(u'c').append(QChar(0xde00));
    ASSERT_EQ(nulAndHalves.size(), 6);
    EXPECT_EQ(javaScriptLiteral(nulAndHalves).toStdString(), R"("a\u0000b\ud83dc\ude00")");
    EXPECT_EQ(pythonLiteral(nulAndHalves).toStdString(), R"("a\u0000b\ud83dc\ude00")");
    EXPECT_EQ(javaScriptLiteral(u"'\"", u'\'').toStdString(), R"('\'"')");
}

TEST(KeyboardCodeTest, ARawLiteralEndsWhereItEnds)
{
    EXPECT_EQ(cppRawLiteral(u"a)\"b"), QStringLiteral("R\"json(a)\"b)json\""));
    EXPECT_EQ(cppRawLiteral(u"a)json\"b"), QStringLiteral("R\"json2(a)json\"b)json2\""));
    EXPECT_EQ(cppRawLiteral(u")json\")json2\""), QStringLiteral("R\"json3()json\")json2\")json3\""));
}

TEST(KeyboardCodeTest, JsonIsMadeVisible)
{
    EXPECT_EQ(
        visibleJson("{\"a\":\n\t\"\xe2\x80\xae\xf3\xa0\x81\x81\x7f \xe9\x80\x80\\n\"}").toStdString(),
        R"({"a":  "\u202e\udb40\udc41\u007f 退\n"})");
}

TEST(KeyboardCodeTest, LanguagesHaveNames)
{
    EXPECT_EQ(codeLanguageFromName(u"grammy"), CodeLanguage::Grammy);
    EXPECT_EQ(codeLanguageFromName(u"python"), CodeLanguage::Python);
    EXPECT_EQ(codeLanguageFromName(u"qt"), CodeLanguage::Qt);
    EXPECT_EQ(codeLanguageFromName(u"Qt"), std::nullopt);
}

TEST(KeyboardCodeTest, AMessageMayHaveAModeAndNoKeyboard)
{
    const auto code = [](PlatformId id, CodeLanguage language, const QString &method) {
        const KeyboardCall call = botdeck::platform::codeCall(*Platform::load(id), method);
        const CodeText text(QStringLiteral("<b>Sure?</b>"), QStringLiteral("HTML"));
        return keyboardCode({}, language, call, text);
    };
    const QString method = QStringLiteral("sendMessage");
    const QString grammy = code(PlatformId::Telegram, CodeLanguage::Grammy, method);
    EXPECT_TRUE(grammy.endsWith(
        u"bot.api.sendMessage(process.env.CHAT_ID, \"<b>Sure?</b>\", { parse_mode: \"HTML\" });\n"))
        << qPrintable(grammy);
    EXPECT_FALSE(grammy.contains(u"keyboard"));
    const QString python = code(PlatformId::Telegram, CodeLanguage::Python, method);
    EXPECT_TRUE(python.contains(
        u"sent = bot.send_message(os.environ[\"CHAT_ID\"], \"<b>Sure?</b>\", parse_mode=\"HTML\")\n"))
        << qPrintable(python);
    EXPECT_FALSE(python.contains(u"eyboard"));
    const QString qt = code(PlatformId::CloudChat, CodeLanguage::Qt, QStringLiteral("sendTextMessage"));
    EXPECT_TRUE(qt.contains(u"\"\\\"text\\\":\" + text + R\"json(,\"parse_mode\":\"HTML\")json\" + \"}\";"))
        << qPrintable(qt);
    EXPECT_TRUE(qt.startsWith(u"// BOT_TOKEN, CHAT_ID and CHAT_TYPE come")) << qPrintable(qt);
    EXPECT_FALSE(qt.contains(u"eyboard"));
}

TEST(KeyboardCodeTest, TheLibrariesSpeakToTelegramAlone)
{
    for (const PlatformId id : {PlatformId::CloudChat, PlatformId::Fanbook, PlatformId::Telegram}) {
        const KeyboardCall call = botdeck::platform::keyboardCall(*Platform::load(id));
        EXPECT_EQ(canSpeakTo(CodeLanguage::Grammy, call), id == PlatformId::Telegram);
        EXPECT_EQ(canSpeakTo(CodeLanguage::Python, call), id == PlatformId::Telegram);
        EXPECT_TRUE(canSpeakTo(CodeLanguage::Qt, call));
    }
}
