// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A bot's token is never seen: not in a file, not in a window, not on the clipboard, not by other processes.
#include "app/console/ProcessGuard.h"
#include "Leaks.h"
#include "ProgramTest.h"
#include "tests/support/Wait.h"

#include <QDir>
#include <QFile>
#include <QUrl>

using namespace botdeck;
using namespace botdeck::test;

namespace {

class CanaryTest : public ProgramTest
{
protected:
    void expectNothing(const QStringList &found, const char *where)
    {
        EXPECT_TRUE(found.isEmpty()) << where << ": " << qPrintable(found.join(u'\n'));
    }

    /// Opens the dialog of a menu's entry, looks, and closes it.
    void lookInto(Puppet &console, const QString &menu, const QString &entry, const char *dialog)
    {
        console.choose(menu, entry);
        console.awaits(QLatin1StringView(dialog));
        expectNothing(leaksOf(canary(), console), dialog);
        console.press(QStringLiteral("Esc"));
        console.awaitsGone(QLatin1StringView(dialog));
    }

    void lookIntoAll(Puppet &console)
    {
        const QString file = QStringLiteral("File");
        const QString ofBot = QStringLiteral("Bot");
        const QString tools = QStringLiteral("Tools");
        const QString help = QStringLiteral("Help");
        lookInto(console, ofBot, QStringLiteral("Check"), "botFactsDialog");
        lookInto(console, ofBot, QStringLiteral("Edit…"), "editBotDialog");
        lookInto(console, ofBot, QStringLiteral("Replace token…"), "replaceTokenDialog");
        lookInto(console, ofBot, QStringLiteral("Remove…"), "removeBotDialog");
        lookInto(console, file, QStringLiteral("Export bots…"), "exportBotsDialog");
        lookInto(console, file, QStringLiteral("Import a bot list…"), "importBotsDialog");
        lookInto(console, tools, QStringLiteral("Settings…"), "settingsDialog");
        lookInto(console, help, QStringLiteral("Keyboard shortcuts"), "shortcutSheet");
        lookInto(console, help, QStringLiteral("About Botdeck…"), "aboutDialog");
        lookInto(console, help, QStringLiteral("Show the log"), "logWindow");
        console.choose(help, QStringLiteral("Copy diagnostics"));
        expectNothing(leaksOf(canary(), console), "diagnostics");
    }

    /// Adds the bot, and sees it live.
    void addToVault(Puppet &console) const
    {
        add(console);
        choosePassphrase(console);
        awaitsUpdates(console);
    }

    /// What the open dialog writes into a file.
    QByteArray exported(Puppet &console, const QString &name)
    {
        console.click(QStringLiteral("exportBotsDialog/export"));
        console.typeAnew(QStringLiteral("~QFileDialog/fileNameEdit"), path(name));
        console.press(QStringLiteral("Return"));
        console.awaitsGone(QStringLiteral("~QFileDialog"));
        QFile file(path(name));
        EXPECT_TRUE(waitUntil([&file] { return file.open(QIODevice::ReadOnly); })) << qPrintable(name);
        return file.readAll();
    }

    [[nodiscard]] Canary canary() const { return Canary(bot().token); }
};

/// All that Qt has to say about networks, windows and the bus.
QMap<QString, QString> talkative()
{
    return {
        {QStringLiteral("QT_LOGGING_RULES"),
         QStringLiteral("qt.network*=true;qt.dbus*=true;qt.accessibility*=true;botdeck*=true")}};
}

} // namespace

TEST(Canary, IsFoundInEachShape)
{
    const QByteArray secret("4711:AAinvented-Token_of/the+Canary");
    const Canary canary(secret);
    EXPECT_EQ(canary.in("nothing of it"), QString());
    EXPECT_FALSE(canary.in("<" + secret + ">").isEmpty());
    EXPECT_FALSE(canary.in("/bot" + QUrl::toPercentEncoding(QString::fromLatin1(secret))).isEmpty());
    EXPECT_FALSE(canary.in(secret.toHex()).isEmpty());
    for (const char *before : {"", "a", "ab", "abc", "Bearer "})
        EXPECT_FALSE(canary.in((before + secret + " and more").toBase64()).isEmpty()) << before;
    const QString text = QString::fromLatin1(secret);
    EXPECT_FALSE(
        canary.in(QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2)).isEmpty());
}

TEST_F(CanaryTest, StaysInTheKeychain)
{
    const GnomeKeyring keyring("the login password");
    const Canary canary(bot().token);
    QMap<QString, QString> environment = talkative();
    environment.insert(QStringLiteral("BOTDECK_TOKEN"), token()); // meant for other verbs
    Puppet console(onProfile(), environment);
    fillIn(console, QStringLiteral("http://127.0.0.1:1"));
    expectNothing(leaksOf(canary, console), "typed");
    console.click(QStringLiteral("addBotDialog/check"));
    console.awaits(QStringLiteral("addBotDialog/checkNote"));
    expectNothing(leaksOf(canary, console), "a check that failed");
    console.typeAnew(QStringLiteral("addBotDialog/server"), server());
    console.click(QStringLiteral("addBotDialog/check"));
    console.awaits(QStringLiteral("addBotDialog/facts"));
    expectNothing(leaksOf(canary, console), "checked");
    console.click(QStringLiteral("addBotDialog/addBot"));
    console.awaitsGone(QStringLiteral("addBotDialog"));
    awaitsUpdates(console); // the token is there, and it is used
    expectNothing(leaksOf(canary, console), "live");

    console.clickRow(QStringLiteral("updates"), updateRow(console));
    console.press(QStringLiteral("Ctrl+C"));
    expectNothing(leaksOf(canary, console), "copied as JSON");
    console.press(QStringLiteral("Ctrl+Shift+C"));
    awaitsWords(console, QStringLiteral("/getUpdates' -H"));
    expectNothing(leaksOf(canary, console), "copied as curl");
    lookIntoAll(console);

    EXPECT_EQ(console.terminate(), 0);
    expectNothing(canary.inFolder(profile()), "the profile");
    expectNothing(canary.inFolder(qEnvironmentVariable("HOME")), "at home");
    expectNothing(canary.inFolder(qEnvironmentVariable("XDG_CONFIG_HOME")), "the configuration");
    expectNothing(canary.inFolder(qEnvironmentVariable("XDG_CACHE_HOME")), "the cache");
    expectNothing(canary.inFolder(qEnvironmentVariable("XDG_DATA_HOME")), "the data");
    EXPECT_EQ(canary.in(console.err()), QString()) << "on standard error";
    EXPECT_FALSE(console.err().isEmpty()) << "it was asked to be talkative";
}

