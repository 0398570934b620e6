// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filter/FilterParser.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

using namespace botdeck::domain;

namespace {

using enum FilterFaultKind;

/// The fault's place is marked by ^ under the text, counted in characters of the Basic Multilingual Plane; a
/// fault at the very end would be one without length.
struct FaultRow
{
    FilterFaultKind kind;
    const char *text;
    const char *under;
};

constexpr auto faultRows = std::to_array<FaultRow>({
    // clang-format off
    {UnknownKey,          "a knd:x",
                          "  ^^^"},
    {UnknownKey,          "x~1",
                          "^"},
    {WrongOperator,       "a has~photo",
                          "  ^^^^"},
    {WrongOperator,       "id~5",
                          "^^^"},
    {WrongOperator,       "json.a:1",
                          "^^^^^^^"},
    {WrongOperator,       "json.a.b c",
                          "^^^^^^^^"},
    {MissingValue,        "a kind: b",
                          "  ^^^^^"},
    {MissingValue,        "kind:",
                          "^^^^^"},
    {MissingValue,        "kind:a, b",
                          "      ^"},
    {MissingValue,        "kind:,a",
                          "^^^^^"},
    {MissingValue,        "text~\"\"",
                          "     ^^"},
    {MissingValue,        "\"\"",
                          "^^"},
    {MissingValue,        "(kind:)",
                          " ^^^^^"},
    {UnknownValue,        "has:photo,phto",
                          "          ^^^^"},
    {UnknownValue,        "is:\"mrked\"",
                          "   ^^^^^^^"},
    {UnknownValue,        "stream:x",
                          "       ^"},
    {NotANumber,          "id:12a",
                          "   ^^^"},
    {NotANumber,          "id:9223372036854775808",
                          "   ^^^^^^^^^^^^^^^^^^^"},
    {NotANumber,          "seq:1.5",
                          "    ^^^"},
    {NotANumber,          "id:..",
                          "   ^^"},
    {NotANumber,          "id:1..2..3",
                          "   ^^^^^^^"},
    {ReversedRange,       "id:3,9..3",
                          "     ^^^^"},
    {NotATime,            "after:soon",
                          "      ^^^^"},
    {NotATime,            "after:2026-13-01",
                          "      ^^^^^^^^^^"},
    {NotATime,            "after:2026-02-30",
                          "      ^^^^^^^^^^"},
    {NotATime,            "after:24:00",
                          "      ^^^^^"},
    {NotATime,            "before:2026-01-01T25:00",
                          "       ^^^^^^^^^^^^^^^^"},
    {NotATime,            "before:2026-01-01T05:00+99:00",
                          "       ^^^^^^^^^^^^^^^^^^^^^^"},
    {NotATime,            "before:9999999d",
                          "       ^^^^^^^^"},
    {NotATime,            "before:10",
                          "       ^^"},
    {BrokenPath,          "json.=1",
                          "^^^^^"},
    {BrokenPath,          "json=1",
                          "^^^^"},
    {BrokenPath,          "json.a[x]=1",
                          "^^^^^^^^^"},
    {BrokenPath,          "json.a[1=1",
                          "^^^^^^^^"},
    {BrokenPath,          "json.a[-1]=1",
                          "^^^^^^^^^^"},
    {BrokenPath,          "json.a..b=1",
                          "^^^^^^^^^"},
    {BrokenPath,          "json.a[1]b=1",
                          "^^^^^^^^^^"},
    {BrokenPath,          "json.\"a=1",
                          "^^^^^^^^^"},
    {OneValueOnly,        "after:1h,2h",
                          "        ^^^"},
    {UnclosedQuote,       "a \"bc d",
                          "  ^^^^^"},
    {UnclosedQuote,       "chat:\"bc",
                          "     ^^^"},
    {UnclosedQuote,       "\"a\\",
                          "^^^"},
    {UnknownEscape,       "\"a\\qb\"",
                          "  ^^"},
    {UnknownEscape,       "\"a\\u12g4\"",
                          "  ^^"},
    {UnknownEscape,       "\"\\ud83d\"",
                          "^^^^^^^^"},
    {UnclosedParenthesis, "a (b",
                          "  ^"},
    {UnclosedParenthesis, "(",
                          "^"},
    {UnclosedParenthesis, "((a)",
                          "^"},
    {UnopenedParenthesis, "a) b",
                          " ^"},
    {UnopenedParenthesis, ")",
                          "^"},
    {MissingOperand,      "a |",
                          "  ^"},
    {MissingOperand,      "| a",
                          "^"},
    {MissingOperand,      "a || b",
                          "  ^"},
    {MissingOperand,      "(a |) b",
                          "   ^"},
    {MissingOperand,      "(| a)",
                          " ^"},
    {MissingOperand,      "a !",
                          "  ^"},
    {MissingOperand,      "!| a",
                          "^"},
    {MissingOperand,      "a ( ) b",
                          "  ^^^"},
    // clang-format on
});

TEST(FilterFaultTest, EveryFaultIsFoundAtItsPlace)
{
    for (const FaultRow &row : faultRows) {
        const QString text = QString::fromUtf8(row.text);
        const QString under = QString::fromLatin1(row.under);
        const ParsedFilter parsed = parseFilter(text, {});
        ASSERT_TRUE(parsed.fault.has_value()) << row.text;
        EXPECT_EQ(parsed.fault->kind, row.kind) << row.text;
        EXPECT_EQ(parsed.fault->position, under.indexOf(u'^')) << row.text;
        EXPECT_EQ(parsed.fault->length, under.count(u'^')) << row.text;
        EXPECT_TRUE(parsed.filter.isEmpty()) << row.text;
    }
}

TEST(FilterFaultTest, EveryKindOfFaultIsInTheTableOrBelow)
{
    for (int kind = 0; kind < int(TooDeep); ++kind) {
        const bool found = std::any_of(faultRows.begin(), faultRows.end(), [kind](const FaultRow &row) {
            return int(row.kind) == kind;
        });
        EXPECT_TRUE(found) << kind;
    }
}

TEST(FilterFaultTest, SaysTheWordThatIsMeant)
{
    EXPECT_EQ(parseFilter(u"a has:phto", {}).fault->word, u"phto");
    EXPECT_EQ(parseFilter(u"退款 knd:x", {}).fault->word, u"knd");
    EXPECT_EQ(parseFilter(u"😀 knd:x", {}).fault->position, 3) << "UTF-16 units";
}

TEST(FilterFaultTest, OnlyTheFirstFaultIsTold)
{
    EXPECT_EQ(parseFilter(u"after:soon has:phto (", {}).fault->kind, NotATime);
}

TEST(FilterFaultTest, NestingAndLengthHaveTheirLimits)
{
    const QString open(maxFilterDepth, u'(');
    const QString close(maxFilterDepth, u')');
    EXPECT_TRUE(parseFilter(open + u'a' + close, {}));
    EXPECT_EQ(parseFilter(u'!' + open + u'a' + close, {}).fault->kind, TooDeep);
    const QString far(100000, u'!');
    EXPECT_EQ(parseFilter(far, {}).fault->position, maxFilterDepth);
    EXPECT_TRUE(parseFilter(QStringLiteral("a ").repeated(maxFilterValues), {}));
    const ParsedFilter tooLong = parseFilter(QStringLiteral("a ").repeated(maxFilterValues + 1), {});
    EXPECT_EQ(tooLong.fault->kind, TooLong);
    EXPECT_EQ(tooLong.fault->position, 2 * maxFilterValues);
}

} // namespace
