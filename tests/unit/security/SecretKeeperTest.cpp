// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/SecretKeeper.h"

#include "Asked.h"
#include "MemoryStore.h"
#include "Samples.h"
#include "security/Cryptography.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Wait.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <tuple>

using namespace botdeck;
using namespace botdeck::security;
using namespace std::chrono_literals;
using core::ErrorKind;
using test::answerTo;
using test::failureOf;
using test::name;
using test::passphrase;
using test::secretFrom;
using test::token;

namespace {

const core::Secret otherToken(QByteArrayView("4712:another-invented"));
const SecretName otherName{SecretKind::BotToken, QStringLiteral("cloudchat:h:4712")};

class SecretKeeperTest : public testing::Test
{
protected:
    void choose(std::optional<SecretBackend> remembered = {})
    {
        QSignalSpy chosen(&m_keeper, &SecretKeeper::chosen);
        m_keeper.choose(remembered);
        EXPECT_TRUE(chosen.isEmpty());
        EXPECT_TRUE(test::waitUntil([&] { return chosen.size() == 1; }));
    }
    [[nodiscard]] bool knowsBoth() const
    {
        return m_redactor.containsSecret(token.reveal()) && m_redactor.containsSecret(otherToken.reveal());
    }
    void keychainFails(ErrorKind kind, const QString &detail)
    {
        m_keychain.fault = [=](int) { return core::Error{kind, detail}; };
    }
    /// Until the move has ended; what it reported.
    MoveReport moved(SecretMove *move)
    {
        MoveReport report;
        QString error = QStringLiteral("no end");
        QObject::connect(move, &SecretMove::succeeded, move, [&](const MoveReport &heard) {
            report = heard;
            error.clear();
        });
        QObject::connect(
            move, &SecretMove::failed, move, [&](const core::Error &heard) { error = heard.detail; });
        const QPointer running(move);
        EXPECT_TRUE(test::waitUntil([&] { return running.isNull(); }));
        EXPECT_EQ(error.toStdString(), "");
        return report;
    }

    const Cryptography m_cryptography;
    const QTemporaryDir m_folder;
    test::FakeClock m_clock;
    test::MemoryStore m_keychain;
    VaultStore m_vault{m_folder.filePath(QStringLiteral("vault.botdeck")), m_clock, KdfCost{1, 8}};
    Redactor m_redactor;
    core::Result<void> m_remembering;
    QList<SecretBackend> m_remembered;
    SecretKeeper m_keeper{
        m_keychain, m_vault, m_redactor, m_clock,
        [this](SecretBackend backend, const SecretMove::Committed &done) {
            m_remembered += backend;
            done(m_remembering);
        }};
};

} // namespace

TEST_F(SecretKeeperTest, TakesTheKeychainThatAnswers)
{
    EXPECT_EQ(failureOf(m_keeper.read(name, nullptr)), ErrorKind::Unavailable);
    EXPECT_EQ(m_keeper.backendName(), QString());
    choose();
    EXPECT_EQ(m_keeper.backend(), SecretBackend::Keychain);
    EXPECT_EQ(m_keeper.backendName(), QStringLiteral("memory"));
    EXPECT_FALSE(m_keeper.reason());
    EXPECT_FALSE(m_keeper.canLock());
    EXPECT_FALSE(m_keeper.isLocked());
    EXPECT_TRUE(m_remembered.isEmpty());
    EXPECT_FALSE(failureOf(m_keeper.write(name, token, nullptr)));
    EXPECT_FALSE(failureOf(m_keeper.write(name, token, nullptr)));
    EXPECT_EQ(m_remembered, QList{SecretBackend::Keychain}) << "once something is kept there";
    EXPECT_EQ(answerTo(m_keeper.list(nullptr))->names, QList{name});
    EXPECT_FALSE(failureOf(m_keeper.remove(name, nullptr)));
    EXPECT_TRUE(m_keychain.secrets.empty());
}

