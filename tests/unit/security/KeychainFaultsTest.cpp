// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The keychain store on a keychain that denies, is slow, or is broken.
#include "Asked.h"
#include "FakeSecretService.h"
#include "PrivateBus.h"
#include "Samples.h"
#include "security/KeychainStore.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Wait.h"

#include <gtest/gtest.h>

#include <optional>

using namespace botdeck;
using namespace botdeck::security;
using namespace std::chrono_literals;
using core::ErrorKind;
using test::answerTo;
using test::Asked;
using test::failureOf;
using test::name;
using test::token;
using Mood = test::FakeSecretService::Mood;

namespace {

struct Bus
{
    test::PrivateBus bus;
    test::FakeSecretService service{bus.address()};
};

class BusEnvironment : public testing::Environment
{
public:
    void SetUp() override { m_bus.emplace(); }
    void TearDown() override { m_bus.reset(); }
    test::FakeSecretService &service() { return m_bus->service; }

private:
    std::optional<Bus> m_bus;
};

auto *const environment = new BusEnvironment;
const auto *const registered = testing::AddGlobalTestEnvironment(environment);

class KeychainFaults : public testing::Test
{
protected:
    KeychainFaults() { m_service.setMood(Mood::Empty); }
    /// Until the keychain has been asked and keeps silent.
    void waitUntilHeld()
    {
        ASSERT_TRUE(test::waitUntil([this] { return m_service.held() > 0; }));
    }

    test::FakeSecretService &m_service = environment->service();
    test::FakeClock m_clock;
    KeychainStore m_store{QUuid::createUuid(), m_clock, {3s, 60s}};
};

} // namespace

TEST_F(KeychainFaults, WithoutTheEntryItSaysSo)
{
    EXPECT_EQ(failureOf(m_store.read(name, nullptr)), ErrorKind::NotFound);
    EXPECT_TRUE(answerTo(m_store.list(nullptr))->names.isEmpty());
}

TEST_F(KeychainFaults, DeniedItSaysSo)
{
    m_service.setMood(Mood::Denying);
    const auto read = answerTo(m_store.read(name, nullptr));
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, ErrorKind::Refused);
    EXPECT_EQ(
        read.error().detail,
        QStringLiteral("The system keychain (Secret Service) denied access. Allow it there, "
                       "or keep secrets in the passphrase vault."));
    EXPECT_EQ(failureOf(m_store.write(name, token, nullptr)), ErrorKind::Refused);
    EXPECT_EQ(failureOf(m_store.list(nullptr)), ErrorKind::Refused) << "and not: nothing is listed";
}

TEST_F(KeychainFaults, BrokenItsWordsAreQuoted)
{
    m_service.setMood(Mood::Broken);
    const auto read = answerTo(m_store.read(name, nullptr));
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, ErrorKind::Storage);
    EXPECT_TRUE(read.error().detail.english().contains(QStringLiteral("a screw is loose")));
    EXPECT_TRUE(failureOf(m_store.remove(name, nullptr)));
}

TEST_F(KeychainFaults, SlowItTellsSoThenGivesUpAndIgnoresTheLateAnswer)
{
    m_service.setMood(Mood::Silent);
    Asked read(m_store.read(name, nullptr));
    waitUntilHeld();
    m_clock.advance(3s - 1ms);
    EXPECT_FALSE(read.toldSlow());
    m_clock.advance(1ms);
    EXPECT_TRUE(read.toldSlow());
    EXPECT_FALSE(read.isAnswered());
    m_clock.advance(57s);
    ASSERT_FALSE(read.answer());
    EXPECT_EQ(read.answer().error().kind, ErrorKind::Timeout);
    EXPECT_EQ(
        read.answer().error().detail,
        QStringLiteral("The system keychain (Secret Service) did not answer in time."));

    const auto next = answerTo(m_store.list(nullptr));
    ASSERT_FALSE(next) << "nobody waits behind a keychain that keeps silent";
    EXPECT_EQ(next.error().kind, ErrorKind::Timeout);
    EXPECT_TRUE(next.error().detail.english().contains(QStringLiteral("earlier question")));

    m_service.setMood(Mood::Empty);
    m_service.release();
    ASSERT_TRUE(test::waitUntil([this] {
        return failureOf(m_store.read(name, nullptr)) == ErrorKind::NotFound;
    })) << "it is asked again once the late answer has come";
}

// R24: thirty seconds are slow, and in time.
TEST_F(KeychainFaults, AnsweringAfterHalfAMinuteItIsHeard)
{
    m_service.setMood(Mood::Silent);
    Asked list(m_store.list(nullptr));
    waitUntilHeld();
    m_clock.advance(30s);
    EXPECT_TRUE(list.toldSlow());
    m_service.setMood(Mood::Empty);
    m_service.release();
    ASSERT_TRUE(list.answer());
    EXPECT_TRUE(list.answer()->names.isEmpty());
}

TEST_F(KeychainFaults, SilentItIsGivenNoSecretLaterOn)
{
    m_service.setMood(Mood::Silent);
    const int before = m_service.created();
    Asked write(m_store.write(name, token, nullptr));
    waitUntilHeld();
    m_clock.advance(60s);
    ASSERT_FALSE(write.answer());
    m_service.setMood(Mood::Empty);
    m_service.release();
    ASSERT_TRUE(
        test::waitUntil([this] { return failureOf(m_store.read(name, nullptr)) == ErrorKind::NotFound; }));
    EXPECT_EQ(m_service.created(), before);
}

TEST_F(KeychainFaults, ARemovalWithoutAnswerIsOfUnknownOutcome)
{
    m_service.setMood(Mood::Silent);
    Asked remove(m_store.remove(name, nullptr));
    waitUntilHeld();
    m_clock.advance(60s);
    ASSERT_FALSE(remove.answer());
    EXPECT_EQ(remove.answer().error().kind, ErrorKind::UnknownOutcome);
    m_service.setMood(Mood::Empty);
    m_service.release();
    EXPECT_TRUE(
        test::waitUntil([this] { return failureOf(m_store.read(name, nullptr)) == ErrorKind::NotFound; }));
}

TEST_F(KeychainFaults, AStoreThatGoesAwayLeavesTheKeychainToEndByItself)
{
    m_service.setMood(Mood::Silent);
    {
        KeychainStore store(QUuid::createUuid(), m_clock);
        store.read(name, &store);
        waitUntilHeld();
    }
    m_service.setMood(Mood::Empty);
    m_service.release();
    EXPECT_TRUE(
        test::waitUntil([this] { return failureOf(m_store.read(name, nullptr)) == ErrorKind::NotFound; }));
}

TEST_F(KeychainFaults, ACancelledQuestionIsNotAnswered)
{
    m_service.setMood(Mood::Silent);
    SecretJob *job = m_store.read(name, nullptr);
    const Asked read(job);
    const Asked behind(m_store.list(nullptr));
    waitUntilHeld();
    job->cancel();
    m_service.setMood(Mood::Empty);
    m_service.release();
    EXPECT_TRUE(test::waitUntil([&] { return behind.isAnswered(); }));
    EXPECT_FALSE(read.isAnswered());
}
