// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/keyboard/KeyboardChecks.h"

#include "domain/keyboard/KeyboardJson.h"
#include "platform/KeyboardRules.h"

#include <gtest/gtest.h>

#include <array>
#include <utility>

using namespace botdeck::domain;
using botdeck::platform::keyboardRules;
using botdeck::platform::Platform;

namespace {

KeyboardRules rulesOf(PlatformId id)
{
    return keyboardRules(*Platform::load(id));
}

/// "0,1 error url_empty(url)+; …", the "+" where there is a fix.
QString objectionsText(const QList<KeyboardObjection> &objections)
{
    static constexpr std::array severities{"error", "warning", "note"};
    QStringList parts;
    for (const KeyboardObjection &objection : objections) {
        QString part = QStringLiteral("%1,%2 ").arg(objection.row).arg(objection.column);
        part += QString::fromLatin1(severities.at(size_t(objection.severity))) + u' ' + objection.rule;
        if (!objection.field.isEmpty())
            part += u'(' + objection.field + u')';
        parts += objection.hasFix ? part + u'+' : part;
    }
    return parts.join(QStringLiteral("; "));
}

QString checkedJson(PlatformId id, const QByteArray &json)
{
    const ReadKeyboard read = readKeyboard(json);
    EXPECT_TRUE(read) << json.constData();
    return objectionsText(checkKeyboard(read.keyboard, rulesOf(id)));
}

QByteArray withData(qsizetype bytes)
{
    return R"([[{"text":"A","callback_data":")" + QByteArray(bytes, 'x') + "\"}]]";
}

struct CheckRow
{
    PlatformId platform;
    const char *json;
    const char *objections;
};

using enum PlatformId;