TEST_F(SecretKeeperTest, TakesTheVaultWhereNoKeychainAnswersAndSaysWhy)
{
    keychainFails(ErrorKind::Unavailable, QStringLiteral("There is none."));
    choose();
    EXPECT_EQ(m_keeper.backend(), SecretBackend::Vault);
    EXPECT_EQ(m_keeper.backendName(), QStringLiteral("passphrase vault"));
    ASSERT_TRUE(m_keeper.reason());
    EXPECT_EQ(m_keeper.reason()->kind, ErrorKind::Unavailable);
    EXPECT_EQ(m_keeper.reason()->detail, QStringLiteral("There is none."));
    EXPECT_FALSE(m_keeper.isLocked()) << "there is nothing to unlock yet";
    EXPECT_EQ(failureOf(m_keeper.write(name, token, nullptr)), ErrorKind::Locked);
    ASSERT_FALSE(failureOf(m_vault.create(passphrase, nullptr)));
    EXPECT_FALSE(failureOf(m_keeper.write(name, token, nullptr)));
    EXPECT_EQ(m_remembered, QList{SecretBackend::Vault});
}

TEST_F(SecretKeeperTest, ALockedKeychainIsStillTheKeychain)
{
    keychainFails(ErrorKind::Locked, QStringLiteral("It is locked."));
    choose();
    EXPECT_EQ(m_keeper.backend(), SecretBackend::Keychain);
    ASSERT_TRUE(m_keeper.reason());
    EXPECT_EQ(m_keeper.reason()->kind, ErrorKind::Locked);
}

TEST_F(SecretKeeperTest, AVaultThatIsThereIsTaken)
{
    ASSERT_FALSE(failureOf(m_vault.create(passphrase, nullptr)));
    choose();
    EXPECT_EQ(m_keeper.backend(), SecretBackend::Vault);
    EXPECT_EQ(m_keychain.questions, 0);
}

TEST_F(SecretKeeperTest, WhatIsRememberedCountsEvenIfItDoesNotAnswer)
{
    ASSERT_FALSE(failureOf(m_vault.create(passphrase, nullptr)));
    keychainFails(ErrorKind::Unavailable, QStringLiteral("There is none."));
    choose(SecretBackend::Keychain);
    EXPECT_EQ(m_keeper.backend(), SecretBackend::Keychain);
    EXPECT_EQ(failureOf(m_keeper.read(name, nullptr)), ErrorKind::Unavailable);
}

TEST_F(SecretKeeperTest, TellsTheRedactorBeforeAnybodyElse)
{
    m_keychain.secrets = {{name, token}};
    choose();
    bool known = false;
    SecretJob *job = m_keeper.read(name, nullptr);
    QObject::connect(job, &SecretJob::succeeded, job, [&](const SecretAnswer &answer) {
        known = m_redactor.containsSecret(answer.secret.reveal());
    });
    ASSERT_EQ(secretFrom(job), token.reveal());
    EXPECT_TRUE(known);
    const core::Secret typed(QByteArrayView("0815:typed-and-refused"));
    m_keychain.fault = [](int) { return core::Error{ErrorKind::Refused, {}}; };
    EXPECT_TRUE(failureOf(m_keeper.write(name, typed, nullptr)));
    EXPECT_TRUE(m_redactor.containsSecret("x0815:typed-and-refusedx")) << "though it is kept nowhere";
}

// A bot that is not started: nobody reads its token, and yet it must not leave in a text.
TEST_F(SecretKeeperTest, TellsTheRedactorOfAllThatTheVaultHoldsOnceItIsOpen)
{
    ASSERT_FALSE(failureOf(m_vault.create(passphrase, nullptr)));
    ASSERT_FALSE(failureOf(m_vault.write(name, token, nullptr)));
    ASSERT_FALSE(failureOf(m_vault.write(otherName, otherToken, nullptr)));
    m_vault.lock();
    choose();
    EXPECT_FALSE(m_redactor.containsSecret(token.reveal()));
    ASSERT_FALSE(failureOf(m_vault.unlock(passphrase, nullptr)));
    EXPECT_TRUE(test::waitUntil([this] { return knowsBoth(); }));
}

TEST_F(SecretKeeperTest, AsksAKeychainForTheRestOnceItHasAnswered)
{
    m_keychain.secrets = {{name, token}, {otherName, otherToken}};
    choose(SecretBackend::Keychain);
    EXPECT_EQ(m_keychain.questions, 0) << "it may be locked, and would ask for its password";
    ASSERT_EQ(secretFrom(m_keeper.read(name, nullptr)), token.reveal());
    EXPECT_TRUE(test::waitUntil([this] { return knowsBoth(); }));
    const int asked = m_keychain.questions;
    ASSERT_EQ(secretFrom(m_keeper.read(name, nullptr)), token.reveal());
    test::settle();
    EXPECT_EQ(m_keychain.questions, asked + 1) << "once is enough";
}

