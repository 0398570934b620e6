// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filter/FilterParser.h"
#include "domain/filter/FilterSubject.h"
#include "domain/UpdateDecoder.h"

#include <gtest/gtest.h>

#include <array>

using namespace botdeck::domain;

namespace {

constexpr qint64 matchNowMs = 1795348800000;

/// A message in "Ops · Refunds" from Mara, received ten seconds before noon.
StoredUpdate storedMessage(const char *text)
{
    StoredUpdate stored;
    stored.seq = 40;
    stored.bot = BotKey::fromStored(QStringLiteral("telegram:api.example.org:8443:77"));
    stored.receivedMs = matchNowMs - 10000;
    stored.update = decodeUpdate(
        QByteArray(R"({"update_id":81203,"message":{"message_id":5,"date":1795348790,)") +
        R"("chat":{"id":-20004118,"type":"supergroup","title":"Ops · Refunds"},)"
        R"("from":{"id":10000931,"first_name":"Mara","last_name":"Voss","is_bot":false},)"
        R"("entities":[{"type":"bold","offset":0},{"type":"url","offset":3,"length":9007199254740993}],)"
        R"("matrix":[[{"a":1}],[{"a":"Zwei"}]],"tags":["x","Y z"],"half":1.50,"none":null,"text":")" +
        text + R"("}})");
    return stored;
}

bool holdsFor(const char *filter, const StoredUpdate &stored, UpdateFlags flags = {})
{
    const ParsedFilter parsed = parseFilter(QString::fromUtf8(filter), {matchNowMs, QTimeZone::utc()});
    EXPECT_TRUE(parsed) << filter;
    const FilterSubjectBytes bytes(stored, QStringLiteral("Support Desk"), flags);
    return matches(parsed.filter, bytes.subject());
}

struct MatchRow
{
    const char *filter;
    bool holds;
};

constexpr auto matchRows = std::to_array<MatchRow>({
    {"", true},
    {"refund", true},
    {"REFUND", true},
    {"efun", true},
    {"d", true},
    {"refunds", false},
    {"refund charged", true},
    {"refund nothing", false},
    {"refund | nothing", true},
    {"!nothing", true},
    {"!refund", false},
    {"!(nothing | other)", true},
    {"text~nothing,refund", true},
    {"kind:message", true},
    {"kind:MESSAGE", true},
    {"kind:mess", false},
    {"kind~mess", true},
    {"kind:text", true},
    {"kind:callback", false},
    {"chat:-20004118", true},
    {"chat:20004118", false},
    {"chat:ops", true},
    {"chat~ops", true},
    {"chat~20004118", false},
    {"chat:\"s · r\"", true},
    {"from:10000931", true},
    {"from:1000093", false},
    {"from:mara", true},
    {"from:\"mara voss\"", true},
    {"from~10000931", false},
    {"from:nobody,VOSS", true},
    {"bot:telegram:api.example.org:8443:77", true},
    {"bot:77", true},
    {"bot:7", false},
    {"bot:desk", true},
    {"bot~SUPPORT", true},
    {"bot~77", false},
    {"id:81203", true},
    {"id:81204", false},
    {"id:81000..82000", true},
    {"id:..81202", false},
    {"id:81203..", true},
    {"seq:40", true},
    {"seq:41..", false},
    {"after:10s", true},
    {"after:9s", false},
    {"before:9s", true},
    {"before:10s", false},
    {"before:2026-11-22", false},
    {"stream:poll", true},
    {"stream:gateway", false},
    {"has:entities", true},
    {"has:link", true},
    {"has:photo,link", true},
    {"has:photo", false},
    {"is:edited", false},
    {"is:quarantined", false},
    {"json.message.chat.id=-20004118", true},
    {"json.message.chat.id=-2000411", false},
    {"json.message.chat.id~2000411", true},
    {"json.message.chat.title=\"ops · refunds\"", true},
    {"json.message.chat.title=ops", false},
    {"json.message.from.is_bot=false", true},
    {"json.message.none=null", true},
    {"json.message.half=1.50", true},
    {"json.message.half=1.5", false},
    {"json.message.entities.type=url", true},
    {"json.message.entities[1].type=url", true},
    {"json.message.entities[0].type=url", false},
    {"json.message.entities[2].type=url", false},
    {"json.message.entities.length=9007199254740993", true},
    {"json.message.entities.length=9007199254740992", false},
    {"json.message.matrix.a=zwei", true},
    {"json.message.matrix[0].a=zwei", false},
    {"json.message.matrix[1][0].a=zwei", true},
    {"json.message.tags=\"y Z\"", true},
    {"json.message.tags[0]=x", true},
    {"json.message.tags[1]=x", false},
    {"json.message.chat=supergroup", false},
    {"json.message.chat~supergroup", true},
    {"json.message~zwei", true},
    {"json.message.nothing=1", false},
    {"json.Message.chat.id=-20004118", false},
});

