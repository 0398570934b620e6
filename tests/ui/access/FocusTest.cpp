// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bots/BotsView.h"
#include "ui/preferences/SettingsDialog.h"
#include "ui/shell/Commands.h"
#include "ui/shell/WindowDialogs.h"
#include "ui/shell/WorkspaceBar.h"
#include "ui/tour/AccessCheck.h"
#include "WindowTest.h"

#include <QAbstractItemView>
#include <QDialog>
#include <QLineEdit>
#include <QPixmap>
#include <QPlainTextEdit>

namespace botdeck::test {

using ui::shell::Command;
using ui::shell::Workspace;

namespace {

class FocusTest : public WindowTest
{
protected:
    static bool takesTab(const QWidget &widget, const QWidget &window)
    {
        return widget.window() == &window && widget.isVisible() && widget.isEnabled() &&
               (widget.focusPolicy() & Qt::TabFocus) != 0 && widget.focusProxy() == nullptr;
    }
    /// A list shows its chosen row, and a text that is only read its selection: they have to have one, where
    /// it can be seen.
    static bool hasWhatToShow(QWidget &widget)
    {
        if (const auto *text = qobject_cast<QPlainTextEdit *>(&widget))
            return !text->isReadOnly();
        auto *list = qobject_cast<QAbstractItemView *>(&widget);
        if (list == nullptr)
            return !widget.visibleRegion().isEmpty();
        if (list->viewport()->rect().intersects(list->visualRect(list->currentIndex())))
            return true;
        const QModelIndex first = list->indexAt(QPoint(4, 4));
        list->setCurrentIndex(first);
        return first.isValid();
    }
    /// With what a ring around it needs.
    static QImage picture(QWidget &widget)
    {
        QWidget *window = widget.window();
        return window->grab(QRect(widget.mapTo(window, QPoint(-3, -3)), widget.size() + QSize(6, 6)))
            .toImage();
    }
    /// Those of `window` that look the same with the keyboard and without.
    QStringList unseen(QWidget &window)
    {
        // As the first press of Tab does.
        window.setAttribute(Qt::WA_KeyboardFocusChange);
        QStringList all;
        for (QWidget *widget : window.findChildren<QWidget *>()) {
            const QString name =
                QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
            if (!takesTab(*widget, window) || m_known.contains(name) || !hasWhatToShow(*widget))
                continue;
            m_known.insert(name);
            if (widget->hasFocus())
                window.setFocus();
            widget->clearFocus();
            settle();
            const QImage without = picture(*widget);
            widget->setFocus(Qt::TabFocusReason);
            settle();
            if (widget->hasFocus() && picture(*widget) == without)
                all.append(name);
        }
        return all;
    }

    QSet<QString> m_known;
};

} // namespace

TEST_F(FocusTest, WhoHasTheKeyboardIsSeenInEveryWorkspace)
{
    arrive(30);
    for (const auto &row : ui::shell::workspaceTable) {
        window->workspaces().choose(row.workspace);
        window->bots().choose(key(0));
        pass();
        EXPECT_EQ(unseen(*window).join(u'\n').toStdString(), "") << row.word;
        EXPECT_EQ(ui::tour::accessFlaws(*window).join(u'\n').toStdString(), "") << row.word;
    }
}

TEST_F(FocusTest, WhoHasTheKeyboardIsSeenOnEveryPageOfTheSettings)
{
    using ui::preferences::PageId;
    auto &settings = *qobject_cast<ui::preferences::SettingsDialog *>(window->dialogs().openSettings());
    dialog("settingsDialog");
    for (int page = 0; page <= int(PageId::Data); ++page) {
        settings.showPage(PageId(page));
        pass();
        EXPECT_EQ(unseen(settings).join(u'\n').toStdString(), "") << page;
        EXPECT_EQ(ui::tour::accessFlaws(settings).join(u'\n').toStdString(), "") << page;
    }
}

TEST_F(FocusTest, WhoHasTheKeyboardIsSeenInDialogs)
{
    for (const auto &[command, name] :
         {std::pair(Command::AddBot, "addBotDialog"), std::pair(Command::Shortcuts, "shortcutSheet"),
          std::pair(Command::ExportUpdates, "exportUpdatesDialog"),
          std::pair(Command::About, "aboutDialog")}) {
        window->commands().at(command).trigger();
        QWidget &open = dialog(name);
        EXPECT_EQ(unseen(open).join(u'\n').toStdString(), "") << name;
        EXPECT_EQ(ui::tour::accessFlaws(open).join(u'\n').toStdString(), "") << name;
        open.close();
        pass();
    }
}

} // namespace botdeck::test