TEST_F(SecretKeeperTest, StopsAskingAKeychainThatRefuses)
{
    m_keychain.secrets = {{name, token}, {otherName, otherToken}};
    choose(SecretBackend::Keychain);
    m_keychain.fault = [](int question) -> std::optional<core::Error> {
        if (question < 3) // the read, and the list
            return {};
        return core::Error{ErrorKind::Refused, {}};
    };
    ASSERT_EQ(secretFrom(m_keeper.read(name, nullptr)), token.reveal());
    EXPECT_TRUE(test::waitUntil([this] { return m_keychain.questions == 3; }));
    test::settle();
    EXPECT_EQ(m_keychain.questions, 3);
}

TEST_F(SecretKeeperTest, LocksTheVaultNowAndAfterATime)
{
    ASSERT_FALSE(failureOf(m_vault.create(passphrase, nullptr)));
    choose();
    QSignalSpy locked(&m_keeper, &SecretKeeper::lockedChanged);
    EXPECT_TRUE(m_keeper.canLock());
    m_keeper.lockNow();
    EXPECT_TRUE(m_keeper.isLocked());
    EXPECT_FALSE(m_keeper.canLock());
    ASSERT_EQ(locked.size(), 1);
    EXPECT_EQ(locked.front().front(), true);

    m_keeper.autoLock().setAfter(5min);
    EXPECT_FALSE(m_keeper.autoLock().timeLeft()) << "it is locked";
    ASSERT_FALSE(failureOf(m_vault.unlock(passphrase, nullptr)));
    EXPECT_EQ(m_keeper.autoLock().timeLeft(), 5min);
    m_clock.advance(5min);
    EXPECT_TRUE(m_keeper.isLocked());
    EXPECT_EQ(locked.size(), 3);
}

TEST_F(SecretKeeperTest, MovesEverythingToTheVaultAndBack)
{
    const SecretMap secrets{
        {name, token}, {{SecretKind::PrivateKey, QStringLiteral("k")}, core::Secret(QByteArrayView("key"))}};
    m_keychain.secrets = secrets;
    choose(SecretBackend::Keychain);
    ASSERT_FALSE(failureOf(m_vault.create(passphrase, nullptr)));
    SecretMove *move = m_keeper.moveTo(SecretBackend::Vault);
    EXPECT_EQ(m_keeper.moveTo(SecretBackend::Vault), nullptr);
    EXPECT_EQ(failureOf(m_keeper.write(name, token, nullptr)), ErrorKind::Conflict);
    EXPECT_EQ(moved(move).moved, 2);
    EXPECT_EQ(m_remembered, QList{SecretBackend::Vault});
    EXPECT_EQ(m_keeper.backend(), SecretBackend::Vault);
    EXPECT_TRUE(m_keychain.secrets.empty());
    EXPECT_EQ(secretFrom(m_keeper.read(name, nullptr)), token.reveal());

    EXPECT_EQ(moved(m_keeper.moveTo(SecretBackend::Keychain)).moved, 2);
    EXPECT_EQ(m_keychain.secrets, secrets);
    EXPECT_EQ(m_vault.state(), VaultStore::State::Locked) << "an emptied vault is not left open";
    ASSERT_FALSE(failureOf(m_vault.unlock(passphrase, nullptr)));
    EXPECT_TRUE(answerTo(m_vault.list(nullptr))->names.isEmpty());
}

// Whoever asked for it may be gone when it ends: a dialog is closed.
TEST_F(SecretKeeperTest, TellsHowAMoveEndedWhoeverAskedForIt)
{
    QSignalSpy ended(&m_keeper, &SecretKeeper::moved);
    m_keychain.secrets = {{name, token}};
    choose(SecretBackend::Keychain);
    ASSERT_FALSE(failureOf(m_vault.create(passphrase, nullptr)));
    std::ignore = m_keeper.moveTo(SecretBackend::Vault);
    EXPECT_TRUE(m_keeper.isMoving());
    ASSERT_TRUE(test::waitUntil([&] { return ended.size() == 1; }));
    EXPECT_FALSE(m_keeper.isMoving());
    EXPECT_EQ(ended.front().front().value<MoveReport>().moved, 1);
    EXPECT_FALSE(ended.front().front().value<MoveReport>().swept);
    EXPECT_EQ(m_vault.state(), VaultStore::State::Unlocked) << "it counts now";
    std::ignore = m_keeper.moveTo(SecretBackend::Vault);
    ASSERT_TRUE(test::waitUntil([&] { return ended.size() == 2; }));
    EXPECT_TRUE(ended.back().front().value<MoveReport>().swept);
}

