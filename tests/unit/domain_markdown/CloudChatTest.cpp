// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MarkdownRows.h"

#include <gtest/gtest.h>

#include <array>

using namespace botdeck::domain;

namespace {

// After the platform's page (bold, italic, both, code, blocks, links, mentions, line ends as typed); what
// lies between its lines after CommonMark 0.30. What the page does not list is text.
constexpr auto cloudChatRows = std::to_array<MarkdownRow>({
    {"", ""},
    {"plain text, with. signs!", "plain text, with. signs!"},
    {"**bold**", "bold", "bold 0+4"},
    {"*italic*", "italic", "italic 0+6"},
    {"***bold and italic***", "bold and italic", "bold 0+15; italic 0+15"},
    {"`your code`", "your code", "code 0+9"},
    {"```\nyour code block\n```", "your code block", "pre 0+15"},
    {"[inline URL](http://www.example.com/)", "inline URL", "text_link 0+10 http://www.example.com/"},
    {"[inline mention of a user](cc://user?id=123456789)", "inline mention of a user",
     "text_mention 0+24 123456789"},
    {"[Mara](cloudchat://user?id=7)", "Mara", "text_mention 0+4 7"},
    {"[Join](cloudchat://resolve?domain=x)", "Join", "text_link 0+4 cloudchat://resolve?domain=x"},
    {"first\nsecond", "first\nsecond"},
    {"first\n\nsecond", "first\n\nsecond"},
    {"first\n\n\n\nsecond", "first\n\n\n\nsecond"},
    {"a\n", "a\n"},
    {"\n\na", "\n\na"},
    {"**a** and *b*", "a and b", "bold 0+1; italic 6+1"},
    {"**a *b* c**", "a b c", "bold 0+5; italic 2+1"},
    {"*a **b** c*", "a b c", "italic 0+5; bold 2+1"},
    {"a**b**c", "abc", "bold 1+1"},
    {"__bold__", "bold", "bold 0+4"},
    {"_italic_", "italic", "italic 0+6"},
    {"snake_case_name", "snake_case_name"},
    {"2 * 3 * 4", "2 * 3 * 4"},
    {"** a **", "** a **"},
    {"**a", "**a"},
    {"*a", "*a"},
    {"`a", "`a"},
    {"[a", "[a"},
    {"[a](b", "[a](b"},
    {"[a] b", "[a] b"},
    {"``a`b``", "a`b", "code 0+3"},
    {"`` `a` ``", "`a`", "code 0+3"},
    {"`**a**`", "**a**", "code 0+5"},
    {"**a `b` c**", "a b c", "bold 0+2; code 2+1; bold 3+2"},
    {"[**a** b](http://a.example)", "a b", "text_link 0+3 http://a.example; bold 0+1"},
    {"**[a](http://a.example)**", "a", "text_link 0+1 http://a.example; bold 0+1"},
    {"[a](http://a.example/x_(y))", "a", "text_link 0+1 http://a.example/x_(y)"},
    {"[a](<http://a.example/x y>)", "a", "text_link 0+1 http://a.example/x y"},
    {"[a](http://a.example \"title\")", "a", "text_link 0+1 http://a.example"},
    {"[a]\\(b)", "[a](b)"},
    {"\\*a\\* \\_b\\_ \\`c\\` \\[d\\]", "*a* _b_ `c` [d]"},
    {"back\\slash", "back\\slash"},
    {"```python\nprint(1)\n```", "print(1)", "pre 0+8 python"},
    {"```\n**a**\n```", "**a**", "pre 0+5"},
    {"```\na\n\nb\n```", "a\n\nb", "pre 0+4"},
    {"text\n```\na\n```\ntext", "text\na\ntext", "pre 5+1"},
    {"~~~\na\n~~~", "a", "pre 0+1"},
    {"````\n```\n````", "```", "pre 0+3"},
    {"```\n```", ""},
    {"# title", "# title"},
    {"title\n===", "title\n==="},
    {"title\n---", "title\n---"},
    {"- one\n- two", "- one\n- two"},
    {"* one\n* two", "* one\n* two"},
    {"1. one\n2) two", "1. one\n2) two"},
    {"> quoted **a**", "> quoted a", "bold 9+1"},
    {"---", "---"},
    {"***", "***"},
    {"* * *", "* * *"},
    {"[x]: http://a.example", "[x]: http://a.example"},
    {"[x]\n\n[x]: http://a.example", "[x]\n\n[x]: http://a.example"},
    {"| a | b |\n| - | - |", "| a | b |\n| - | - |"},
    {"<b>a</b> <br>", "<b>a</b> <br>"},
    {"<script>alert(1)</script>", "<script>alert(1)</script>"},
    {"![picture](http://a.example/x.png)", "!picture", "text_link 1+7 http://a.example/x.png"},
    {"<http://a.example>", "http://a.example", "text_link 0+16 http://a.example"},
    {"http://a.example", "http://a.example"},
    {"&lt;&amp;&gt; &#65;&#x42;", "<&> AB"},
    {"&unknown; &", "&unknown; &"},
    {"**退款**已完成", "退款已完成", "bold 0+2"},
    {"😀**😀**", "😀😀", "bold 2+2"},
    {"~~struck~~", "~~struck~~"},
    {"-5 degrees, 3.14", "-5 degrees, 3.14"},
});
static_assert(std::size(cloudChatRows) >= 60);

constexpr auto cloudChatFaults = std::to_array<FaultRow>({
    {"```\ncode", "?unclosed_mark 0+3 8+0\n```"},
    {"a\n~~~~ c\ncode\n", "?unclosed_mark 2+6 14+0~~~~"},
    {"[Mara](cc://user?id=mara)", "?bad_id 0+25"},
    {"[Mara](cc://user?id=0)", "?bad_id 0+22"},
    {"[Mara](cc://chat?id=1)", "?bad_id 0+22"},
    {"a\n\n[b](javascript:alert)", "?ignored_link 3+21"},
    {"[b]()", "?ignored_link 0+5"},
    // The link alone is pointed out, whatever stands around and within it.
    {"see [b](javascript:x) and **c**", "?ignored_link 4+17"},
    {"a **b** [**c** `d`](x \"t)\") e", "?ignored_link 8+19"},
    {"😀 退 [a](b)\n- [c](<d e>) f", "?ignored_link 5+6; ?ignored_link 14+10"},
    {"![p](x) [![q](y)](z)", "?ignored_link 1+6; ?ignored_link 8+12; ?ignored_link 10+6"},
    {"<mailto:a@b.example> x", "?ignored_link 0+20"},
    {"a \\[b [c](d\\)e(f)) g", "?ignored_link 6+12"},
    {"[a](http://a.example) [b]( c 'd' ) `[x](y)`", "?ignored_link 22+12"},
});

} // namespace

