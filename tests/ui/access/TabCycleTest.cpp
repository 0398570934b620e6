// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tab goes round the window: who takes it is met, wherever the keyboard was.
#include "ui/bots/BotsView.h"
#include "ui/shell/WorkspaceBar.h"
#include "WindowTest.h"

#include <QTest>

namespace botdeck::test {

namespace {

/// More than any workspace has places for the keyboard.
constexpr int oneRound = 400;

class TabCycleTest : public WindowTest
{
protected:
    QSet<QWidget *> stops() const
    {
        QSet<QWidget *> all;
        for (QWidget *widget : window->findChildren<QWidget *>()) {
            if (widget->window() == window.get() && widget->isVisible() && widget->isEnabled() &&
                (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr)
                all.insert(widget);
        }
        return all;
    }
    /// Those that have the keyboard one after the other.
    QSet<QWidget *> met(Qt::Key key)
    {
        QSet<QWidget *> all;
        for (int pressed = 0; pressed < oneRound; ++pressed) {
            QTest::keyClick(QApplication::focusWidget(), key);
            all.insert(QApplication::focusWidget());
        }
        return all;
    }
    static std::string names(const QSet<QWidget *> &widgets)
    {
        QString all;
        for (const QWidget *widget : widgets)
            all +=
                QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName() + u'\n';
        return all.toStdString();
    }
};

} // namespace

TEST_F(TabCycleTest, EveryControlOfEveryWorkspaceIsMetForthAndBack)
{
    arrive(30);
    for (const auto &row : ui::shell::workspaceTable) {
        window->workspaces().choose(row.workspace);
        window->bots().choose(key(0));
        pass();
        window->bots().setFocus(Qt::TabFocusReason);
        ASSERT_GT(stops().size(), 5) << row.word;
        for (const Qt::Key way : {Qt::Key_Tab, Qt::Key_Backtab}) {
            const QSet<QWidget *> seen = met(way);
            EXPECT_EQ(names(stops() - seen), "") << row.word << ' ' << way;
        }
    }
}

} // namespace botdeck::test