TEST_F(CanaryTest, StaysInTheVault)
{
    const Canary canary(bot().token);
    Puppet console(onProfile(), withoutBus());
    addToVault(console);
    expectNothing(leaksOf(canary, console), "live");
    console.kill9();
    expectNothing(canary.inFolder(profile()), "the profile of a console that was killed");
}

TEST_F(CanaryTest, StaysOutOfExportedFiles)
{
    const Canary canary(bot().token);
    Puppet console(onProfile(), withoutBus());
    addToVault(console);
    ASSERT_TRUE(QDir().mkpath(path(QStringLiteral("exports"))));
    const QString note = QStringLiteral("exportBotsDialog/note");
    console.choose(QStringLiteral("File"), QStringLiteral("Export bots…"));
    const QByteArray readable = exported(console, QStringLiteral("exports/bots.json"));
    console.awaitsText(note, QStringLiteral("There is no token in it."));
    EXPECT_TRUE(readable.contains("Canary")) << readable.constData();
    console.click(QStringLiteral("exportBotsDialog/sealed"));
    for (const char *field : {"exportBotsDialog/newPassphrase", "exportBotsDialog/newPassphraseAgain"})
        console.type(QLatin1StringView(field), passphrase);
    const QByteArray sealed = exported(console, QStringLiteral("exports/bots.botlist"));
    console.awaitsText(note, QStringLiteral("Without the passphrase nobody can read it"));
    EXPECT_FALSE(sealed.contains("Canary"));
    expectNothing(leaksOf(canary, console), "exported");
    expectNothing(canary.inFolder(path(QStringLiteral("exports"))), "the exported files");
}

// By the key that locks, from inside the very dialog that shows it.
TEST_F(CanaryTest, DoesNotOutliveTheLockWhereItWasRevealed)
{
    const Canary canary(bot().token);
    Puppet console(onProfile(), withoutBus());
    addToVault(console);
    const QString lockPage = QStringLiteral("lockPage");
    console.choose(QStringLiteral("Bot"), QStringLiteral("Edit…"));
    console.click(QStringLiteral("editBotDialog/showToken"));
    console.awaitsText(QStringLiteral("editBotDialog/savedToken"), token());
    console.click(QStringLiteral("editBotDialog/copyToken"));
    awaitsWords(console, QStringLiteral("x-kde-passwordManagerHint"));
    console.press(QStringLiteral("Ctrl+L"));
    console.awaits(lockPage);
    console.awaitsGone(QStringLiteral("editBotDialog"));
    expectNothing(leaksOf(canary, console), "locked with a saved token shown and copied");

    unlock(console, passphrase);
    console.awaitsGone(lockPage);
    console.choose(QStringLiteral("File"), QStringLiteral("Add bot…"));
    console.type(QStringLiteral("addBotDialog/token"), token());
    console.press(QStringLiteral("Ctrl+R"));
    EXPECT_EQ(console.text(QStringLiteral("addBotDialog/token")), token());
    console.press(QStringLiteral("Ctrl+L"));
    console.awaits(lockPage);
    console.awaitsGone(QStringLiteral("addBotDialog"));
    expectNothing(leaksOf(canary, console), "locked with a typed token shown");
    expectNothing(leaksOf(Canary(passphrase.toUtf8()), console), "the passphrase");
}

TEST_F(CanaryTest, IsTakenOutOfWhatQtLogs)
{
    app::ProcessGuard guard;
    guard.redactor().add(core::Secret(bot().token));
    testing::internal::CaptureStderr();
    qWarning("GET /bot%s/getMe", bot().token.toPercentEncoding().constData());
    const std::string written = testing::internal::GetCapturedStderr();
    EXPECT_EQ(written, std::string("GET /bot[secret]/getMe\n"));
}

TEST_F(CanaryTest, LeavesNoCoreFile)
{
    Puppet console(onProfile(), withoutBus());
    console.awaits(QStringLiteral("welcome"));
    QFile limits(QStringLiteral("/proc/%1/limits").arg(console.pid()));
    ASSERT_TRUE(limits.open(QIODevice::ReadOnly));
    QByteArray core;
    for (const QByteArray &line : limits.readAll().split('\n')) {
        if (line.startsWith("Max core file size"))
            core = line.simplified();
    }
    EXPECT_EQ(core, QByteArray("Max core file size 0 0 bytes"));
}
