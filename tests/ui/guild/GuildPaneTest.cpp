// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "GuildPaneFixture.h"
#include "tests/support/Wait.h"
#include "tests/ui/MarkingTranslator.h"
#include "TipWords.h"
#include "ui/look/Sentence.h"

#include <QAbstractItemView>
#include <QAction>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

namespace botdeck::test {

namespace {

using core::Id;

class GuildPaneTest : public GuildPaneFixture
{
protected:
    [[nodiscard]] Pane::Choice kept(Id id, const char *name) const
    {
        return {id, QString::fromUtf8(name), clock.wallMs()};
    }
    [[nodiscard]] QTabBar &tabs() { return child<QTabBar>("guildParts"); }
    QStringList tabTexts()
    {
        QStringList words;
        for (int tab = 0; tab < tabs().count(); ++tab)
            words += tabs().tabText(tab);
        return words;
    }
    /// The button itself would wait in an event loop of its own.
    QMenu &choices()
    {
        auto &menu = child<QMenu>("guildChoices");
        menu.popup(pane->mapToGlobal(QPoint(8, 80)));
        return menu;
    }
    void act(const char *action) { child<QAction>(action).trigger(); }
    QLineEdit &askForId()
    {
        act("openById");
        settle();
        return child<QLineEdit>("guildId");
    }
    QString status()
    {
        auto &label = child<QLabel>("guildStatus");
        return label.isVisible() ? label.text() : QString();
    }
};

} // namespace

TEST_F(GuildPaneTest, WhereNothingIsItSaysWhatHelps)
{
    EXPECT_EQ(note(), QStringLiteral("No guild was read yet."));
    press("emptyAction");
    EXPECT_TRUE(child<QWidget>("openGuildDialog").isVisible());
    child<QDialog>("openGuildDialog").close();
    settle();
    pane->setChoices({kept(guildId, "Morning Star")}, std::nullopt);
    EXPECT_EQ(note(), QStringLiteral("No guild is open."));
    pane->setChoices({kept(guildId, "Morning Star")}, guildId);
    EXPECT_EQ(note(), QStringLiteral("Nothing of this guild was read yet."));
    settle();
    press("emptyAction");
    EXPECT_EQ(told(), "read");
    pane->setReading(Pane::Reading{QStringLiteral("Roles 4")});
    EXPECT_EQ(note(), QStringLiteral("The guild is being read."));
    domain::Guild empty;
    empty.id = guildId;
    show(empty);
    EXPECT_EQ(note(), QStringLiteral("No role was read."));
    pane->open(Pane::Part::Channels);
    EXPECT_EQ(note(), QStringLiteral("No channel was read."));
    show(invented());
    EXPECT_FALSE(child<QWidget>("guildNote").isVisible());
}

TEST_F(GuildPaneTest, TabsCountAndChangeThePart)
{
    EXPECT_EQ(tabTexts().join(u'|'), QStringLiteral("Roles|Channels|Members"));
    pane->resize(460, 780);
    show(crowded(9'996));
    settle();
    EXPECT_EQ(
        tabTexts().join(u'|'),
        QStringLiteral("Roles 6|Channels 4|Members 10") + QChar(0x2009) + QStringLiteral("000"));
    EXPECT_EQ(pane->part(), Pane::Part::Roles);
    QTest::mouseClick(&tabs(), Qt::LeftButton, {}, tabs().tabRect(2).center());
    EXPECT_EQ(told(), "part:2");
    EXPECT_EQ(pane->part(), Pane::Part::Members);
    EXPECT_TRUE(child<QWidget>("guildMembers").isVisible());
    EXPECT_FALSE(child<QPushButton>("createRole").isVisible());
    pane->open(Pane::Part::Channels);
    EXPECT_EQ(pane->part(), Pane::Part::Channels);
    EXPECT_TRUE(child<QWidget>("guildChannels").isVisible());
    EXPECT_EQ(asked.size(), 1) << "the operator did not";
    tabs().setFocus();
    key(tabs(), Qt::Key_Left);
    EXPECT_EQ(asked.last().toStdString(), "part:0");
}

TEST_F(GuildPaneTest, WhereCountsHaveNoRoomTheirTabsSayThemInTheTooltip)
{
    show(crowded(9'996));
    pane->resize(260, 780);
    settle();
    EXPECT_EQ(pane->width(), 260);
    EXPECT_EQ(tabTexts().join(u'|'), QStringLiteral("Roles|Channels|Members"));
    EXPECT_TRUE(tabs().tabToolTip(2).endsWith(QStringLiteral("000")));
    EXPECT_LE(tabs().tabRect(2).right(), 260) << "no tab is cut";
    pane->resize(460, 780);
    settle();
    EXPECT_EQ(tabTexts().first(), QStringLiteral("Roles 6"));
}

TEST_F(GuildPaneTest, TheChooserListsTheGuildsWithWhenTheyWereRead)
{
    Pane::Choice partly = kept(Id(2), "R&D");
    partly.isWhole = false;
    Pane::Choice damaged = kept(Id(3), "");
    damaged.damage = QStringLiteral("This is no JSON.");
    Pane::Choice old = kept(Id(4), "Old");
    old.readMs -= qint64(400) * 24 * 3'600'000;
    pane->setChoices({kept(guildId, "Morning Star"), partly, damaged, old}, guildId);
    QMenu &menu = choices();
    const QString time = QDateTime::fromMSecsSinceEpoch(clock.wallMs()).toString(QStringLiteral("HH:mm"));
    const QString day =
        QDateTime::fromMSecsSinceEpoch(old.readMs).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    EXPECT_EQ(actionIn(menu, "357042844231282688").text(), QStringLiteral("Morning Star\tread ") + time);
    EXPECT_TRUE(actionIn(menu, "357042844231282688").isChecked());
    EXPECT_EQ(
        actionIn(menu, "2").text(), QStringLiteral("R&&D\tread ") + time + QStringLiteral(", not whole"));
    EXPECT_EQ(actionIn(menu, "3").text(), QStringLiteral("3\tdamaged"));
    EXPECT_TRUE(actionIn(menu, "3").toolTip().contains(QStringLiteral("This is no JSON.")));
    EXPECT_EQ(actionIn(menu, "4").text(), QStringLiteral("Old\tread ") + day);
    actionIn(menu, "2").trigger();
    EXPECT_EQ(told(), "guild:2");
    menu.close();
    settle();
    EXPECT_EQ(choices().actions().size(), 6) << "it is made anew, not longer";
}

TEST_F(GuildPaneTest, TheChooserNamesTheGuildThatIsOpen)
{
    auto &chooser = child<QPushButton>("guildChooser");
    EXPECT_EQ(chooser.accessibleName(), QStringLiteral("Guild: No guild is open"));
    pane->setChoices({}, guildId);
    EXPECT_EQ(chooser.accessibleName(), QStringLiteral("Guild: 357042844231282688"));
    show(invented());
    EXPECT_EQ(chooser.accessibleName(), QStringLiteral("Guild: 晨星公会 Morning Star, 357042844231282688"));
    pane->setChoices({kept(Id(2), "<b>Two</b>")}, Id(2));
    EXPECT_EQ(chooser.accessibleName(), QStringLiteral("Guild: <b>Two</b>, 2"));
    EXPECT_TRUE(chooser.toolTip().contains(QStringLiteral("&lt;b&gt;Two")));
}

TEST_F(GuildPaneTest, AnIdIsAskedForUntilItIsOne)
{
    struct Case
    {
        QString typed;
        QString fault;
    };
    const QString noNumber = QStringLiteral("An id is a decimal number, such as 357042844231282688.");
    auto &field = askForId();
    auto &open = child<QPushButton>("openGuild");
    const auto fault = [this] {
        return child<QDialog>("openGuildDialog")
            .findChild<ui::look::Sentence *>(QStringLiteral("note"))
            ->text();
    };
    EXPECT_FALSE(open.isEnabled());
    EXPECT_EQ(fault(), QString());
    for (const Case &row :
         {Case{QStringLiteral("Morning Star"), noNumber}, Case{QStringLiteral("-5"), noNumber},
          Case{QStringLiteral("0x12"), noNumber}, Case{QStringLiteral("1e5"), noNumber},
          Case{
              QStringLiteral("9223372036854775808"),
              QStringLiteral("This number is too large for an id: it does not fit into 64 bits.")},
          Case{QStringLiteral("0"), QStringLiteral("No guild has the id 0.")}}) {
        field.setText(row.typed);
        EXPECT_EQ(fault(), row.fault) << row.typed.toStdString();
        EXPECT_FALSE(open.isEnabled()) << row.typed.toStdString();
    }
    field.setText(QStringLiteral(" 9223372036854775807 "));
    EXPECT_EQ(fault(), QString());
    key(field, Qt::Key_Return);
    EXPECT_EQ(told(), "open:9223372036854775807");
}

TEST_F(GuildPaneTest, ForgettingIsAskedForFirst)
{
    EXPECT_FALSE(child<QAction>("forgetGuild").isEnabled());
    pane->setChoices({kept(guildId, "Morning Star")}, guildId);
    act("forgetGuild");
    auto &question = child<QMessageBox>("forgetGuildQuestion");
    EXPECT_EQ(
        question.text(), QStringLiteral("What was read of Morning Star is removed from this computer."));
    EXPECT_TRUE(question.informativeText().contains(guildId.toString()));
    EXPECT_EQ(told(), "");
    QTest::mouseClick(question.findChild<QPushButton *>(QStringLiteral("yes")), Qt::LeftButton);
    EXPECT_EQ(told(), "forget:357042844231282688");
}

TEST_F(GuildPaneTest, ReadingIsShownAndCanBeCancelled)
{
    auto &line = child<QWidget>("guildReading");
    auto &bar = child<QProgressBar>("readingBar");
    pane->setChoices({}, guildId);
    EXPECT_FALSE(line.isVisible());
    EXPECT_TRUE(child<QToolButton>("readGuild").isEnabled());
    pane->setReading(Pane::Reading{QStringLiteral("Members 3 400 of 10 000"), 34});
    EXPECT_TRUE(line.isVisible());
    EXPECT_EQ(bar.value(), 34);
    EXPECT_EQ(child<QLabel>("readingWords").text(), QStringLiteral("Members 3 400 of 10 000"));
    EXPECT_FALSE(child<QToolButton>("readGuild").isEnabled()) << "it is being read already";
    settle();
    press("cancelReading");
    EXPECT_EQ(told(), "cancel");
    pane->setReading(Pane::Reading{QStringLiteral("Channels")});
    EXPECT_FALSE(bar.isVisible()) << "nobody knows how far it is";
    pane->setReading(std::nullopt);
    EXPECT_FALSE(line.isVisible());
    settle();
    press("readGuild");
    EXPECT_EQ(asked.last().toStdString(), "read");
}

TEST_F(GuildPaneTest, TheStatusTakesRoomOnlyWithWords)
{
    EXPECT_EQ(status(), QString());
    pane->setStatus(QStringLiteral("Read 12:46 · not whole"));
    EXPECT_EQ(status(), QStringLiteral("Read 12:46 · not whole"));
    pane->setStatus({});
    EXPECT_FALSE(child<QLabel>("guildStatus").isVisible());
}

TEST_F(GuildPaneTest, WhatCannotBeDoneIsOffAndSaysWhy)
{
    auto &create = child<QPushButton>("createRole");
    EXPECT_FALSE(create.isEnabled()) << "there is no guild";
    EXPECT_FALSE(child<QAction>("saveSnapshot").isEnabled());
    EXPECT_TRUE(child<QAction>("loadSnapshot").isEnabled());
    EXPECT_FALSE(child<QToolButton>("readGuild").isEnabled());
    pane->setReadOnly(true, QStringLiteral("This bot is only watched."));
    show(invented());
    EXPECT_FALSE(create.isEnabled());
    EXPECT_EQ(tipWords(create.toolTip()), QStringLiteral("This bot is only watched."));
    pane->setReadOnly(true, {});
    EXPECT_FALSE(create.isEnabled()) << "also where nobody says why";
    pane->setReadOnly(false, {});
    EXPECT_TRUE(create.isEnabled());
    press("createRole");
    press("compare");
    act("saveSnapshot");
    act("loadSnapshot");
    EXPECT_EQ(
        told(), "create|"
                "compare|"
                "save|"
                "load");
}

TEST_F(GuildPaneTest, EveryWordFollowsTheLanguage)
{
    pane->resize(460, 780);
    show(invented());
    pane->setChoices({kept(guildId, "Morning Star")}, guildId);
    {
        const MarkingTranslator marks;
        settle();
        EXPECT_EQ(child<QLabel>("guildTitle").text(), QStringLiteral("«Guild»"));
        EXPECT_EQ(tabs().tabText(1), QStringLiteral("«Channels» 4"));
        EXPECT_EQ(child<QPushButton>("createRole").text(), QStringLiteral("«+ Role»"));
        EXPECT_EQ(child<QPushButton>("compare").text(), QStringLiteral("«Compare…»"));
        EXPECT_EQ(child<QPushButton>("cancelReading").text(), QStringLiteral("«Cancel»"));
        EXPECT_EQ(child<QAction>("openById").text(), QStringLiteral("«Open by id…»"));
        EXPECT_EQ(
            child<QLineEdit>("memberSearch").placeholderText(), QStringLiteral("«Name, short id or id»"));
        EXPECT_EQ(roles().accessibleName(), QStringLiteral("«Roles»"));
        EXPECT_EQ(roles().model()->headerData(1, Qt::Horizontal).toString(), QStringLiteral("«Role»"));
        EXPECT_EQ(texts(roles(), 0).at(3), QStringLiteral("«Guild Warden can edit the roles below»"));
        EXPECT_TRUE(find(channels(), QStringLiteral("Lobby"))
                        .data(Qt::AccessibleTextRole)
                        .toString()
                        .endsWith(QStringLiteral("«voice»")));
    }
    settle();
    EXPECT_EQ(child<QLabel>("guildTitle").text(), QStringLiteral("Guild"));
    EXPECT_EQ(tabs().tabText(1), QStringLiteral("Channels 4"));
}

} // namespace botdeck::test
