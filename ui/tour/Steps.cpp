// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/Steps.h"

#include "ui/bots/BotsView.h"
#include "ui/monitor/MonitorPage.h"
#include "ui/monitor/RawJsonView.h"
#include "ui/monitor/UpdatesTable.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PollingActions.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

namespace botdeck::ui::tour {

namespace {

using models::UpdateListModel;
using shell::MainWindow;

constexpr int rowsOfAFullTable = 20;
constexpr int rowsAboveNewest = 5;

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

bool loaded(MainWindow &window, int row)
{
    const QModelIndex index = window.monitor().updates().index(row, 0);
    return index.isValid() && index.data(UpdateListModel::LoadedRole).toBool();
}

bool lastRowsLoaded(MainWindow &window, int atLeast)
{
    const int count = window.monitor().updates().rowCount();
    bool all = count >= atLeast;
    for (int row = std::max(0, count - rowsOfAFullTable); all && row < count; ++row)
        all = loaded(window, row);
    return all;
}

bool isFull(MainWindow &window)
{
    return lastRowsLoaded(window, rowsOfAFullTable);
}

bool rawShown(MainWindow &window)
{
    const auto *text = window.rawJson().findChild<QPlainTextEdit *>();
    return text != nullptr && !text->document()->isEmpty();
}

void select(MainWindow &window, int row)
{
    monitor::UpdatesTable &table = window.monitor().table();
    table.setFocus();
    table.selectRow(row);
    table.scrollTo(window.monitor().updates().index(row, 0), QAbstractItemView::PositionAtCenter);
}

/// The newest quarantined row among those that are here, or -1.
int quarantinedRow(MainWindow &window)
{
    const UpdateListModel &model = window.monitor().updates();
    for (int row = model.rowCount() - 1; row >= 0; --row) {
        if (model.index(row, 0).data(UpdateListModel::QuarantinedRole).toBool())
            return row;
    }
    return -1;
}

void chooseWithState(MainWindow &window, domain::BotState state)
{
    for (const models::BotRow &bot : window.bots().bots().bots()) {
        if (bot.status.state == state) {
            window.bots().choose(bot.key);
            return;
        }
    }
}

QWidget *botsOf(MainWindow &window)
{
    return window.bots().parentWidget();
}

QWidget *dialogOf(MainWindow &)
{
    return QApplication::activeModalWidget();
}

std::vector<Step> emptySteps()
{
    return {
        {QStringLiteral("monitor"),
         QStringLiteral("stopped"),
         {},
         [](MainWindow &window) { window.polling().stopAll().trigger(); },
         [](MainWindow &window) { return everyBot(window, domain::BotState::Stopped); }},
        {QStringLiteral("monitor"), QStringLiteral("listening"), Situation::Quiet,
         [](MainWindow &window) { window.polling().startAll().trigger(); },
         [](MainWindow &window) { return everyBot(window, domain::BotState::Live); }},
    };
}

std::vector<Step> feedSteps()
{
    return {
        {QStringLiteral("monitor"), QStringLiteral("live"), Situation::Calm,
         [](MainWindow &window) { window.polling().startAll().trigger(); }, isFull},
        {QStringLiteral("monitor"),
         QStringLiteral("selected"),
         {},
         [](MainWindow &window) { select(window, window.monitor().updates().rowCount() - rowsAboveNewest); },
         rawShown},
        {QStringLiteral("monitor"),
         QStringLiteral("as-received"),
         {},
         [](MainWindow &window) { window.rawJson().formattedSwitch().setChecked(false); },
         rawShown},
        {QStringLiteral("monitor"),
         QStringLiteral("scrolled-up"),
         {},
         [](MainWindow &window) {
             window.rawJson().formattedSwitch().setChecked(true);
             window.monitor().table().clearSelection();
             window.monitor().table().verticalScrollBar()->setValue(0);
         },
         [](MainWindow &window) { return loaded(window, 0); }},
        {QStringLiteral("monitor"),
         QStringLiteral("one-bot"),
         {},
         [](MainWindow &window) { chooseWithState(window, domain::BotState::Live); },
         [](MainWindow &window) { return lastRowsLoaded(window, 1); }},
        {QStringLiteral("monitor"), QStringLiteral("quarantined"), Situation::Quarantined,
         [](MainWindow &window) { window.bots().choose(std::nullopt); },
         [](MainWindow &window) {
             const int row = quarantinedRow(window);
             if (row != -1 && window.monitor().table().currentIndex().row() != row)
                 select(window, row);
             return row != -1 && rawShown(window);
         }},
    };
}

std::vector<Step> botSteps()
{
    return {
        {QStringLiteral("bots"), QStringLiteral("backing-off"), Situation::BackingOff,
         [](MainWindow &window) { window.monitor().table().clearSelection(); },
         [](MainWindow &window) { return someBot(window, domain::BotState::BackingOff); }, botsOf},
        {QStringLiteral("bots"),
         QStringLiteral("conflict"),
         Situation::Conflict,
         {},
         [](MainWindow &window) { return someBot(window, domain::BotState::Conflict); },
         botsOf},
        {QStringLiteral("monitor"), QStringLiteral("conflict"), Situation::Conflict,
         [](MainWindow &window) { chooseWithState(window, domain::BotState::Conflict); }},
        {QStringLiteral("about"),
         QStringLiteral("open"),
         {},
         [](MainWindow &window) { window.showAbout(); },
         [](MainWindow &window) { return dialogOf(window) != nullptr; },
         dialogOf},
    };
}

} // namespace

std::vector<Step> allSteps()
{
    std::vector<Step> steps;
    for (const auto &part : {emptySteps(), feedSteps(), botSteps()})
        steps.insert(steps.end(), part.begin(), part.end());
    return steps;
}

} // namespace botdeck::ui::tour