TEST(FilterMatchTest, EachTermLooksAtItsField)
{
    const StoredUpdate stored = storedMessage("Order 88213 charged twice, Refund one please");
    for (const MatchRow &row : matchRows)
        EXPECT_EQ(holdsFor(row.filter, stored), row.holds) << row.filter;
}

TEST(FilterMatchTest, AGatewaysFrameIsFoundByTheBotApisWordsToo)
{
    StoredUpdate stored;
    stored.update.kind = QStringLiteral("push");
    stored.update.content = QStringLiteral("image");
    EXPECT_TRUE(holdsFor("kind:message", stored));
    EXPECT_TRUE(holdsFor("kind:PHOTO", stored));
    EXPECT_TRUE(holdsFor("kind:push kind:image", stored));
    EXPECT_TRUE(holdsFor("kind~hot", stored));
    EXPECT_FALSE(holdsFor("kind:callback", stored));
    stored.update.kind = QStringLiteral("miniPush");
    EXPECT_TRUE(holdsFor("kind:callback !kind:message", stored));
}

TEST(FilterMatchTest, FlagsAreWhatTheStoreSays)
{
    const StoredUpdate stored = storedMessage("x");
    EXPECT_FALSE(holdsFor("is:marked", stored));
    EXPECT_TRUE(holdsFor("is:marked", stored, UpdateFlag::Marked));
    EXPECT_TRUE(holdsFor("is:noted,marked", stored, UpdateFlag::Noted));
    EXPECT_FALSE(holdsFor("is:noted is:marked", stored, UpdateFlag::Noted));
    EXPECT_TRUE(holdsFor("is:unconfirmed", stored, UpdateFlag::Unconfirmed));
}

TEST(FilterMatchTest, WhatCannotBeReadIsFoundAsThat)
{
    StoredUpdate stored;
    stored.update = decodeUpdate(R"({"update_id":"x","message":{"text":"refund"}})");
    ASSERT_TRUE(stored.update.isQuarantined());
    EXPECT_TRUE(holdsFor("is:quarantined kind:quarantined", stored));
    EXPECT_FALSE(holdsFor("id:0..", stored)) << "it has no number";
    stored.update = decodeUpdate("{\"update_id\":5,\"message\":{\"text\":\"\xFF\"}}");
    EXPECT_TRUE(holdsFor("is:quarantined !json.update_id=5", stored)) << "nothing is read from broken JSON";
}

struct FoldRow
{
    const char *text;
    const char *needle;
    bool holds;
};

/// Unicode's simple folding: one letter for one letter, of no language in particular.
constexpr auto foldRows = std::to_array<FoldRow>({
    {"Hello World", "LO W", true},
    {"Верните деньги за Заказ", "ВЕРНИТЕ ДЕНЬГИ", true},
    {"ЁЛКА", "ёл", true},
    {"用户要退款，请处理", "退款", true},
    {"用户要退款，请处理", "款", true},
    {"用户要退款，请处理", "退換", false},
    {"Große Straße", "GROßE STRAẞE", true},
    {"Große Straße", "STRASSE", false},
    {"ÜBERWEISUNG", "überweisung", true},
    {"ΟΔΥΣΣΕΥΣ", "οδυσσευς", true},
    {"İstanbul", "istanbul", false},
    {"İstanbul", "İSTANBUL", true},
    {"ISPARTA", "isparta", true},
    {"ısı", "ISI", false},
    {"𐐀𐐁", "𐐨𐐩", true},
    {"ok 😀!", "😀", true},
    {"ＡＢＣ", "ａｂ", true},
});

