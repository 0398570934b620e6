// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/KeyChanges.h"
#include "ui/shell/Commands.h"
#include "ui/shell/Keys.h"
#include "ui/shell/WorkspaceBar.h"
#include "WindowTest.h"

#include <QClipboard>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

namespace botdeck::test {

using ui::preferences::KeyGroup;
using ui::shell::Command;
using ui::shell::Workspace;

namespace {

class KeySheetTest : public WindowTest
{
protected:
    QWidget &open()
    {
        QTest::keyClick(window.get(), Qt::Key_F1);
        return dialog("shortcutSheet");
    }
    /// "Group/What: Keys" of what is shown, in order.
    QStringList rows()
    {
        const auto &list = child<QTreeWidget>("shortcuts");
        QStringList all;
        for (int group = 0; group < list.topLevelItemCount(); ++group) {
            const QTreeWidgetItem *top = list.topLevelItem(group);
            for (int row = 0; row < top->childCount(); ++row) {
                if (!top->child(row)->isHidden())
                    all += top->text(0) + u'/' + top->child(row)->text(0) + u':' + top->child(row)->text(1);
            }
        }
        return all;
    }
};

} // namespace

TEST_F(KeySheetTest, TellsEveryKeyWhereItWorks)
{
    window->workspaces().choose(Workspace::Converse);
    open();
    const QStringList all = rows();
    for (const char *row :
         {"Everywhere/Settings:Ctrl+,", "Everywhere/Monitor:Ctrl+1",
          "Everywhere/Menu of the chosen row:Menu, Shift+F10", "Monitor/Pause view:Space",
          "Monitor/Filter updates:Ctrl+F", "Monitor/Copy curl, token masked:Ctrl+Shift+C",
          "List of bots/Watch without confirming:P", "Converse/Send the message:Ctrl+Return"})
        EXPECT_TRUE(all.contains(QString::fromLatin1(row))) << row << "\n" << all.join(u'\n').toStdString();
    EXPECT_EQ(all.size(), QSet<QString>(all.begin(), all.end()).size()) << "each once";
}

TEST_F(KeySheetTest, NoKeyOfTheWindowMeansTwoThings)
{
    for (const auto &row : ui::shell::workspaceTable)
        window->workspaces().choose(row.workspace);
    open();
    const QList<KeyGroup> groups = window->keys().groups();
    for (const KeyGroup &group : groups) {
        for (const auto &row : group.rows) {
            for (const QKeySequence &key : row.keys) {
                // What works everywhere goes before what works in one view: there, it is the same place's.
                for (const auto &other : ui::preferences::keyHolders({group}, row, key))
                    ADD_FAILURE() << group.title.toStdString() << ": " << row.what.toStdString() << " and "
                                  << other.what.toStdString() << " have " << key.toString().toStdString();
            }
        }
    }
}

TEST_F(KeySheetTest, IsSearched)
{
    open();
    auto &search = child<QLineEdit>("searchKeys");
    QTest::keyClicks(&search, QStringLiteral("pause"));
    EXPECT_EQ(rows(), QStringList{QStringLiteral("Monitor/Pause view:Space")});
    search.clear();
    QTest::keyClicks(&search, QStringLiteral("ctrl+,"));
    EXPECT_EQ(rows(), QStringList{QStringLiteral("Everywhere/Settings:Ctrl+,")}) << "by the key, too";
}

TEST_F(KeySheetTest, IsCopiedAsText)
{
    open();
    child<QPushButton>("copyKeys").click();
    const QString text = QApplication::clipboard()->text();
    EXPECT_TRUE(text.startsWith(QStringLiteral("Everywhere\n  "))) << text.toStdString();
    EXPECT_TRUE(text.contains(QRegularExpression(QStringLiteral("\n  Settings +Ctrl\\+,\n"))));
}

TEST_F(KeySheetTest, LeadsToTheManualAndToTheSettings)
{
    QWidget &sheet = open();
    const QSignalSpy manual(&window->commands().at(Command::Manual), &QAction::triggered);
    child<QPushButton>("openManual").click();
    EXPECT_EQ(manual.size(), 1);
    sheet.activateWindow();
    child<QPushButton>("changeKeys").click();
    EXPECT_TRUE(child<QTreeWidget>("keys").isVisible());
}

TEST_F(KeySheetTest, SpeaksTheLanguageOfTheWindow)
{
    open();
    ASSERT_TRUE(language.use(QStringLiteral("zh_CN")));
    EXPECT_TRUE(waitUntil([this] {
        return rows().filter(QStringLiteral(":Ctrl+,")).first().contains(QStringLiteral("设置"));
    }));
}

TEST(KeyChanges, AreKeptAsText)
{
    using ui::preferences::KeyChanges;
    KeyChanges changes;
    changes.insert(QStringLiteral("settings"), QKeySequence(Qt::CTRL | Qt::Key_Comma));
    changes.insert(QStringLiteral("goTo"), {});
    changes.insert(QStringLiteral("monitor/pause"), QKeySequence(Qt::Key_Percent));
    changes.insert(QStringLiteral("bots/x"), QKeySequence(Qt::CTRL | Qt::Key_Equal));
    changes.insert(QStringLiteral("bots/y"), QKeySequence(Qt::CTRL | Qt::Key_PageUp));
    const QString text = ui::preferences::keyChangesText(changes);
    EXPECT_EQ(ui::preferences::keyChangesFrom(text), changes) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("settings=Ctrl+,")));
    EXPECT_TRUE(ui::preferences::keyChangesFrom(QStringLiteral("x =Ctrl+K y settings=NoSuchKey")).isEmpty());
}

} // namespace botdeck::test
