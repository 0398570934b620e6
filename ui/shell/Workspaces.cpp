// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Workspaces.h"

#include <QCoreApplication>

namespace botdeck::ui::shell {

static_assert([] {
    for (size_t at = 0; at < workspaceTable.size(); ++at) {
        if (workspaceTable.at(at).workspace != Workspace(at))
            return false;
    }
    return true;
}());

QString workspaceName(Workspace workspace)
{
    return QCoreApplication::translate("Workspace", workspaceTable.at(size_t(workspace)).name);
}

QString workspaceWord(Workspace workspace)
{
    return QLatin1StringView(workspaceTable.at(size_t(workspace)).word);
}

std::optional<Workspace> workspaceFromWord(QStringView word)
{
    for (const WorkspaceRow &row : workspaceTable) {
        if (word == QLatin1StringView(row.word))
            return row.workspace;
    }
    return {};
}

} // namespace botdeck::ui::shell
