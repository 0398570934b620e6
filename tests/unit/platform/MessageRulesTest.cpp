// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/MessageRules.h"

#include "Arguments.h"

#include <gtest/gtest.h>

namespace botdeck::platform {

namespace {

using domain::Dialect;
using domain::LengthUnit;
using domain::PlatformId;

/// "dialect parse_mode" of each format, in order.
QList<QPair<Dialect, QString>> formatsOf(const MessageRules &rules)
{
    QList<QPair<Dialect, QString>> formats;
    for (const MessageFormat &format : rules.formats)
        formats.append({format.dialect, format.parseMode});
    return formats;
}

} // namespace

TEST(MessageRulesTest, EachPlatformHasItsDialectsWithTheirParseModes)
{
    const QString none;
    EXPECT_EQ(
        formatsOf(messageRules(test::builtIn(PlatformId::CloudChat))),
        (QList<QPair<Dialect, QString>>{
            {Dialect::CloudChat, QStringLiteral("Markdown")}, {Dialect::Plain, none}}));
    EXPECT_EQ(
        formatsOf(messageRules(test::builtIn(PlatformId::Fanbook))),
        (QList<QPair<Dialect, QString>>{
            {Dialect::FanbookText, none}, {Dialect::FanbookRichText, QStringLiteral("Fanbook")}}));
    EXPECT_EQ(
        formatsOf(messageRules(test::builtIn(PlatformId::Telegram))),
        (QList<QPair<Dialect, QString>>{
            {Dialect::TelegramMarkdownV2, QStringLiteral("MarkdownV2")},
            {Dialect::TelegramHtml, QStringLiteral("HTML")},
            {Dialect::TelegramMarkdown, QStringLiteral("Markdown")},
            {Dialect::Plain, none}}));
}

TEST(MessageRulesTest, EveryFormatNamesItsSource)
{
    for (const PlatformId id : domain::allPlatforms) {
        for (const MessageFormat &format : messageRules(test::builtIn(id)).formats)
            EXPECT_FALSE(format.source.isEmpty()) << qPrintable(format.parseMode);
    }
}

TEST(MessageRulesTest, LimitsAreThoseOfTheMethodThatSendsText)
{
    for (const PlatformId id : domain::allPlatforms) {
        const Platform &platform = test::builtIn(id);
        const auto method =
            platform.method(id == PlatformId::CloudChat ? u"sendTextMessage" : u"sendMessage");
        ASSERT_TRUE(method);
        const Limit &sent = (*method)->parameter(u"text")->limits.first();
        const domain::LengthLimit limit = messageRules(platform).text;
        const bool inBytes = sent.unit == Limit::Unit::Bytes;
        EXPECT_EQ(limit.unit, inBytes ? LengthUnit::Utf8Bytes : LengthUnit::Characters);
        EXPECT_EQ(limit.minimum, *sent.minimum);
        EXPECT_EQ(limit.maximum, *sent.maximum);
        EXPECT_EQ(limit.afterParsing, sent.afterParsing);
    }
}

TEST(MessageRulesTest, MediaAreWhatThereIsAMethodOrAJsonTextFor)
{
    const MessageRules cloudChat = messageRules(test::builtIn(PlatformId::CloudChat));
    EXPECT_EQ(cloudChat.mediaKinds.join(u' '), QStringLiteral("photo document"));
    EXPECT_TRUE(cloudChat.takesFiles);
    EXPECT_EQ(cloudChat.caption.maximum, 1024);
    const MessageRules fanbook = messageRules(test::builtIn(PlatformId::Fanbook));
    EXPECT_EQ(fanbook.mediaKinds.join(u' '), QStringLiteral("photo voice video"));
    EXPECT_FALSE(fanbook.takesFiles);
    EXPECT_TRUE(fanbook.jsonContentTypes.contains(QStringLiteral("messageCard")));
    const MessageRules telegram = messageRules(test::builtIn(PlatformId::Telegram));
    EXPECT_EQ(telegram.mediaKinds.join(u' '), QStringLiteral("photo document voice video audio"));
    EXPECT_TRUE(telegram.takesFiles);
}

} // namespace botdeck::platform