constexpr auto checkRows = std::to_array<CheckRow>({
    // Nothing to object to: every kind of every platform.
    {CloudChat, R"([[{"text":"A","url":"https://a.example"},{"text":"B","callback_data":"b"}]])", ""},
    {CloudChat, R"([[{"text":"A","url":"cloudchat://resolve?domain=x"}]])", ""},
    {Fanbook, R"([[{"text":"A","url":"https://a.example"}],[{"text":"B","app_id":"7"}]])", ""},
    {Fanbook, R"([[{"text":"A","callback_data":""}],[{"text":"B","callback_data":"b","is_command":true}]])",
     ""},
    {Fanbook,
     R"([[{"text":"A","switch_inline_query":""}],[{"text":"B","switch_inline_query_current_chat":"q"}]])",
     ""},
    {Fanbook, R"([[{"text":"A","callback_game":{}},{"text":"B","callback_data":"b"}]])", ""},
    {Fanbook, R"([[{"text":"A","pay":true}]])", ""},
    {Telegram,
     R"([[{"text":"A","web_app":{"url":"https://a.example"}}],[{"text":"B","login_url":{"url":"https://a.example"}}]])",
     ""},
    {Telegram,
     R"([[{"text":"A","copy_text":{"text":"x"}}],[{"text":"B","switch_inline_query_chosen_chat":{}}]])", ""},
    {Telegram, R"([[{"text":"A","url":"tg://user?id=5"}]])", ""},
    // Each rule broken.
    {Telegram, R"([[{"callback_data":"b"}]])", "0,0 error label_missing(text)"},
    {Telegram, R"([[{"text":"","callback_data":"b"}]])", "0,0 error label_missing(text)"},
    {Fanbook, R"([[{"text":5,"callback_data":"b"}]])", "0,0 error label_missing(text)"},
    {CloudChat, R"([[{"text":"A"}]])", "0,0 error kind_missing"},
    {Telegram, R"([[{"text":"A","url":"https://a.example","callback_data":"b"}]])",
     "0,0 error kinds_too_many(callback_data)"},
    {Fanbook, R"([[{"text":"A","app_id":"7","callback_data":"b"}]])",
     "0,0 error kinds_too_many(callback_data)"},
    {CloudChat, R"([[{"text":"A","url":"https://a.example","callback_data":"b"}]])",
     "0,0 warning kinds_unclear(callback_data)"},
    {Telegram, R"([[{"text":"A","callback_data":123456789012345678}]])",
     "0,0 error value_type(callback_data)+"},
    {Telegram, R"([[{"text":"A","callback_data":null}]])", "0,0 error value_type(callback_data)"},
    {Telegram, R"([[{"text":"A","pay":"yes"}]])", "0,0 error value_type(pay)"},
    {Telegram, R"([[{"text":"A","web_app":"https://a.example"}]])", "0,0 error value_type(web_app)"},
    {Fanbook, R"([[{"text":"A","login_url":{"url":"https://a.example"}}]])",
     "0,0 warning kind_reserved(login_url)"},
    {Fanbook, R"([[{"text":"A","callback_data":"b"},{"text":"B","callback_game":{}}]])",
     "0,1 error kind_not_first(callback_game)+"},
    {Telegram, R"([[{"text":"A","callback_data":"b"}],[{"text":"B","pay":true}]])",
     "1,0 error kind_not_first(pay)+"},
    {CloudChat, R"([[{"text":"A","callback_data":""}]])", "0,0 error callback_data_short(callback_data)"},
    {Fanbook, "[[{\"text\":\"A\",\"callback_data\":\"\\f1\"}]]",
     "0,0 note callback_data_control(callback_data)"},
    {Telegram, R"([[{"text":"A","url":""}]])", "0,0 error url_empty(url)"},
    {CloudChat, R"([[{"text":"A","url":"www.test.com"}]])", "0,0 warning url_scheme_missing(url)+"},
    {CloudChat, R"([[{"text":"A","url":"a.example:80/x"}]])", "0,0 warning url_scheme_missing(url)+"},
    {Fanbook, R"([[{"text":"A","url":"tg://user?id=5"}]])", "0,0 warning url_scheme(url)"},
    {Telegram, R"([[{"text":"A","url":"javascript:x"}]])", "0,0 warning url_scheme(url)"},
    {Telegram, R"([[{"text":"A","url":"https://a.example","hide":false}]])", "0,0 note field_unknown(hide)"},
    {Telegram, R"([[{"text":"A","text":"B","url":"https://a.example"}]])",
     "0,0 warning field_repeated(text)"},
    {Telegram, R"([[{"text":"A","callback_data":"b"}],[]])", "1,-1 warning row_empty+"},
    {Telegram, "[]", "-1,-1 note keyboard_empty"},
});

} // namespace

TEST(KeyboardChecksTest, EveryRuleOfEveryPlatform)
{
    for (const CheckRow &row : checkRows)
        EXPECT_EQ(checkedJson(row.platform, row.json).toStdString(), row.objections) << row.json;
}

/// What breaks a rule and what keeps it; `holds` says on which platforms there is such a rule: C, F, T.
struct RuleRow
{
    const char *rule;
    const char *broken;
    const char *kept;
    const char *holds;
};

constexpr auto ruleRows = std::to_array<RuleRow>({
    {"label_missing", R"([[{"callback_data":"b"}]])", R"([[{"text":"A","callback_data":"b"}]])", "CFT"},
    {"kind_missing", R"([[{"text":"A"}]])", R"([[{"text":"A","callback_data":"b"}]])", "CFT"},
    {"kinds_too_many", R"([[{"text":"A","url":"https://a.example","callback_data":"b"}]])",
     R"([[{"text":"A","url":"https://a.example"}]])", "FT"},
    {"kinds_unclear", R"([[{"text":"A","url":"https://a.example","callback_data":"b"}]])",
     R"([[{"text":"A","callback_data":"b"}]])", "C"},
    {"value_type", R"([[{"text":"A","callback_data":5}]])", R"([[{"text":"A","callback_data":"5"}]])", "CFT"},
    {"kind_reserved", R"([[{"text":"A","login_url":{"url":"https://a.example"}}]])",
     R"([[{"text":"A","url":"https://a.example"}]])", "F"},
    {"kind_not_first", R"([[{"text":"A","callback_data":"b"},{"text":"B","pay":true}]])",
     R"([[{"text":"B","pay":true},{"text":"A","callback_data":"b"}]])", "FT"},
    {"callback_data_long",
     R"([[{"text":"A","callback_data":"12345678901234567890123456789012345678901234567890123456789012345"}]])",
     R"([[{"text":"A","callback_data":"1234567890123456789012345678901234567890123456789012345678901234"}]])",
     "CT"},
    {"callback_data_short", R"([[{"text":"A","callback_data":""}]])",
     R"([[{"text":"A","callback_data":"b"}]])", "CT"},
    {"callback_data_control", "[[{\"text\":\"A\",\"callback_data\":\"b\\f\"}]]",
     R"([[{"text":"A","callback_data":"b"}]])", "CFT"},
    {"url_empty", R"([[{"text":"A","url":""}]])", R"([[{"text":"A","url":"https://a.example"}]])", "CFT"},
    {"url_scheme_missing", R"([[{"text":"A","url":"a.example"}]])",
     R"([[{"text":"A","url":"https://a.example"}]])", "CFT"},
    {"url_scheme", R"([[{"text":"A","url":"javascript:x"}]])",
     R"([[{"text":"A","url":"https://a.example"}]])", "CFT"},
    {"field_unknown", R"([[{"text":"A","callback_data":"b","hide":1}]])",
     R"([[{"text":"A","callback_data":"b"}]])", "CFT"},
    {"field_repeated", R"([[{"text":"A","text":"B","callback_data":"b"}]])",
     R"([[{"text":"A","callback_data":"b"}]])", "CFT"},
    {"row_empty", R"([[{"text":"A","callback_data":"b"}],[]])", R"([[{"text":"A","callback_data":"b"}]])",
     "CFT"},
    {"keyboard_empty", "[[]]", R"([[{"text":"A","callback_data":"b"}]])", "CFT"},
});

TEST(KeyboardChecksTest, EveryRuleIsBrokenAndKeptOnEveryPlatformThatHasIt)
{
    constexpr std::array platforms{
        std::pair{'C', CloudChat}, std::pair{'F', Fanbook}, std::pair{'T', Telegram}};
    for (const RuleRow &row : ruleRows) {
        const QString rule = QStringLiteral(" %1").arg(QLatin1StringView(row.rule));
        for (const auto &[letter, id] : platforms) {
            const bool holds = QByteArrayView(row.holds).contains(letter);
            EXPECT_EQ(checkedJson(id, row.broken).contains(rule), holds) << row.rule << ' ' << letter;
            EXPECT_FALSE(checkedJson(id, row.kept).contains(rule)) << row.rule << ' ' << letter;
        }
        EXPECT_TRUE(keyboardRuleNames().contains(QLatin1StringView(row.rule))) << row.rule;
    }
    // One is Fanbook's and asked by length below, two are asked in KeyboardRoomTest.
    EXPECT_EQ(std::size(ruleRows), keyboardRuleNames().size() - 3);
}

TEST(KeyboardChecksTest, EveryRuleHasARowAndWords)
{
    QStringList met;
    for (const CheckRow &row : checkRows)
        met += QString::fromLatin1(row.objections);
    const QString all = met.join(u' ');
    for (const QString &rule : keyboardRuleNames()) {
        EXPECT_FALSE(keyboardRuleText(rule).isEmpty()) << qPrintable(rule);
        // These are asked by length below and in KeyboardRoomTest.
        EXPECT_TRUE(
            all.contains(rule) || rule.startsWith(QStringLiteral("callback_data_l")) ||
            rule.endsWith(QStringLiteral("_long")))
            << qPrintable(rule);
    }
    EXPECT_TRUE(keyboardRuleText(QStringLiteral("no_such_rule")).isEmpty());
}

TEST(KeyboardChecksTest, CallbackDataIsCountedInBytes)
{
    const QString tooLong = QStringLiteral("0,0 error callback_data_long(callback_data)");
    for (const PlatformId id : {CloudChat, Telegram}) {
        EXPECT_EQ(checkedJson(id, withData(64)), QString());
        EXPECT_EQ(checkedJson(id, withData(65)), tooLong);
        EXPECT_EQ(
            checkedJson(
                id, R"([[{"text":"A","callback_data":"退款退款退款退款退款退款退款退款退款退款退a"}]])"),
            QString());
        EXPECT_EQ(
            checkedJson(
                id, R"([[{"text":"A","callback_data":"退款退款退款退款退款退款退款退款退款退款退aa"}]])"),
            tooLong);
    }
    EXPECT_EQ(checkedJson(Fanbook, withData(1'024)), QString());
    EXPECT_EQ(
        checkedJson(Fanbook, withData(1'025)),
        QStringLiteral("0,0 warning callback_data_large(callback_data)"));

    KeyboardButton button;
    EXPECT_EQ(callbackDataUse(button, rulesOf(Telegram)).amount, 0);
    button.setText(u"callback_data", QStringLiteral("退款"));
    EXPECT_EQ(callbackDataUse(button, rulesOf(Telegram)), (LengthUse{6, LengthState::Fine}));
    button.setText(u"callback_data", QString(58, u'x'));
    EXPECT_EQ(callbackDataUse(button, rulesOf(Telegram)).state, LengthState::Close);
    EXPECT_EQ(callbackDataUse(button, rulesOf(Fanbook)).state, LengthState::Fine);
}

TEST(KeyboardChecksTest, FixesMakeTheObjectionGoAwayAndLoseNothing)
{
    struct Row
    {
        PlatformId platform;
        const char *json;
        const char *fixed;
    };
    const QList<Row> rows{
        {CloudChat, R"([[{"text":"A","url":"www.test.com","x":1}]])",
         R"([[{"text":"A","url":"https://www.test.com","x":1}]])"},
        {Fanbook, R"([[{"text":"A","callback_data":"b"}],[{"text":"B","pay":true}]])",
         R"([[{"text":"B","pay":true},{"text":"A","callback_data":"b"}]])"},
        {Telegram, R"([[{"text":"A","callback_data":123456789012345678}]])",
         R"([[{"text":"A","callback_data":"123456789012345678"}]])"},
        {Telegram, R"([[],[{"text":"A","callback_data":"b"}]])", R"([[{"text":"A","callback_data":"b"}]])"},
    };
    for (const Row &row : rows) {
        const KeyboardRules rules = rulesOf(row.platform);
        const Keyboard keyboard = readKeyboard(row.json).keyboard;
        for (const KeyboardObjection &objection : checkKeyboard(keyboard, rules)) {
            if (!objection.hasFix) {
                EXPECT_EQ(withFix(keyboard, objection), keyboard);
                continue;
            }
            const Keyboard fixed = withFix(keyboard, objection);
            EXPECT_EQ(keyboardJson(fixed), "{\"inline_keyboard\":" + QByteArray(row.fixed) + '}');
            for (const KeyboardObjection &left : checkKeyboard(fixed, rules))
                EXPECT_NE(left.rule, objection.rule);
        }
    }
}
