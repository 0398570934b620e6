// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/AtomicFile.h"
#include "RegistryFixture.h"
#include "services/BotCheck.h"
#include "storage/StoreReader.h"
#include "tests/support/Wait.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>

using namespace botdeck;
using core::ErrorKind;
using domain::BotKey;
using domain::BotProfile;
using domain::BotState;
using domain::PlatformId;
using security::SecretKind;
using services::BotRegistry;
using test::waitUntil;

namespace {

class BotRegistryTest : public test::RegistryFixture
{
protected:
    qint64 stored(const BotKey &bot)
    {
        const auto reader = storage::StoreReader::open(storeFolder());
        const auto count = reader ? (*reader)->count(bot) : core::Result<qint64>(reader.error());
        return count ? *count : -1;
    }
    void receive(const BotKey &bot, PlatformId platform, int count)
    {
        control(
            QStringLiteral("backlog"),
            {{QStringLiteral("bot"), this->bot(platform).value(QStringLiteral("name"))},
             {QStringLiteral("count"), count}});
        m_workbench->start(bot);
        ASSERT_TRUE(waitUntil([&] { return stored(bot) >= count; }));
    }
    /// What getMe says of a bot whose token names no number.
    static services::CheckedBot told()
    {
        services::CheckedBot checked;
        checked.facts.id = QStringLiteral("4711");
        return checked;
    }
};

} // namespace

TEST_F(BotRegistryTest, ABotIsAddedListedKeptAndThereAgainAfterARestart)
{
    const BotKey bot = add(PlatformId::Telegram);
    const QByteArray secret = token(PlatformId::Telegram).reveal().toByteArray();
    EXPECT_EQ(domain::idOfKey(bot), QString::fromUtf8(secret.left(secret.indexOf(':'))));
    EXPECT_EQ(keptToken(bot), secret);
    EXPECT_EQ(names(), QStringList{QStringLiteral("telegram")});
    EXPECT_TRUE(fileBytes().contains(bot.toString().toUtf8()));
    EXPECT_FALSE(fileBytes().contains(secret.mid(secret.indexOf(':') + 1)));
    restart();
    EXPECT_EQ(names(), QStringList{QStringLiteral("telegram")});
    EXPECT_EQ(m_registry->bots().size(), 1);
    m_workbench->start(bot);
    EXPECT_TRUE(reaches(bot, BotState::Live));
    EXPECT_TRUE(m_said.isEmpty()) << qPrintable(m_said.join(u'\n'));
}

TEST_F(BotRegistryTest, TheSameBotIsNotAddedTwiceAndItsTokenStays)
{
    const BotKey bot = add(PlatformId::Telegram);
    const QByteArray kept = keptToken(bot);
    const core::Secret other(QByteArray(domain::idOfKey(bot).toLatin1() + ":another_token"));
    EXPECT_EQ(error(m_registry->add(typed(PlatformId::Telegram), other)).kind, ErrorKind::Refused);
    EXPECT_EQ(keptToken(bot), kept);

    BotProfile cloud = typed(PlatformId::CloudChat);
    services::BotChange *first = m_registry->add(cloud, token(PlatformId::CloudChat));
    services::BotChange *second = m_registry->add(cloud, token(PlatformId::CloudChat));
    QSignalSpy added(first, &services::BotChange::succeeded);
    EXPECT_EQ(error(second).kind, ErrorKind::Refused);
    EXPECT_TRUE(waitUntil([&added] { return added.size() == 1; }));
    EXPECT_EQ(m_registry->bots().size(), 2);
}

TEST_F(BotRegistryTest, WithoutAPlaceForTheTokenNothingIsAdded)
{
    m_secrets.refuse(core::Error{ErrorKind::Locked, QStringLiteral("The vault is locked.")});
    EXPECT_EQ(
        error(m_registry->add(typed(PlatformId::Telegram), token(PlatformId::Telegram))).kind,
        ErrorKind::Locked);
    EXPECT_TRUE(m_registry->bots().isEmpty());
    EXPECT_TRUE(fileBytes().isEmpty());
    m_secrets.refuse({});
    EXPECT_FALSE(add(PlatformId::Telegram).isEmpty()) << "and then it is";
}

