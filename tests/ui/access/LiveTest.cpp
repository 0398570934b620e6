// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/ArrivalNews.h"
#include "ui/monitor/MonitorPage.h"
#include "ui/monitor/UpdatesTable.h"
#include "WindowTest.h"

#include <QAccessible>
#include <QAccessibleTableInterface>
#include <QLabel>
#include <QTabBar>

namespace botdeck::test {

namespace {

/// Offscreen nothing is read out; what would be stands in the tree that a screen reader reads.
class LiveTest : public WindowTest
{
protected:
    static QAccessibleInterface &access(QWidget &widget)
    {
        return *QAccessible::queryAccessibleInterface(&widget);
    }
    QString news() { return access(window->monitor().table()).text(QAccessible::Description); }
};

} // namespace

TEST_F(LiveTest, ASentenceAboveThePagesIsReadOut)
{
    window->say(QStringLiteral("The store is full."));
    QWidget *line = child<QLabel>("noticeWords").parentWidget();
    EXPECT_EQ(access(*line).text(QAccessible::Name), QStringLiteral("The store is full."));
}

TEST_F(LiveTest, WhatArrivesIsReadOutTogether)
{
    arrive(3);
    arrive(4);
    EXPECT_EQ(news(), QString()) << "not each by itself";
    pass(ui::monitor::ArrivalNews::pause);
    EXPECT_TRUE(news().startsWith(QStringLiteral("7 new update"))) << news().toStdString();
}

TEST_F(LiveTest, WhatArrivesWhereNobodyLooksIsNotReadOut)
{
    arrive(3);
    window->hide();
    pass(ui::monitor::ArrivalNews::pause);
    EXPECT_EQ(news(), QString());
}

TEST_F(LiveTest, TheTableTellsItsRowsAndWhichIsChosen)
{
    arrive(5);
    QAccessibleInterface &table = access(window->monitor().table());
    EXPECT_EQ(table.role(), QAccessible::Table);
    QAccessibleTableInterface *rows = table.tableInterface();
    ASSERT_NE(rows, nullptr);
    EXPECT_EQ(rows->rowCount(), window->monitor().updates().rowCount());
    window->monitor().table().selectRow(1);
    EXPECT_TRUE(rows->isRowSelected(1));
    const QAccessibleInterface *cell = rows->cellAt(1, models::UpdateListModel::KindColumn);
    ASSERT_NE(cell, nullptr);
    const QModelIndex index = window->monitor().updates().index(1, models::UpdateListModel::KindColumn);
    EXPECT_EQ(cell->text(QAccessible::Name), index.data().toString());
    EXPECT_TRUE(cell->state().selected);
}

TEST_F(LiveTest, TheTabsTellWhichIsOpen)
{
    QAccessibleInterface &tabs = access(child<QTabBar>("inspectorTabs"));
    EXPECT_EQ(tabs.role(), QAccessible::PageTabList);
    ASSERT_GE(tabs.childCount(), 2);
    EXPECT_EQ(tabs.child(1)->text(QAccessible::Name), QStringLiteral("JSON tree"));
}

} // namespace botdeck::test
