// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/permissions/PermissionBits.h"
#include "OverwritesPageFixture.h"
#include "tests/support/Wait.h"
#include "ui/guild/mask/BitChooser.h"

#include <QAbstractItemModelTester>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QSignalSpy>

namespace botdeck::test {

namespace {

using domain::OverwriteState;
using ui::guild::OverwriteModel;
using ui::guild::OverwritesPage;
using ui::guild::OverwriteTable;

using OverwriteMatrixTest = OverwritesPageTest;

constexpr int sendsBit = domain::sendMessagesBit;

QStringList matrixHeads(const OverwriteModel &model, Qt::Orientation orientation)
{
    QStringList heads;
    const int count = orientation == Qt::Vertical ? model.rowCount() : model.columnCount();
    for (int section = 0; section < count; ++section)
        heads += model.headerData(section, orientation, Qt::DisplayRole).toString();
    return heads;
}

} // namespace

TEST_F(OverwriteMatrixTest, ChannelsStandInTheirCategoriesAndSubjectsByRank)
{
    EXPECT_EQ(
        matrixHeads(model(), Qt::Vertical),
        (QStringList{
            QStringLiteral("Hall"), QStringLiteral("lobby"), QStringLiteral("stage"), QStringLiteral("Staff"),
            QStringLiteral("desk")}));
    EXPECT_EQ(
        matrixHeads(model(), Qt::Horizontal),
        (QStringList{
            QStringLiteral("everyone"), QStringLiteral("host"), QStringLiteral("baker"),
            QStringLiteral("Ann"), QStringLiteral("777")}));
}

TEST_F(OverwriteMatrixTest, EachCellSaysItsStateInWords)
{
    EXPECT_EQ(
        spoken(desk, baker),
        QStringLiteral("desk, baker, VIEW_CHANNEL: allow, 1 other permission(s) in this overwrite"));
    EXPECT_EQ(spoken(lobby, guildId), QStringLiteral("lobby, everyone, VIEW_CHANNEL: inherit"));
    EXPECT_EQ(
        spoken(hall, baker), QStringLiteral("Hall, baker, VIEW_CHANNEL: the category has no overwrites"));
    chooseBit(sendsBit);
    EXPECT_EQ(spoken(lobby, host), QStringLiteral("lobby, host, SEND_MESSAGES: deny"));
    EXPECT_EQ(
        spoken(stage, host),
        QStringLiteral("stage, host, SEND_MESSAGES: inherit, does not count in this channel"));
    chooseBit(53);
    EXPECT_TRUE(spoken(desk, ann).startsWith(u"desk, Ann, bit 53 (unknown): allow, kept"));
}

TEST_F(OverwriteMatrixTest, KeysChangeTheChosenCellAndNothingElse)
{
    const QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    chooseBit(sendsBit);
    select(lobby, host);
    ASSERT_TRUE(table().hasFocus());
    EXPECT_FALSE(page->isChanged()) << "it was only chosen";
    key(Qt::Key_Space);
    EXPECT_EQ(stateAt(lobby, host), OverwriteState::Inherit);
    EXPECT_EQ(spoken(lobby, host), QStringLiteral("lobby, host, SEND_MESSAGES: inherit (was: deny)"));
    key(Qt::Key_Space);
    EXPECT_EQ(stateAt(lobby, host), OverwriteState::Allow);
    key(Qt::Key_Space);
    EXPECT_EQ(stateAt(lobby, host), OverwriteState::Deny);
    EXPECT_FALSE(page->isChanged());
    key(Qt::Key_Plus);
    EXPECT_EQ(stateAt(lobby, host), OverwriteState::Allow);
    key(Qt::Key_0);
    EXPECT_EQ(stateAt(lobby, host), OverwriteState::Inherit);
    key(Qt::Key_Right);
    key(Qt::Key_Minus);
    EXPECT_EQ(stateAt(lobby, baker), OverwriteState::Deny);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(stateAt(lobby, baker), OverwriteState::Inherit);
    key(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(stateAt(lobby, baker), OverwriteState::Deny);
    ASSERT_EQ(page->changedChannels().size(), 1);
    EXPECT_EQ(page->changedChannels().first().id, lobby);
}

TEST_F(OverwriteMatrixTest, AClickOnTheSignChangesAndBesideItChooses)
{
    chooseBit(sendsBit);
    const QSignalSpy chosen(page.get(), &OverwritesPage::cellChosen);
    select(desk, ann);
    EXPECT_FALSE(page->isChanged());
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.first().at(0).value<core::Id>(), desk);
    EXPECT_EQ(chosen.first().at(1).value<core::Id>(), ann);
    EXPECT_EQ(chosen.first().at(2).toInt(), sendsBit);
    clickSign(desk, ann);
    EXPECT_EQ(stateAt(desk, ann), OverwriteState::Allow);
    clickSign(desk, ann);
    EXPECT_EQ(stateAt(desk, ann), OverwriteState::Deny);
    const QPoint place = table().signRect(at(desk, ann)).center();
    QTest::mousePress(table().viewport(), Qt::LeftButton, {}, place);
    QTest::mouseRelease(table().viewport(), Qt::LeftButton, {}, place - QPoint(40, 0));
    EXPECT_EQ(stateAt(desk, ann), OverwriteState::Deny) << "let go elsewhere";
    EXPECT_EQ(chosen.size(), 1) << "the same cell all the time";
}

TEST_F(OverwriteMatrixTest, WhatMayNotBeChangedSaysWhyAndStays)
{
    clickSign(hall, baker);
    EXPECT_FALSE(page->isChanged()) << "a category without overwrites";
    chooseBit(lockedBit);
    clickSign(lobby, host);
    EXPECT_EQ(
        note(),
        QStringLiteral("MENTION_EVERYONE is locked. The bot cannot change what it does not have itself."));
    chooseBit(sendsBit);
    clickSign(stage, host);
    EXPECT_EQ(note(), QStringLiteral("SEND_MESSAGES does not count in a channel of this kind."));
    chooseBit(53);
    clickSign(desk, ann);
    EXPECT_EQ(note(), QStringLiteral("bit 53 (unknown) has no name and is kept as it came."));
    EXPECT_FALSE(page->isChanged());
    chooseBit(sendsBit);
    clickSign(lobby, host);
    EXPECT_EQ(note(), QString());
    EXPECT_TRUE(page->isChanged());
}

TEST_F(OverwriteMatrixTest, AReservedOneIsAskedForOnceAndNoIsNo)
{
    chooseBit(domain::embedLinksBit);
    clickSign(desk, baker);
    ASSERT_NE(question(*page, "reservedBit"), nullptr);
    answer(*page, "reservedBit", "cancel");
    EXPECT_FALSE(page->isChanged());
    clickSign(desk, baker);
    answer(*page, "reservedBit", "yes");
    EXPECT_EQ(stateAt(desk, baker), OverwriteState::Allow);
    clickSign(desk, baker);
    EXPECT_EQ(question(*page, "reservedBit"), nullptr);
    EXPECT_EQ(stateAt(desk, baker), OverwriteState::Deny);
}

TEST_F(OverwriteMatrixTest, TheMenuSetsRemovesAndCopies)
{
    chooseBit(sendsBit);
    select(desk, baker);
    const QSignalSpy copied(page.get(), &OverwritesPage::copyAsked);
    const auto trigger = [this](const char *action) {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QCoreApplication::sendEvent(table().viewport(), &event);
        auto &menu = child<QMenu>(table(), "overwriteMenu");
        auto &found = child<QAction>(menu, action);
        EXPECT_TRUE(found.isEnabled()) << action;
        found.trigger();
        menu.close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        settle();
    };
    trigger("allowBit");
    EXPECT_EQ(stateAt(desk, baker), OverwriteState::Allow);
    trigger("denyBit");
    trigger("inheritBit");
    EXPECT_EQ(stateAt(desk, baker), OverwriteState::Inherit);
    trigger("copyOverwrite");
    trigger("removeOverwrite");
    EXPECT_EQ(page->edited().channel(desk)->overwrites.size(), 3);
    key(Qt::Key_C, Qt::ControlModifier);
    ASSERT_EQ(copied.size(), 2);
    EXPECT_TRUE(
        copied.first().first().toString().startsWith(u"desk, baker, SEND_MESSAGES: inherit (was: deny)"));
}

TEST_F(OverwriteMatrixTest, AFirstOverwriteInACategoryThatHasSomeIsWritten)
{
    clickSign(staff, guildId);
    EXPECT_EQ(stateAt(staff, guildId), OverwriteState::Allow);
    ASSERT_EQ(page->changedChannels().size(), 1);
    EXPECT_EQ(page->changedChannels().first().overwrites.size(), 2);
}

TEST_F(OverwriteMatrixTest, ChannelsAndSubjectsStayWhileTheMatrixMoves)
{
    domain::Guild large = overwritesGuild();
    for (int number = 0; number < 200; ++number)
        large.channels += domain::GuildChannel{core::Id(10'000 + number), QStringLiteral("more"), 0};
    QList<domain::PermissionOverwrite> overwrites;
    for (int number = 0; number < 100; ++number)
        overwrites += domain::PermissionOverwrite::made(
            domain::PermissionOverwrite::Kind::User, core::Id(20'000 + number));
    large.channels.last().setOverwrites(overwrites);
    page->setGuild(shown(large));
    settle();
    EXPECT_EQ(model().rowCount(), 205);
    EXPECT_EQ(model().columnCount(), 105);
    const int left = table().verticalHeader()->width();
    EXPECT_GE(left, 60);
    page->choose(core::Id(10'199), core::Id(20'099), sendsBit);
    settle();
    EXPECT_TRUE(table().viewport()->rect().contains(table().visualRect(table().currentIndex()).center()));
    EXPECT_EQ(table().verticalHeader()->x(), 0);
    EXPECT_EQ(table().verticalHeader()->width(), left);
}

} // namespace botdeck::test