TEST_F(BotRegistryTest, AListThatCannotBeWrittenLeavesNoTokenBehind)
{
    ASSERT_TRUE(QDir().mkpath(botsFile()));
    EXPECT_EQ(
        error(m_registry->add(typed(PlatformId::Telegram), token(PlatformId::Telegram))).kind,
        ErrorKind::Storage);
    EXPECT_TRUE(m_registry->bots().isEmpty());
    EXPECT_TRUE(names().isEmpty());
    ASSERT_TRUE(waitUntil([this] { return m_secrets.size() == 0; }));
}

TEST_F(BotRegistryTest, RenamesOrdersAndMarks)
{
    const BotKey telegram = add(PlatformId::Telegram);
    const BotKey cloud = add(PlatformId::CloudChat);
    BotProfile changed = *m_registry->bot(telegram);
    changed.name = QStringLiteral("Orders");
    changed.production = true;
    changed.notes = QStringLiteral("call Ann first");
    changed.colour = QStringLiteral("#1a2b3c");
    changed.watchOnly = true;
    EXPECT_EQ(key(m_registry->change(changed)), telegram);
    const models::BotRow row = m_workbench->bots().first();
    EXPECT_EQ(row.key, telegram);
    EXPECT_TRUE(row.production);
    EXPECT_TRUE(row.watchOnly);
    EXPECT_EQ(row.colour, QStringLiteral("#1a2b3c"));
    EXPECT_FALSE(m_workbench->bots().last().production);
    key(m_registry->reorder({cloud, telegram}));
    EXPECT_EQ(names(), (QStringList{QStringLiteral("cloudchat"), QStringLiteral("Orders")}));
    restart();
    EXPECT_EQ(names(), (QStringList{QStringLiteral("cloudchat"), QStringLiteral("Orders")}));
    EXPECT_EQ(*m_registry->bot(telegram), changed);
}

TEST_F(BotRegistryTest, ARunningBotGoesOnWithNewSettings)
{
    const BotKey bot = add(PlatformId::Telegram);
    m_workbench->start(bot);
    ASSERT_TRUE(reaches(bot, BotState::Live));
    BotProfile changed = *m_registry->bot(bot);
    changed.pathForm = QStringLiteral("/nowhere{token}/{method}");
    key(m_registry->change(changed));
    EXPECT_TRUE(
        waitUntil([&] { return status(bot).state != BotState::Live && !status(bot).reason.isEmpty(); }));
    changed.pathForm.clear();
    key(m_registry->change(changed));
    EXPECT_TRUE(reaches(bot, BotState::Live));
}

TEST_F(BotRegistryTest, ServerAndPlatformCannotBeChanged)
{
    const BotKey bot = add(PlatformId::Telegram);
    BotProfile changed = *m_registry->bot(bot);
    changed.server = QUrl(QStringLiteral("https://elsewhere.example"));
    EXPECT_EQ(error(m_registry->change(changed)).kind, ErrorKind::Refused);
    changed.key = BotKey::fromStored(QStringLiteral("telegram:nobody:1"));
    EXPECT_EQ(error(m_registry->change(changed)).kind, ErrorKind::NotFound);
}

TEST_F(BotRegistryTest, RemovingStopsAndForgetsTheSecretsButNotTheHistory)
{
    const BotKey bot = add(PlatformId::Telegram);
    key(m_registry->setProxyPassword(bot, core::Secret(QByteArrayView("invented"))));
    receive(bot, PlatformId::Telegram, 5);
    key(m_registry->remove(bot, BotRegistry::History::Keep));
    EXPECT_TRUE(m_workbench->bots().isEmpty());
    EXPECT_FALSE(fileBytes().contains(bot.toString().toUtf8()));
    ASSERT_TRUE(waitUntil([this] { return m_secrets.size() == 0; }));
    EXPECT_EQ(stored(bot), 5);

    EXPECT_EQ(add(PlatformId::Telegram), bot) << "the same bot again finds its history";
    QSignalSpy erased(&m_workbench->eraser(), &services::Eraser::erased);
    key(m_registry->remove(bot, BotRegistry::History::Erase));
    ASSERT_TRUE(waitUntil([&erased] { return erased.size() == 1; }));
    EXPECT_EQ(stored(bot), 0);
}

