// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The keychain store on a real gnome-keyring-daemon, under a D-Bus of its own.
#include "Asked.h"
#include "core/Clock.h"
#include "PrivateBus.h"
#include "Samples.h"
#include "security/KeychainStore.h"
#include "tests/support/Wait.h"

#include <gtest/gtest.h>

#include <optional>

using namespace botdeck;
using namespace botdeck::security;
using core::ErrorKind;
using test::answerTo;
using test::failureOf;
using test::name;
using test::secretFrom;
using test::token;

namespace {

class BusEnvironment : public testing::Environment
{
public:
    void SetUp() override { m_bus.emplace(); }
    void TearDown() override { m_bus.reset(); }

private:
    std::optional<test::PrivateBus> m_bus;
};

const auto *const environment = testing::AddGlobalTestEnvironment(new BusEnvironment);

const SecretName key{SecretKind::PrivateKey, QStringLiteral("护照")};
const SecretName absent{SecretKind::ProxyPassword, QStringLiteral("nobody")};

class KeychainGnome : public testing::Test
{
protected:
    std::optional<test::GnomeKeyring> m_keyring{"the login password"};
    core::SystemClock m_clock;
    const QUuid m_profile = QUuid::createUuid();
    KeychainStore m_store{m_profile, m_clock};
};

} // namespace

TEST_F(KeychainGnome, KeepsReplacesListsAndRemoves)
{
    EXPECT_EQ(m_store.backendName(), QStringLiteral("system keychain (Secret Service)"));
    EXPECT_TRUE(answerTo(m_store.list(nullptr))->names.isEmpty());
    ASSERT_FALSE(failureOf(m_store.write(name, token, nullptr)));
    const core::Secret binary(QByteArrayView("\0\x01\xff line\n", 9));
    ASSERT_FALSE(failureOf(m_store.write(key, binary, nullptr)));
    EXPECT_EQ(secretFrom(m_store.read(name, nullptr)), token.reveal());
    EXPECT_EQ(secretFrom(m_store.read(key, nullptr)), binary.reveal());
    EXPECT_EQ(answerTo(m_store.list(nullptr))->names, (QList{name, key}));

    ASSERT_FALSE(failureOf(m_store.write(name, binary, nullptr)));
    EXPECT_EQ(secretFrom(m_store.read(name, nullptr)), binary.reveal());
    EXPECT_EQ(answerTo(m_store.list(nullptr))->names.size(), 2);

    ASSERT_FALSE(failureOf(m_store.remove(name, nullptr)));
    ASSERT_FALSE(failureOf(m_store.remove(name, nullptr))) << "what is not there is removed, too";
    EXPECT_EQ(answerTo(m_store.list(nullptr))->names, QList{key});
    const auto gone = answerTo(m_store.read(name, nullptr));
    EXPECT_EQ(gone.error().kind, ErrorKind::NotFound);
    EXPECT_EQ(
        gone.error().detail,
        QStringLiteral("The system keychain (Secret Service) has no bot token for cloudchat:h:4711."));
}

TEST_F(KeychainGnome, AnswersInTheOrderItWasAsked)
{
    test::Asked write(m_store.write(name, token, nullptr));
    test::Asked read(m_store.read(name, nullptr));
    test::Asked remove(m_store.remove(name, nullptr));
    test::Asked list(m_store.list(nullptr));
    EXPECT_TRUE(list.answer()->names.isEmpty());
    EXPECT_TRUE(write.isAnswered() && remove.isAnswered());
    EXPECT_EQ(read.answer()->secret, token);
}

