// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Stage.h"

namespace botdeck::test {

namespace {

/// Iris, who has a post in the circle with comments and reactions.
constexpr qint64 iris = 519811171790503178;

QJsonValue postOfIris(Stage &stage)
{
    return stage.result(
        "Guild Warden", "v2/feeds/benefits", {{u"user_id"_s, QString::number(iris)}})["records"_L1][0];
}

} // namespace

TEST(Circle, aPostIsReadWithItsCounts)
{
    Stage stage;
    const QJsonValue found = postOfIris(stage);
    const QJsonValue id = found["post"_L1]["post_id"_L1];
    const QJsonValue detail = stage.result("Guild Warden", "circle/detail", {{u"post_id"_s, id}});
    EXPECT_EQ(detail, found);
    EXPECT_EQ(detail["user"_L1]["id"_L1].toInteger(), iris);
    // Milliseconds as a text.
    EXPECT_LT(detail["post"_L1]["created_at"_L1].toString().toLongLong(), stage.clock.wallMs());
    EXPECT_GT(detail["post"_L1]["created_at"_L1].toString().toLongLong(), 1'000'000'000'000);
}

TEST(Circle, commentsAndReactionsComeInPages)
{
    Stage stage;
    const QJsonValue id = postOfIris(stage)["post"_L1]["post_id"_L1];
    qint64 seen = 0;
    QJsonObject page{{u"post_id"_s, id}, {u"size"_s, 20}, {u"list_id"_s, u"0"_s}};
    bool more = true;
    while (more) {
        const QJsonValue answer = stage.result("Guild Warden", "circle/reactionList", page);
        seen += answer["records"_L1].toArray().size();
        more = answer["next"_L1].toBool();
        page.insert("list_id"_L1, answer["list_id"_L1]);
        ASSERT_LE(seen, 1000);
    }
    EXPECT_EQ(seen, postOfIris(stage)["sub_info"_L1]["like_total"_L1].toInteger());
    const QJsonValue comments = stage.result("Guild Warden", "circle/commentList", {{u"post_id"_s, id}});
    EXPECT_EQ(
        comments["records"_L1].toArray().size(),
        postOfIris(stage)["sub_info"_L1]["comment_total"_L1].toInteger());
}

TEST(Circle, topicsOfTheGuild)
{
    Stage stage;
    const QJsonValue guild = postOfIris(stage)["post"_L1]["guild_id"_L1];
    const QJsonArray topics =
        stage.result("Guild Warden", "v2/circle/info", {{u"guild_id"_s, guild.toString().toLongLong()}})
            .toArray();
    EXPECT_GE(topics.size(), 3);
    EXPECT_TRUE(topics[0]["topic_id"_L1].isString());
}

TEST(Circle, aPostNobodyHasIsRefused)
{
    Stage stage;
    EXPECT_EQ(stage.call("Guild Warden", "circle/detail", {{u"post_id"_s, u"5"_s}}).errorCode, 1001);
}

} // namespace botdeck::test
