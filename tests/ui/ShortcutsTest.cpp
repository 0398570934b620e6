// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SecretsFixture.h"
#include "ui/preferences/ShortcutSheet.h"

#include <QAction>
#include <QMenu>
#include <QTreeWidget>

namespace botdeck::test {

using ui::preferences::KeyRow;
using ui::preferences::ShortcutSheet;

namespace {

class ShortcutsTest : public SecretsFixture
{
protected:
    static QAction *add(QMenu &menu, const QString &text, const QKeySequence &keys)
    {
        QAction *action = menu.addAction(text);
        action->setShortcut(keys);
        return action;
    }
    /// "Group/What: Keys", in order.
    static QStringList rows(QDialog &dialog)
    {
        const auto &list = part<QTreeWidget>(dialog, "shortcuts");
        QStringList all;
        for (int group = 0; group < list.topLevelItemCount(); ++group) {
            const QTreeWidgetItem *top = list.topLevelItem(group);
            EXPECT_TRUE(top->isExpanded());
            for (int row = 0; row < top->childCount(); ++row)
                all += top->text(0) + u'/' + top->child(row)->text(0) + u':' + top->child(row)->text(1);
        }
        return all;
    }
};

} // namespace

TEST_F(ShortcutsTest, AreThoseOfTheMenusAsTheyAreNow)
{
    QMenu file(QStringLiteral("文件(&F)"));
    QMenu view(QStringLiteral("&View"));
    QMenu workspaces(QStringLiteral("&Workspace"));
    QAction *quit = add(file, QStringLiteral("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    add(file, QStringLiteral("Save && &close…"), QKeySequence(Qt::CTRL | Qt::Key_S));
    file.addSeparator();
    file.addAction(QStringLiteral("No key"));
    add(file, QStringLiteral("Hidden"), QKeySequence(Qt::Key_F9))->setVisible(false);
    view.addMenu(&workspaces);
    QAction *two = add(workspaces, QStringLiteral("退出(&M)"), {});
    add(workspaces, QStringLiteral("&Peek"), QKeySequence(Qt::Key_P))->setShortcutContext(Qt::WidgetShortcut);
    two->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_1), QKeySequence(Qt::Key_F2)});
    const auto others = [] { return QList<KeyRow>{{QStringLiteral("Newest"), QStringLiteral("End")}}; };
    (new ShortcutSheet({&file, &view}, others, theme, window.get()))->open();
    QDialog &dialog = shown("shortcutSheet");
    EXPECT_EQ(
        rows(dialog).join(u'\n'), QStringList({
                                                  QStringLiteral("文件/Quit:Ctrl+Q"),
                                                  QStringLiteral("文件/Save & close:Ctrl+S"),
                                                  QStringLiteral("View/退出:Ctrl+1, F2"),
                                                  QStringLiteral("In the lists/Peek:P"),
                                                  QStringLiteral("In the lists/Newest:End"),
                                              })
                                      .join(u'\n'));
    EXPECT_EQ(focus(), QStringLiteral("shortcuts"));
    quit->setText(QStringLiteral("Beenden"));
    QEvent language(QEvent::LanguageChange);
    QApplication::sendEvent(&dialog, &language);
    EXPECT_TRUE(waitUntil([&] { return rows(dialog).first() == QStringLiteral("文件/Beenden:Ctrl+Q"); }));
    press(Qt::Key_Escape);
    EXPECT_TRUE(waitUntil([this] { return !isOpen("shortcutSheet"); }));
}

} // namespace botdeck::test
