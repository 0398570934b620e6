// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MarkdownRows.h"

#include <gtest/gtest.h>

#include <array>

using namespace botdeck::domain;

namespace {

// After core.telegram.org/bots/api#markdownv2-style: marks, nesting, escapes, quotations.
constexpr auto v2Rows = std::to_array<MarkdownRow>({
    {"", ""},
    {"plain text, with: \"signs\" 'and' @name", "plain text, with: \"signs\" 'and' @name"},
    {"*bold*", "bold", "bold 0+4"},
    {"_italic_", "italic", "italic 0+6"},
    {"__underline__", "underline", "underline 0+9"},
    {"~struck~", "struck", "strikethrough 0+6"},
    {"||hidden||", "hidden", "spoiler 0+6"},
    {"`code`", "code", "code 0+4"},
    {"```\nblock\n```", "block\n", "pre 0+6"},
    {"```block```", "block", "pre 0+5"},
    {"```python\nprint(1)\n```", "print(1)\n", "pre 0+9 python"},
    {"```c++\r\nint x;```", "int x;", "pre 0+6 c++"},
    {"```\n\ntwo```", "\ntwo", "pre 0+4"},
    {"[site](http://www.example.com/)", "site", "text_link 0+4 http://www.example.com/"},
    {"[Mara](tg://user?id=123456789)", "Mara", "text_mention 0+4 123456789"},
    {"[Mara](tg:user?id=123456789)", "Mara", "text_mention 0+4 123456789"},
    {"![👍](tg://emoji?id=5368324170671202286)", "👍", "custom_emoji 0+2 5368324170671202286"},
    {"*bold \\*text*", "bold *text", "bold 0+10"},
    {"_italic \\*text_", "italic *text", "italic 0+12"},
    {"*bold _italic bold ~italic bold struck ||hidden||~ __under__ _ bold*",
     "bold italic bold italic bold struck hidden under  bold",
     "bold 0+54; italic 5+44; strikethrough 17+25; spoiler 36+6; underline 43+5"},
    {"_italic_ *bold*", "italic bold", "italic 0+6; bold 7+4"},
    {"*a*_b_", "ab", "bold 0+1; italic 1+1"},
    {"*a**b*", "ab", "bold 0+2"},
    {"_a__b__c_", "abc", "italic 0+3; underline 1+1"},
    {"___both_**__", "both", "italic 0+4; underline 0+4"},
    {"`a*b_c[d]`", "a*b_c[d]", "code 0+8"},
    {"`a\\`b\\\\c`", "a`b\\c", "code 0+5"},
    {"```\na\\`\\`\\`b```", "a```b", "pre 0+5"},
    {"[a\\]b](http://example.org/x\\)y\\\\z)", "a]b", "text_link 0+3 http://example.org/x)y\\z"},
    {"[a](http://example.org/?q=1(2)\\)", "a)", "text_link 0+1 http://example.org/?q=1(2"},
    {"[a](http://example.org/a_b*c)", "a", "text_link 0+1 http://example.org/a_b*c"},
    {"[*bold* link](https://example.org)", "bold link", "text_link 0+9 https://example.org; bold 0+4"},
    {"*[link](https://example.org)*", "link", "text_link 0+4 https://example.org; bold 0+4"},
    {"[example\\.org]", "example.org", "text_link 0+11 example.org"},
    {"[a](example.org)", "a", "text_link 0+1 example.org"},
    {"\\_\\*\\[\\]\\(\\)\\~\\`\\>\\#\\+\\-\\=\\|\\{\\}\\.\\!", "_*[]()~`>#+-=|{}.!"},
    {"\\a\\b\\1", "ab1"},
    {"back\\\\slash", "back\\slash"},
    {"\\", "\\"},
    {"\\é", "\\é"},
    {"****", ""},
    {"``", ""},
    {"____", ""},
    {"||||", ""},
    {"a****b", "ab"},
    {">quote", "quote", "blockquote 0+5"},
    {">quote\nrest", "quote\nrest", "blockquote 0+5"},
    {">one\n>two\nrest", "one\ntwo\nrest", "blockquote 0+7"},
    {"text\n>quote", "text\nquote", "blockquote 5+5"},
    {"text\n>quote\n", "text\nquote\n", "blockquote 5+5"},
    {">a\n\n>b", "a\n\nb", "blockquote 0+1; blockquote 3+1"},
    {">a\n**>b", "a\nb", "blockquote 0+1; blockquote 2+1"},
    {">a\n>b||", "a\nb", "expandable_blockquote 0+3"},
    {">a\n>b||\nrest", "a\nb\nrest", "expandable_blockquote 0+3"},
    {">a||hidden||", "ahidden", "blockquote 0+7; spoiler 1+6"},
    {">a||hidden||||", "ahidden", "expandable_blockquote 0+7; spoiler 1+6"},
    {">*bold*", "bold", "blockquote 0+4; bold 0+4"},
    {"*a\n>b\nc*", "a\nb\nc", "bold 0+5; blockquote 2+1"},
    {">`a\nb`", "a\nb", "blockquote 0+3; code 0+3"},
    {">", ""},
    {"😀*😀*", "😀😀", "bold 2+2"},
    {"*退款*已完成", "退款已完成", "bold 0+2"},
    {"*\n*", "\n", "bold 0+1"},
    {"_a\nb_", "a\nb", "italic 0+3"},
    {"`a` `b`", "a b", "code 0+1; code 2+1"},
    {"`a``b`", "ab", "code 0+1; code 1+1"},
    {"*a `b` c*", "a b c", "bold 0+2; code 2+1; bold 3+2"},
    {"*a ```\nb``` c*", "a b c", "bold 0+2; pre 2+1; bold 3+2"},
    {"```a`b`c```", "abc", "pre 0+3"},
    {"*a [b](https://x.example) c*", "a b c", "bold 0+5; text_link 2+1 https://x.example"},
    {"[a](tg://user?id=0)", "a", "text_link 0+1 tg://user?id=0"},
    {"[a](tg://resolve?domain=b)", "a", "text_link 0+1 tg://resolve?domain=b"},
});
static_assert(std::size(v2Rows) >= 60);

constexpr auto v2Faults = std::to_array<FaultRow>({
    {"a.b", "reserved_character 1+1 1+0\\"},
    {"1+1=2!", "reserved_character 1+1 1+0\\; reserved_character 3+1 3+0\\; reserved_character 5+1 5+0\\"},
    {"a > b", "reserved_character 2+1 2+0\\"},
    {"> a > b", "reserved_character 4+1 4+0\\"},
    {"{x} | #y - (z)",
     "reserved_character 0+1 0+0\\; reserved_character 2+1 2+0\\; reserved_character 4+1 4+0\\; "
     "reserved_character 6+1 6+0\\; reserved_character 9+1 9+0\\; reserved_character 11+1 11+0\\; "
     "reserved_character 13+1 13+0\\"},
    {"a]b", "reserved_character 1+1 1+0\\"},
    {"😀.", "reserved_character 2+1 2+0\\"},
    {"*bold", "unclosed_mark 0+1 0+1\\*"},
    {"a *", "unclosed_mark 2+1 2+1\\*"},
    {"__a_", "unclosed_mark 0+2 0+2\\_\\_; unclosed_mark 3+1 3+1\\_"},
    {"_a * b_", "unclosed_mark 3+1 3+1\\*"},
    {"*a _b ~c* d", "unclosed_mark 3+1 3+1\\_; unclosed_mark 6+1 6+1\\~"},
    {"`code", "unclosed_mark 0+1 0+1\\`"},
    {"```code", "unclosed_mark 0+3 0+3\\`\\`\\`"},
    {"||a|", "unclosed_mark 0+2 0+2\\|\\|; reserved_character 3+1 3+0\\"},
    {"[text", "unclosed_mark 0+1 0+1\\["},
    {"[text](http://example.org", "unclosed_address 6+19 25+0)"},
    {"[text](http://example.org and more", "unclosed_address 6+19 25+0)"},
    {"[text](x) \\.", "?ignored_link 0+9"},
    {"[text]()", "?ignored_link 0+8"},
    {"![x](https://example.org)", "bad_custom_emoji 0+25"},
    {"![x]", "bad_custom_emoji 0+4"},
    {">*a\nb*", "unclosed_mark 1+1 1+1\\*; unclosed_mark 5+1 5+1\\*"},
});

} // namespace

