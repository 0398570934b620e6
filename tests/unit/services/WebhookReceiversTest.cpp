// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Receivers of a whole program, over real ports and a real store; what is kept of them over its end.
#include "services/WebhookReceivers.h"

#include "RegistryFixture.h"
#include "tests/support/RawHttp.h"
#include "tests/support/Wait.h"

#include <QSignalSpy>

namespace botdeck::test {

using namespace Qt::StringLiterals;
using core::ErrorKind;
using core::Secret;
using domain::BotKey;
using domain::PlatformId;
using domain::ReceiverPhase;
using security::SecretKind;
using services::ReceiverPlan;
using services::WebhookReceivers;

namespace {

constexpr const char *hookPath = "/an-invented-secret-path";
constexpr const char *hookToken = "an-invented-secret-token";

class WebhookReceiversTest : public RegistryFixture
{
protected:
    void SetUp() override
    {
        begin();
        bot = add(PlatformId::Telegram);
        plan.setup = {u"127.0.0.1"_s, 0, false, 201, 16, true};
        plan.path = Secret(hookPath);
        plan.token = Secret(hookToken);
    }
    void begin()
    {
        receivers = std::make_unique<WebhookReceivers>(
            WebhookReceivers::Parts{*m_workbench, *m_registry, *m_settings, m_descriptions, m_known});
        QObject::connect(
            receivers.get(), &WebhookReceivers::changed, receivers.get(),
            [this](const BotKey &which) { phases += receivers->state(which).phase; });
    }
    /// The program ends and is started once more.
    void again()
    {
        receivers.reset();
        restart();
        begin();
        m_starter->startWithProgram(receivers->toResume());
        receivers->resume();
    }
    bool reaches(ReceiverPhase phase)
    {
        return waitUntil([&] { return receivers->state(bot).phase == phase; });
    }
    int post(const char *token) const
    {
        const QByteArray type = "application/json\r\nX-Telegram-Bot-Api-Secret-Token: "_ba + token;
        return RawClient(receivers->state(bot).port)
            .exchange(httpPost(hookPath, type, R"({"update_id":7})"))
            .status;
    }
    /// Has gone from starting to listening once more.
    bool startsAnew()
    {
        return waitUntil([this] {
            return phases.contains(ReceiverPhase::Starting) && phases.last() == ReceiverPhase::Listening;
        });
    }

    std::unique_ptr<WebhookReceivers> receivers;
    ReceiverPlan plan;
    BotKey bot;
    QList<ReceiverPhase> phases;
};

} // namespace

TEST_F(WebhookReceiversTest, WhatListenedListensAgainUntilItIsStopped)
{
    receivers->start(bot, plan);
    ASSERT_TRUE(reaches(ReceiverPhase::Listening));
    EXPECT_EQ(m_secrets.kept(SecretKind::WebhookPath, bot.toString()), hookPath);
    EXPECT_EQ(m_secrets.kept(SecretKind::WebhookToken, bot.toString()), hookToken);
    EXPECT_TRUE(m_known.containsSecret(hookPath));
    EXPECT_TRUE(m_known.containsSecret(hookToken));
    const QByteArray kept = m_settings->settings().bytes(storage::Setting::Receivers);
    EXPECT_FALSE(m_known.containsSecret(kept)) << kept.constData();

    again();
    ASSERT_TRUE(reaches(ReceiverPhase::Listening)) << qPrintable(receivers->state(bot).trouble.english());
    EXPECT_TRUE(receivers->state(bot).isResumed);
    EXPECT_EQ(receivers->plan(bot), plan);
    EXPECT_EQ(post(hookToken), 201);
    EXPECT_EQ(post("another"), 403);
    receivers->stop(bot);
    ASSERT_TRUE(waitUntil([this] { return status(bot).state == domain::BotState::Stopped; }));

    again();
    EXPECT_TRUE(receivers->toResume().isEmpty());
    EXPECT_EQ(receivers->state(bot).phase, ReceiverPhase::Stopped);
    EXPECT_EQ(receivers->plan(bot)->setup, plan.setup) << "how it was set up stays";
    receivers->fetch(bot);
    EXPECT_TRUE(waitUntil([this] { return receivers->plan(bot) == plan; }));
}

TEST_F(WebhookReceiversTest, WhereSecretsAreLockedItWaitsForThemAndSaysSo)
{
    receivers->start(bot, plan);
    ASSERT_TRUE(reaches(ReceiverPhase::Listening));
    m_secrets.refuse(core::Error{ErrorKind::Locked, u"It is locked."_s});
    again();
    ASSERT_TRUE(waitUntil([this] { return !receivers->state(bot).trouble.isEmpty(); }));
    EXPECT_EQ(receivers->state(bot).phase, ReceiverPhase::Starting);
    EXPECT_TRUE(receivers->state(bot).trouble.english().contains(u"It is locked."_s));
    m_secrets.refuse({});
    receivers->secretsThere();
    EXPECT_TRUE(reaches(ReceiverPhase::Listening));
}

TEST_F(WebhookReceiversTest, WhatIsNotKeptAnyMoreIsSaidAndNotStarted)
{
    receivers->start(bot, plan);
    ASSERT_TRUE(reaches(ReceiverPhase::Listening));
    QSignalSpy removed(
        m_secrets.remove({SecretKind::WebhookPath, bot.toString()}, nullptr),
        &security::SecretJob::succeeded);
    ASSERT_TRUE(waitUntil([&removed] { return !removed.isEmpty(); }));
    again();
    ASSERT_TRUE(reaches(ReceiverPhase::Stopped));
    EXPECT_TRUE(receivers->state(bot).trouble.english().contains(u"not started again"_s));
}

TEST_F(WebhookReceiversTest, AnotherWayToTheServerDoesNotEndIt)
{
    receivers->start(bot, plan);
    ASSERT_TRUE(reaches(ReceiverPhase::Listening));
    phases.clear();
    domain::BotProfile changed = *m_registry->bot(bot);
    changed.proxy.kind = domain::ProxyRoute::Kind::Direct;
    key(m_registry->change(changed));
    ASSERT_TRUE(startsAnew());
    EXPECT_EQ(post(hookToken), 201);
    again();
    EXPECT_TRUE(reaches(ReceiverPhase::Listening));
}

TEST_F(WebhookReceiversTest, OfABotThatIsRemovedNothingIsKept)
{
    plan.setup.isTls = true;
    plan.identity = {
        "no certificate", Secret("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n")};
    receivers->start(bot, plan);
    ASSERT_TRUE(waitUntil([this] { return !receivers->state(bot).trouble.isEmpty(); }));
    EXPECT_FALSE(m_secrets.kept(SecretKind::PrivateKey, bot.toString()).isEmpty());
    EXPECT_TRUE(receivers->toResume().isEmpty()) << "it never listened";
    key(m_registry->remove(bot, services::BotRegistry::History::Keep));
    EXPECT_TRUE(waitUntil([this] { return !receivers->plan(bot); }));
    EXPECT_TRUE(waitUntil([this] { return m_secrets.size() == 0; }));
}

} // namespace botdeck::test
