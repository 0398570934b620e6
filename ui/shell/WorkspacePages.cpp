// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WorkspacePages.h"

namespace botdeck::ui::shell {

WorkspacePages::WorkspacePages(QWidget &monitor, QWidget *parent)
    : QStackedWidget(parent)
{
    setObjectName(QStringLiteral("workspaces"));
    m_pages.at(size_t(Workspace::Monitor)) = &monitor;
    monitor.hide();
    monitor.setParent(this);
}

void WorkspacePages::setMaker(Workspace workspace, std::function<QWidget *()> make)
{
    m_makers.at(size_t(workspace)) = std::move(make);
}

void WorkspacePages::open(Workspace workspace)
{
    QWidget *&page = m_pages.at(size_t(workspace));
    if (!page)
        page = m_makers.at(size_t(workspace))();
    if (indexOf(page) == -1)
        addWidget(page);
    setCurrentWidget(page);
}

} // namespace botdeck::ui::shell

#include "moc_WorkspacePages.cpp"
