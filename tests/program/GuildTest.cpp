// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The workspace Guild against the program's own sandbox, by real mouse and key events.
#include "QuietSandbox.h"

#include <QJsonArray>

#include <algorithm>

namespace botdeck::test {

namespace {

const QString warden = QStringLiteral("Guild Warden");
/// Has no role.
const QString onboarding = QStringLiteral("Onboarding 新人引导");

class GuildTest : public QuietSandbox
{
protected:
    static void chooseBot(Puppet &console, const QString &bot)
    {
        console.clickItem(QStringLiteral("bots"), bot);
    }
    static void openPart(Puppet &console, const char *part)
    {
        console.clickItem(QStringLiteral("guildParts"), QString::fromLatin1(part));
    }
    /// The guild that an update came from is read.
    static void openGuild(Puppet &console)
    {
        const QString offer = QStringLiteral("guildPageNote/emptyAction");
        const auto isOffered = [&] {
            const QString words = console.text(offer);
            // Where none is known an id is asked for.
            return !words.isEmpty() && words.back().isDigit();
        };
        EXPECT_TRUE(console.comesAbout(isOffered)) << qPrintable(console.text(offer));
        console.click(offer);
        console.awaitsRows(QStringLiteral("guildRoles"), 13);
    }
    static void editRole(Puppet &console)
    {
        console.clickItem(QStringLiteral("guildRoles"), QStringLiteral("Streamer"));
        console.clickItem(QStringLiteral("permissions"), QStringLiteral("KICK_MEMBERS"));
        console.press(QStringLiteral("Space"));
    }
    /// What each edit of the list came to, once all have ended; the list is closed.
    static QStringList results(Puppet &console)
    {
        QStringList lines;
        const auto areOver = [&] {
            lines.clear();
            for (const QJsonValue &row :
                 console.rows(QStringLiteral("edits")).value(QStringLiteral("rows")).toArray())
                lines += row.toString();
            return !lines.isEmpty() && std::ranges::all_of(lines, [](const QString &line) {
                const QString phase = line.section(u'\t', 1, 1);
                return phase == QStringLiteral("done") || phase == QStringLiteral("failed");
            });
        };
        EXPECT_TRUE(console.comesAbout(areOver)) << qPrintable(lines.join(u'\n'));
        console.click(QStringLiteral("closeEdits"));
        console.awaitsGone(QStringLiteral("editsDialog"));
        return lines;
    }

