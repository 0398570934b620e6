// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/SecretsStart.h"
#include "SecretsFixture.h"
#include "security/ScreenLock.h"
#include "storage/ProfileFolder.h"
#include "tests/support/Wait.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace botdeck::test {

using namespace std::chrono_literals;
using security::SecretBackend;
using security::VaultStore;
using storage::Setting;
using ui::secrets::SecretsDoor;

namespace {

class SecretsDoorTest : public SecretsFixture
{
protected:
    void open()
    {
        door.open(window.get(), [this](bool usable) { answers += usable; });
    }
    void useVault()
    {
        choose(SecretBackend::Vault);
        makeVault();
    }
    void screenLocks()
    {
        auto *screen = door.findChild<security::ScreenLock *>();
        ASSERT_NE(screen, nullptr);
        Q_EMIT screen->locked();
    }

    QList<bool> answers;
};

} // namespace

TEST_F(SecretsDoorTest, AKeychainCanBeUsedAtOnce)
{
    choose(SecretBackend::Keychain);
    open();
    EXPECT_EQ(answers, QList{true});
    EXPECT_EQ(door.placeLine(), QStringLiteral("Tokens are kept in the system keychain."));
    door.lockNow();
    EXPECT_FALSE(door.isLocked()) << "the desktop locks it";
    EXPECT_EQ(door.timeLeftLine(), QString());
}

TEST_F(SecretsDoorTest, BeforeItIsKnownWhichPlaceCountsItWaits)
{
    open();
    open();
    EXPECT_TRUE(answers.isEmpty());
    EXPECT_EQ(door.placeLine(), QString());
    choose(SecretBackend::Keychain);
    EXPECT_EQ(answers, QList{true}) << "who pressed twice meant it once";
}

TEST_F(SecretsDoorTest, WithTheWindowGoneNobodyIsAnswered)
{
    open();
    window.reset();
    choose(SecretBackend::Keychain);
    EXPECT_TRUE(answers.isEmpty());
}

TEST_F(SecretsDoorTest, ALockedVaultIsOpenedByKeyboardAlone)
{
    useVault();
    lockVault();
    open();
    shown("unlockDialog");
    EXPECT_EQ(focus(), QStringLiteral("passphrase"));
    type(passphrase);
    EXPECT_EQ(tabRound().size(), 3) << "field, Unlock, Cancel";
    press(Qt::Key_Return);
    ASSERT_TRUE(waitUntil([this] { return !answers.isEmpty(); }));
    EXPECT_EQ(answers, QList{true});
    EXPECT_FALSE(isOpen("unlockDialog"));
    expectNowhere(passphrase);
    open();
    EXPECT_EQ(answers, (QList{true, true})) << "an open one is used at once";
}

TEST_F(SecretsDoorTest, EscapeIsANo)
{
    useVault();
    lockVault();
    open();
    shown("unlockDialog");
    type(passphrase);
    press(Qt::Key_Escape);
    ASSERT_TRUE(waitUntil([this] { return !answers.isEmpty(); }));
    EXPECT_EQ(answers, QList{false});
    EXPECT_EQ(vault.state(), VaultStore::State::Locked);
    expectNowhere(passphrase);
}

TEST_F(SecretsDoorTest, LocksWhenNobodyDoesAnything)
{
    QSignalSpy locked(&door, &SecretsDoor::lockedChanged);
    QSignalSpy lines(&door, &SecretsDoor::lockLineChanged);
    useVault();
    EXPECT_EQ(door.timeLeftLine(), QStringLiteral("Locks in 15 m"));
    clock.advance(1min);
    EXPECT_EQ(door.timeLeftLine(), QStringLiteral("Locks in 14 m"));
    EXPECT_EQ(lines.size(), 2) << "only when it says something else";
    clock.advance(13min + 10s);
    EXPECT_EQ(door.timeLeftLine(), QStringLiteral("Locks in 50 s"));
    EXPECT_FALSE(door.isLocked());
    clock.advance(50s);
    EXPECT_TRUE(door.isLocked());
    EXPECT_EQ(vault.state(), VaultStore::State::Locked);
    ASSERT_EQ(locked.size(), 1);
    EXPECT_TRUE(locked.first().first().toBool());
    EXPECT_EQ(door.timeLeftLine(), QString());
    clock.advance(1min);
    EXPECT_FALSE(clock.nextDelay()) << "nothing to lock, nothing to look at";
}

TEST_F(SecretsDoorTest, KeysAndTheMouseKeepItOpen)
{
    useVault();
    QLineEdit field(window.get());
    field.show();
    const auto afterFourteenMinutes = [this](const std::function<void()> &act) {
        keeper.autoLock().noteActivity();
        clock.advance(14min);
        act();
        clock.advance(2min);
        EXPECT_FALSE(door.isLocked());
    };
    afterFourteenMinutes([&field] { QTest::keyClick(&field, Qt::Key_A); });
    afterFourteenMinutes([&field] { QTest::mouseClick(&field, Qt::LeftButton); });
    afterFourteenMinutes([&field] {
        QTest::mouseMove(&field, QPoint(3, 3));
        settle();
    });
    clock.advance(13min);
    EXPECT_TRUE(door.isLocked());
}

