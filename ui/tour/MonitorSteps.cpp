// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bots/BotsView.h"
#include "ui/monitor/MonitorPage.h"
#include "ui/monitor/UpdatesTable.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PollingActions.h"
#include "ui/tour/StepParts.h"
#include "ui/tour/StepTools.h"

#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>

#include <algorithm>

namespace botdeck::ui::tour {

using models::UpdateListModel;
using shell::MainWindow;

namespace {

constexpr int rowsOfALivelyTable = 40;

const QString inMonitor = QStringLiteral("monitor");

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

bool quarantineInspected(MainWindow &window)
{
    const int row = quarantinedRow(window);
    if (row != -1 && window.monitor().table().currentIndex().row() != row)
        selectRow(window, row);
    return row != -1 && inspected(window);
}

/// A full table of updates, and a rate that was counted.
bool isLively(MainWindow &window)
{
    const QList<models::BotRow> bots = window.bots().bots().bots();
    const bool counted =
        std::any_of(bots.begin(), bots.end(), [](const models::BotRow &bot) { return bot.perSecond > 0; });
    return counted && window.monitor().updates().updateCount() >= rowsOfALivelyTable && newestLoaded(window);
}

std::vector<Step> emptySteps()
{
    return {
        {.place = inMonitor,
         .state = QStringLiteral("stopped"),
         .act = [](MainWindow &window) { window.polling().stopAll().trigger(); },
         .ready = [](MainWindow &window) { return everyBot(window, domain::BotState::Stopped); }},
        {.place = inMonitor,
         .state = QStringLiteral("listening"),
         .situation = Situation::Quiet,
         .act = [](MainWindow &window) { window.polling().startAll().trigger(); },
         .ready = [](MainWindow &window) { return everyBot(window, domain::BotState::Live); }},
    };
}

std::vector<Step> feedSteps()
{
    return {
        {.place = inMonitor,
         .state = QStringLiteral("live"),
         .situation = Situation::Calm,
         .act = [](MainWindow &window) { window.polling().startAll().trigger(); },
         .ready = isLively},
        {.place = inMonitor,
         .state = QStringLiteral("selected"),
         .act = [](MainWindow &window) { selectRow(window, newestUpdate(window)); },
         .ready = inspected},
        {.place = inMonitor,
         .state = QStringLiteral("held"),
         .act =
             [](MainWindow &window) {
                 window.monitor().table().clearSelection();
                 window.monitor().table().verticalScrollBar()->setValue(0);
             },
         .ready = [](MainWindow &window) { return rowLoaded(window, 0); }},
        {.place = inMonitor,
         .state = QStringLiteral("paused"),
         .act =
             [](MainWindow &window) {
                 window.monitor().jumpAction().trigger();
                 window.monitor().pauseAction().setChecked(true);
             },
         .ready = [](MainWindow &window) { return newestLoaded(window, 1); }},
        {.place = inMonitor,
         .state = QStringLiteral("columns"),
         .act =
             [](MainWindow &window) {
                 window.monitor().pauseAction().setChecked(false);
                 if (QWidget *button = seen(window, "columns"))
                     popUp(*window.monitor().columnsAction().menu(), *button);
             },
         .ready = openMenu,
         .picture = openMenu},
    };
}

void writeFilter(MainWindow &window, const QString &text)
{
    if (auto *field = qobject_cast<QPlainTextEdit *>(seen(window, "filterField")))
        field->setPlainText(text);
}

bool hasWords(MainWindow &window, const char *label)
{
    const auto *words = qobject_cast<QLabel *>(seen(window, label));
    return words && !words->text().isEmpty();
}

std::vector<Step> filteredSteps()
{
    return {
        {.place = inMonitor,
         .state = QStringLiteral("filtered"),
         .act =
             [](MainWindow &window) {
                 writeFilter(window, QStringLiteral("order !from:nobody | text~thanks,the"));
             },
         .ready = [](MainWindow &window) { return hasWords(window, "filterCount"); }},
        {.place = inMonitor,
         .state = QStringLiteral("filter-fault"),
         .act =
             [](MainWindow &window) { writeFilter(window, QStringLiteral("kind:message knd:\"callback\"")); },
         .ready = [](MainWindow &window) { return hasWords(window, "filterFault"); }},
    };
}

std::vector<Step> narrowedSteps()
{
    return {
        {.place = inMonitor,
         .state = QStringLiteral("one-bot"),
         .act =
             [](MainWindow &window) {
                 writeFilter(window, {});
                 chooseBotWith(window, domain::BotState::Live);
             },
         .ready = [](MainWindow &window) { return newestLoaded(window, 1); }},
        {.place = inMonitor,
         .state = QStringLiteral("quarantined"),
         .situation = Situation::Quarantined,
         .act = chooseAllBots,
         .ready = quarantineInspected},
    };
}

} // namespace

std::vector<Step> monitorSteps()
{
    std::vector<Step> steps = emptySteps();
    for (const auto &part : {feedSteps(), filteredSteps(), narrowedSteps()})
        steps.insert(steps.end(), part.begin(), part.end());
    return steps;
}

} // namespace botdeck::ui::tour