TEST_F(BotRegistryTest, ATokenThatCouldNotBeRemovedIsRemovedOnceThatIsPossible)
{
    const BotKey bot = add(PlatformId::Telegram);
    m_secrets.refuse(core::Error{ErrorKind::Locked, QStringLiteral("The vault is locked.")});
    key(m_registry->remove(bot, BotRegistry::History::Keep));
    ASSERT_TRUE(waitUntil([this] { return !m_notForgotten.isEmpty(); }));
    m_registry->secretsThere();
    test::settle();
    EXPECT_FALSE(keptToken(bot).isEmpty());
    EXPECT_EQ(m_notForgotten, QStringList{QStringLiteral("The vault is locked.")}) << "it was said";
    m_secrets.refuse({});
    m_registry->secretsThere();
    EXPECT_TRUE(waitUntil([&] { return keptToken(bot).isEmpty(); }));
}

TEST_F(BotRegistryTest, ATokenWhoseBotIsBackIsNotRemoved)
{
    const BotKey bot = add(PlatformId::Telegram);
    m_secrets.refuse(core::Error{ErrorKind::Locked, QStringLiteral("The vault is locked.")});
    key(m_registry->remove(bot, BotRegistry::History::Keep));
    ASSERT_TRUE(waitUntil([this] { return !m_notForgotten.isEmpty(); }));
    m_secrets.refuse({});
    ASSERT_EQ(add(PlatformId::Telegram), bot);
    m_registry->secretsThere();
    test::settle();
    EXPECT_EQ(keptToken(bot), token(PlatformId::Telegram).reveal());
}

TEST_F(BotRegistryTest, AnotherTokenOfTheSameBotKeepsEverything)
{
    const BotKey bot = add(PlatformId::Telegram);
    receive(bot, PlatformId::Telegram, 3);
    const core::Secret stale(QByteArray(domain::idOfKey(bot).toLatin1() + ":no_longer_valid"));
    EXPECT_EQ(key(m_registry->replaceToken(bot, stale)), bot);
    EXPECT_EQ(keptToken(bot), stale.reveal());
    EXPECT_TRUE(reaches(bot, BotState::Unauthorised)) << "it ran, so it runs with the new one";
    EXPECT_EQ(key(m_registry->replaceToken(bot, token(PlatformId::Telegram))), bot);
    EXPECT_TRUE(reaches(bot, BotState::Live));
    EXPECT_EQ(stored(bot), 3);
    EXPECT_EQ(m_registry->bots().size(), 1);
}

TEST_F(BotRegistryTest, AnotherBotsTokenIsRefused)
{
    const BotKey bot = add(PlatformId::Telegram);
    const QByteArray kept = keptToken(bot);
    const core::Error refused =
        error(m_registry->replaceToken(bot, core::Secret(QByteArrayView("1:invented_token"))));
    EXPECT_EQ(refused.kind, ErrorKind::Refused);
    EXPECT_FALSE(refused.detail.english().contains(u"invented_token"));
    domain::BotFacts facts;
    facts.id = QStringLiteral("1");
    EXPECT_EQ(
        error(m_registry->replaceToken(bot, core::Secret(QByteArrayView("no_prefix")), facts)).kind,
        ErrorKind::Refused);
    EXPECT_EQ(error(m_registry->replaceToken(bot, {})).kind, ErrorKind::WrongUse);
    EXPECT_EQ(keptToken(bot), kept);
}

