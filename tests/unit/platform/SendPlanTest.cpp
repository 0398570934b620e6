// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The calls that messages take, with their exact bytes; written by hand from the vendors' descriptions.
#include "SendPlanFixture.h"

#include <QFile>
#include <QTemporaryDir>

using namespace botdeck;
using namespace botdeck::test;
using namespace Qt::StringLiterals;
using domain::Dialect;
using domain::OutgoingMessage;
using domain::PlatformId;

TEST(SendPlan, WhatCannotBeSentIsRefusedInWords)
{
    EXPECT_TRUE(isRefusal(telegram({toTelegram(u" \n"_s)}), "nothing to send"));
    EXPECT_TRUE(isRefusal(
        telegram({toTelegram(u"*"_s + QString(4097, u'a') + u'*')}),
        "has 4097 characters; sendMessage takes at most"));
    EXPECT_EQ(telegram({toTelegram(u"*"_s + QString(4096, u'a') + u'*')}).size(), 1U);
    EXPECT_TRUE(isRefusal(telegram({toTelegram(QString(4097, u'a'), Dialect::Plain)}), "4097 characters"));
    EXPECT_TRUE(isRefusal(fanbook({toChannel(QString(51'201, u'é'))}), "102402 bytes"));
    EXPECT_TRUE(isRefusal(telegram({toTelegram(QString(QChar(0xD83D)))}), "half a character"));
    EXPECT_TRUE(isRefusal(telegram({message(Dialect::Plain, {}, {}, u"hi"_s)}), "\"chat_id\" must be"));
    OutgoingMessage reply = toTelegram(u"a"_s);
    reply.replyToId = u"none"_s;
    EXPECT_TRUE(isRefusal(telegram({reply}), "\"reply_to_message_id\" must be"));
}

TEST(SendPlan, AnUploadIsLookedAtBeforeAnythingLeaves)
{
    const QTemporaryDir folder;
    QFile large(folder.filePath(u"large.bin"_s));
    ASSERT_TRUE(large.open(QIODevice::WriteOnly));
    ASSERT_TRUE(large.resize(qint64(50) * 1024 * 1024));
    OutgoingMessage file = toTelegram(u"a"_s);
    file.media = {{u"document"_s, large.fileName()}};
    EXPECT_EQ(telegram({file}).size(), 1U);
    ASSERT_TRUE(large.resize(large.size() + 1));
    const char *words = "large.bin has 52428801 bytes; at most 52428800 bytes can be sent";
    EXPECT_TRUE(isRefusal(telegram({file}), words));
    OutgoingMessage photo = toGroup(u"a"_s);
    photo.media = {upload(u"photo"_s), {u"photo"_s, large.fileName()}};
    EXPECT_TRUE(isRefusal(cloudChat({photo}), words)) << "and the first one is not sent either";
    file.media = {{u"document"_s, folder.filePath(u"gone.bin"_s)}};
    EXPECT_TRUE(isRefusal(telegram({file}), "does not exist or cannot be read"));
    file.media = {{u"document"_s, folder.path()}};
    EXPECT_TRUE(isRefusal(telegram({file}), "is no file"));
}

TEST(SendPlan, TheLogNamesFilesAndNotTheirFolders)
{
    OutgoingMessage photo = toGroup(u"a"_s);
    photo.media = {upload(u"photo"_s)};
    const platform::Platform &platform = builtIn(PlatformId::CloudChat);
    const auto plan = platform::planSending(platform, {photo});
    ASSERT_TRUE(plan);
    EXPECT_EQ(
        platform::loggedParameters(**platform.method(u"sendPhoto"), plan->calls.first().arguments),
        R"({"chat_id":20000001,"chat_type":4,"photo":"upload.bin","caption":"a","parse_mode":"Markdown"})");
}
