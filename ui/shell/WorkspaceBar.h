// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Workspaces.h"

#include <QToolBar>

class QActionGroup;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::shell {

/// The bar below the menus: the workspaces, of which one is chosen (Ctrl+1 to Ctrl+6), and at its end
/// whatever is put there.
class WorkspaceBar final : public QToolBar
{
    Q_OBJECT

public:
    explicit WorkspaceBar(const look::Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] Workspace current() const { return m_current; }
    /// Says chosen() where it is another one.
    void choose(Workspace workspace);
    /// The same actions as the buttons, for a menu.
    [[nodiscard]] QList<QAction *> workspaceActions() const;
    /// An icon at the right end, behind the others.
    void addAtEnd(QAction &action);
    /// Draws the line that says that the chosen bot is in real use.
    void setProduction(bool production);
    /// Also when a workspace's key is another.
    void retranslate();

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(botdeck::ui::shell::Workspace workspace);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const look::Theme &m_theme;
    QActionGroup *m_workspaces;
    Workspace m_current = Workspace::Monitor;
    bool m_production = false;
};

} // namespace botdeck::ui::shell