TEST_F(SecretKeeperTest, TellsThatAMoveFailedAndLocksTheVaultThatItBegan)
{
    QSignalSpy failed(&m_keeper, &SecretKeeper::notMoved);
    m_keychain.secrets = {{name, token}};
    choose(SecretBackend::Keychain);
    ASSERT_FALSE(failureOf(m_vault.create(passphrase, nullptr)));
    m_remembering = core::Error{ErrorKind::Storage, QStringLiteral("Disk full.")};
    std::ignore = m_keeper.moveTo(SecretBackend::Vault);
    ASSERT_TRUE(test::waitUntil([&] { return failed.size() == 1; }));
    EXPECT_EQ(failed.front().front().value<core::Error>().detail, QStringLiteral("Disk full."));
    EXPECT_FALSE(m_keeper.isMoving());
    EXPECT_EQ(m_keeper.backend(), SecretBackend::Keychain);
    EXPECT_EQ(m_vault.state(), VaultStore::State::Locked);
    EXPECT_EQ(m_keychain.secrets.size(), 1U);
}

TEST_F(SecretKeeperTest, FinishesAMoveThatWasBrokenOff)
{
    ASSERT_FALSE(failureOf(m_vault.create(passphrase, nullptr)));
    ASSERT_FALSE(failureOf(m_vault.write(name, token, nullptr)));
    m_keychain.secrets = {{name, token}};
    choose(SecretBackend::Vault);
    EXPECT_EQ(moved(m_keeper.moveTo(SecretBackend::Vault)).moved, 1);
    EXPECT_TRUE(m_keychain.secrets.empty());
    EXPECT_EQ(secretFrom(m_keeper.read(name, nullptr)), token.reveal());
}

TEST_F(SecretKeeperTest, MovesNothingIntoALockedVault)
{
    m_keychain.secrets = {{name, token}};
    choose(SecretBackend::Keychain);
    SecretMove *move = m_keeper.moveTo(SecretBackend::Vault);
    QString words;
    QObject::connect(
        move, &SecretMove::failed, move, [&](const core::Error &error) { words = error.detail; });
    const QPointer running(move);
    ASSERT_TRUE(test::waitUntil([&] { return running.isNull(); }));
    EXPECT_TRUE(words.contains(QStringLiteral("Choose a passphrase")));
    EXPECT_EQ(m_keeper.backend(), SecretBackend::Keychain);
    EXPECT_EQ(m_keychain.secrets.size(), 1U);
}

TEST_F(SecretKeeperTest, SaysWhenItCannotRemember)
{
    choose();
    QSignalSpy trouble(&m_keeper, &SecretKeeper::notRemembered);
    m_remembering = core::Error{ErrorKind::Storage, QStringLiteral("Disk full.")};
    EXPECT_FALSE(failureOf(m_keeper.write(name, token, nullptr)));
    EXPECT_EQ(trouble.size(), 1);
}

TEST_F(SecretKeeperTest, WhereChangesAreRefusedItTellsButTakesNothing)
{
    m_keychain.secrets = {{name, token}};
    const core::Error why{ErrorKind::Locked, QStringLiteral("Another console has the profile.")};
    m_keeper.refuseChanges(why);
    choose();
    EXPECT_EQ(secretFrom(m_keeper.read(name, nullptr)), token.reveal());
    EXPECT_EQ(answerTo(m_keeper.write(name, passphrase, nullptr)).error().detail, why.detail);
    EXPECT_EQ(failureOf(m_keeper.remove(name, nullptr)), ErrorKind::Locked);
    EXPECT_EQ(m_keeper.moveTo(SecretBackend::Vault), nullptr);
    EXPECT_EQ(answerTo(m_vault.create(passphrase, nullptr)).error().detail, why.detail);
    EXPECT_EQ(m_vault.state(), VaultStore::State::Absent);
    EXPECT_EQ(m_keychain.secrets, (SecretMap{{name, token}}));
    EXPECT_TRUE(m_remembered.isEmpty());
}
