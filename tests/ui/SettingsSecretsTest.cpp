// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MarkingTranslator.h"
#include "SettingsFixture.h"
#include "ui/preferences/MovePanel.h"
#include "ui/secrets/StoreWords.h"
#include "ui/widgets/FailureWords.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QSpinBox>

#include <tuple>

namespace botdeck::test {

using security::SecretBackend;
using security::SecretKind;
using security::VaultStore;
using storage::Setting;
using ui::preferences::PageId;

namespace {

class SettingsSecretsTest : public SettingsFixture
{
protected:
    QAbstractButton &button(const char *name) { return part<QAbstractButton>(*dialog, name); }
    void open() { dialog = &openSettings(PageId::Secrets); }

    QDialog *dialog = nullptr;
};

} // namespace

TEST_F(SettingsSecretsTest, SaysWhichPlaceCountsAndWhy)
{
    open();
    EXPECT_TRUE(says(*dialog, "secretsPlace", QStringLiteral("has not answered yet")));
    EXPECT_FALSE(button("moveSecrets").isEnabled());
    keychain.refuse(core::Error{core::ErrorKind::Unavailable, QStringLiteral("No bus, no keychain.")});
    keeper.choose(std::nullopt);
    EXPECT_TRUE(says(*dialog, "secretsPlace", QStringLiteral("vault.botdeck")));
    EXPECT_EQ(
        words(*dialog, "secretsReason"),
        QStringLiteral("The system keychain cannot be used. No bus, no keychain."));
    EXPECT_FALSE(button("askChangePassphrase").isEnabled()) << "there is no vault yet";
    EXPECT_FALSE(button("lockNow").isEnabled());
}

TEST_F(SettingsSecretsTest, MovesEverythingIntoANewVaultAndBack)
{
    choose(SecretBackend::Keychain);
    keepSecret("cloudchat:h:1", "1:first-invented");
    keepSecret("cloudchat:h:2", "2:second-invented");
    open();
    EXPECT_TRUE(says(*dialog, "secretsPlace", QStringLiteral("system keychain")));
    EXPECT_FALSE(part<QSpinBox>(*dialog, "lockAfter").isEnabled()) << "the desktop locks its keychain";
    button("moveSecrets").setFocus();
    press(Qt::Key_Space);
    shown("newPassphraseDialog");
    type(passphrase);
    press(Qt::Key_Tab);
    type(passphrase);
    press(Qt::Key_Return);
    ASSERT_TRUE(says(*dialog, "moveReport", QStringLiteral("moved to the vault")));
    EXPECT_TRUE(words(*dialog, "moveReport").startsWith(QStringLiteral("2 secret")));
    EXPECT_EQ(keeper.backend(), SecretBackend::Vault);
    EXPECT_EQ(keychain.size(), 0);
    EXPECT_TRUE(says(*dialog, "secretsPlace", QStringLiteral("vault.botdeck")));
    EXPECT_TRUE(waitUntil([this] { return button("moveSecrets").isEnabled(); }));

    ASSERT_TRUE(waitUntil([this] { return keeper.findChildren<security::SecretMove *>().isEmpty(); }));
    lockVault();
    click(button("moveSecrets"));
    shown("unlockDialog");
    type(passphrase);
    press(Qt::Key_Return);
    ASSERT_TRUE(says(*dialog, "moveReport", QStringLiteral("moved to the system keychain")));
    EXPECT_EQ(keychain.kept(SecretKind::BotToken, QStringLiteral("cloudchat:h:2")), "2:second-invented");
    EXPECT_EQ(vault.state(), VaultStore::State::Locked) << "an emptied vault is not left open";
    expectNowhere(passphrase);
    expectNowhere("second-invented");
}

TEST_F(SettingsSecretsTest, WithoutAPassphraseNothingIsMoved)
{
    choose(SecretBackend::Keychain);
    keepSecret("cloudchat:h:1", "1:first-invented");
    open();
    click(button("moveSecrets"));
    shown("newPassphraseDialog");
    press(Qt::Key_Escape);
    EXPECT_TRUE(waitUntil([this] { return !isOpen("newPassphraseDialog"); }));
    EXPECT_EQ(keeper.backend(), SecretBackend::Keychain);
    EXPECT_EQ(keychain.size(), 1);
    EXPECT_TRUE(button("moveSecrets").isEnabled());
}

TEST_F(SettingsSecretsTest, AMoveThatFailsSaysThatNothingIsLost)
{
    choose(SecretBackend::Vault);
    makeVault();
    keepSecret("cloudchat:h:1", "1:first-invented");
    keychain.refuse(core::Error{core::ErrorKind::Refused, QStringLiteral("The keychain said no.")});
    open();
    click(button("moveSecrets"));
    EXPECT_TRUE(says(*dialog, "moveReport", QStringLiteral("The keychain said no.")));
    EXPECT_TRUE(words(*dialog, "moveReport").contains(QStringLiteral("still has all of them")));
    EXPECT_EQ(keeper.backend(), SecretBackend::Vault);
}

TEST_F(SettingsSecretsTest, AMoveEndsWellWithoutTheSettings)
{
    choose(SecretBackend::Vault);
    makeVault();
    keepSecret("cloudchat:h:1", "1:first-invented");
    QSignalSpy moved(&keeper, &security::SecretKeeper::moved);
    open();
    click(button("moveSecrets"));
    ASSERT_TRUE(keeper.isMoving());
    delete dialog;
    ASSERT_TRUE(waitUntil([&moved] { return moved.size() == 1; }));
    EXPECT_EQ(keychain.kept(SecretKind::BotToken, QStringLiteral("cloudchat:h:1")), "1:first-invented");
    EXPECT_EQ(vault.state(), VaultStore::State::Locked) << "an emptied vault is not left open";
}

TEST_F(SettingsSecretsTest, AMoveThatAnotherDialogBeganIsShownHere)
{
    choose(SecretBackend::Vault);
    makeVault();
    keepSecret("cloudchat:h:1", "1:first-invented");
    keychain.keepSilent(true);
    std::ignore = keeper.moveTo(SecretBackend::Keychain);
    open();
    EXPECT_FALSE(button("moveSecrets").isEnabled());
    EXPECT_TRUE(part<QWidget>(*dialog, "moveProgress").isVisible());
    Q_EMIT keeper.notMoved({core::ErrorKind::Refused, QStringLiteral("The keychain said no.")});
    EXPECT_TRUE(says(*dialog, "moveReport", QStringLiteral("The keychain said no.")));
}

TEST_F(SettingsSecretsTest, WhatWentWrongIsSaidInTheWindowsLanguage)
{
    using core::ErrorKind;
    const MarkingTranslator marks;
    for (const ErrorKind kind :
         {ErrorKind::Locked, ErrorKind::Unavailable, ErrorKind::Refused, ErrorKind::Timeout,
          ErrorKind::UnknownOutcome, ErrorKind::Storage}) {
        const QString words = ui::widgets::keepFailure({kind, QStringLiteral("As the keychain says it.")});
        EXPECT_TRUE(words.startsWith(u'«')) << qPrintable(words);
        EXPECT_TRUE(words.endsWith(QStringLiteral("» As the keychain says it."))) << qPrintable(words);
    }
    const core::Error locked{ErrorKind::Locked, QStringLiteral("Details.")};
    EXPECT_TRUE(ui::widgets::eraseFailure(locked).startsWith(QStringLiteral("«What was to be erased")));
    EXPECT_TRUE(ui::secrets::slowWords().startsWith(u'«'));
    EXPECT_TRUE(ui::secrets::notRememberedWords(locked).startsWith(u'«'));
    EXPECT_TRUE(ui::preferences::MovePanel::notMovedWords(locked).startsWith(u'«'));
}

TEST_F(SettingsSecretsTest, ThePassphraseIsChangedFromHere)
{
    choose(SecretBackend::Vault);
    makeVault();
    open();
    click(button("askChangePassphrase"));
    shown("changePassphraseDialog");
    type(passphrase);
    press(Qt::Key_Tab);
    type("seven otters row 29 home");
    press(Qt::Key_Tab);
    type("seven otters row 29 home");
    press(Qt::Key_Return);
    EXPECT_TRUE(says(*dialog, "passphraseChanged", QStringLiteral("The passphrase was changed.")));
    expectNowhere("seven otters row 29 home");
}

TEST_F(SettingsSecretsTest, WhenItLocksIsChosenHere)
{
    choose(SecretBackend::Vault);
    makeVault();
    open();
    auto &after = part<QSpinBox>(*dialog, "lockAfter");
    after.setFocus();
    after.selectAll();
    type("3");
    EXPECT_EQ(settings.settings().number(Setting::LockAfterMinutes), 15) << "not before it is whole";
    press(Qt::Key_Return);
    EXPECT_EQ(settings.settings().number(Setting::LockAfterMinutes), 3);
    EXPECT_TRUE(isOpen("settingsDialog")) << "Enter is the field's";
    EXPECT_EQ(door.timeLeftLine(), QStringLiteral("Locks in 3 m"));
    clickBox(part<QCheckBox>(*dialog, "lockWithScreen"));
    EXPECT_FALSE(settings.settings().flag(Setting::LockWithScreen));
    click(button("lockNow"));
    EXPECT_EQ(vault.state(), VaultStore::State::Locked);
    EXPECT_FALSE(button("lockNow").isEnabled());
}

} // namespace botdeck::test
