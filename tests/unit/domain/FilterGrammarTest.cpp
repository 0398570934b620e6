// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filter/FilterParser.h"
#include "domain/filter/FilterText.h"
#include "domain/filter/PredefinedFilters.h"

#include <QDateTime>

#include <gtest/gtest.h>

#include <array>
#include <limits>

using namespace botdeck::domain;

namespace {

/// 2026-11-22 12:00:00 UTC, a Sunday.
const FilterContext filterNoon{1795348800000, QTimeZone("Europe/Berlin")};

Filter readFilter(const QString &text)
{
    const ParsedFilter parsed = parseFilter(text, filterNoon);
    EXPECT_TRUE(parsed) << qPrintable(text);
    return parsed.filter;
}

struct GrammarRow
{
    const char *written;
    const char *printed;
};

/// What is written, and the same in its shortest form.
constexpr auto grammarRows = std::to_array<GrammarRow>({
    {"", ""},
    {" \t\n ", ""},
    {"refund", "refund"},
    {"  refund   order ", "refund order"},
    {"text~refund", "refund"},
    {"text:refund", "refund"},
    {"TEXT~Refund", "Refund"},
    {"text~a,b", "text~a,b"},
    {"\"re fund\"", "\"re fund\""},
    {"\"refund\"", "refund"},
    {"\"!refund\"", "\"!refund\""},
    {"\"kind:x\"", "\"kind:x\""},
    {R"("a\"b\\c\nd\te\u4f60")", R"("a\"b\\c\nd\te你")"},
    {R"("\ud83d\ude00")", "😀"},
    {"退款", "退款"},
    {"12:30", "12:30"},
    {"https://pay.example.org/r/8?a=b~c", "https://pay.example.org/r/8?a=b~c"},
    {"hello! a,b", "hello! a,b"},
    {"退款:已完成", "退款:已完成"},
    {"kind:message", "kind:message"},
    {"kind:callback", "kind:callback_query"},
    {"kind:JOIN,leave", "kind:new_chat_members,new_join_members,left_chat_member"},
    {"kind~chat", "kind~chat"},
    {"kind:never_seen_before", "kind:never_seen_before"},
    {"chat:20004118", "chat:20004118"},
    {"chat~\"Ops · Refunds\"", "chat~\"Ops · Refunds\""},
    {"chat:\"a,b\",c", "chat:\"a,b\",c"},
    {"from:-5,\"Mara Voss\"", "from:-5,\"Mara Voss\""},
    {"bot:telegram:api.example.org:8443:77", "bot:telegram:api.example.org:8443:77"},
    {"id:81203", "id:81203"},
    {"id:5..9,12..,..3,-7", "id:5..9,12..,..3,-7"},
    {"seq:1..2", "seq:1..2"},
    {"has:Photo,KEYBOARD", "has:photo,keyboard"},
    {"is:marked", "is:marked"},
    {"stream:gateway,poll", "stream:gateway,poll"},
    {"after:1h30m before:10m", "after:1h30m before:10m"},
    {"after:\"2026-11-22 14:05\"", "after:\"2026-11-22 14:05\""},
    {"json.message.chat.id=5", "json.message.chat.id=5"},
    {"JSON.a[0][12].b~x,y", "json.a[0][12].b~x,y"},
    {R"(json."a b"."c\"d".e=1)", R"(json."a b"."c\"d".e=1)"},
    {"json[3]=1", "json[3]=1"},
    {R"(json."plain"=1)", "json.plain=1"},
    {"json", "json"},
    {"a|b", "a | b"},
    {"a b|c d", "a b | c d"},
    {"a (b|c) d", "a (b | c) d"},
    {"(a b) c", "a b c"},
    {"((a))", "a"},
    {"a | (b | c)", "a | b | c"},
    {"a|(b c)|d", "a | b c | d"},
    {"!a", "!a"},
    {"! a", "!a"},
    {"!!a", "!!a"},
    {"!(a b)", "!(a b)"},
    {"!(a|b) c", "!(a | b) c"},
    {"!(a)", "!a"},
    {"a!b", "a!b"},
    {"(kind:callback)is:marked", "kind:callback_query is:marked"},
    {"a\"b c\"d", "a \"b c\" d"},
    {R"(chat~"Ops" text~refund !from:bot | kind:callback,join)",
     "chat~Ops refund !from:bot | kind:callback_query,new_chat_members,new_join_members"},
});

TEST(FilterGrammarTest, PrintsWhatItReadInItsShortestForm)
{
    for (const GrammarRow &row : grammarRows) {
        const Filter filter = readFilter(QString::fromUtf8(row.written));
        EXPECT_EQ(filterText(filter).toUtf8(), row.printed) << row.written;
        EXPECT_EQ(readFilter(QString::fromUtf8(row.printed)), filter) << row.written;
    }
}

TEST(FilterGrammarTest, BindsAndBeforeOrAndNotBeforeBoth)
{
    const FilterNode root = readFilter(QStringLiteral("a !b | c")).root;
    ASSERT_EQ(root.kind, FilterNode::Kind::Any);
    ASSERT_EQ(root.children.size(), 2U);
    ASSERT_EQ(root.children[0].kind, FilterNode::Kind::All);
    EXPECT_EQ(root.children[0].children[1].kind, FilterNode::Kind::Not);
    EXPECT_EQ(root.children[1].term.values.front().text, u"c");
}

TEST(FilterGrammarTest, OnlyBlankTextIsTheEmptyFilter)
{
    EXPECT_TRUE(readFilter(QString()).isEmpty());
    EXPECT_TRUE(readFilter(QStringLiteral("  ")).isEmpty());
    EXPECT_FALSE(readFilter(QStringLiteral("a")).isEmpty());
}

TEST(FilterGrammarTest, FoldsNeedlesAndKeepsThemAsWritten)
{
    const FilterValue value = readFilter(QStringLiteral("chat~ПАРОЛЬ")).root.term.values.front();
    EXPECT_EQ(value.text, QStringLiteral("ПАРОЛЬ"));
    EXPECT_EQ(value.folded, "пароль");
}

TEST(FilterGrammarTest, ReadsRangesOfNumbersUpToTheirEdges)
{
    const std::vector<FilterValue> values =
        readFilter(QStringLiteral("id:7,-9223372036854775808..9223372036854775807,3..,..-4"))
            .root.term.values;
    ASSERT_EQ(values.size(), 4U);
    EXPECT_EQ(values[0].first, 7);
    EXPECT_EQ(values[0].last, 7);
    EXPECT_EQ(values[1].first, std::numeric_limits<qint64>::min());
    EXPECT_EQ(values[1].last, std::numeric_limits<qint64>::max());
    EXPECT_EQ(values[2].first, 3);
    EXPECT_EQ(values[2].last, std::numeric_limits<qint64>::max());
    EXPECT_EQ(values[3].first, std::numeric_limits<qint64>::min());
    EXPECT_EQ(values[3].last, -4);
}

struct MomentRow
{
    const char *written;
    const char *utc;
};

/// Berlin is an hour ahead in November and two in July.
constexpr auto momentRows = std::to_array<MomentRow>({
    {"90s", "2026-11-22T11:58:30.000Z"},
    {"10m", "2026-11-22T11:50:00.000Z"},
    {"2H", "2026-11-22T10:00:00.000Z"},
    {"3d", "2026-11-19T12:00:00.000Z"},
    {"1w", "2026-11-15T12:00:00.000Z"},
    {"1d2h3m4s", "2026-11-21T09:56:56.000Z"},
    {"0s", "2026-11-22T12:00:00.000Z"},
    {"2026-11-22", "2026-11-21T23:00:00.000Z"},
    {"2026-07-01", "2026-06-30T22:00:00.000Z"},
    {"2026-07-01T14:05", "2026-07-01T12:05:00.000Z"},
    {"2026-07-01t14:05:06", "2026-07-01T12:05:06.000Z"},
    {"2026-07-01T14:05:06.7", "2026-07-01T12:05:06.700Z"},
    {"2026-07-01T14:05:06.789Z", "2026-07-01T14:05:06.789Z"},
    {"2026-07-01T14:05+08:00", "2026-07-01T06:05:00.000Z"},
    {"2026-07-01T14:05-0330", "2026-07-01T17:35:00.000Z"},
    {"08:30", "2026-11-22T07:30:00.000Z"},
    {"23:59:59", "2026-11-22T22:59:59.000Z"},
});

TEST(FilterGrammarTest, ReadsTimesLocallyUnlessTheySayOtherwise)
{
    for (const MomentRow &row : momentRows) {
        const qint64 moment =
            QDateTime::fromString(QString::fromLatin1(row.utc), Qt::ISODateWithMs).toMSecsSinceEpoch();
        const QString written = QString::fromLatin1(row.written);
        const FilterValue after = readFilter(QStringLiteral("after:") + written).root.term.values.front();
        EXPECT_EQ(after.first, moment) << row.written;
        EXPECT_EQ(after.last, std::numeric_limits<qint64>::max());
        const FilterValue before = readFilter(QStringLiteral("before:") + written).root.term.values.front();
        EXPECT_EQ(before.first, std::numeric_limits<qint64>::min());
        EXPECT_EQ(before.last, moment - 1) << row.written;
    }
}

TEST(FilterGrammarTest, EveryFilterThatComesWithTheProgramIsOne)
{
    ASSERT_FALSE(predefinedFilters().empty());
    for (const PredefinedFilter &row : predefinedFilters())
        EXPECT_FALSE(readFilter(QString::fromLatin1(row.text)).isEmpty()) << row.name;
}

} // namespace
