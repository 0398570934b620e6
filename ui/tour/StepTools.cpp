// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/StepTools.h"

#include "ui/bots/BotsView.h"
#include "ui/monitor/Inspector.h"
#include "ui/monitor/MonitorPage.h"
#include "ui/monitor/UpdatesTable.h"
#include "ui/shell/MainWindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMenu>

#include <algorithm>

namespace botdeck::ui::tour {

using models::UpdateListModel;
using shell::MainWindow;

bool everyBot(MainWindow &window, domain::BotState state)
{
    const QList<models::BotRow> bots = window.bots().bots().bots();
    return !bots.isEmpty() && std::all_of(bots.begin(), bots.end(), [state](const models::BotRow &bot) {
        return bot.status.state == state;
    });
}

bool someBot(MainWindow &window, domain::BotState state)
{
    const QList<models::BotRow> bots = window.bots().bots().bots();
    return std::any_of(
        bots.begin(), bots.end(), [state](const models::BotRow &bot) { return bot.status.state == state; });
}

void chooseBotWith(MainWindow &window, domain::BotState state)
{
    for (const models::BotRow &bot : window.bots().bots().bots()) {
        if (bot.status.state == state) {
            window.bots().choose(bot.key);
            return;
        }
    }
}

void chooseAllBots(MainWindow &window)
{
    window.bots().choose(std::nullopt);
}

domain::BotKey firstBot(MainWindow &window)
{
    const QList<models::BotRow> bots = window.bots().bots().bots();
    return bots.isEmpty() ? domain::BotKey() : bots.first().key;
}

bool rowLoaded(MainWindow &window, int row)
{
    const QModelIndex index = window.monitor().updates().index(row, 0);
    return index.isValid() && index.data(UpdateListModel::LoadedRole).toBool();
}

bool newestLoaded(MainWindow &window, int atLeast)
{
    const int count = window.monitor().updates().rowCount();
    bool all = count >= atLeast;
    for (int row = std::max(0, count - rowsOfAFullTable); all && row < count; ++row)
        all = rowLoaded(window, row) || window.monitor().updates().seqAt(row) == 0;
    return all;
}

void selectRow(MainWindow &window, int row)
{
    monitor::UpdatesTable &table = window.monitor().table();
    table.setFocus();
    const QModelIndex index = window.monitor().updates().index(row, 0);
    // Not selectRow(): what it does depends on the keys that are held.
    table.selectionModel()->setCurrentIndex(
        index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    table.scrollTo(index, QAbstractItemView::PositionAtCenter);
}

int newestUpdate(MainWindow &window)
{
    int row = window.monitor().updates().rowCount() - 1;
    while (row >= 0 && window.monitor().updates().seqAt(row) == 0)
        --row;
    return row;
}

bool inspected(MainWindow &window)
{
    return window.inspector().shown().has_value();
}

QWidget *seen(MainWindow &window, const char *name)
{
    const QList<QWidget *> found = window.findChildren<QWidget *>(QLatin1StringView(name));
    const auto shown =
        std::find_if(found.begin(), found.end(), [](const QWidget *widget) { return widget->isVisible(); });
    return shown == found.end() ? nullptr : *shown;
}

int rowsOf(MainWindow &window, const char *name)
{
    const auto *view = qobject_cast<QAbstractItemView *>(seen(window, name));
    return view != nullptr ? view->model()->rowCount() : 0;
}

Ready isSeen(const char *name)
{
    return [name](MainWindow &window) { return seen(window, name) != nullptr; };
}

Picture pictureOf(const char *name)
{
    return [name](MainWindow &window) { return seen(window, name); };
}

Act clickOn(const char *name)
{
    return [name](MainWindow &window) {
        if (auto *button = qobject_cast<QAbstractButton *>(seen(window, name)))
            button->click();
    };
}

QWidget *openMenu(MainWindow &)
{
    return QApplication::activePopupWidget();
}

void popUp(QMenu &menu, QWidget &below)
{
    menu.popup(below.mapToGlobal(QPoint(0, below.height())));
}

} // namespace botdeck::ui::tour
