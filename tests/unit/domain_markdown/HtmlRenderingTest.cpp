// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/markdown/HtmlRendering.h"

#include "domain/markdown/LinkTarget.h"
#include "MarkdownRows.h"
#include "models/SafeText.h"

#include <gtest/gtest.h>

#include <array>

using namespace botdeck::domain;

namespace {

QString htmlOf(Dialect dialect, const char *source)
{
    return renderHtml(
        parseMarkdown(dialect, QString::fromUtf8(source)).text, {&botdeck::models::visibleText});
}

} // namespace

TEST(HtmlRenderingTest, WritesTagsForEntities)
{
    EXPECT_EQ(htmlOf(Dialect::CloudChat, "a **b *c*** d"), QStringLiteral("a <b>b </b><b><i>c</i></b> d"));
    EXPECT_EQ(htmlOf(Dialect::CloudChat, "a\nb"), QStringLiteral("a<br>b"));
    EXPECT_EQ(htmlOf(Dialect::CloudChat, "`x  y`"), QStringLiteral("<code>x &nbsp;y</code>"));
    EXPECT_EQ(htmlOf(Dialect::CloudChat, "```\na b\n```"), QStringLiteral("<code>a&nbsp;b</code>"));
    const FormattedText overlapping{
        QStringLiteral("abc"), {{EntityType::Bold, 0, 2}, {EntityType::Italic, 1, 2}}};
    EXPECT_EQ(
        renderHtml(overlapping, {&botdeck::models::visibleText}),
        QStringLiteral("<b>a</b><b><i>b</i></b><i>c</i>"));
}

TEST(HtmlRenderingTest, EscapesEveryLetterOfAStranger)
{
    EXPECT_EQ(
        htmlOf(Dialect::Plain, "<img src=\"http://evil.example/x.png\"> & 'x'"),
        QStringLiteral("&lt;img src=&quot;http://evil.example/x.png&quot;&gt; &amp; 'x'"));
    const QString html = htmlOf(
        Dialect::TelegramMarkdownV2, "[a](http://x.example/\"onload=\"y\"><img src=file:///etc/passwd>)");
    EXPECT_FALSE(html.contains(QStringLiteral("<img"))) << qPrintable(html);
    EXPECT_FALSE(html.contains(QStringLiteral("file:"))) << qPrintable(html);
    EXPECT_TRUE(html.contains(QStringLiteral("(x.example)"))) << qPrintable(html);
}

TEST(HtmlRenderingTest, NoAddressStandsInItAndEveryLinkShowsItsHost)
{
    EXPECT_EQ(
        htmlOf(Dialect::CloudChat, "[bank](https://evil.example/bank.example)"),
        QStringLiteral("<a href=\"entity:0\">bank</a><small>&nbsp;(evil.example)</small>"));
    EXPECT_EQ(
        htmlOf(Dialect::TelegramHtml, "<a>example.org</a>"),
        QStringLiteral("<a href=\"entity:0\">example.org</a>"));
    EXPECT_EQ(
        htmlOf(Dialect::CloudChat, "x **[a b](https://b.example)**"),
        QStringLiteral("x <a href=\"entity:0\"><b>a b</b></a><small>&nbsp;(b.example)</small>"));
    // The first letter of the second is Cyrillic.
    EXPECT_TRUE(
        htmlOf(Dialect::CloudChat, "[bank](https://\u0440aypal.example)").contains(QStringLiteral("(xn--")));
}

TEST(HtmlRenderingTest, LinksSayWhereTheyLead)
{
    struct Row
    {
        const char *address;
        const char *host;
    };
    constexpr auto rows = std::to_array<Row>({
        {"https://a.example/b?c#d", "a.example"},
        {"https://user:secret@a.example:8443/", "a.example"},
        {"HTTPS://A.Example", "a.example"},
        {"a.example/b", "a.example"},
        {"tg://resolve?domain=x", "resolve"},
        {"cloudchat://resolve?domain=x", "resolve"},
        {"https://xn--80ak6aa92e.example", "xn--80ak6aa92e.example"},
        {"ftp://a.example", "a.example"},
    });
    for (const Row &row : rows)
        EXPECT_EQ(linkHost(QString::fromUtf8(row.address)).toStdString(), row.host) << row.address;
}

TEST(HtmlRenderingTest, WhatCannotBeSeenIsWrittenOut)
{
    EXPECT_EQ(htmlOf(Dialect::Plain, "a\u202Eb"), QStringLiteral("a\\u202eb"));
    const QString marks = renderHtml({u'a' + QString(4'096, QChar(0x0301))}, {&botdeck::models::visibleText});
    EXPECT_EQ(marks.count(QChar(0x0301)), 8);
}

TEST(HtmlRenderingTest, FormsAreShownByName)
{
    HtmlRendering rendering{&botdeck::models::visibleText};
    rendering.mentionStyle = QStringLiteral("color:#123456");
    rendering.nameOf = [](const TextEntity &entity) {
        return entity.type == EntityType::UserForm ? QStringLiteral("@<Mara>") : QString();
    };
    const FormattedText text = parseMarkdown(Dialect::FanbookText, QStringLiteral("${@!7} ${#8}")).text;
    EXPECT_EQ(
        renderHtml(text, rendering), QStringLiteral("<span style=\"color:#123456\">@&lt;Mara&gt;</span> "
                                                    "<span style=\"color:#123456\">${#8}</span>"));
}
