// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Stage.h"

namespace botdeck::test {

namespace {

/// `count` messages to the bot; the first update_id.
qint64 fill(Stage &stage, int count)
{
    qint64 first = 0;
    for (int i = 0; i < count; ++i) {
        const QJsonObject update = stage.say("Release Notes", QString::number(i));
        if (i == 0)
            first = update["update_id"_L1].toInteger();
    }
    return first;
}

sandbox::PollRequest from(qint64 offset)
{
    sandbox::PollRequest request;
    request.offset = offset;
    return request;
}

sandbox::PollRequest atMost(qint64 limit)
{
    sandbox::PollRequest request;
    request.limit = limit;
    return request;
}

sandbox::PollRequest only(const QStringList &kinds)
{
    sandbox::PollRequest request;
    request.allowedUpdates = kinds;
    return request;
}

QList<qint64> poll(Stage &stage, const sandbox::PollRequest &request)
{
    QList<qint64> ids;
    for (const QByteArray &raw : stage.world.poll(stage.bot("Release Notes"), request))
        ids.append(parsed(raw)["update_id"_L1].toInteger());
    return ids;
}

} // namespace

TEST(Queue, withoutAnOffsetNothingIsConfirmed)
{
    Stage stage;
    const qint64 first = fill(stage, 3);
    EXPECT_EQ(poll(stage, {}), (QList<qint64>{first, first + 1, first + 2}));
    EXPECT_EQ(poll(stage, {}), (QList<qint64>{first, first + 1, first + 2}));
    EXPECT_EQ(stage.world.pending(stage.bot("Release Notes")).size(), 3);
}

TEST(Queue, anOffsetConfirmsWhatLiesBelow)
{
    Stage stage;
    const qint64 first = fill(stage, 3);
    EXPECT_EQ(poll(stage, from(first + 2)), (QList<qint64>{first + 2}));
    EXPECT_EQ(poll(stage, from(first + 3)), QList<qint64>());
    EXPECT_EQ(stage.world.pending(stage.bot("Release Notes")).size(), 0);
    // The next one goes on from there.
    EXPECT_EQ(fill(stage, 1), first + 3);
}

TEST(Queue, aNegativeOffsetKeepsTheNewest)
{
    Stage stage;
    const qint64 first = fill(stage, 5);
    EXPECT_EQ(poll(stage, from(-2)), (QList<qint64>{first + 3, first + 4}));
    EXPECT_EQ(poll(stage, {}), (QList<qint64>{first + 3, first + 4}));
    EXPECT_EQ(poll(stage, from(-9)), (QList<qint64>{first + 3, first + 4}));
}

TEST(Queue, anOffsetBeyondTheLastPlusOneCountsAsNone)
{
    Stage stage;
    const qint64 first = fill(stage, 2);
    EXPECT_EQ(poll(stage, from(first + 3)), (QList<qint64>{first, first + 1}));
    EXPECT_EQ(poll(stage, from(std::numeric_limits<qint64>::max())), (QList<qint64>{first, first + 1}));
    EXPECT_EQ(poll(stage, from(0)), (QList<qint64>{first, first + 1}));
    EXPECT_EQ(poll(stage, from(1)), (QList<qint64>{first, first + 1}));
}

TEST(Queue, theLimitIsHeldBetweenOneAndAHundred)
{
    Stage stage;
    fill(stage, 120);
    EXPECT_EQ(poll(stage, atMost(7)).size(), 7);
    EXPECT_EQ(poll(stage, atMost(0)).size(), 1);
    EXPECT_EQ(poll(stage, atMost(1000)).size(), 100);
    EXPECT_EQ(poll(stage, {}).size(), 100);
}

TEST(Queue, allowedUpdatesAreRememberedAndDoNotTouchWhatIsThere)
{
    Stage stage;
    fill(stage, 1);
    EXPECT_EQ(poll(stage, only({u"callback_query"_s})).size(), 1);
    poll(stage, {});
    const auto said = stage.world.say(stage.bot("Release Notes"), {}, {}, u"unheard"_s);
    ASSERT_FALSE(said.has_value());
    EXPECT_TRUE(said.error().detail.english().contains("allowed_updates"_L1));
    EXPECT_EQ(stage.world.pending(stage.bot("Release Notes")).size(), 1);
    poll(stage, only({}));
    fill(stage, 1);
    EXPECT_EQ(stage.world.pending(stage.bot("Release Notes")).size(), 2);
}

TEST(Queue, getUpdatesAnswersTheSameAtOnce)
{
    Stage stage;
    const qint64 first = fill(stage, 3);
    const QJsonArray updates =
        stage.result("Release Notes", "getUpdates", {{u"offset"_s, first + 1}, {u"limit"_s, 1}}).toArray();
    ASSERT_EQ(updates.size(), 1);
    EXPECT_EQ(updates[0]["update_id"_L1].toInteger(), first + 1);
}

TEST(Queue, anUnreadUpdateIsForgottenAfterADay)
{
    Stage stage;
    fill(stage, 2);
    stage.clock.advance(std::chrono::hours(25));
    fill(stage, 1);
    EXPECT_EQ(stage.world.pending(stage.bot("Release Notes")).size(), 1);
}

} // namespace botdeck::test
