// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The workspace Guild with a guild that was kept, for a bot that manages what stands below its own role.
#include "core/AtomicFile.h"
#include "domain/permissions/GuildSnapshot.h"
#include "guild/TipWords.h"
#include "MarkingTranslator.h"
#include "services/BotCheck.h"
#include "storage/GuildFiles.h"
#include "ui/bots/BotsView.h"
#include "ui/guild/roles/RoleListModel.h"
#include "ui/shell/Menus.h"
#include "ui/shell/WorkspaceBar.h"
#include "WindowTest.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <algorithm>
#include <tuple>

namespace botdeck::test {

namespace {

// Everybody sees; the keeper is an administrator; Ann is a streamer.
constexpr const char *keptSnapshot =
    R"({"botdeck":"snapshot","version":1,"guild":{"name":"Bakery","guild_id":"7","permissions":1024},)"
    R"("roles":[{"id":"40","name":"Chief","permissions":8,"position":9},)"
    R"({"id":"30","name":"Keeper","permissions":8,"position":5},)"
    R"({"id":"20","name":"Streamer","permissions":1024,"position":1}],)"
    R"("members":[{"user":{"id":50001,"first_name":"Warden","is_bot":true},"roles":["30"]},)"
    R"({"user":{"id":9007199254740993,"first_name":"Ann"},"roles":["20"]}],)"
    R"("channels":[{"channel_id":"500","name":"lobby","type":0}]})";

class GuildWorkspaceTest : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        models::BotRow bot;
        ASSERT_NO_FATAL_FAILURE(addWarden(bot.key));
        bot.name = QStringLiteral("Guild Warden");
        bot.platform = domain::PlatformId::Fanbook;
        const auto guild = domain::readGuildSnapshot(keptSnapshot);
        ASSERT_TRUE(guild) << qPrintable(guild.error().detail);
        ASSERT_TRUE(storage::keepGuild(
            desk.folder.filePath(QStringLiteral("store")), bot.key, {*guild, clock.wallMs(), true}));
        console.setBots({bot});
        window->bots().choose(bot.key);
        window->workspaces().choose(ui::shell::Workspace::Guild);
        ASSERT_TRUE(waitUntil([this] { return roles().model()->rowCount() >= 3; }));
        settle();
    }
    /// Its number is known, so that its rights are.
    void addWarden(domain::BotKey &key)
    {
        domain::BotProfile typed;
        typed.platform = domain::PlatformId::Fanbook;
        typed.server = QUrl(QStringLiteral("https://fanbook.example.org"));
        typed.name = QStringLiteral("Guild Warden");
        QSignalSpy listed(&desk.registry, &services::BotRegistry::botsChanged);
        desk.registry.add(typed, core::Secret(QByteArrayView("an-invented-token-without-a-number")));
        ASSERT_TRUE(waitUntil([&listed] { return listed.size() == 1; }));
        const domain::BotKey before = desk.registry.bots().first().key;
        services::CheckedBot checked;
        checked.facts = {QStringLiteral("50001"), {}, {}, {}, 7};
        desk.registry.noteFacts(before, checked);
        ASSERT_TRUE(waitUntil([&] { return desk.registry.keyNow(before) != before; }));
        key = desk.registry.keyNow(before);
    }
    QTreeView &roles() { return child<QTreeView>("guildRoles"); }
    void clickRole(const QString &name)
    {
        const QAbstractItemModel &model = *roles().model();
        const QModelIndexList found = model.match(
            model.index(0, ui::guild::RoleListModel::RoleColumn), Qt::DisplayRole, name, 1, Qt::MatchExactly);
        ASSERT_EQ(found.size(), 1) << qPrintable(name);
        const QRect place = roles().visualRect(found.first());
        QTest::mouseClick(roles().viewport(), Qt::LeftButton, {}, place.center());
        settle();
    }
    /// As the menu shows it now.
    QAction &action(const char *name)
    {
        std::ignore = window->menus().runnable();
        return child<QAction>(name);
    }
    /// The mask of the chosen role, and Enter.
    void typeMask(const QString &mask)
    {
        auto &field = child<QLineEdit>("maskHex");
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, mask);
        QTest::keyClick(&field, Qt::Key_Return);
    }
    QPushButton &list()
    {
        return *child<QWidget>("maskEditor").findChild<QPushButton *>(QStringLiteral("listImpact"));
    }
    QString words(const char *label) { return child<QLabel>(label).text(); }
    /// Whether edits are to be given up; null where nobody asks.
    QMessageBox *question()
    {
        for (auto *box : window->findChildren<QMessageBox *>(QStringLiteral("discardGuild"))) {
            if (box->isVisible())
                return box;
        }
        return nullptr;
    }
    void answer(const char *button)
    {
        ASSERT_TRUE(waitUntil([this] { return question() != nullptr; }));
        EXPECT_TRUE(question()->text().contains(QStringLiteral("Bakery")));
        QTest::mouseClick(question()->findChild<QPushButton *>(QString::fromLatin1(button)), Qt::LeftButton);
        settle();
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get(), 30'000));
        settle();
    }
};

} // namespace

