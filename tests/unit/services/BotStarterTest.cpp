// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RegistryFixture.h"
#include "services/BotCheck.h"
#include "storage/StoreReader.h"
#include "tests/support/Wait.h"

#include <QJsonArray>
#include <QSemaphore>
#include <QSignalSpy>

using namespace botdeck;
using core::ErrorKind;
using domain::BotKey;
using domain::BotProfile;
using domain::BotState;
using domain::PlatformId;
using security::SecretKind;
using test::waitUntil;

namespace {

class BotStarterTest : public test::RegistryFixture
{
protected:
    /// How often the sandbox was asked getMe.
    int getMeCalls()
    {
        int count = 0;
        const QJsonObject answer = control(QStringLiteral("calls"), {{QStringLiteral("since"), 0}});
        for (const QJsonValue &call : answer.value(QStringLiteral("calls")).toArray())
            count += call[QStringLiteral("method")].toString() == u"getMe" ? 1 : 0;
        return count;
    }
    /// Starts a bot whose number nobody knows, up to where getMe answered and what it said is not on the
    /// disk.
    BotKey startUpToGetMe()
    {
        const BotKey bot = add(PlatformId::Fanbook);
        m_files->post([disk = m_disk] { disk->acquire(); });
        m_workbench->start(bot);
        EXPECT_TRUE(waitUntil([this] { return m_secrets.size() == 2; })) << "the token lies under both keys";
        return bot;
    }
    /// The key that the bot has once the disk has written it.
    BotKey released(const BotKey &before)
    {
        m_disk->release();
        EXPECT_TRUE(waitUntil([&] { return m_registry->bots().first().key != before; }));
        return m_registry->bots().first().key;
    }
    void TearDown() override { m_disk->release(10); }

    std::shared_ptr<QSemaphore> m_disk = std::make_shared<QSemaphore>();
};

} // namespace

TEST(BotCheckTest, ReadsWhatGetMeSays)
{
    const auto checked = services::readGetMe(
        R"({"id":9223372036854775807,"is_bot":true,"first_name":"Owl","last_name":"B","username":"owl_bot",)"
        R"("can_join_groups":true,"supports_inline_queries":false,"user_token":"invented"})",
        77);
    ASSERT_TRUE(checked);
    EXPECT_EQ(checked->facts.id, u"9223372036854775807");
    EXPECT_EQ(checked->facts.name, u"Owl B");
    EXPECT_EQ(checked->facts.username, u"owl_bot");
    EXPECT_EQ(checked->facts.askedMs, 77);
    const QList<std::pair<QString, bool>> abilities{
        {QStringLiteral("can_join_groups"), true}, {QStringLiteral("supports_inline_queries"), false}};
    EXPECT_EQ(checked->facts.abilities, abilities);
    EXPECT_EQ(checked->userToken.reveal(), QByteArrayView("invented"));
    for (const char *wrong : {"", "7", "{}", R"({"id":1.5})", R"({"id":"x"})", "{"})
        EXPECT_EQ(services::readGetMe(wrong, 0).error().kind, ErrorKind::BadReply) << wrong;
}

TEST_F(BotStarterTest, ABotWhoseIdNobodyTellsIsAskedOnceAndThenKnown)
{
    const BotKey before = add(PlatformId::Fanbook);
    ASSERT_TRUE(domain::isProvisional(before));
    m_workbench->start(before);
    ASSERT_TRUE(
        waitUntil([&] { return !m_registry->bots().isEmpty() && m_registry->bots().first().key != before; }));
    const BotProfile bot = m_registry->bots().first();
    EXPECT_FALSE(bot.unproven);
    ASSERT_TRUE(bot.facts);
    EXPECT_EQ(domain::idOfKey(bot.key), bot.facts->id);
    EXPECT_TRUE(reaches(bot.key, BotState::Live));
    EXPECT_EQ(keptToken(bot.key), token(PlatformId::Fanbook).reveal());
    EXPECT_TRUE(keptToken(before).isEmpty());
    EXPECT_FALSE(m_secrets.kept(SecretKind::UserToken, bot.key.toString()).isEmpty());
    EXPECT_EQ(getMeCalls(), 1);
    restart();
    m_workbench->start(bot.key);
    EXPECT_TRUE(reaches(bot.key, BotState::Live));
    EXPECT_EQ(getMeCalls(), 1) << "remembered";
    const auto reader = storage::StoreReader::open(storeFolder());
    const QList<storage::CallRecord> calls = *(*reader)->calls(10);
    ASSERT_EQ(calls.size(), 1) << "the call is in the log";
    EXPECT_EQ(calls.first().bot, bot.key);
    EXPECT_FALSE(calls.first().answer.contains(m_secrets.kept(SecretKind::UserToken, bot.key.toString())));
}

