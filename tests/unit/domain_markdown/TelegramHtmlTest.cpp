// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MarkdownRows.h"

#include <gtest/gtest.h>

#include <array>

using namespace botdeck::domain;

namespace {

// After core.telegram.org/bots/api#html-style: tags, attributes, named and numbered characters.
constexpr auto htmlRows = std::to_array<MarkdownRow>({
    {"", ""},
    {"plain _text_ *and* `marks` [x](y)", "plain _text_ *and* `marks` [x](y)"},
    {"<b>bold</b>", "bold", "bold 0+4"},
    {"<strong>bold</strong>", "bold", "bold 0+4"},
    {"<i>italic</i>", "italic", "italic 0+6"},
    {"<em>italic</em>", "italic", "italic 0+6"},
    {"<u>under</u>", "under", "underline 0+5"},
    {"<ins>under</ins>", "under", "underline 0+5"},
    {"<s>struck</s>", "struck", "strikethrough 0+6"},
    {"<strike>struck</strike>", "struck", "strikethrough 0+6"},
    {"<del>struck</del>", "struck", "strikethrough 0+6"},
    {"<span class=\"tg-spoiler\">hidden</span>", "hidden", "spoiler 0+6"},
    {"<tg-spoiler>hidden</tg-spoiler>", "hidden", "spoiler 0+6"},
    {"<b>bold <i>italic bold <s>italic bold struck <tg-spoiler>hidden</tg-spoiler></s> <u>under</u></i> "
     "bold</b>",
     "bold italic bold italic bold struck hidden under bold",
     "bold 0+53; italic 5+43; strikethrough 17+25; spoiler 36+6; underline 43+5"},
    {"<a href=\"http://www.example.com/\">site</a>", "site", "text_link 0+4 http://www.example.com/"},
    {"<a href=\"tg://user?id=123456789\">Mara</a>", "Mara", "text_mention 0+4 123456789"},
    {"<tg-emoji emoji-id=\"5368324170671202286\">👍</tg-emoji>", "👍", "custom_emoji 0+2 5368324170671202286"},
    {"<code>code</code>", "code", "code 0+4"},
    {"<pre>block</pre>", "block", "pre 0+5"},
    {"<pre><code class=\"language-python\">print(1)</code></pre>", "print(1)", "pre 0+8 python"},
    {"<code class=\"language-python\"><pre>print(1)</pre></code>", "print(1)", "pre 0+8 python"},
    {"<pre><code>x</code></pre>", "x", "pre 0+1"},
    {"<pre>a<code class=\"language-c\">b</code></pre>", "ab", "pre 0+2"},
    {"<code class=\"language-c\">b</code>", "b", "code 0+1"},
    {"<blockquote>one\ntwo</blockquote>", "one\ntwo", "blockquote 0+7"},
    {"<blockquote expandable>one\ntwo</blockquote>", "one\ntwo", "expandable_blockquote 0+7"},
    {"<blockquote expandable=\"\">one</blockquote>", "one", "expandable_blockquote 0+3"},
    {"a<blockquote>b</blockquote>c", "abc", "blockquote 1+1"},
    {"<blockquote><b>a</b> <code>b</code></blockquote>", "a b", "blockquote 0+3; bold 0+1; code 2+1"},
    {"<blockquote>a<blockquote>b</blockquote></blockquote>", "ab", "blockquote 0+2"},
    {"&lt;b&gt; &amp; &quot;", "<b> & \""},
    {"&lt &gt &amp &quot", "< > & \""},
    {"&#60;&#x3c;&#x3C;", "<<<"},
    {"&#128512;", "😀"},
    {"&#x1f600;", "😀"},
    {"&nbsp;&copy;&apos;&LT;", "&nbsp;&copy;&apos;&LT;"},
    {"&#0;&#;&#x;&#xg;", "&#0;&#;&#x;&#xg;"},
    {"&#12345678;", "&#12345678;"},
    {"&amp;lt;", "&lt;"},
    {"a & b && c", "a & b && c"},
    {"a > b", "a > b"},
    {"<B>bold</b>", "bold", "bold 0+4"},
    {"<b >bold</b >", "bold", "bold 0+4"},
    {"<b>bold</>", "bold", "bold 0+4"},
    {"<b\n>bold</b\n>", "bold", "bold 0+4"},
    {"<b class=\"x\" id='y'>bold</b>", "bold", "bold 0+4"},
    {"<a href='http://a.example/?x=&quot;1&quot;&amp;y'>a</a>", "a",
     "text_link 0+1 http://a.example/?x=\"1\"&y"},
    {"<a href = \"http://a.example\" >a</a>", "a", "text_link 0+1 http://a.example"},
    {"<a href=Example.Org>a</a>", "a", "text_link 0+1 example.org"},
    {"<a>example.org</a>", "example.org", "text_link 0+11 example.org"},
    {"<a title=\"x\" href=\"http://a.example\">a</a>", "a", "text_link 0+1 http://a.example"},
    {"<a href=\"http://a.example\"><b>a</b> b</a>", "a b", "text_link 0+3 http://a.example; bold 0+1"},
    {"<a href=\"http://a.example\">a<a href=\"http://b.example\">b</a></a>", "ab",
     "text_link 0+2 http://a.example"},
    {"<b></b>", ""},
    {"<b><i></i></b>x", "x"},
    {"<b>a</b><b>b</b>", "ab", "bold 0+2"},
    {"<b>a<b>b</b>c</b>", "abc", "bold 0+3"},
    {"<b>a <code>b</code> c</b>", "a b c", "bold 0+2; code 2+1; bold 3+2"},
    {"<code><b>a</b></code>", "a", "code 0+1"},
    {"<i>\n</i>", "\n", "italic 0+1"},
    {"😀<b>😀</b>", "😀😀", "bold 2+2"},
    {"<b>退款</b>已完成", "退款已完成", "bold 0+2"},
});
static_assert(std::size(htmlRows) >= 60);

constexpr auto htmlFaults = std::to_array<FaultRow>({
    {"a < b", "unsupported_tag 2+1 2+1&lt;"},
    {"<h1>title</h1>", "unsupported_tag 0+3 0+1&lt;; unexpected_end_tag 9+5 9+1&lt;"},
    {"<p>a", "unsupported_tag 0+2 0+1&lt;"},
    {"a<br>b", "unsupported_tag 1+3 1+1&lt;"},
    {"<img src=\"http://evil.example/x.png\">", "unsupported_tag 0+4 0+1&lt;"},
    {"<script>x</script>", "unsupported_tag 0+7 0+1&lt;; unexpected_end_tag 9+9 9+1&lt;"},
    {"1<2", "unclosed_tag 1+2 1+1&lt;"},
    {"<b", "unclosed_tag 0+2 0+1&lt;"},
    {"<b x", "unclosed_tag 0+4 0+1&lt;"},
    {"<a href=\"http://x.example", "unclosed_tag 0+25 0+1&lt;"},
    {"<b>bold", "unclosed_mark 0+3 7+0</b>"},
    {"<b>a<i>b", "unclosed_mark 0+3 0+1&lt;; unclosed_mark 4+3 8+0</i>"},
    {"</b>", "unexpected_end_tag 0+4 0+1&lt;"},
    {"<b>a</b></b>", "unexpected_end_tag 8+4 8+1&lt;"},
    {"<b>a</i>", "unmatched_end_tag 4+4 4+4</b>"},
    {"<b>a</b", "unclosed_mark 0+3 7+0</b>; unclosed_tag 4+3 4+1&lt;"},
    {"<i =x>a</i>", "broken_attribute 0+3 0+1&lt;; unexpected_end_tag 7+4 7+1&lt;"},
    {"<i x>a</i>", "broken_attribute 0+4 0+1&lt;; unexpected_end_tag 6+4 6+1&lt;"},
    {"<a href=http://x.example>a</a>", "broken_attribute 0+12 0+1&lt;; unexpected_end_tag 26+4 26+1&lt;"},
    {"<span>a</span>", "missing_spoiler 0+6 0+1&lt;; unexpected_end_tag 7+7 7+1&lt;"},
    {"<span class=\"x\">a</span>", "missing_spoiler 0+16 0+1&lt;; unexpected_end_tag 17+7 17+1&lt;"},
    {"<tg-emoji>x</tg-emoji>", "bad_custom_emoji 0+10"},
    {"<tg-emoji emoji-id=\"abc\">x</tg-emoji>", "bad_custom_emoji 0+25"},
    {"<a href=\"javascript:alert(1)\">a</a>", "?ignored_link 0+30"},
    {"<a href=\"file:///etc/passwd\">a</a>", "?ignored_link 0+29"},
    {"<a>text</a>", "?ignored_link 0+3"},
    {"&#xd83d;", "lone_surrogate 7+1"},
});

} // namespace

TEST(TelegramHtmlTest, ReadsAsThePlatformsPageSays)
{
    static_assert(htmlRows.size() >= 60);
    expectRows(Dialect::TelegramHtml, htmlRows);
}

TEST(TelegramHtmlTest, SaysWhatTheServerWouldRefuseAndHowToFixIt)
{
    expectFaults(Dialect::TelegramHtml, htmlFaults);
}
