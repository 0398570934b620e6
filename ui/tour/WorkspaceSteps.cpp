// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"
#include "ui/shell/WorkspaceBar.h"
#include "ui/tour/StepParts.h"
#include "ui/tour/StepTools.h"

namespace botdeck::ui::tour {

using shell::MainWindow;
using shell::Workspace;

std::vector<Step> workspaceSteps()
{
    std::vector<Step> steps;
    for (const shell::WorkspaceRow &row : shell::workspaceTable) {
        if (row.workspace == Workspace::Monitor)
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
