// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The code that a keyboard is exported as, run as it is by the real interpreters with the real libraries:
// what arrives at the server is the keyboard.
#include "domain/JsonText.h"
#include "domain/keyboard/KeyboardCode.h"
#include "domain/keyboard/KeyboardJson.h"
#include "platform/KeyboardRules.h"
#include "tests/e2e/BotProgram.h"
#include "tests/e2e/cli/SandboxProgram.h"
#include "tests/support/RawServer.h"
#include "tests/support/Wait.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

namespace botdeck::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::CodeLanguage;
using domain::Keyboard;

namespace {

struct CodeRunner
{
    const char *name;
    CodeLanguage language;
    const char *interpreter;
};

constexpr std::array codeRunners{
    CodeRunner{"grammY", CodeLanguage::Grammy, nodeInterpreter},
    CodeRunner{"python_telegram_bot", CodeLanguage::Python, pythonInterpreter},
};

/// Everything that means something in a string of one of the languages or of JSON, and what nobody sees.
QString hostileText()
{
    return u"\"'`\\ \\n\\u0041\\x41\\N{DASH} ${x} $(y) {z} {{0}} %s %1 )\" )json\" <!-- </script> */ //# "_s +
           u"\u0000\u0001\b\t\n\r\u007f\u0085\u00a0\u2028\u2029\u200d\u202e\u2066\ufeff\ufffe\ue000"_s +
           u"退款 é e\u0301 😀 👩\u200d💻 \U000e0041 \U0010ffff"_s;
}

Keyboard readJson(const QByteArray &json)
{
    const domain::ReadKeyboard read = domain::readKeyboard(json);
    EXPECT_TRUE(read) << json.constData();
    return read.keyboard;
}

Keyboard oneButton(const QString &label, const QString &data)
{
    domain::KeyboardButton button;
    button.setText(u"text", label);
    button.setText(u"callback_data", data);
    return {{{button}}};
}

struct NamedKeyboard
{
    const char *name;
    Keyboard keyboard;
};

QList<NamedKeyboard> keyboards()
{
    const QString half = u"a"_s + QChar(0xd83d) + u"b"_s + QChar(0xde00);
    QString nested = uR"(confirm#>{"guild_id":259000080753200001,"nickname":"马拉","path":"a\\b\"c"})"_s;
    return {
        {"plain", readJson(R"([[{"text":"Yes","callback_data":"y"},{"text":"退款","url":"https://a.example"}],
            [{"text":"Ask","switch_inline_query":""},{"switch_inline_query_current_chat":"q","text":"Here"}],
            [{"text":"Pay","pay":true}]])")},
        {"hostile texts", oneButton(hostileText(), hostileText())},
        {"half surrogate pairs", oneButton(half, half)},
        {"JSON in callback data", oneButton(u"确定"_s, nested.leftJustified(400, u'x'))},
        {"kinds with objects", readJson(R"([[{"text":"App","web_app":{"url":"https://a.example/?a=1&b='2'"}},
            {"text":"Log in","login_url":{"url":"https://a.example","request_write_access":true}}]])")},
        {"members that nobody knows", readJson(R"({"inline_keyboard":[[{"text":"A","is_command":true,
            "callback_data":"a","odd name":"\/","my-n":12345,"default":[1,{"x":[]}]}],[]],"selective":false})")},
        {"what JavaScript would change", readJson(R"([[{"text":"A","big":259000080753200001,"huge":1e20,
            "style":1.50e+3,"minus":-0,"none":null,"url":"https://a.example/'\\"}],
            [{"text":"B","callback_data":"b","__proto__":{"text":"C"}}]])")},
        {"members with one name",
         readJson(R"([[{"text":"A","callback_data":"first","callback_data":"second"}]])")},
        {"no rows", {}},
    };
}

/// The parameter as it came, in whatever encoding the library likes.
QByteArray parameterOf(const RawServer::Request &request, const QByteArray &name)
{
    if (request.body.startsWith('{')) {
        const domain::JsonText body(request.body);
        EXPECT_EQ(body.fault(), domain::JsonFault::None) << request.body.constData();
        const domain::JsonValue value = body.root()[name];
        return value.isString() ? value.text().toUtf8() : value.raw().toByteArray();
    }
    for (const QByteArray &part : request.body.split('&')) {
        if (part.startsWith(name + '='))
            return QByteArray::fromPercentEncoding(part.sliced(name.size() + 1).replace('+', ' '));
    }
    ADD_FAILURE() << "no " << name.constData() << " in " << request.body.constData();
    return {};
}

