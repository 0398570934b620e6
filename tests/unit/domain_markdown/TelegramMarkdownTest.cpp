// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MarkdownRows.h"

#include <gtest/gtest.h>

#include <array>

using namespace botdeck::domain;

namespace {

// After core.telegram.org/bots/api#markdown-style: four marks, no nesting, escapes outside of entities only.
constexpr auto legacyRows = std::to_array<MarkdownRow>({
    {"", ""},
    {"plain. text! (with) #signs + - = | {x} ~ > y", "plain. text! (with) #signs + - = | {x} ~ > y"},
    {"*bold*", "bold", "bold 0+4"},
    {"_italic_", "italic", "italic 0+6"},
    {"`code`", "code", "code 0+4"},
    {"```block```", "block", "pre 0+5"},
    {"```\nblock\n```", "block\n", "pre 0+6"},
    {"```python\nprint(1)\n```", "print(1)\n", "pre 0+9 python"},
    {"```c\r\nx```", "x", "pre 0+1 c"},
    {"```c\n\nx```", "\nx", "pre 0+2 c"},
    {"``` x```", " x", "pre 0+2"},
    {"[site](http://www.example.com/)", "site", "text_link 0+4 http://www.example.com/"},
    {"[Mara](tg://user?id=123456789)", "Mara", "text_mention 0+4 123456789"},
    {"[a](example.org)", "a", "text_link 0+1 example.org"},
    {"[example.org]", "example.org", "text_link 0+11 example.org"},
    {"[example.org] (x)", "example.org (x)", "text_link 0+11 example.org"},
    {"_snake_\\__case_", "snake_case", "italic 0+5; italic 6+4"},
    {"*2*\\**2=4*", "2*2=4", "bold 0+1; bold 2+3"},
    {"\\_\\*\\`\\[", "_*`["},
    {"\\]\\(\\)\\~\\.\\\\", "\\]\\(\\)\\~\\.\\\\"},
    {"snake\\_case", "snake_case"},
    {"2\\*2", "2*2"},
    {"\\[x](y)", "[x](y)"},
    {"*a_b*", "a_b", "bold 0+3"},
    {"_a*b_", "a*b", "italic 0+3"},
    {"*a\\_b*", "a\\_b", "bold 0+4"},
    {"_a\\_ b", "a\\ b", "italic 0+2"},
    {"`a*b_c[d]`", "a*b_c[d]", "code 0+8"},
    {"`a\\`", "a\\", "code 0+2"},
    {"```a`b```", "a`b", "pre 0+3"},
    {"[a*b_c`d](http://a.example)", "a*b_c`d", "text_link 0+7 http://a.example"},
    {"[a](http://a.example/x_y*z)", "a", "text_link 0+1 http://a.example/x_y*z"},
    {"[a](http://a.example/x(y)", "a", "text_link 0+1 http://a.example/x(y"},
    {"[a](http://a.example/x(y))", "a)", "text_link 0+1 http://a.example/x(y"},
    {"*a* *b*", "a b", "bold 0+1; bold 2+1"},
    {"*a**b*", "ab", "bold 0+2"},
    {"_a_*b*", "ab", "italic 0+1; bold 1+1"},
    {"a*b*c", "abc", "bold 1+1"},
    {"**", ""},
    {"__", ""},
    {"``", ""},
    {"****", ""},
    {"``````", ""},
    {"*a\nb*", "a\nb", "bold 0+3"},
    {"`a\nb`", "a\nb", "code 0+3"},
    {"* a *", " a ", "bold 0+3"},
    {"__a__", "a", ""},
    {"**a**", "a", ""},
    {"[](http://a.example)", "", ""},
    {"[[a]](http://a.example)", "[a](http://a.example)", ""},
    {"]", "]"},
    {"a](b)", "a](b)"},
    {"!", "!"},
    {"\\", "\\"},
    {"~a~ ||b|| __c__", "~a~ ||b|| c", ""},
    {">quote", ">quote"},
    {"😀*😀*", "😀😀", "bold 2+2"},
    {"*退款*已完成", "退款已完成", "bold 0+2"},
    {"![a](http://a.example)", "!a", "text_link 1+1 http://a.example"},
    {"<b>&lt;</b>", "<b>&lt;</b>"},
    {"@name #tag /command", "@name #tag /command"},
});
static_assert(std::size(legacyRows) >= 60);

constexpr auto legacyFaults = std::to_array<FaultRow>({
    {"*bold", "unclosed_mark 0+1 0+1\\*"},
    {"snake_case", "unclosed_mark 5+1 5+1\\_"},
    {"a`b", "unclosed_mark 1+1 1+1\\`"},
    {"```code", "unclosed_mark 0+3 0+3\\`\\`\\`"},
    {"[text", "unclosed_mark 0+1 0+1\\["},
    {"_a* b", "unclosed_mark 0+1 0+1\\_; unclosed_mark 2+1 2+1\\*"},
    {"a *b* c_d", "unclosed_mark 7+1 7+1\\_"},
    {"[a](http://a.example", "?unclosed_address 3+17 20+0)"},
    {"[a](b) c", "?ignored_link 0+6"},
    {"[text]", "?ignored_link 0+6"},
    {"[a]()", "?ignored_link 0+5"},
});

} // namespace

TEST(TelegramMarkdownTest, ReadsAsThePlatformsPageSays)
{
    static_assert(legacyRows.size() >= 60);
    expectRows(Dialect::TelegramMarkdown, legacyRows);
}

TEST(TelegramMarkdownTest, SaysWhatTheServerWouldRefuseAndHowToFixIt)
{
    expectFaults(Dialect::TelegramMarkdown, legacyFaults);
}
