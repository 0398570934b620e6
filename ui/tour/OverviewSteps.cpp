// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"
#include "ui/tour/StepParts.h"
#include "ui/tour/StepTools.h"

#include <QAction>
#include <QDockWidget>

namespace botdeck::ui::tour {

using shell::MainWindow;

namespace {

const QString inOverview = QStringLiteral("overview");

void openOverview(MainWindow &window)
{
    auto *dock = window.findChild<QDockWidget *>(QStringLiteral("overviewDock"));
    if (dock != nullptr && !dock->isVisible())
        dock->toggleViewAction()->trigger();
}

/// Bars, or why there are none.
bool isRead(MainWindow &window)
{
    return seen(window, "trafficChart") != nullptr || seen(window, "trafficTable") != nullptr ||
           seen(window, "trafficNote") != nullptr;
}

} // namespace

std::vector<Step> overviewSteps()
{
    return {
        {.place = inOverview, .state = QStringLiteral("hour"), .act = openOverview, .ready = isRead},
        {.place = inOverview,
         .state = QStringLiteral("day-as-table"),
         .act =
             [](MainWindow &window) {
                 clickOn("trafficDay")(window);
                 clickOn("trafficAsTable")(window);
             },
         .ready = isRead},
    };
}

} // namespace botdeck::ui::tour