TEST_F(GuildWorkspaceTest, TheMenuOffersForARoleWhatTheBotMayDoToIt)
{
    clickRole(QStringLiteral("Streamer"));
    for (const char *name : {"newRole", "editRole", "deleteRole"}) {
        EXPECT_TRUE(action(name).isEnabled()) << name;
        EXPECT_FALSE(tipWords(action(name).toolTip()).contains(u'.')) << "nothing speaks against it";
    }
    clickRole(QStringLiteral("Chief"));
    EXPECT_TRUE(action("newRole").isEnabled());
    for (const char *name : {"editRole", "deleteRole"}) {
        EXPECT_FALSE(action(name).isEnabled()) << name;
        EXPECT_EQ(
            tipWords(action(name).toolTip()),
            QStringLiteral("The role is not below the bot's highest role."));
    }
}

TEST_F(GuildWorkspaceTest, WhatAnEditMeansIsWorkedOutAndFollowsTheLanguage)
{
    clickRole(QStringLiteral("Streamer"));
    typeMask(QStringLiteral("0x440"));
    EXPECT_EQ(words("maskImpact"), QStringLiteral("What it changes is being worked out…"));
    EXPECT_FALSE(list().isEnabled());
    ASSERT_TRUE(waitUntil([this] { return words("maskImpact").contains(QStringLiteral("ADD_REACTIONS")); }));
    EXPECT_TRUE(list().isEnabled());

    const MarkingTranslator translator;
    settle();
    for (const char *label : {"guildStatus", "roleSubtitle"})
        EXPECT_TRUE(words(label).startsWith(u'«')) << label << ": " << qPrintable(words(label));
    EXPECT_TRUE(waitUntil([this] {
        const QString said = words("maskImpact");
        return said.contains(u'«') && said.contains(QStringLiteral("ADD_REACTIONS"));
    }));
    EXPECT_TRUE(child<QLineEdit>("maskHex").text().endsWith(QStringLiteral("440"))) << "the edit stays";
    const QList<QLabel *> titles = window->findChildren<QLabel *>(QStringLiteral("emptyTitle"));
    EXPECT_TRUE(std::ranges::any_of(
        titles, [](const QLabel *title) { return title->text() == QStringLiteral("«Choose a bot.»"); }));
}

TEST_F(GuildWorkspaceTest, AnotherBotOrAFileAsksBeforeWhatIsEditedIsGivenUp)
{
    const domain::BotKey warden = key(0);
    models::BotRow other = console.bots().first();
    other.key = domain::BotKey::fromStored(QStringLiteral("fanbook:fanbook.example.org:50002"));
    other.name = QStringLiteral("Other");
    console.setBots({console.bots().first(), other});
    clickRole(QStringLiteral("Streamer"));
    typeMask(QStringLiteral("0x440"));

    window->bots().choose(other.key);
    answer("cancel");
    EXPECT_EQ(window->bots().chosen(), warden) << "one is where the edits are";
    EXPECT_TRUE(child<QLineEdit>("maskHex").text().endsWith(QStringLiteral("440")));

    QByteArray snapshot(keptSnapshot);
    snapshot.replace("Chief", "Boss");
    const QString path = desk.folder.filePath(QStringLiteral("other.json"));
    ASSERT_TRUE(core::writeWhole(path, snapshot));
    action("loadSnapshot").trigger();
    QWidget &files = dialog("guildFile");
    auto &name = *files.findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    name.setText(path);
    QTest::keyClick(&name, Qt::Key_Return);
    answer("yes");
    const auto hasBoss = [this] {
        const QAbstractItemModel &model = *roles().model();
        const QModelIndex first = model.index(0, ui::guild::RoleListModel::RoleColumn);
        return !model.match(first, Qt::DisplayRole, QStringLiteral("Boss"), 1, Qt::MatchExactly).isEmpty();
    };
    EXPECT_TRUE(waitUntil(hasBoss));

    window->bots().choose(other.key);
    settle();
    EXPECT_EQ(question(), nullptr) << "nothing is edited any more";
    EXPECT_EQ(window->bots().chosen(), other.key);
}

TEST_F(GuildWorkspaceTest, TheWindowKnowsThatSomethingIsEditedAndAsksBeforeItCloses)
{
    EXPECT_FALSE(window->isEdited());
    clickRole(QStringLiteral("Streamer"));
    typeMask(QStringLiteral("0x440"));
    EXPECT_TRUE(window->isEdited());
    EXPECT_FALSE(window->close());
    answer("cancel");
    EXPECT_TRUE(window->isVisible());
    EXPECT_TRUE(window->isEdited()) << "the edit stays";
}

TEST_F(GuildWorkspaceTest, WhatIsGivenUpGoesToTheBotThatWasChosen)
{
    models::BotRow other = console.bots().first();
    other.key = domain::BotKey::fromStored(QStringLiteral("fanbook:fanbook.example.org:50002"));
    console.setBots({console.bots().first(), other});
    clickRole(QStringLiteral("Streamer"));
    typeMask(QStringLiteral("0x440"));
    window->bots().choose(other.key);
    answer("yes");
    EXPECT_EQ(window->bots().chosen(), other.key);
    EXPECT_EQ(roles().model()->rowCount(), 0);
}

} // namespace botdeck::test
