// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "BotsPaneTest.h"
#include "ui/bots/BotLayout.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace botdeck::test {

namespace {

using domain::BotState;
using models::BotGroup;
using ui::bots::Form;

using BotsRowTest = BotsPaneTest;

} // namespace

TEST_F(BotsRowTest, NarrowItIsARailAndWideAListAgain)
{
    setState(0, {BotState::Conflict});
    child<QPushButton>("addBot").setFocus();
    EXPECT_EQ(pane->form(), Form::List);
    EXPECT_LE(pane->minimumWidth(), 64);
    pane->resize(95, 700);
    settle();
    EXPECT_EQ(pane->form(), Form::Rail);
    EXPECT_LT(rect(0).height(), 58);
    EXPECT_EQ(rect(0).height(), rect(1).height());
    pane->resize(64, 700);
    settle();
    ASSERT_EQ(pane->width(), 64);
    EXPECT_EQ(rect(0).width(), view().viewport()->width()) << "nothing hangs out at the side";
    const auto rail = ui::bots::layOutRail(bots.at(0), theme, rect(0));
    EXPECT_TRUE(rect(0).contains(rail.badge));
    EXPECT_TRUE(rect(0).contains(rail.mark));
    const auto &add = child<QPushButton>("addBot");
    EXPECT_TRUE(add.text().isEmpty());
    EXPECT_EQ(add.accessibleName(), QStringLiteral("Add bot…"));
    EXPECT_GE(add.width(), add.minimumSizeHint().width());
    click(rect(4).center());
    EXPECT_EQ(view().chosen(), key(4));
    pane->resize(96, 700);
    settle();
    EXPECT_EQ(pane->form(), Form::List);
    pane->resize(236, 700);
    settle();
    EXPECT_EQ(add.text(), QStringLiteral("Add bot…"));
    EXPECT_EQ(view().chosen(), key(4));
}

TEST_F(BotsRowTest, TheRailSaysEverythingInItsTips)
{
    bots[0].watchOnly = true;
    bots[0].production = true;
    bots[0].name = QStringLiteral("<b>Desk</b> & more");
    bots[0].status = {
        BotState::BackingOff, QStringLiteral("HTTP 502 from getUpdates"), std::chrono::seconds(8)};
    view().bots().setBots(bots);
    pane->setCounters({{key(0), {20, 0, {}, 12}}});
    const QString told = index(0).data(Qt::AccessibleTextRole).toString();
    for (const char *part :
         {"<b>Desk</b> & more", "Backing off 8 s", "HTTP 502", "@harbour_desk_bot", "12 unread", "Watch-only",
          "Production"})
        EXPECT_TRUE(told.contains(QLatin1StringView(part))) << part << " in " << told.toStdString();
    const QString tip = index(0).data(Qt::ToolTipRole).toString();
    EXPECT_TRUE(tip.contains(QLatin1StringView("&lt;b&gt;Desk&lt;/b&gt; &amp; more"))) << tip.toStdString();
    EXPECT_TRUE(tip.contains(QLatin1StringView("12 unread")));
}

TEST_F(BotsRowTest, SearchingFromTheRailAsksForWidth)
{
    pane->resize(64, 700);
    settle();
    pane->searchAction().trigger();
    ASSERT_EQ(asked, QStringList{QStringLiteral("width:236")});
    pane->resize(236, 700);
    settle();
    EXPECT_TRUE(child<QLineEdit>("botsSearch").isVisible());
    type(QStringLiteral("tide"));
    pane->resize(64, 700);
    settle();
    EXPECT_FALSE(child<QLineEdit>("botsSearch").isVisible());
    EXPECT_EQ(shownNames().size(), 7) << "nothing in a rail would say why bots are missing";
}

TEST_F(BotsRowTest, TheRightButtonAsksForTheMenuOfItsBot)
{
    const auto ask = [this](const QPoint &place) {
        click(place, Qt::RightButton);
        QContextMenuEvent event(
            QContextMenuEvent::Mouse, place, view().viewport()->mapToGlobal(place), Qt::NoModifier);
        QApplication::sendEvent(view().viewport(), &event);
    };
    ask(rect(2).center());
    EXPECT_EQ(asked.last(), QStringLiteral("menu:") + key(2).toString());
    EXPECT_EQ(view().chosen(), key(2)) << "what the menu does, it does to the bot that is chosen";
    asked.clear();
    ask(view().visualRect(group(BotGroup::Fanbook)).center());
    EXPECT_TRUE(asked.filter(QStringLiteral("menu:")).isEmpty());
}

TEST_F(BotsRowTest, TheMenuComesByKeysToo)
{
    view().choose(key(3));
    QTest::keyClick(&view(), Qt::Key_F10, Qt::ShiftModifier);
    EXPECT_EQ(asked.last(), QStringLiteral("menu:") + key(3).toString());
    view().choose(key(1));
    // As a system sends it for the Menu key.
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {1, 1}, view().mapToGlobal(QPoint(1, 1)));
    QApplication::sendEvent(&view(), &event);
    EXPECT_EQ(asked.last(), QStringLiteral("menu:") + key(1).toString());
}

