// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/TemplatesFile.h"

#include <QDataStream>
#include <QIODevice>

#include <gtest/gtest.h>

using namespace botdeck;
using namespace botdeck::ui::composer;

TEST(TemplatesFile, GivesBackWhatWasPackedInItsOrder)
{
    const Templates all{
        {domain::PlatformId::CloudChat,
         {{QStringLiteral("退款"), domain::Dialect::CloudChat, QStringLiteral("**{{order}}**\n\"done\"")},
          {QStringLiteral("Bye"), domain::Dialect::Plain, {}}}},
        {domain::PlatformId::Telegram,
         {{QStringLiteral("Bye"), domain::Dialect::TelegramHtml, QStringLiteral("<b>bye</b>")}}}};
    EXPECT_EQ(unpackTemplates(packTemplates(all)), all);
}

TEST(TemplatesFile, LeavesOutWhatItDoesNotKnowAndEndsWhereItIsCutOff)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << quint32(1);
    const auto add = [&out](const char *platform, const char *name, const char *dialect) {
        for (const char *each : {platform, name, dialect, "text"})
            out << QString::fromLatin1(each);
    };
    add("telegram", "A", "plain");
    add("telegram", "", "plain");
    add("telegram", "C", "morse");
    add("pigeon", "D", "plain");
    add("fanbook", "E", "fanbook_text");
    const MessageTemplate a{QStringLiteral("A"), domain::Dialect::Plain, QStringLiteral("text")};
    const MessageTemplate e{QStringLiteral("E"), domain::Dialect::FanbookText, QStringLiteral("text")};
    EXPECT_EQ(
        unpackTemplates(bytes),
        (Templates{{domain::PlatformId::Telegram, {a}}, {domain::PlatformId::Fanbook, {e}}}));
    EXPECT_EQ(unpackTemplates(bytes.chopped(1)), (Templates{{domain::PlatformId::Telegram, {a}}}));
}

TEST(TemplatesFile, OfForeignBytesIsEmpty)
{
    EXPECT_TRUE(unpackTemplates("templates").empty());
    EXPECT_TRUE(unpackTemplates({}).empty());
}
