// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Stage.h"

#include <QSet>

namespace botdeck::test {

TEST(Traffic, aBacklogIsExactAndInOrder)
{
    Stage stage;
    const sandbox::BotAccount &bot = stage.bot("Guild Warden");
    const auto made = stage.world.backlog(bot, 3000);
    ASSERT_TRUE(made.has_value());
    EXPECT_EQ(made->second - made->first, 2999);
    EXPECT_EQ(stage.world.pending(bot).size(), 3000);
    qint64 expected = made->first;
    for (const QByteArray &raw : stage.world.pending(bot))
        ASSERT_EQ(parsed(raw)["update_id"_L1].toInteger(), expected++);
    // Nobody else is told of a backlog.
    EXPECT_EQ(stage.world.pending(stage.bot("Onboarding 新人引导")).size(), 0);
}

// Everything that lively traffic promises comes up before long, on every platform.
TEST(Traffic, isLively)
{
    for (const char *name : {"Support Desk", "Guild Warden", "Release Notes"}) {
        Stage stage;
        ASSERT_TRUE(stage.world.backlog(stage.bot(name), 800).has_value());
        QSet<QString> kinds;
        QSet<QString> contents;
        for (const QJsonObject &update : stage.pending(name)) {
            for (const QString &kind : update.keys()) {
                kinds.insert(kind);
                const QStringList members = update[kind].toObject().keys();
                contents.unite(QSet<QString>(members.begin(), members.end()));
            }
        }
        EXPECT_TRUE(kinds.contains(u"callback_query"_s)) << name;
        EXPECT_TRUE(kinds.contains(u"edited_message"_s) || kinds.contains(u"edited_channel_post"_s)) << name;
        for (const QString &content :
             {u"text"_s, u"photo"_s, u"document"_s, u"new_chat_members"_s, u"reply_to_message"_s})
            EXPECT_TRUE(contents.contains(content)) << name << " " << qPrintable(content);
    }
}

TEST(Traffic, oneIsQueuedAsReturned)
{
    Stage stage;
    const sandbox::BotAccount &bot = stage.bot("Price Alerts");
    const QByteArray raw = stage.world.inventOne(bot);
    EXPECT_EQ(stage.world.pending(bot), QList<QByteArray>{raw});
}

TEST(Traffic, anInventedMessageCanBeAnswered)
{
    Stage stage;
    ASSERT_TRUE(stage.world.backlog(stage.bot("Release Notes"), 200).has_value());
    for (const QJsonObject &update : stage.pending("Release Notes")) {
        const QJsonValue message = update["message"_L1];
        if (!message["text"_L1].isString())
            continue;
        const QJsonObject reply{
            {u"chat_id"_s, message["chat"_L1]["id"_L1]},
            {u"reply_to_message_id"_s, message["message_id"_L1]},
            {u"text"_s, u"noted"_s}};
        stage.result("Release Notes", "sendMessage", reply);
        return;
    }
    FAIL() << "no text among 200 updates";
}

TEST(Traffic, aSillyCountIsRefused)
{
    Stage stage;
    const sandbox::BotAccount &bot = stage.bot("Release Notes");
    for (const qint64 count : {qint64(0), qint64(-1), qint64(1'000'001)})
        EXPECT_FALSE(stage.world.backlog(bot, count).has_value());
    sandbox::PollRequest onlyInline;
    onlyInline.allowedUpdates = QStringList{u"inline_query"_s};
    stage.world.poll(bot, onlyInline);
    EXPECT_FALSE(stage.world.backlog(bot, 10).has_value());
    EXPECT_EQ(stage.world.pending(bot).size(), 0);
}

} // namespace botdeck::test