/// The members that are no strings, whose JSON must not change by a letter.
QStringList otherMembers(const Keyboard &keyboard)
{
    QStringList members;
    for (const domain::KeyboardRow &row : keyboard.rows) {
        for (const domain::KeyboardButton &button : row) {
            for (const domain::JsonField &field : button.fields) {
                if (!field.json.startsWith('"'))
                    members += field.name + u'=' + QString::fromUtf8(domain::JsonText(field.json).minified());
            }
        }
    }
    members.sort();
    return members;
}

/// The same keyboard; in which order a library writes the members of a button is its own matter.
void expectArrived(const QByteArray &markup, const Keyboard &keyboard)
{
    const QByteArray wanted = domain::keyboardJson(keyboard);
    EXPECT_EQ(QJsonDocument::fromJson(markup), QJsonDocument::fromJson(wanted))
        << markup.constData() << "\nbut wanted " << wanted.constData();
    EXPECT_FALSE(QJsonDocument::fromJson(wanted).isNull());
    if (const domain::ReadKeyboard arrived = domain::readKeyboard(markup)) {
        EXPECT_EQ(otherMembers(arrived.keyboard), otherMembers(keyboard)) << markup.constData();
    }
}

} // namespace

class GeneratedCodeTest : public testing::TestWithParam<CodeRunner>
{
protected:
    /// The program, written to a file of its own.
    QString script(const Keyboard &keyboard, const QString &text)
    {
        const auto platform = platform::Platform::load(domain::PlatformId::Telegram);
        QFile file(m_dir.filePath(u"program"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(
            domain::keyboardCode(keyboard, GetParam().language, platform::keyboardCall(*platform), text)
                .toUtf8());
        return file.fileName();
    }

    /// Runs it to its end.
    static void expectDone(BotProgram &program)
    {
        ASSERT_TRUE(waitUntil([&] { return program.hasEnded(); }, 60s)) << "the program did not end";
        EXPECT_EQ(program.status(), 0) << program.output();
    }

    QTemporaryDir m_dir;
};

TEST_P(GeneratedCodeTest, EveryKeyboardArrivesAsItIs)
{
    for (const NamedKeyboard &each : keyboards()) {
        SCOPED_TRACE(each.name);
        RawServer server;
        server.script({act::ok(R"({"message_id":1,"date":1,"chat":{"id":7,"type":"private"},"text":"x"})")});
        BotProgram program(
            GetParam().interpreter, script(each.keyboard, hostileText()),
            {{u"BOT_TOKEN"_s, u"123456:invented"_s},
             {u"BOT_SERVER"_s, server.url().toString()},
             {u"CHAT_ID"_s, u"7"_s}});
        expectDone(program);
        ASSERT_EQ(server.requests().size(), 1);
        const RawServer::Request &request = server.requests().first();
        EXPECT_EQ(request.target, "/bot123456:invented/sendMessage");
        EXPECT_EQ(parameterOf(request, "chat_id"), "7");
        EXPECT_EQ(QString::fromUtf8(parameterOf(request, "text")), hostileText());
        expectArrived(parameterOf(request, "reply_markup"), each.keyboard);
    }
}

TEST_P(GeneratedCodeTest, TheSandboxTakesItAndItsButtonCanBePressed)
{
    const SandboxProgram sandbox;
    const DemoBot bot = sandbox.bot(u"telegram"_s);
    const QJsonValue chat = sandbox.control(
        u"say"_s,
        {{"bot"_L1, bot.name}, {"text"_L1, "hello"_L1}})["update"_L1]["message"_L1]["chat"_L1]["id"_L1];
    BotProgram program(
        GetParam().interpreter, script(oneButton(u"确定 \"✓\""_s, u"yes ${1} \\"_s), u"Really?"_s),
        {{u"BOT_TOKEN"_s, QString::fromUtf8(bot.token)},
         {u"BOT_SERVER"_s, bot.server},
         {u"CHAT_ID"_s, QString::number(chat.toInteger())}});
    expectDone(program);
    const QJsonValue call = sandbox.control(u"calls"_s, {{"since"_L1, 0}})["calls"_L1].toArray().last();
    EXPECT_EQ(call["method"_L1].toString(), u"sendMessage"_s);
    const QJsonObject pressed = sandbox.control(
        u"press"_s, {{"bot"_L1, bot.name},
                     {"message_id"_L1, call["answer"_L1]["result"_L1]["message_id"_L1]},
                     {"button"_L1, u"确定 \"✓\""_s}});
    EXPECT_EQ(pressed["update"_L1]["callback_query"_L1]["data"_L1].toString(), u"yes ${1} \\"_s);
}

INSTANTIATE_TEST_SUITE_P(Real, GeneratedCodeTest, testing::ValuesIn(codeRunners), [](const auto &runner) {
    return std::string(runner.param.name);
});

} // namespace botdeck::test