TEST_F(BotStarterTest, AnotherBotsTokenIsFoundOutBeforeAnythingIsReceived)
{
    BotProfile profile = typed(PlatformId::Fanbook);
    profile.key = BotKey(profile.platform, profile.server, QStringLiteral("1"));
    const BotKey bot = key(m_registry->add(profile, token(PlatformId::Fanbook)));
    ASSERT_TRUE(m_registry->bot(bot)->unproven);
    m_workbench->start(bot);
    EXPECT_TRUE(waitUntil(
        [&] { return status(bot).reason.english().contains(u"belongs to the bot with the number"); }));
    EXPECT_EQ(status(bot).state, BotState::Stopped);
    EXPECT_TRUE(m_registry->bot(bot)->unproven);
}

TEST_F(BotStarterTest, AServerThatIsAwayIsAskedAgainAndNothingIsLost)
{
    const BotKey before = add(PlatformId::Fanbook);
    const quint16 port = m_port;
    m_sandbox.reset();
    m_workbench->start(before);
    ASSERT_TRUE(reaches(before, BotState::BackingOff));
    EXPECT_TRUE(status(before).retryIn);
    EXPECT_EQ(error(m_starter->check(before)).kind, ErrorKind::Network);
    EXPECT_EQ(m_registry->bots().size(), 1) << "a failed check changes nothing";
    EXPECT_FALSE(keptToken(before).isEmpty());
    startSandbox(7, port);
    ASSERT_TRUE(waitUntil([&] { return m_registry->bots().first().key != before; }));
    EXPECT_TRUE(reaches(m_registry->bots().first().key, BotState::Live));
}

TEST_F(BotStarterTest, ACheckOfABotThatWaitsForItsServerLetsItGoOn)
{
    const BotKey before = add(PlatformId::Fanbook);
    const quint16 port = m_port;
    m_sandbox.reset();
    m_workbench->start(before);
    ASSERT_TRUE(reaches(before, BotState::BackingOff));
    startSandbox(7, port);
    const BotKey now = key(m_starter->check(before));
    EXPECT_NE(now, before);
    EXPECT_TRUE(reaches(now, BotState::Live)) << "it was started, and nobody stopped it";
}

TEST_F(BotStarterTest, StoppingEndsAStartThatIsUnderWay)
{
    const BotKey bot = add(PlatformId::Telegram);
    m_workbench->start(bot);
    m_workbench->stop(bot);
    key(m_registry->reorder({bot})); // one journey through every queue
    EXPECT_TRUE(reaches(bot, BotState::Stopped) || reaches(bot, BotState::Connecting));
    m_workbench->start(bot);
    EXPECT_TRUE(reaches(bot, BotState::Live));
    m_workbench->stop(bot);
    EXPECT_TRUE(reaches(bot, BotState::Stopped));
}

TEST_F(BotStarterTest, AStopWhileTheFirstAnswerIsBeingKeptIsAStop)
{
    const BotKey before = startUpToGetMe();
    m_workbench->stop(before);
    const BotKey now = released(before);
    // One journey to the server: a start would be under way since.
    EXPECT_EQ(key(m_starter->check(now)), now);
    EXPECT_EQ(status(now).state, BotState::Stopped);
    m_workbench->start(now);
    EXPECT_TRUE(reaches(now, BotState::Live));
}

TEST_F(BotStarterTest, AStopThatIsTakenBackWhileTheFirstAnswerIsBeingKeptStopsNothing)
{
    const BotKey before = startUpToGetMe();
    m_workbench->stop(before);
    m_workbench->start(before);
    EXPECT_TRUE(reaches(released(before), BotState::Live));
}

