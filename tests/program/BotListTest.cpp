// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProgramTest.h"
#include "tests/support/Wait.h"

#include <QFile>

namespace botdeck::test {

namespace {

class BotListTest : public ProgramTest
{
protected:
    const QString list = path(QStringLiteral("bots.botlist"));
    const QString listPassphrase = QStringLiteral("seven wet sparrows argue");

    /// In the dialog for a file that is open.
    void chooseList(Puppet &console) const
    {
        console.typeAnew(QStringLiteral("~QFileDialog/fileNameEdit"), list);
        console.press(QStringLiteral("Return"));
        console.awaitsGone(QStringLiteral("~QFileDialog"));
    }
    /// From a console that has the bot.
    void exportSealed() const
    {
        Puppet console(onProfile(), withoutBus());
        add(console);
        choosePassphrase(console);
        console.awaits(QStringLiteral("bots"));
        console.choose(QStringLiteral("File"), QStringLiteral("Export bots…"));
        console.click(QStringLiteral("exportBotsDialog/sealed"));
        console.type(QStringLiteral("exportBotsDialog/newPassphrase"), listPassphrase);
        console.type(QStringLiteral("exportBotsDialog/newPassphraseAgain"), listPassphrase);
        console.click(QStringLiteral("exportBotsDialog/export"));
        chooseList(console);
        console.awaitsText(
            QStringLiteral("exportBotsDialog/note"), QStringLiteral("Without the passphrase nobody can"));
    }
};

} // namespace

TEST_F(BotListTest, ABotGoesWithItsTokenToAnotherProfileAndIsLiveThere)
{
    exportSealed();
    ASSERT_TRUE(QFile::exists(list));
    Puppet console({QStringLiteral("--profile"), path(QStringLiteral("other"))}, withoutBus());
    console.click(QStringLiteral("welcomeImport"));
    console.click(QStringLiteral("importBotsDialog/chooseFile"));
    chooseList(console);
    console.type(QStringLiteral("importBotsDialog/passphrase"), QStringLiteral("seven dry sparrows argue"));
    console.press(QStringLiteral("Return"));
    console.awaitsText(QStringLiteral("importBotsDialog/note"), QStringLiteral("not the passphrase"));
    console.typeAnew(QStringLiteral("importBotsDialog/passphrase"), listPassphrase);
    console.press(QStringLiteral("Return"));
    console.awaitsRows(QStringLiteral("importBotsDialog/plan"), 1);
    console.click(QStringLiteral("importBotsDialog/go"));
    choosePassphrase(console);
    console.awaitsText(QStringLiteral("importBotsDialog/words"), QStringLiteral("\"Canary\" was added"));
    console.press(QStringLiteral("Escape"));
    console.awaitsGone(QStringLiteral("importBotsDialog"));
    console.clickItem(QStringLiteral("bots"), QStringLiteral("Canary"));
    console.click(QStringLiteral("startPolling"));
    awaitsUpdates(console);
}

} // namespace botdeck::test
