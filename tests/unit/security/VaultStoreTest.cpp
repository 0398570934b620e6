// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/VaultStore.h"

#include "Asked.h"
#include "Samples.h"
#include "security/Cryptography.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Wait.h"

#include <QEvent>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace botdeck;
using namespace botdeck::security;
using namespace std::chrono_literals;
using core::ErrorKind;
using State = VaultStore::State;
using test::answerTo;
using test::Asked;
using test::failureOf;
using test::name;
using test::passphrase;
using test::secretFrom;
using test::token;

namespace {

const core::Secret wrong(QByteArrayView("not this one"));

class VaultStoreTest : public testing::Test
{
protected:
    [[nodiscard]] std::unique_ptr<VaultStore> store()
    {
        return std::make_unique<VaultStore>(
            m_folder.filePath(QStringLiteral("vault.botdeck")), m_clock, KdfCost{1, 8});
    }

    const Cryptography m_cryptography;
    const QTemporaryDir m_folder;
    test::FakeClock m_clock;
};

/// Locks the vault as soon as the next answer has come out of its thread, before anybody hears it.
class LockBehindTheAnswer : public QObject
{
public:
    explicit LockBehindTheAnswer(VaultStore &vault)
        : m_vault(vault)
    {
        vault.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::MetaCall) {
            m_vault.removeEventFilter(this);
            QMetaObject::invokeMethod(
                &m_vault, [this] { m_vault.lock(); }, Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    VaultStore &m_vault;
};

} // namespace

TEST_F(VaultStoreTest, IsMadeOnFirstNeed)
{
    const auto vault = store();
    EXPECT_EQ(vault->state(), State::Absent);
    EXPECT_TRUE(answerTo(vault->list(nullptr))->names.isEmpty());
    EXPECT_FALSE(failureOf(vault->remove(name, nullptr)));
    const auto early = answerTo(vault->write(name, token, nullptr));
    EXPECT_EQ(early.error().kind, ErrorKind::Locked);
    EXPECT_EQ(
        early.error().detail, QStringLiteral("There is no vault yet. Choose a passphrase for it first."));

    QSignalSpy states(vault.get(), &VaultStore::stateChanged);
    EXPECT_FALSE(failureOf(vault->create(passphrase, nullptr)));
    EXPECT_EQ(vault->state(), State::Unlocked);
    EXPECT_EQ(states.size(), 1);
    EXPECT_FALSE(failureOf(vault->write(name, token, nullptr)));
    EXPECT_EQ(secretFrom(vault->read(name, nullptr)), token.reveal());
    EXPECT_EQ(answerTo(vault->list(nullptr))->names, QList{name});
    EXPECT_EQ(vault->backendName(), QStringLiteral("passphrase vault"));
}

TEST_F(VaultStoreTest, TellsNothingFromTheMomentItIsLocked)
{
    const auto vault = store();
    ASSERT_FALSE(failureOf(vault->create(passphrase, nullptr)));
    ASSERT_FALSE(failureOf(vault->write(name, token, nullptr)));
    Asked underWay(vault->read(name, nullptr));
    Asked listUnderWay(vault->list(nullptr));
    vault->lock();
    EXPECT_EQ(vault->state(), State::Locked);
    ASSERT_FALSE(underWay.answer());
    EXPECT_EQ(underWay.answer().error().kind, ErrorKind::Locked);
    ASSERT_FALSE(listUnderWay.answer());
    EXPECT_EQ(failureOf(vault->read(name, nullptr)), ErrorKind::Locked);
    EXPECT_EQ(failureOf(vault->list(nullptr)), ErrorKind::Locked);
    EXPECT_EQ(failureOf(vault->remove(name, nullptr)), ErrorKind::Locked);
    EXPECT_EQ(failureOf(vault->write(name, token, nullptr)), ErrorKind::Locked);

    EXPECT_FALSE(failureOf(vault->unlock(passphrase, nullptr)));
    EXPECT_EQ(secretFrom(vault->read(name, nullptr)), token.reveal());
}

// The answer has left the vault's thread, and waits in the event loop for whoever asked.
TEST_F(VaultStoreTest, WhatIsOnItsWayWhenItIsLockedIsNotTold)
{
    const auto vault = store();
    ASSERT_FALSE(failureOf(vault->create(passphrase, nullptr)));
    ASSERT_FALSE(failureOf(vault->write(name, token, nullptr)));
    LockBehindTheAnswer between(*vault);
    Asked underWay(vault->read(name, nullptr));
    ASSERT_FALSE(underWay.answer());
    EXPECT_EQ(underWay.answer().error().kind, ErrorKind::Locked);
    EXPECT_EQ(vault->state(), State::Locked);
}

TEST_F(VaultStoreTest, OneThatSomebodyPutThereMeanwhileCanBeUnlocked)
{
    const auto vault = store();
    const auto elsewhere = store();
    ASSERT_FALSE(failureOf(elsewhere->create(passphrase, nullptr)));
    EXPECT_EQ(failureOf(vault->create(wrong, nullptr)), ErrorKind::Conflict);
    EXPECT_EQ(vault->state(), State::Locked) << "nobody is asked for a new passphrase again";
    EXPECT_EQ(failureOf(elsewhere->create(wrong, nullptr)), ErrorKind::Conflict);
    EXPECT_EQ(elsewhere->state(), State::Unlocked) << "an open one stays open";
    EXPECT_FALSE(failureOf(vault->unlock(passphrase, nullptr)));
}

TEST_F(VaultStoreTest, LockedWhileItOpensItStaysLocked)
{
    auto vault = store();
    Asked making(vault->create(passphrase, nullptr));
    vault->lock();
    EXPECT_FALSE(making.answer());
    EXPECT_EQ(vault->state(), State::Locked) << "it is there now";
    Asked opening(vault->unlock(passphrase, nullptr));
    vault->lock();
    ASSERT_FALSE(opening.answer());
    EXPECT_EQ(opening.answer().error().detail, QStringLiteral("The vault was locked meanwhile."));
    EXPECT_EQ(vault->state(), State::Locked);
    EXPECT_FALSE(failureOf(vault->unlock(passphrase, nullptr)));
}

TEST_F(VaultStoreTest, WhatWasBeingWrittenWhenItWasLockedIsWritten)
{
    const auto vault = store();
    ASSERT_FALSE(failureOf(vault->create(passphrase, nullptr)));
    Asked writing(vault->write(name, token, nullptr));
    vault->lock();
    EXPECT_TRUE(writing.answer());
    ASSERT_FALSE(failureOf(vault->unlock(passphrase, nullptr)));
    EXPECT_EQ(secretFrom(vault->read(name, nullptr)), token.reveal());
}

TEST_F(VaultStoreTest, SlowsDownWrongPassphrases)
{
    const auto vault = store();
    ASSERT_FALSE(failureOf(vault->create(passphrase, nullptr)));
    vault->lock();
    EXPECT_EQ(failureOf(vault->unlock(wrong, nullptr)), ErrorKind::Unauthorised);
    EXPECT_EQ(failureOf(vault->changePassphrase(wrong, wrong, nullptr)), ErrorKind::Unauthorised);
    const auto refused = answerTo(vault->unlock(passphrase, nullptr));
    ASSERT_FALSE(refused) << "even the right one, so that guessing costs time";
    EXPECT_EQ(refused.error().kind, ErrorKind::RateLimited);
    EXPECT_EQ(refused.error().retryAfter, 1s);
    EXPECT_EQ(
        refused.error().detail,
        QStringLiteral("Several wrong passphrases were given. The next one is taken in 1 s."));
    EXPECT_EQ(failureOf(vault->changePassphrase(passphrase, wrong, nullptr)), ErrorKind::RateLimited);
    m_clock.advance(1s);
    EXPECT_EQ(failureOf(vault->unlock(wrong, nullptr)), ErrorKind::Unauthorised);
    EXPECT_EQ(answerTo(vault->unlock(wrong, nullptr)).error().retryAfter, 2s);
    m_clock.advance(2s);
    EXPECT_FALSE(failureOf(vault->unlock(passphrase, nullptr)));
    vault->lock();
    EXPECT_EQ(failureOf(vault->unlock(wrong, nullptr)), ErrorKind::Unauthorised) << "counts from the start";
}

TEST_F(VaultStoreTest, TriesOnePassphraseAtATime)
{
    const auto vault = store();
    ASSERT_FALSE(failureOf(vault->create(passphrase, nullptr)));
    vault->lock();
    Asked first(vault->unlock(wrong, nullptr));
    EXPECT_EQ(failureOf(vault->unlock(passphrase, nullptr)), ErrorKind::Conflict);
    EXPECT_EQ(first.answer().error().kind, ErrorKind::Unauthorised);
}

TEST_F(VaultStoreTest, ChangesThePassphrase)
{
    const auto vault = store();
    ASSERT_FALSE(failureOf(vault->create(passphrase, nullptr)));
    const core::Secret next(QByteArrayView("a longer one"));
    EXPECT_FALSE(failureOf(vault->changePassphrase(passphrase, next, nullptr)));
    EXPECT_EQ(vault->state(), State::Unlocked);
    vault->lock();
    EXPECT_EQ(failureOf(vault->unlock(passphrase, nullptr)), ErrorKind::Unauthorised);
    EXPECT_FALSE(failureOf(vault->unlock(next, nullptr)));
}

// The usual cost takes a good part of a second: the caller's thread goes on meanwhile.
TEST_F(VaultStoreTest, DoesNotKeepItsCallerWaiting)
{
    VaultStore vault(m_folder.filePath(QStringLiteral("dear.botdeck")), m_clock, usualKdfCost);
    Asked making(vault.create(passphrase, nullptr));
    int rounds = 0;
    test::waitUntil([&] {
        ++rounds;
        return making.isAnswered() || rounds > 3;
    });
    EXPECT_GT(rounds, 3) << "the event loop was not held up";
    EXPECT_TRUE(making.answer());
}

TEST_F(VaultStoreTest, GoingAwayLetsWhatIsUnderWayEnd)
{
    {
        const auto vault = store();
        ASSERT_FALSE(failureOf(vault->create(passphrase, nullptr)));
        vault->write(name, token, vault.get());
    }
    const auto vault = store();
    EXPECT_EQ(vault->state(), State::Locked);
    ASSERT_FALSE(failureOf(vault->unlock(passphrase, nullptr)));
    EXPECT_EQ(secretFrom(vault->read(name, nullptr)), token.reveal());
}

TEST_F(VaultStoreTest, WhereChangesAreRefusedItIsReadAndStaysAsItIs)
{
    {
        const auto vault = store();
        ASSERT_FALSE(failureOf(vault->create(passphrase, nullptr)));
        ASSERT_FALSE(failureOf(vault->write(name, token, nullptr)));
    }
    const auto bytes = [this] {
        QFile file(m_folder.filePath(QStringLiteral("vault.botdeck")));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray before = bytes();
    const auto vault = store();
    vault->refuseChanges({ErrorKind::Locked, QStringLiteral("Not now.")});
    ASSERT_FALSE(failureOf(vault->unlock(passphrase, nullptr)));
    EXPECT_EQ(secretFrom(vault->read(name, nullptr)), token.reveal());
    EXPECT_EQ(answerTo(vault->write(name, wrong, nullptr)).error().detail, QStringLiteral("Not now."));
    EXPECT_EQ(failureOf(vault->remove(name, nullptr)), ErrorKind::Locked);
    EXPECT_EQ(failureOf(vault->changePassphrase(passphrase, wrong, nullptr)), ErrorKind::Locked);
    EXPECT_EQ(bytes(), before);
}
