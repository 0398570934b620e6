// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/Inspector.h"
#include "ui/monitor/MonitorPage.h"
#include "ui/monitor/RemarkPane.h"
#include "ui/monitor/UpdatesTable.h"
#include "ui/shell/MainWindow.h"
#include "ui/tour/StepParts.h"
#include "ui/tour/StepTools.h"

#include <QAbstractButton>
#include <QAction>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

namespace botdeck::ui::tour {

using monitor::Inspector;
using shell::MainWindow;

namespace {

const QString inInspector = QStringLiteral("inspector");

Act showTab(Inspector::Tab tab)
{
    return [tab](MainWindow &window) { window.inspector().showTab(tab); };
}

void selectSeveral(MainWindow &window)
{
    monitor::UpdatesTable &table = window.monitor().table();
    const int last = newestUpdate(window);
    table.clearSelection();
    for (int row = std::max(0, last - 3); row <= last; ++row) {
        table.selectionModel()->select(
            window.monitor().updates().index(row, 0),
            QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

/// A mark and a note, which stay for the pictures that follow.
void writeNote(MainWindow &window)
{
    window.inspector().showTab(Inspector::Tab::Card);
    window.inspector().remarks().markAction().trigger();
    window.inspector().remarks().noteAction().trigger();
    if (auto *field = qobject_cast<QPlainTextEdit *>(seen(window, "noteField")))
        field->setPlainText(QStringLiteral("Charged twice. Finance asked for the receipt number first."));
}

} // namespace

std::vector<Step> inspectorSteps()
{
    return {
        {.place = inInspector,
         .state = QStringLiteral("card"),
         .act =
             [](MainWindow &window) {
                 window.inspector().showTab(Inspector::Tab::Card);
                 selectRow(window, newestUpdate(window));
             },
         .ready = inspected,
         .picture = pictureOf("inspector")},
        {.place = inInspector,
         .state = QStringLiteral("tree"),
         .act = showTab(Inspector::Tab::Tree),
         .ready = isSeen("jsonTree"),
         .picture = pictureOf("inspector")},
        {.place = inInspector,
         .state = QStringLiteral("raw"),
         .act = showTab(Inspector::Tab::Raw),
         .ready = isSeen("rawText"),
         .picture = pictureOf("inspector")},
        {.place = inInspector,
         .state = QStringLiteral("next"),
         .act = showTab(Inspector::Tab::Next),
         .ready = isSeen("answersWords"),
         .picture = pictureOf("inspector")},
        {.place = inInspector,
         .state = QStringLiteral("note"),
         .act = writeNote,
         .ready = isSeen("noteField"),
         .picture = pictureOf("inspector")},
        {.place = inInspector,
         .state = QStringLiteral("copy"),
         .act =
             [](MainWindow &window) {
                 window.inspector().showTab(Inspector::Tab::Card);
                 if (auto *button = qobject_cast<QPushButton *>(seen(window, "copyAs")))
                     popUp(*button->menu(), *button);
             },
         .ready = openMenu,
         .picture = openMenu},
        {.place = inInspector,
         .state = QStringLiteral("several"),
         .act = selectSeveral,
         .ready = isSeen("sharedNote"),
         .picture = pictureOf("inspector")},
        {.place = inInspector,
         .state = QStringLiteral("nothing"),
         .act = [](MainWindow &window) { window.monitor().table().clearSelection(); },
         .ready = isSeen("inspectorHint"),
         .picture = pictureOf("inspector")},
    };
}

} // namespace botdeck::ui::tour
