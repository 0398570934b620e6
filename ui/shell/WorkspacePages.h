// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Workspaces.h"

#include <QStackedWidget>

#include <array>
#include <functional>

namespace botdeck::ui::shell {

/// The centre of the window: a page for each workspace.
class WorkspacePages final : public QStackedWidget
{
    Q_OBJECT

public:
    /// `monitor` is that workspace's page; each of the others has a maker before it is opened.
    explicit WorkspacePages(QWidget &monitor, QWidget *parent = nullptr);

    /// Makes a workspace's page when that is opened for the first time.
    void setMaker(Workspace workspace, std::function<QWidget *()> make);
    /// Before that there is no page in it.
    void open(Workspace workspace);
    /// Null before it was opened for the first time.
    [[nodiscard]] QWidget *page(Workspace workspace) const { return m_pages.at(size_t(workspace)); }

private:
    /// Made when it is opened for the first time: what nobody looks at does not hold up the start.
    std::array<QWidget *, workspaceTable.size()> m_pages{};
    std::array<std::function<QWidget *()>, workspaceTable.size()> m_makers;
};

} // namespace botdeck::ui::shell
