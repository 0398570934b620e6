// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/StateBytes.h"
#include "ui/shell/Workspaces.h"

#include <QObject>

#include <array>
#include <functional>

class QAction;
class QDockWidget;
class QMainWindow;
class QWidget;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::shell {

/// The panes beside the centre, Bots, Inspector and Overview, and how they stand in each workspace. At first
/// they are covered.
class Docks final : public QObject
{
    Q_OBJECT

public:
    Docks(QMainWindow &window, QWidget &bots, QWidget &inspector, const look::Theme &theme);

    /// What the pane below the centre holds: made when that is shown for the first time. At first it is
    /// hidden.
    void setOverview(std::function<QWidget *()> make);
    [[nodiscard]] QWidget &overviewPane() const;
    /// Shows and hides it.
    [[nodiscard]] QAction &overviewAction() const;

    /// The panes as they stood when this workspace was left, or as it begins.
    void open(Workspace workspace);
    /// Nothing stands beside the centre, until it is taken back.
    void setCovered(bool covered);
    /// Brings a pane back where it was closed.
    void showInspector();

    /// How the panes stand, by the word of the workspace.
    [[nodiscard]] StatePieces arrangements();
    /// Where a piece is missing or useless, the workspace begins anew.
    void setArrangements(const StatePieces &arrangements);
    /// All panes back to where they begin, in this workspace.
    void reset();

    /// Show and hide a pane, for the View menu.
    [[nodiscard]] QList<QAction *> toggles() const;
    void retranslate();

private:
    void fill();
    void fillOverview();
    void arrange();
    void keepPresent();

    QMainWindow &m_window;
    const look::Theme &m_theme;
    QDockWidget *m_bots;
    QDockWidget *m_inspector;
    QDockWidget *m_overview;
    std::function<QWidget *()> m_makeOverview;
    /// In the order of the docks.
    std::array<QWidget *, 2> m_contents;
    bool m_isFilled = false;
    Workspace m_workspace = Workspace::Monitor;
    StatePieces m_kept;
    bool m_covered = true;
};

} // namespace botdeck::ui::shell