TEST(TelegramMarkdownV2Test, ReadsAsThePlatformsPageSays)
{
    static_assert(v2Rows.size() >= 60);
    expectRows(Dialect::TelegramMarkdownV2, v2Rows);
}

TEST(TelegramMarkdownV2Test, SaysWhatTheServerWouldRefuseAndHowToFixIt)
{
    expectFaults(Dialect::TelegramMarkdownV2, v2Faults);
}

TEST(TelegramMarkdownV2Test, EveryReservedCharacterMustBeEscapedAndNoOther)
{
    // "In all other places characters … must be escaped with the preceding character '\'".
    const QString reserved = QStringLiteral("_*[]()~`>#+-=|{}.!");
    for (char16_t c = 32; c < 127; ++c) {
        const QString written = u'a' + QString(QChar(c));
        const bool refused = parseMarkdown(Dialect::TelegramMarkdownV2, written).isRefused;
        EXPECT_EQ(refused, reserved.contains(QChar(c))) << char(c);
        const ParsedText escaped =
            parseMarkdown(Dialect::TelegramMarkdownV2, QStringLiteral("a\\") + QChar(c));
        EXPECT_EQ(escaped.text, (FormattedText{written})) << char(c);
        EXPECT_TRUE(escaped.faults.isEmpty()) << char(c);
    }
}
