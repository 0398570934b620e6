// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/TemplatesFile.h"

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

TEST(TemplatesFile, LeavesOutWhatItDoesNotKnow)
{
    const Templates read = unpackTemplates(
        R"({"telegram":[{"name":"A","dialect":"plain","source":"a"},{"name":"","dialect":"plain","source":"b"},)"
        R"({"name":"C","dialect":"morse","source":"-.-."},7],"pigeon":[{"name":"D","dialect":"plain"}],"fanbook":3})");
    const Templates expected{
        {domain::PlatformId::Telegram, {{QStringLiteral("A"), domain::Dialect::Plain, QStringLiteral("a")}}},
        {domain::PlatformId::Fanbook, {}}};
    EXPECT_EQ(read, expected);
}

TEST(TemplatesFile, OfNoJsonIsEmpty)
{
    EXPECT_TRUE(unpackTemplates("templates").empty());
    EXPECT_TRUE(unpackTemplates({}).empty());
}
