// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Commands.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/WorkspaceBar.h"
#include "ui/tour/StepParts.h"
#include "ui/tour/StepTools.h"

#include <QCompleter>
#include <QLineEdit>

namespace botdeck::ui::tour {

using shell::MainWindow;
using shell::Workspace;

namespace {

/// As if these letters had been typed.
void find(MainWindow &window, const QString &letters)
{
    window.commands().at(shell::Command::GoTo).trigger();
    auto *field = qobject_cast<QLineEdit *>(seen(window, "goTo"));
    if (field == nullptr)
        return;
    field->setText(letters);
    field->completer()->setCompletionPrefix(letters);
    field->completer()->complete();
}

} // namespace

std::vector<Step> workspaceSteps()
{
    std::vector<Step> steps{
        {.place = QStringLiteral("go-to"),
         .state = QStringLiteral("typed"),
         .ready =
             [](MainWindow &window) {
                 // The list closes when the window comes to the front behind it.
                 if (openMenu(window) == nullptr)
                     find(window, QStringLiteral("bot"));
                 return openMenu(window) != nullptr;
             },
         .picture = openMenu}};
    for (const shell::WorkspaceRow &row : shell::workspaceTable) {
        const bool isBuilt = row.workspace == Workspace::Monitor || row.workspace == Workspace::Converse ||
                             row.workspace == Workspace::Guild || row.workspace == Workspace::Passport ||
                             row.workspace == Workspace::Webhook;
        if (isBuilt)
            continue;
        steps.push_back(
            {.place = QLatin1StringView(row.word),
             .state = QStringLiteral("soon"),
             .act = [workspace = row.workspace](MainWindow &window) {
                 window.workspaces().choose(workspace);
             }});
    }
    return steps;
}

} // namespace botdeck::ui::tour