TEST_F(BotRegistryTest, ATokenInAnotherFieldIsNotSaved)
{
    BotProfile profile = typed(PlatformId::Telegram);
    profile.notes = QStringLiteral("it is ") + QString::fromUtf8(token(PlatformId::Telegram).reveal());
    const core::Error refused = error(m_registry->add(profile, token(PlatformId::Telegram)));
    EXPECT_EQ(refused.kind, ErrorKind::WrongUse);
    EXPECT_FALSE(refused.detail.english().contains(profile.notes));
    EXPECT_EQ(m_secrets.size(), 0);
}

TEST_F(BotRegistryTest, ATokenPastedIntoAFieldLaterIsNotSavedEither)
{
    const BotKey bot = add(PlatformId::Telegram);
    const QByteArray secret = keptToken(bot);
    m_known.add(core::Secret(secret));
    for (const QByteArray &shape : {secret, secret.toPercentEncoding(), secret.toBase64()}) {
        BotProfile profile = *m_registry->bot(bot);
        profile.notes = QStringLiteral("it is ") + QString::fromUtf8(shape);
        const core::Error refused = error(m_registry->change(profile));
        EXPECT_EQ(refused.kind, ErrorKind::WrongUse);
        EXPECT_FALSE(refused.detail.english().contains(profile.notes));
        EXPECT_FALSE(fileBytes().contains(shape));
    }
    BotProfile another = typed(PlatformId::CloudChat);
    another.pathForm = QStringLiteral("/bot") + QString::fromUtf8(secret) + QStringLiteral("/{method}");
    EXPECT_EQ(error(m_registry->add(another, token(PlatformId::CloudChat))).kind, ErrorKind::WrongUse)
        << "the token of another bot";
    another.pathForm.clear();
    const QByteArray own = token(PlatformId::CloudChat).reveal().toByteArray();
    another.notes = QString::fromUtf8(own.mid(own.indexOf(':') + 1));
    EXPECT_EQ(error(m_registry->add(another, token(PlatformId::CloudChat))).kind, ErrorKind::WrongUse)
        << "the secret part alone";
}

TEST_F(BotRegistryTest, ASecretThatStoodInTheNotesBeforeBlocksNoMark)
{
    const BotKey bot = add(PlatformId::Telegram);
    BotProfile profile = *m_registry->bot(bot);
    profile.notes = QString::fromUtf8(keptToken(bot));
    key(m_registry->change(profile)); // an older program let it pass, and nobody has read the token yet
    m_known.add(core::Secret(keptToken(bot)));
    key(m_registry->change(bot, [](BotProfile &each) { each.watchOnly = true; }));
    EXPECT_TRUE(m_registry->bot(bot)->watchOnly);
}

TEST_F(BotRegistryTest, TwoChecksAtOnceOfABotWithoutNumberLoseNoToken)
{
    const BotKey before = add(PlatformId::Fanbook);
    services::BotChange *first = m_registry->noteFacts(before, told());
    QSignalSpy noted(first, &services::BotChange::succeeded);
    const BotKey after = key(m_registry->noteFacts(before, told()));
    EXPECT_EQ(noted.size(), 1);
    EXPECT_EQ(domain::idOfKey(after), QStringLiteral("4711"));
    EXPECT_EQ(m_registry->bots().size(), 1);
    EXPECT_EQ(keptToken(after), token(PlatformId::Fanbook).reveal());
    EXPECT_TRUE(keptToken(before).isEmpty());
}

TEST_F(BotRegistryTest, ABotAddedWhileAnotherTurnsOutToBeItKeepsItsToken)
{
    const BotKey before = add(PlatformId::Fanbook);
    BotProfile twin = typed(PlatformId::Fanbook);
    twin.facts = told().facts;
    services::BotChange *noted = m_registry->noteFacts(before, told());
    services::BotChange *added = m_registry->add(twin, token(PlatformId::Fanbook));
    QSignalSpy refused(noted, &services::BotChange::failed);
    const BotKey real = key(added);
    EXPECT_TRUE(waitUntil([&refused] { return refused.size() == 1; }));
    EXPECT_EQ(keptToken(real), token(PlatformId::Fanbook).reveal());
    EXPECT_EQ(m_registry->bots().size(), 2);
    EXPECT_FALSE(keptToken(before).isEmpty());
}

