// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WorkspacePages.h"

#include "ui/shell/SoonPage.h"

namespace botdeck::ui::shell {

WorkspacePages::WorkspacePages(QWidget &monitor, const look::Theme &theme, QWidget *parent)
    : QStackedWidget(parent)
{
    setObjectName(QStringLiteral("workspaces"));
    for (const WorkspaceRow &row : workspaceTable)
        addWidget(row.workspace == Workspace::Monitor ? &monitor : new SoonPage(row.workspace, theme, this));
}

void WorkspacePages::open(Workspace workspace)
{
    setCurrentIndex(int(workspace));
}

} // namespace botdeck::ui::shell