TEST(FilterMatchTest, FoldsEveryScriptLetterByLetter)
{
    for (const FoldRow &row : foldRows) {
        const QByteArray filter = '"' + QByteArray(row.needle) + '"';
        EXPECT_EQ(holdsFor(filter.constData(), storedMessage(row.text)), row.holds)
            << row.text << " / " << row.needle;
    }
}

struct UpdateTraitRow
{
    const char *body;
    UpdateTraits traits;
};

TEST(FilterMatchTest, TraitsAreReadFromTheUpdatesOwnBody)
{
    using enum UpdateTrait;
    const auto rows = std::to_array<UpdateTraitRow>({
        {R"("message":{"text":"hi"})", Text},
        {R"("message":{"text":"see https://example.org"})", Text | Link},
        {R"("message":{"text":"/start"})", Text | Command},
        {R"("message":{"text":"/"})", Text},
        {R"("message":{"text":"${@!405327427904995301} hello"})", Text | Mention},
        {R"("message":{"text":"${@!405327427904995328}${/签到}"})", Text | Mention | Command},
        {R"("message":{"text":"a","entities":[{"type":"艾特"}]})", Text | Entities | Mention},
        {R"("message":{"text":"a","entities":[{"type":"bot_command"},{"type":"text_link"}]})",
         Text | Entities | Command | Link},
        {R"("message":{"text":"a","entities":[]})", Text},
        {R"("message":{"photo":[{"file_id":"x"}],"caption":"https://a"})", Photo | Caption | Link},
        {R"("message":{"document":{"file_id":"x"},"animation":{"file_id":"x"}})", Document | Animation},
        {R"("message":{"photo":[],"voice":null,"text":""})", {}},
        {R"("message":{"text":"a","reply_to_message":{"photo":[1],"reply_markup":{"a":1}}})", Text | Reply},
        {R"("message":{"text":"a","forward_date":5,"reply_markup":{"inline_keyboard":[[]]}})",
         Text | Forward | Keyboard},
        {R"("edited_message":{"text":"a"})", Text | Edit},
        {R"("message":{"text":"a","edit_date":5})", Text | Edit},
        {R"("callback_query":{"data":"go","message":{"text":"a","photo":[1]}})", {}},
        {R"("future_thing":{"venue":{"a":1},"location":{"a":1}})", Venue | Location},
    });
    for (const UpdateTraitRow &row : rows) {
        const QByteArray raw = R"({"update_id":5,)" + QByteArray(row.body) + '}';
        EXPECT_EQ(updateTraits(raw), row.traits) << row.body;
    }
    EXPECT_EQ(updateTraits("{\"message\":{\"text\":\"a\""), UpdateTraits());
    EXPECT_EQ(updateTraits(""), UpdateTraits());
}

TEST(FilterMatchTest, TraitsOfAGatewaysFrameAreThoseOfItsContent)
{
    using enum UpdateTrait;
    const auto rows = std::to_array<UpdateTraitRow>({
        {R"("content":"{\"type\":\"text\",\"text\":\"${@!77}${/签到}\"}","quote_l1":null)",
         Text | Mention | Command},
        {R"("content":"{\"type\":\"text\",\"text\":\"see https://example.org\"}","quote_l1":"41")",
         Text | Link | Reply},
        {R"("content":"{\"type\":\"image\",\"url\":\"https://example.org/a.png\"}")", Photo},
        {R"("content":"{\"type\":\"video\",\"url\":\"u\"}")", Video},
        {R"("content":"{\"type\":\"hologram\"}")", {}},
        {R"("content":"/start")", Command},
        {R"("user_id":"5")", {}},
    });
    for (const UpdateTraitRow &row : rows) {
        const QByteArray raw = R"({"action":"push","data":{)" + QByteArray(row.body) + "}}";
        EXPECT_EQ(updateTraits(raw), row.traits) << row.body;
    }
}

TEST(FilterMatchTest, SaysWhichFieldsAFilterNeeds)
{
    const ParsedFilter parsed = parseFilter(u"a !(kind:x | has:photo)", {});
    EXPECT_TRUE(filterNeeds(parsed.filter, FilterKey::Text));
    EXPECT_TRUE(filterNeeds(parsed.filter, FilterKey::Has));
    EXPECT_FALSE(filterNeeds(parsed.filter, FilterKey::Json));
    EXPECT_FALSE(filterNeeds({}, FilterKey::Text));
}

} // namespace
