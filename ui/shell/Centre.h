// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Desk.h"

#include <QStackedWidget>

namespace botdeck::ui::botedit {
class WelcomePage;
}

namespace botdeck::ui::shell {

class Notices;
class WorkspacePages;

/// What the window is about at the moment.
enum class Place {
    Work,    ///< the workspaces
    Welcome, ///< there is no bot yet
    Locked,  ///< the vault is locked: nothing is told
};

/// The middle of the window: the workspaces, or what stands instead of them; above both, the notices.
class Centre final : public QStackedWidget
{
    Q_OBJECT

public:
    /// `monitor` becomes a child.
    Centre(const Desk &desk, QWidget &monitor, QWidget *parent = nullptr);

    void open(Place place);
    [[nodiscard]] Place place() const { return m_place; }

    [[nodiscard]] Notices &notices() { return *m_notices; }
    [[nodiscard]] WorkspacePages &pages() { return *m_pages; }
    [[nodiscard]] botedit::WelcomePage &welcome() { return *m_welcome; }

private:
    void openBelow(QWidget *page);

    const Desk m_desk;
    Place m_place = Place::Work;
    Notices *m_notices;
    QStackedWidget *m_below;
    WorkspacePages *m_pages;
    botedit::WelcomePage *m_welcome;
};

} // namespace botdeck::ui::shell