TEST_F(BotsRowTest, TheMenuByKeysIsThatOfARowInTheList)
{
    const auto ask = [this] {
        asked.clear();
        QTest::keyClick(&view(), Qt::Key_F10, Qt::ShiftModifier);
        return asked.filter(QStringLiteral("menu:"));
    };
    pane->resize(236, 180);
    settle();
    view().choose(key(4));
    view().scrollToTop();
    settle();
    ASSERT_FALSE(view().viewport()->rect().contains(rect(4).center()));
    EXPECT_EQ(ask(), QStringList{QStringLiteral("menu:") + key(4).toString()});
    EXPECT_TRUE(view().viewport()->rect().contains(rect(4).center())) << "its menu stands beside nothing";
    pane->resize(236, 700);
    settle();
    pane->searchAction().trigger();
    type(QStringLiteral("tide"));
    EXPECT_TRUE(ask().isEmpty()) << "of a bot that nobody sees";
    QTest::keyClick(&child<QLineEdit>("botsSearch"), Qt::Key_Escape);
    view().collapse(group(BotGroup::Telegram));
    settle();
    EXPECT_TRUE(ask().isEmpty());
    EXPECT_FALSE(view().isExpanded(group(BotGroup::Telegram))) << "a key that does nothing unfolds nothing";
}

TEST_F(BotsRowTest, KeysRenameAndRemoveTheChosenBotAndNoOther)
{
    view().choose(key(1));
    asked.clear();
    QTest::keyClick(&view(), Qt::Key_F2);
    QTest::keyClick(&view(), Qt::Key_Delete);
    EXPECT_EQ(
        asked,
        (QStringList{
            QStringLiteral("rename:") + key(1).toString(), QStringLiteral("remove:") + key(1).toString()}));
    asked.clear();
    view().choose(key(0));
    asked.clear();
    QTest::keyClick(&view(), Qt::Key_Up); // to its group: the choice stays, but the key is not about it
    QTest::keyClick(&view(), Qt::Key_Delete);
    EXPECT_TRUE(asked.isEmpty()) << asked.join(u'\n').toStdString();
    EXPECT_EQ(view().chosen(), key(0));
    view().choose(std::nullopt);
    asked.clear();
    QTest::keyClick(&view(), Qt::Key_Delete);
    EXPECT_TRUE(asked.isEmpty());
}

TEST_F(BotsRowTest, ARefusedTokenHasALinkToReplaceIt)
{
    const QRect before = rect(1);
    setState(1, {BotState::Unauthorised, QStringLiteral("The server does not accept this bot's token.")});
    models::BotRow bot = *view().bots().botAt(index(1));
    const ui::bots::BotLayout layout = ui::bots::layOutBot(bot, theme, rect(1));
    EXPECT_EQ(layout.link.text, QStringLiteral("Replace token…"));
    ASSERT_TRUE(rect(1).contains(layout.link.rect));
    QTest::mouseMove(view().viewport(), layout.link.rect.center());
    EXPECT_EQ(view().viewport()->cursor().shape(), Qt::PointingHandCursor);
    click(layout.link.rect.center());
    EXPECT_EQ(asked, QStringList{QStringLiteral("link:") + key(1).toString()});
    QTest::mouseMove(view().viewport(), layout.name.rect.center());
    EXPECT_NE(view().viewport()->cursor().shape(), Qt::PointingHandCursor);
    view().choose(key(1));
    QTest::keyClick(&view(), Qt::Key_Return);
    EXPECT_EQ(asked.last(), QStringLiteral("link:") + key(1).toString());
    setState(1, {BotState::Live});
    asked.clear();
    QTest::keyClick(&view(), Qt::Key_Return);
    EXPECT_TRUE(asked.isEmpty());
    EXPECT_EQ(rect(1), before);
}

TEST_F(BotsRowTest, LettingTheLinkGoElsewhereFollowsNothing)
{
    setState(1, {BotState::Unauthorised});
    const ui::bots::BotLayout layout = ui::bots::layOutBot(*view().bots().botAt(index(1)), theme, rect(1));
    QTest::mousePress(view().viewport(), Qt::LeftButton, {}, layout.link.rect.center());
    QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, layout.name.rect.center());
    EXPECT_TRUE(asked.isEmpty());
}

TEST_F(BotsRowTest, TheFootAsksForABotAndTellsOfTheLock)
{
    auto &lock = child<QLabel>("lockLine");
    EXPECT_FALSE(lock.isVisible());
    pane->setLockLine(QStringLiteral("Locks in 14 m"));
    settle();
    ASSERT_TRUE(lock.isVisible());
    EXPECT_EQ(lock.text(), QStringLiteral("Locks in 14 m"));
    EXPECT_GE(lock.width(), lock.sizeHint().width());
    QTest::mouseClick(&child<QPushButton>("addBot"), Qt::LeftButton);
    EXPECT_EQ(asked, QStringList{QStringLiteral("add")});
    pane->setLockLine({});
    EXPECT_FALSE(lock.isVisible());
}