TEST_F(BotStarterTest, ALockedVaultIsSaidAndUnlockingStarts)
{
    const BotKey bot = add(PlatformId::Telegram);
    m_secrets.refuse(core::Error{ErrorKind::Locked, QStringLiteral("The vault is locked.")});
    m_workbench->start(bot);
    EXPECT_TRUE(waitUntil([&] { return status(bot).reason == QStringLiteral("The vault is locked."); }));
    EXPECT_EQ(status(bot).state, BotState::Stopped);
    m_secrets.refuse({});
    m_starter->secretsThere();
    EXPECT_TRUE(reaches(bot, BotState::Live));
}

TEST_F(BotStarterTest, WithoutATokenTheBotAsksForOne)
{
    BotProfile profile = typed(PlatformId::Telegram);
    profile.key = BotKey(
        profile.platform, profile.server,
        QString::fromUtf8(token(PlatformId::Telegram).reveal()).section(u':', 0, 0));
    const BotKey bot = key(m_registry->add(profile, {}));
    m_workbench->start(bot);
    EXPECT_TRUE(reaches(bot, BotState::Unauthorised));
    EXPECT_TRUE(status(bot).reason.english().contains(u"Replace token"));
    key(m_registry->replaceToken(bot, token(PlatformId::Telegram)));
    EXPECT_TRUE(reaches(bot, BotState::Live));
}

TEST_F(BotStarterTest, AWatchedBotSendsNothingThatChangesAnything)
{
    BotProfile profile = typed(PlatformId::Fanbook);
    profile.watchOnly = true;
    const BotKey bot = key(m_registry->add(profile, token(PlatformId::Fanbook)));
    m_workbench->start(bot);
    EXPECT_TRUE(waitUntil([&] { return !status(bot).reason.isEmpty(); }));
    EXPECT_EQ(status(bot).state, BotState::Stopped);
    EXPECT_EQ(m_registry->mayChange(bot).error().kind, ErrorKind::Refused);
    EXPECT_EQ(error(m_starter->check(bot)).kind, ErrorKind::Refused)
        << "Fanbook's getMe issues a new user token";
    EXPECT_EQ(getMeCalls(), 0);
    BotProfile free = *m_registry->bot(bot);
    free.watchOnly = false;
    key(m_registry->change(free));
    EXPECT_TRUE(m_registry->mayChange(bot));
}

TEST_F(BotStarterTest, MarkingARunningBotAsWatchedMakesItPeek)
{
    const BotKey bot = add(PlatformId::Telegram);
    m_workbench->start(bot);
    ASSERT_TRUE(reaches(bot, BotState::Live));
    BotProfile watched = *m_registry->bot(bot);
    watched.watchOnly = true;
    key(m_registry->change(watched));
    EXPECT_TRUE(reaches(bot, BotState::Peeking));
    EXPECT_EQ(key(m_starter->check(bot)), bot) << "Telegram's getMe changes nothing";
    EXPECT_TRUE(m_registry->bot(bot)->facts);
}

TEST_F(BotStarterTest, ABotThatIsToPeekPeeksAndGoesBackToPolling)
{
    const BotKey bot = add(PlatformId::Telegram);
    m_workbench->start(bot);
    ASSERT_TRUE(reaches(bot, BotState::Live));
    const auto peek = [&](bool on) {
        key(m_registry->change(bot, [on](BotProfile &profile) { profile.peeks = on; }));
    };
    peek(true);
    EXPECT_TRUE(reaches(bot, BotState::Peeking));
    EXPECT_TRUE(m_registry->mayChange(bot)) << "it may still be acted for";
    peek(false);
    EXPECT_TRUE(reaches(bot, BotState::Live));
}

TEST_F(BotStarterTest, StartsThoseThatAreMarkedForIt)
{
    BotProfile marked = typed(PlatformId::Telegram);
    marked.startWithProgram = true;
    const BotKey starts = key(m_registry->add(marked, token(PlatformId::Telegram)));
    const BotKey waits = add(PlatformId::CloudChat);
    restart();
    m_starter->startWithProgram();
    EXPECT_TRUE(reaches(starts, BotState::Live));
    EXPECT_EQ(status(waits).state, BotState::Stopped);
}