TEST_F(SecretsDoorTest, WhatTheProgramSendsItselfIsNoWork)
{
    useVault();
    clock.advance(14min);
    QKeyEvent key(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier);
    QApplication::sendEvent(window.get(), &key);
    clock.advance(1min);
    EXPECT_TRUE(door.isLocked());
}

TEST_F(SecretsDoorTest, TheTimeIsASettingThatCountsAtOnce)
{
    useVault();
    ASSERT_TRUE(settings.set(Setting::LockAfterMinutes, qint64(2)));
    EXPECT_EQ(door.timeLeftLine(), QStringLiteral("Locks in 2 m"));
    ASSERT_TRUE(settings.set(Setting::LockAfterMinutes, qint64(0)));
    EXPECT_EQ(door.timeLeftLine(), QString()) << "never";
    clock.advance(24h);
    EXPECT_FALSE(door.isLocked());
    ASSERT_TRUE(settings.set(Setting::LockAfterMinutes, qint64(1)));
    clock.advance(1min);
    EXPECT_TRUE(door.isLocked());
}

TEST_F(SecretsDoorTest, LocksWithTheScreenWhereThatIsWanted)
{
    useVault();
    ASSERT_TRUE(settings.set(Setting::LockWithScreen, false));
    screenLocks();
    EXPECT_FALSE(door.isLocked());
    ASSERT_TRUE(settings.set(Setting::LockWithScreen, true));
    screenLocks();
    EXPECT_TRUE(door.isLocked());
}

TEST_F(SecretsDoorTest, TheScreenThatLocksWhileThePassphraseIsTriedWins)
{
    useVault();
    lockVault();
    QSignalSpy failed(
        vault.unlock(core::Secret(QByteArrayView(passphrase)), &vault), &security::SecretJob::failed);
    screenLocks();
    ASSERT_TRUE(waitUntil([&failed] { return failed.size() == 1; }));
    EXPECT_EQ(vault.state(), VaultStore::State::Locked);
}

TEST_F(SecretsDoorTest, TheKeyLocksAlsoWhereNoWindowHearsIt)
{
    useVault();
    QDialog dialog(window.get());
    QLineEdit field(&dialog);
    dialog.open();
    QTest::keyClick(&field, Qt::Key_L);
    QTest::keyClick(&field, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_FALSE(door.isLocked());
    QTest::keyClick(&field, Qt::Key_L, Qt::ControlModifier);
    EXPECT_TRUE(door.isLocked());
}

TEST_F(SecretsDoorTest, LocksNowAndIsFoundLocked)
{
    useVault();
    EXPECT_EQ(door.placeLine(), QStringLiteral("Tokens are encrypted with your passphrase."));
    door.lockNow();
    EXPECT_TRUE(door.isLocked());
    const SecretsDoor later({keeper, vault, settings, clock, theme});
    EXPECT_TRUE(later.isLocked()) << "a window that is opened now shows the lock page";
}

TEST_F(SecretsDoorTest, TheConsoleSaysHowAMoveEndedWhenNoDialogIsThere)
{
    const auto own = storage::ProfileFolder::open(
        folder.filePath(QStringLiteral("profile")), storage::ProfileFolder::Access::ReadWrite);
    ASSERT_TRUE(own) << qPrintable(own.error().detail);
    ASSERT_TRUE(settings.set(Setting::SecretBackend, QStringLiteral("vault")));
    app::SecretsStart start({*own, clock, settings, redactor, false});
    start.begin();
    ASSERT_TRUE(waitUntil([&start] { return start.keeper().backend() == SecretBackend::Vault; }));
    QSignalSpy said(&start, &app::SecretsStart::said);
    Q_EMIT start.keeper().moved({2, {}, {}, false});
    EXPECT_TRUE(said.isEmpty()) << "all is as it should be";
    Q_EMIT start.keeper().moved(
        {2,
         {{security::SecretKind::BotToken, QStringLiteral("cloudchat:h:1")}},
         QStringLiteral("It refused."),
         false});
    ASSERT_EQ(said.size(), 1);
    EXPECT_TRUE(said.back().front().toString().contains(QStringLiteral("could not be removed")));
    EXPECT_TRUE(said.back().front().toString().contains(QStringLiteral("It refused.")));
    Q_EMIT start.keeper().notMoved({core::ErrorKind::Refused, QStringLiteral("It said no.")});
    ASSERT_EQ(said.size(), 2);
    EXPECT_TRUE(said.back().front().toString().contains(QStringLiteral("still has all of them")));
    EXPECT_TRUE(said.back().front().toString().contains(QStringLiteral("It said no.")));
}

} // namespace botdeck::test