TEST_F(BotRegistryTest, ADialogThatHasAnOldKeyStillReachesTheBot)
{
    const BotKey old = add(PlatformId::Fanbook);
    const BotKey now = key(m_registry->noteFacts(old, told()));
    ASSERT_NE(now, old);
    EXPECT_EQ(m_registry->keyNow(old), now);
    EXPECT_EQ(key(m_registry->change(old, [](BotProfile &bot) { bot.name = QStringLiteral("Guild"); })), now);
    EXPECT_EQ(m_registry->bot(now)->name, QStringLiteral("Guild"));
    EXPECT_EQ(key(m_registry->setProxyPassword(old, core::Secret(QByteArrayView("invented")))), now);
    EXPECT_EQ(m_secrets.kept(SecretKind::ProxyPassword, now.toString()), QByteArray("invented"));
    const core::Secret next(QByteArrayView("another_token_without_number"));
    EXPECT_EQ(key(m_registry->replaceToken(old, next)), now);
    EXPECT_EQ(keptToken(now), next.reveal());
    EXPECT_TRUE(keptToken(old).isEmpty());
    EXPECT_EQ(key(m_registry->remove(old, BotRegistry::History::Keep)), now);
    EXPECT_TRUE(m_registry->bots().isEmpty());
    EXPECT_TRUE(waitUntil([this] { return m_secrets.size() == 0; }));
}

TEST_F(BotRegistryTest, AReadOnlyProfileIsShownAndNotChanged)
{
    const BotKey bot = add(PlatformId::Telegram);
    restart(true);
    EXPECT_EQ(names(), QStringList{QStringLiteral("telegram")});
    EXPECT_EQ(
        error(m_registry->add(typed(PlatformId::CloudChat), token(PlatformId::CloudChat))).kind,
        ErrorKind::Locked);
    EXPECT_EQ(error(m_registry->remove(bot, BotRegistry::History::Keep)).kind, ErrorKind::Locked);
    EXPECT_EQ(error(m_registry->replaceToken(bot, token(PlatformId::Telegram))).kind, ErrorKind::Locked);
    EXPECT_FALSE(m_registry->mayChange(bot));
    EXPECT_EQ(m_secrets.size(), 1);
}

TEST_F(BotRegistryTest, DemoBotsAreListedAndNeverWritten)
{
    BotProfile demo = typed(PlatformId::Telegram);
    demo.key = BotKey::sandbox(PlatformId::Telegram, QStringLiteral("42"));
    m_registry->addDemo(demo, token(PlatformId::Telegram));
    ASSERT_TRUE(waitUntil([this] { return m_registry->bots().size() == 1; }));
    demo.name = QStringLiteral("renamed");
    key(m_registry->change(demo));
    EXPECT_EQ(names(), QStringList{QStringLiteral("renamed")});
    EXPECT_TRUE(m_workbench->bots().first().demo);
    m_workbench->start(demo.key);
    EXPECT_TRUE(reaches(demo.key, BotState::Live));
    add(PlatformId::CloudChat);
    EXPECT_FALSE(fileBytes().contains("sandbox"));
    EXPECT_EQ(m_secrets.size(), 1);
}

TEST_F(BotRegistryTest, WhatWasWrongWithTheFileIsSaid)
{
    ASSERT_TRUE(core::writeWhole(botsFile(), QByteArray("{broken")));
    restart();
    EXPECT_EQ(m_said.size(), 2);
    EXPECT_FALSE(add(PlatformId::Telegram).isEmpty());
    EXPECT_TRUE(QFile::exists(botsFile() + QStringLiteral(".bad")));
}