TEST(CloudChatTest, ReadsAsThePlatformsPageSays)
{
    static_assert(cloudChatRows.size() >= 60);
    expectRows(Dialect::CloudChat, cloudChatRows);
}

TEST(CloudChatTest, PointsOutWhatWillNotBeWhatWasMeant)
{
    expectFaults(Dialect::CloudChat, cloudChatFaults);
}

// md4c 0.4.8 ends spans there that never began.
TEST(CloudChatTest, AMarkInTheAddressOfALinkAroundALinkEndsNothing)
{
    const QString source = QStringLiteral(
        "**[a](http:mmmmmmmmmmmmmmm[at](htp://ammmmmmmmmmmm//a..examlpe)**example)** and **b**");
    const ParsedText parsed = parseMarkdown(Dialect::CloudChat, source);
    EXPECT_TRUE(parsed.text.text.endsWith(QStringLiteral(" and b"))) << qPrintable(parsed.text.text);
    ASSERT_FALSE(parsed.text.entities.isEmpty());
    EXPECT_EQ(parsed.text.entities.last().type, EntityType::Bold);
    EXPECT_EQ(parsed.text.entities.last().offset, parsed.text.text.size() - 1);
    EXPECT_EQ(parsed.text.entities.last().length, 1);
}

TEST(CloudChatTest, ATextFarBeyondTheLimitIsNotRead)
{
    const QString source = QString(70'000, u'*');
    const ParsedText parsed = parseMarkdown(Dialect::CloudChat, source);
    EXPECT_EQ(parsed.text, (FormattedText{source}));
    EXPECT_EQ(faultsText(parsed.faults), QStringLiteral("too_long 65536+4464"));
}
