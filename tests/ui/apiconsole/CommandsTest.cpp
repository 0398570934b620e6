// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The editor of a bot's commands.
#include "ApiFixture.h"
#include "tests/support/Wait.h"
#include "ui/apiconsole/CommandsModel.h"
#include "ui/apiconsole/CommandsPane.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

namespace botdeck::test {

using namespace Qt::StringLiterals;
using platform::PlatformId;
using services::BotCommand;
using ui::apiconsole::CommandsModel;
using ui::apiconsole::CommandsPane;

namespace {

class ApiCommandsTest : public ApiTest
{
protected:
    void SetUp() override
    {
        pane = std::make_unique<CommandsPane>(theme);
        pane->resize(800, 600);
        pane->setNote({}, {});
        pane->setRules(services::botCommandRules(table(PlatformId::Telegram)));
        present(*pane);
        QObject::connect(
            pane.get(), &CommandsPane::setAsked, pane.get(),
            [this](const QList<BotCommand> &commands) { set.append(commands); });
    }
    QTableView &rows() { return part<QTableView>(*pane, "commands"); }
    void write(int row, int column, const QString &text)
    {
        rows().setCurrentIndex(rows().model()->index(row, column));
        QTest::keyClick(&rows(), Qt::Key_F2);
        auto *editor = QApplication::focusWidget();
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        settle();
    }
    bool enabled(const char *button) { return part<QPushButton>(*pane, button).isEnabled(); }

    std::unique_ptr<CommandsPane> pane;
    QList<QList<BotCommand>> set;
};

} // namespace

TEST_F(ApiCommandsTest, TheyAreReadBeforeTheyAreSetSinceSettingReplacesAll)
{
    QSignalSpy asked(pane.get(), &CommandsPane::readAsked);
    EXPECT_FALSE(enabled("commandsSet"));
    EXPECT_FALSE(enabled("commandsAdd"));
    click(*pane, "commandsRead");
    EXPECT_EQ(asked.size(), 1);
    pane->setCommands({{u"start"_s, u"Begins"_s}});
    EXPECT_TRUE(enabled("commandsSet"));
    pane->setRefusal(u"It is only watched."_s);
    EXPECT_FALSE(enabled("commandsSet"));
}

TEST_F(ApiCommandsTest, RowsAreWrittenMovedAndRemovedByTheKeyboard)
{
    const QAbstractItemModelTester tester(rows().model());
    pane->setCommands({{u"start"_s, u"Begins"_s}});
    click(*pane, "commandsAdd");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(enabled("commandsSet")) << "it has no name";
    write(1, CommandsModel::CommandColumn, u"/help"_s);
    write(1, CommandsModel::DescriptionColumn, u"Says what there is"_s);
    click(*pane, "commandsUp");
    click(*pane, "commandsSet");
    ASSERT_EQ(set.size(), 1);
    EXPECT_EQ(
        set.last(), (QList<BotCommand>{{u"help"_s, u"Says what there is"_s}, {u"start"_s, u"Begins"_s}}));
    rows().setCurrentIndex(rows().model()->index(1, 0));
    click(*pane, "commandsRemove");
    click(*pane, "commandsSet");
    EXPECT_EQ(set.last().size(), 1);
}

TEST_F(ApiCommandsTest, WhatSpeaksAgainstOneStandsAtItsCell)
{
    pane->setCommands({{u"start"_s, u"Begins"_s}, {u"Not Allowed"_s, u"x"_s}});
    const QModelIndex wrong = rows().model()->index(1, CommandsModel::CommandColumn);
    EXPECT_TRUE(wrong.data(CommandsModel::ErrorRole).toBool());
    EXPECT_FALSE(wrong.data(Qt::ToolTipRole).toString().isEmpty());
    EXPECT_TRUE(words(*pane, "commandsObjections").startsWith(u"Row 2: "_s));
    EXPECT_FALSE(enabled("commandsSet"));
    write(1, CommandsModel::CommandColumn, u"allowed"_s);
    EXPECT_TRUE(enabled("commandsSet")) << qPrintable(words(*pane, "commandsObjections"));
}

TEST_F(ApiCommandsTest, APlatformThatOnlyTellsThemHasNoButtonToSetThem)
{
    pane->setRules(services::botCommandRules(table(PlatformId::Fanbook)));
    settle();
    EXPECT_FALSE(part<QPushButton>(*pane, "commandsSet").isVisible());
    EXPECT_TRUE(part<QPushButton>(*pane, "commandsRead").isVisible());
}

} // namespace botdeck::test