TEST_F(KeychainGnome, EntriesCarryTheProfileAndTheProgram)
{
    ASSERT_FALSE(failureOf(m_store.write(name, token, nullptr)));
    const QString profile = m_profile.toString(QUuid::WithoutBraces);
    QStringList users;
    for (const auto &attributes : m_keyring->items()) {
        EXPECT_EQ(attributes.value(QStringLiteral("server")), QStringLiteral("org.botdeck.Botdeck"));
        if (attributes.value(QStringLiteral("user")).startsWith(profile))
            users += attributes.value(QStringLiteral("user"));
    }
    users.sort();
    EXPECT_EQ(
        users,
        QStringList(
            {profile + QStringLiteral("/bot_token/cloudchat:h:4711"), profile + QStringLiteral("/index")}));
}

TEST_F(KeychainGnome, ProfilesDoNotSeeEachOther)
{
    ASSERT_FALSE(failureOf(m_store.write(name, token, nullptr)));
    KeychainStore other(QUuid::createUuid(), m_clock);
    EXPECT_TRUE(answerTo(other.list(nullptr))->names.isEmpty());
    EXPECT_EQ(failureOf(other.read(name, nullptr)), ErrorKind::NotFound);
    EXPECT_FALSE(failureOf(other.remove(name, nullptr)));
    EXPECT_EQ(secretFrom(m_store.read(name, nullptr)), token.reveal());
}

// Nobody is there to type the password: the keyring's prompt is dismissed at once, and QtKeychain then says
// "no such entry" for a read and "done" for a removal.
TEST_F(KeychainGnome, LockedItSaysSoAndLosesNothing)
{
    ASSERT_FALSE(failureOf(m_store.write(name, token, nullptr)));
    m_keyring->lock();
    const auto read = answerTo(m_store.read(name, nullptr));
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, ErrorKind::Locked);
    EXPECT_EQ(
        read.error().detail,
        QStringLiteral("The system keychain (Secret Service) is locked and was not unlocked. "
                       "Unlock it and try again."));
    EXPECT_EQ(failureOf(m_store.read(absent, nullptr)), ErrorKind::Locked);
    EXPECT_EQ(failureOf(m_store.list(nullptr)), ErrorKind::Locked);
    EXPECT_EQ(failureOf(m_store.remove(name, nullptr)), ErrorKind::Locked);
    EXPECT_EQ(failureOf(m_store.write(key, token, nullptr)), ErrorKind::Locked);

    m_keyring.reset();
    m_keyring.emplace("the login password");
    EXPECT_EQ(secretFrom(m_store.read(name, nullptr)), token.reveal());
    EXPECT_EQ(answerTo(m_store.list(nullptr))->names, QList{name});
}

TEST_F(KeychainGnome, LockedItRemovesNothingAndSaysSo)
{
    KeychainLink link(QStringLiteral("org.botdeck.Botdeck"), m_clock, {});
    std::optional<core::Result<core::Secret>> result;
    const auto keep = [&](const core::Result<core::Secret> &brought) { result = brought; };
    const QString entry = m_profile.toString() + QStringLiteral("/alone");
    link.write(entry, token, keep);
    ASSERT_TRUE(test::waitUntil([&] { return result.has_value(); }));
    ASSERT_TRUE(*result);
    m_keyring->lock();
    result.reset();
    link.remove(entry, keep);
    ASSERT_TRUE(test::waitUntil([&] { return result.has_value(); }));
    ASSERT_FALSE(*result);
    EXPECT_EQ(result->error().kind, ErrorKind::Locked);
}

TEST_F(KeychainGnome, ThatGoesAwayIsMissedAndThatComesBackIsFound)
{
    ASSERT_FALSE(failureOf(m_store.write(name, token, nullptr)));
    m_keyring.reset();
    const auto read = answerTo(m_store.read(name, nullptr));
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, ErrorKind::Unavailable);
    EXPECT_EQ(
        read.error().detail,
        QStringLiteral("There is no system keychain here: no keychain service runs in this session."));
    EXPECT_EQ(failureOf(m_store.write(name, token, nullptr)), ErrorKind::Unavailable);
    m_keyring.emplace("the login password");
    EXPECT_EQ(secretFrom(m_store.read(name, nullptr)), token.reveal());
}
