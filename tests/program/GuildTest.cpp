// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The workspace Guild against the program's own sandbox, by real mouse and key events.
#include "ProgramTest.h"

namespace botdeck::test {

namespace {

class GuildTest : public ProgramTest
{
protected:
    /// A guild that an update came from, read from the sandbox.
    static void openGuild(Puppet &console)
    {
        console.click(QStringLiteral("welcomeSandbox"));
        awaitsUpdates(console);
        console.clickItem(QStringLiteral("bots"), QStringLiteral("Guild Warden"));
        console.press(QStringLiteral("Ctrl+3"));
        console.click(QStringLiteral("guildPageNote/emptyAction"));
        console.awaitsRows(QStringLiteral("guildRoles"), 5);
    }
};

} // namespace

TEST_F(GuildTest, ARoleIsEditedItsMeaningIsSaidAndItIsSaved)
{
    Puppet console(onProfile(), withoutBus());
    openGuild(console);
    console.clickItem(QStringLiteral("guildRoles"), QStringLiteral("Streamer"));
    console.clickItem(QStringLiteral("permissions"), QStringLiteral("KICK_MEMBERS"));
    console.press(QStringLiteral("Space"));
    console.awaitsText(QStringLiteral("maskImpact"), QStringLiteral("KICK_MEMBERS"));
    console.press(QStringLiteral("Ctrl+S"));
    awaitsWords(console, QStringLiteral("Done: Change role Streamer"));
    console.awaitsGone(QStringLiteral("listImpact"));
    EXPECT_EQ(console.terminate(), 0);
}

TEST_F(GuildTest, AnOverwriteThatLocksTheBotOutIsSavedOnlyAfterATick)
{
    Puppet console(onProfile(), withoutBus());
    openGuild(console);
    console.clickItem(QStringLiteral("guildParts"), QStringLiteral("Channels"));
    console.clickItem(QStringLiteral("guildChannels"), QStringLiteral("lobby"));
    // On the sign in the middle of its cell.
    console.clickRow(QStringLiteral("overwriteMatrix"), 2);
    console.awaitsText(QStringLiteral("overwriteChanges"), QStringLiteral("allow → deny"));
    console.press(QStringLiteral("Ctrl+S"));
    // The bot itself would not see the channel any more.
    console.click(QStringLiteral("lockOutQuestion/tick"));
    console.click(QStringLiteral("lockOutQuestion/yes"));
    awaitsWords(console, QStringLiteral("Done: Change the overwrites of"));
}

} // namespace botdeck::test