TEST_F(BotsRowTest, WhatIsNotSeenIsCountedInTheRow)
{
    const auto unread = [this](int bot) { return view().bots().botAt(index(bot))->unread; };
    pane->setCounters({{key(0), {1'000'003, 0, {}, 3}}, {key(1), {5, 0, {}, 5}}});
    EXPECT_EQ(unread(0), 3) << "what was stored before the program started is no news";
    EXPECT_EQ(unread(1), 5);
    view().bots().setBots(bots);
    EXPECT_EQ(unread(0), 3) << "a new list of bots has no counts of its own";
    click(rect(1).center());
    pane->setSeen(true);
    EXPECT_EQ(unread(0), 3);
    EXPECT_EQ(unread(1), 0);
    view().choose(std::nullopt);
    EXPECT_EQ(unread(0), 0) << "all are shown";
    pane->setSeen(false);
    pane->setCounters({{key(0), {1'000'010, 0, {}, 10}}, {key(1), {5, 0, {}, 5}}});
    EXPECT_EQ(unread(0), 7);
    EXPECT_EQ(unread(1), 0);
}

TEST_F(BotsRowTest, LinesOfMixedScriptsDoNotTouch)
{
    bots[0].name = QStringLiteral("Onboarding 新人引导 gjpq 鷹");
    bots[0].username = QStringLiteral("dlb_引导_bot");
    view().bots().setBots(bots);
    for (const int scale : {80, 100, 130, 200}) {
        theme.setTextScale(scale);
        settle();
        const QRect row = rect(0);
        const QImage image = view().viewport()->grab(row).toImage();
        const ui::bots::BotLayout layout = ui::bots::layOutBot(bots.at(0), theme, QRect({0, 0}, row.size()));
        const QRgb paper = image.pixel(image.width() / 2, 1);
        int lines = 0;
        bool inLine = false;
        for (int y = 0; y < image.height(); ++y) {
            bool ink = false;
            for (int x = layout.name.rect.left(); x < image.width() - 1 && !ink; ++x)
                ink = image.pixel(x, y) != paper;
            lines += ink && !inLine ? 1 : 0;
            inLine = ink;
        }
        // Name, username, state: with nothing but paper between them.
        EXPECT_EQ(lines, 3) << "text scale " << scale;
        EXPECT_FALSE(inLine) << "nor do they touch the next row";
    }
    theme.setTextScale(100);
}

TEST_F(BotsRowTest, MarksStandBesideTheNameAndTheUsername)
{
    models::BotRow bot = bots.at(0);
    const QRect row(0, 0, 236, 58);
    const ui::bots::BotLayout plain = ui::bots::layOutBot(bot, theme, row);
    EXPECT_TRUE(plain.eye.isEmpty());
    EXPECT_TRUE(plain.production.text.isEmpty());
    EXPECT_TRUE(plain.colourBar.isEmpty());
    EXPECT_TRUE(plain.unread.text.isEmpty());
    bot.name = QStringLiteral("A name that is far too long for the width of the dock");
    bot.watchOnly = true;
    bot.production = true;
    bot.colour = QStringLiteral("#c04040");
    bot.unread = 1'204;
    const ui::bots::BotLayout marked = ui::bots::layOutBot(bot, theme, row);
    EXPECT_EQ(marked.unread.text, QStringLiteral("999+"));
    EXPECT_EQ(marked.production.text, QStringLiteral("Production"));
    const QList<QRect> places{marked.name.rect,       marked.eye,  marked.unread.rect, marked.username.rect,
                              marked.production.rect, marked.mark, marked.state.rect,  marked.badge,
                              marked.colourBar};
    for (qsizetype a = 0; a < places.size(); ++a) {
        EXPECT_TRUE(row.contains(places.at(a))) << a;
        for (qsizetype b = a + 1; b < places.size(); ++b)
            EXPECT_FALSE(places.at(a).intersects(places.at(b))) << a << " and " << b;
    }
}

TEST_F(BotsRowTest, AConflictSaysWhichOneItIs)
{
    domain::BotStatus status{BotState::Conflict, QStringLiteral("409")};
    status.conflict = domain::ConflictCause::OtherProgram;
    setState(0, status);
    EXPECT_GT(rect(0).height(), 58);
    const QString program = index(0).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(program.contains(QLatin1StringView("Another program"))) << program.toStdString();
    status.conflict = domain::ConflictCause::OtherBotdeck;
    setState(0, status);
    const QString botdeck = index(0).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(botdeck.contains(QLatin1StringView("Another Botdeck"))) << botdeck.toStdString();
}

TEST_F(BotsRowTest, ItSpeaksTheLanguageOfTheMoment)
{
    ASSERT_TRUE(language.use(QStringLiteral("zh_CN")));
    settle();
    EXPECT_NE(index(0).data(Qt::AccessibleTextRole).toString(), QString());
    EXPECT_TRUE(index(0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("在线")));
    ASSERT_TRUE(language.use(QStringLiteral("en")));
}

} // namespace botdeck::test