    static void aRoleIsEditedItsMeaningIsSaidAndItIsSaved(Puppet &console);
    static void ofSeveralMembersEachHasAResult(Puppet &console);
    static void whatABotHasOpenStaysWithIt(Puppet &console);
    static void whatLocksTheBotOutIsSavedOnlyAfterATick(Puppet &console);
    static void anEditThatTheServerRefusesIsKept(Puppet &console, const QString &server);
    static void theWindowAsksBeforeItClosesOverAnEdit(Puppet &console);
};

void GuildTest::aRoleIsEditedItsMeaningIsSaidAndItIsSaved(Puppet &console)
{
    editRole(console);
    console.awaitsText(QStringLiteral("maskImpact"), QStringLiteral("KICK_MEMBERS"));
    console.press(QStringLiteral("Ctrl+S"));
    awaitsWords(console, QStringLiteral("Done: Change role Streamer"));
    console.awaitsGone(QStringLiteral("listImpact"));
}

/// Of all who are called Ben one moderates, above the bot.
void GuildTest::ofSeveralMembersEachHasAResult(Puppet &console)
{
    openPart(console, "Members");
    console.typeAnew(QStringLiteral("memberSearch"), QStringLiteral("Ben"));
    console.clickRow(QStringLiteral("guildMembers"), 0);
    console.press(QStringLiteral("Ctrl+A"));
    console.click(QStringLiteral("muteMembers"));
    console.click(QStringLiteral("muteDialog/mute"));
    const QStringList lines = results(console);
    const QStringList refused = lines.filter(QStringLiteral("\tfailed\t"));
    EXPECT_GT(lines.size(), 2);
    EXPECT_EQ(refused.size(), 1) << qPrintable(lines.join(u'\n'));
    EXPECT_TRUE(refused.value(0).contains(QStringLiteral("highest role is not below")))
        << qPrintable(refused.value(0));
    openPart(console, "Roles");
}

void GuildTest::whatABotHasOpenStaysWithIt(Puppet &console)
{
    chooseBot(console, onboarding);
    console.awaitsGone(QStringLiteral("guildRoles"));
    chooseBot(console, warden);
    console.awaitsRows(QStringLiteral("guildRoles"), 13);
}

void GuildTest::whatLocksTheBotOutIsSavedOnlyAfterATick(Puppet &console)
{
    openPart(console, "Channels");
    console.clickItem(QStringLiteral("guildChannels"), QStringLiteral("lobby"));
    // On the sign in the middle of its cell.
    console.clickRow(QStringLiteral("overwriteMatrix"), 2);
    console.awaitsText(QStringLiteral("overwriteChanges"), QStringLiteral("allow → deny"));
    console.press(QStringLiteral("Ctrl+S"));
    // The bot itself would not see the channel any more.
    console.click(QStringLiteral("lockOutQuestion/tick"));
    console.click(QStringLiteral("lockOutQuestion/yes"));
    awaitsWords(console, QStringLiteral("Done: Change the overwrites of"));
    openPart(console, "Roles");
}

/// Where the members cannot be read nobody knows what the bot may do but the server.
void GuildTest::anEditThatTheServerRefusesIsKept(Puppet &console, const QString &server)
{
    chooseBot(console, onboarding);
    control(
        server, QStringLiteral("fault"),
        {{QStringLiteral("bot"), onboarding},
         {QStringLiteral("method"), QStringLiteral("getGuildMembers")},
         {QStringLiteral("kind"), QStringLiteral("status")},
         {QStringLiteral("status"), 502},
         {QStringLiteral("times"), 1}});
    openGuild(console);
    editRole(console);
    console.press(QStringLiteral("Ctrl+S"));
    const QStringList lines = results(console);
    EXPECT_EQ(lines.size(), 1);
    EXPECT_TRUE(lines.value(0).startsWith(QStringLiteral("Change role Streamer\tfailed\t")))
        << qPrintable(lines.value(0));
    EXPECT_TRUE(lines.value(0).contains(QStringLiteral("no permission"))) << qPrintable(lines.value(0));
    // Only a change that is there can be reverted.
    console.click(QStringLiteral("revertRole"));
}

void GuildTest::theWindowAsksBeforeItClosesOverAnEdit(Puppet &console)
{
    editRole(console);
    console.press(QStringLiteral("Ctrl+Q"));
    console.click(QStringLiteral("discardGuild/cancel"));
    console.awaitsGone(QStringLiteral("discardGuild"));
    EXPECT_TRUE(console.sees(QStringLiteral("revertRole")));
    console.press(QStringLiteral("Ctrl+Q"));
    console.click(QStringLiteral("discardGuild/yes"));
}

} // namespace

// One start for all: it takes longer than they do.
TEST_F(GuildTest, AGuildIsReadAndChangedAndWhatBecomesOfItIsSaid)
{
    Puppet console(onSandbox(), withoutBus());
    const QString server = serverIn(console);
    control(
        server, QStringLiteral("event"),
        {{QStringLiteral("bot"), warden}, {QStringLiteral("kind"), QStringLiteral("join")}});
    chooseBot(console, warden);
    console.press(QStringLiteral("Ctrl+3"));
    openGuild(console);
    aRoleIsEditedItsMeaningIsSaidAndItIsSaved(console);
    ofSeveralMembersEachHasAResult(console);
    whatABotHasOpenStaysWithIt(console);
    whatLocksTheBotOutIsSavedOnlyAfterATick(console);
    anEditThatTheServerRefusesIsKept(console, server);
    theWindowAsksBeforeItClosesOverAnEdit(console);
    EXPECT_EQ(console.status(), 0);
}

} // namespace botdeck::test
