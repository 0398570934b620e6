// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secrets/LockPage.h"

#include "SecretsFixture.h"
#include "tests/support/Wait.h"

#include <QFile>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace botdeck::test {

using namespace std::chrono_literals;
using security::VaultStore;
using ui::secrets::LockPage;

namespace {

class LockPageTest : public SecretsFixture
{
protected:
    void SetUp() override
    {
        SecretsFixture::SetUp();
        choose(security::SecretBackend::Vault);
        makeVault();
        lockVault();
        page = new LockPage(vault, clock, theme, window.get());
        window->layout()->addWidget(page);
        ASSERT_TRUE(waitUntil([] { return focus() == QStringLiteral("passphrase"); }));
    }
    void tryWrong()
    {
        type("not this one");
        press(Qt::Key_Return);
        ASSERT_TRUE(says(*page, "unlockMessage", QStringLiteral("That is not the passphrase")));
    }
    [[nodiscard]] QPushButton &button() const { return part<QPushButton>(*page, "unlock"); }

    LockPage *page = nullptr;
};

} // namespace

TEST_F(LockPageTest, EnterInTheFieldUnlocks)
{
    EXPECT_TRUE(says(*page, "lockPlain", QStringLiteral("Stored messages are not encrypted.")));
    EXPECT_FALSE(button().isEnabled()) << "nothing is typed yet";
    QSignalSpy unlocked(page, &LockPage::unlocked);
    type(passphrase);
    EXPECT_TRUE(button().isEnabled());
    press(Qt::Key_Return);
    EXPECT_EQ(words(*page, "unlockMessage"), QStringLiteral("Opening the vault…"));
    EXPECT_FALSE(button().isEnabled());
    ASSERT_TRUE(waitUntil([&unlocked] { return unlocked.size() == 1; }));
    EXPECT_EQ(vault.state(), VaultStore::State::Unlocked);
    EXPECT_EQ(words(*page, "unlockMessage"), QString());
    expectNowhere(passphrase);
}

TEST_F(LockPageTest, TheMouseUnlocksToo)
{
    type(passphrase);
    click(button());
    EXPECT_TRUE(waitUntil([this] { return vault.state() == VaultStore::State::Unlocked; }));
}

TEST_F(LockPageTest, WrongOnesAreSlowedDownAndTheTimeCountsDown)
{
    tryWrong();
    EXPECT_EQ(focus(), QStringLiteral("passphrase"));
    EXPECT_EQ(part<QLineEdit>(*page, "passphrase").text(), QString()) << "what was wrong is gone";
    tryWrong();
    clock.advance(1s);
    tryWrong();
    EXPECT_TRUE(says(*page, "unlockMessage", QStringLiteral("The next one is taken in 2 s.")));
    type(passphrase);
    press(Qt::Key_Return);
    EXPECT_FALSE(button().isEnabled());
    EXPECT_EQ(part<QLineEdit>(*page, "passphrase").text(), QString::fromLatin1(passphrase))
        << "Enter came too early, and what was typed stays";
    clock.advance(1s);
    EXPECT_TRUE(says(*page, "unlockMessage", QStringLiteral("in 1 s.")));
    clock.advance(1s);
    EXPECT_FALSE(words(*page, "unlockMessage").contains(QStringLiteral("taken in")));
    EXPECT_TRUE(button().isEnabled());
    press(Qt::Key_Return);
    EXPECT_TRUE(waitUntil([this] { return vault.state() == VaultStore::State::Unlocked; }));
    expectNowhere(passphrase);
}

TEST_F(LockPageTest, OpenedInAnotherWindowItIsOpenHereToo)
{
    LockPage elsewhere(vault, clock, theme);
    elsewhere.show();
    elsewhere.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&elsewhere, 30'000));
    QSignalSpy unlocked(page, &LockPage::unlocked);
    type(passphrase);
    press(Qt::Key_Return);
    EXPECT_TRUE(waitUntil([&unlocked] { return unlocked.size() == 1; }));
}

TEST_F(LockPageTest, WhatWasTypedIsForgottenWithThePage)
{
    type(passphrase);
    page->hide();
    expectNowhere(passphrase);
}

TEST_F(LockPageTest, OfABrokenVaultItSaysWhatIsWrongWithWhat)
{
    QFile file(folder.filePath(QStringLiteral("vault.botdeck")));
    ASSERT_TRUE(file.resize(10));
    type(passphrase);
    press(Qt::Key_Return);
    EXPECT_TRUE(says(*page, "unlockMessage", file.fileName()));
    EXPECT_TRUE(button().isVisible());
    EXPECT_EQ(vault.state(), VaultStore::State::Locked);
}

TEST_F(LockPageTest, NothingIsCutInLargeText)
{
    theme.setTextScale(200);
    settle();
    for (const QLabel *label : page->findChildren<QLabel *>()) {
        if (label->isVisible() && label->wordWrap()) {
            EXPECT_GE(label->height(), label->heightForWidth(label->width())) << label->text().toStdString();
        } else if (label->isVisible()) {
            EXPECT_GE(label->width(), label->sizeHint().width()) << label->text().toStdString();
        }
    }
}

} // namespace botdeck::test
