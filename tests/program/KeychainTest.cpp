// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is the matter with the keychain: the console starts, its window answers, it says where secrets are
// kept, and a token never stands on the disk in clear.
#include "ProgramTest.h"
#include "tests/support/Canary.h"
#include "tests/support/Wait.h"
#include "tests/unit/security/FakeSecretService.h"

#include <QDBusConnection>
#include <QFile>

using namespace botdeck;
using namespace botdeck::test;

namespace {

class KeychainTest : public ProgramTest
{
protected:
    void TearDown() override
    {
        const QStringList found = Canary(bot().token).inFolder(profile());
        EXPECT_TRUE(found.isEmpty()) << qPrintable(found.join(u'\n'));
    }

    void addWithKeychain()
    {
        Puppet console(onProfile());
        console.awaitsText(QStringLiteral("secretsLine"), QStringLiteral("system keychain"));
        add(console);
        awaitsUpdates(console);
        EXPECT_EQ(console.terminate(), 0);
    }
};

QString busAddress()
{
    return qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
}

} // namespace

TEST_F(KeychainTest, WithoutOneThereIsTheVaultAlsoAfterARestart)
{
    {
        Puppet console(onProfile(), withoutBus());
        console.awaitsText(QStringLiteral("secretsLine"), QStringLiteral("passphrase you choose next"));
        add(console);
        choosePassphrase(console);
        awaitsUpdates(console);
        EXPECT_EQ(console.terminate(), 0);
    }
    Puppet console(onProfile(), withoutBus());
    unlock(console, QStringLiteral("not this one"));
    console.awaitsText(QStringLiteral("lockPage/unlockMessage"), QStringLiteral("passphrase"));
    unlock(console, passphrase);
    console.awaitsGone(QStringLiteral("lockPage"));
    // Rows are there from before; that it goes live again needs the token.
    console.clickItem(QStringLiteral("bots"), QStringLiteral("Canary"));
    console.click(QStringLiteral("startPolling"));
    console.awaitsText(QStringLiteral("statusState"), QStringLiteral("Live"));
}

TEST_F(KeychainTest, TheRealOneKeepsATokenOverARestart)
{
    const GnomeKeyring keyring("the login password");
    addWithKeychain();
    EXPECT_FALSE(QFile::exists(profile() + QStringLiteral("/vault.botdeck")));
    Puppet console(onProfile());
    console.clickItem(QStringLiteral("bots"), QStringLiteral("Canary"));
    console.click(QStringLiteral("startPolling"));
    console.awaitsText(QStringLiteral("statusState"), QStringLiteral("Live"));
}

TEST_F(KeychainTest, ThatIsLockedIsSaid)
{
    GnomeKeyring keyring("the login password");
    addWithKeychain();
    keyring.lock();
    Puppet console(onProfile());
    console.clickItem(QStringLiteral("bots"), QStringLiteral("Canary"));
    console.click(QStringLiteral("startPolling"));
    console.awaitsText(QStringLiteral("statusState"), QStringLiteral("is locked and was not unlocked"));
}

TEST_F(KeychainTest, ThatIsGoneAfterARestartIsSaidAndNothingElseIsMade)
{
    {
        const GnomeKeyring keyring("the login password");
        addWithKeychain();
    }
    Puppet console(onProfile(), withoutBus());
    console.clickItem(QStringLiteral("bots"), QStringLiteral("Canary"));
    console.click(QStringLiteral("startPolling"));
    console.awaitsText(QStringLiteral("statusState"), QStringLiteral("There is no system keychain here"));
    EXPECT_EQ(console.terminate(), 0);
    EXPECT_FALSE(QFile::exists(profile() + QStringLiteral("/vault.botdeck")));
}

TEST_F(KeychainTest, ThatIsSilentHoldsNothingUp)
{
    FakeSecretService service(busAddress());
    service.setMood(FakeSecretService::Mood::Silent);
    Puppet console(onProfile());
    console.awaits(QStringLiteral("welcome"));
    ASSERT_TRUE(waitUntil([&] { return service.held() > 0; }));
    // While it still says nothing, a click is answered and an action done.
    console.click(QStringLiteral("welcomeSandbox"));
    awaitsUpdates(console);
    awaitsWords(console, QStringLiteral("The system keychain takes long to answer."));
    EXPECT_GT(service.held(), 0);
    service.setMood(FakeSecretService::Mood::Empty);
    service.release();
}

TEST_F(KeychainTest, ThatDeniesKeepsWhatWasTyped)
{
    FakeSecretService service(busAddress());
    service.setMood(FakeSecretService::Mood::Empty);
    Puppet console(onProfile());
    console.awaitsText(QStringLiteral("secretsLine"), QStringLiteral("system keychain"));
    service.setMood(FakeSecretService::Mood::Denying);
    add(console);
    console.awaitsText(QStringLiteral("addBotDialog/note"), QStringLiteral("denied"));
    EXPECT_EQ(console.text(QStringLiteral("addBotDialog/name")), QStringLiteral("Canary"));
    EXPECT_EQ(service.created(), 0);
}
