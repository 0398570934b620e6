// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Docks.h"

#include "ui/look/Icons.h"
#include "ui/look/Theme.h"
#include "ui/shell/DockTitle.h"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>

#include <utility>

namespace botdeck::ui::shell {

namespace {

constexpr int botsWidth = 236;
constexpr int botsRailWidth = 64;
constexpr int inspectorWidth = 352;
constexpr int overviewHeight = 260;

QDockWidget *makeEmptyDock(QMainWindow &window, const char *name)
{
    auto *dock = new QDockWidget(&window);
    dock->setObjectName(QLatin1StringView(name));
    dock->hide();
    dock->toggleViewAction()->setEnabled(false);
    return dock;
}

/// Without its content and its title: what is not seen yet is not laid out.
QDockWidget *makeDock(QMainWindow &window, const char *name, QWidget &content)
{
    QDockWidget *dock = makeEmptyDock(window, name);
    content.hide();
    content.setParent(dock);
    return dock;
}

} // namespace

Docks::Docks(QMainWindow &window, QWidget &bots, QWidget &inspector, const look::Theme &theme)
    : QObject(&window)
    , m_window(window)
    , m_theme(theme)
    , m_bots(makeDock(window, "botsDock", bots))
    , m_inspector(makeDock(window, "inspectorDock", inspector))
    , m_overview(makeEmptyDock(window, "overviewDock"))
    , m_contents{&bots, &inspector}
{
    // The panes at the sides keep their height.
    window.setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    window.setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    m_overview->toggleViewAction()->setObjectName(QStringLiteral("showOverview"));
    m_overview->toggleViewAction()->setShortcut(QKeySequence(Qt::Key_F9));
    m_overview->toggleViewAction()->setIcon(look::icon(look::Icon::Overview));
    connect(m_overview, &QDockWidget::visibilityChanged, this, [this](bool isVisible) {
        if (isVisible && m_overview->widget() == nullptr)
            fillOverview();
    });
    retranslate();
}

/// Before they are seen for the first time.
void Docks::fill()
{
    const std::array docks{m_bots, m_inspector};
    for (size_t at = 0; at < docks.size(); ++at) {
        docks.at(at)->setWidget(m_contents.at(at));
        new DockTitle(*docks.at(at), m_theme);
    }
    m_window.addDockWidget(Qt::BottomDockWidgetArea, m_overview);
    m_overview->hide();
    m_isFilled = true;
}

void Docks::setOverview(std::function<QWidget *()> make)
{
    m_makeOverview = std::move(make);
}

QWidget &Docks::overviewPane() const
{
    return *m_overview;
}

QAction &Docks::overviewAction() const
{
    return *m_overview->toggleViewAction();
}

void Docks::fillOverview()
{
    if (!m_makeOverview)
        return;
    m_overview->setWidget(m_makeOverview());
    new DockTitle(*m_overview, m_theme);
    if (!m_overview->isFloating())
        m_window.resizeDocks({m_overview}, {m_theme.px(overviewHeight)}, Qt::Vertical);
}

void Docks::reset()
{
    m_window.addDockWidget(Qt::LeftDockWidgetArea, m_bots);
    m_window.addDockWidget(Qt::RightDockWidgetArea, m_inspector);
    m_window.addDockWidget(Qt::BottomDockWidgetArea, m_overview);
    for (QDockWidget *dock : {m_bots, m_inspector, m_overview})
        dock->setFloating(false);
    m_bots->show();
    m_inspector->setVisible(m_workspace == Workspace::Monitor);
    m_overview->hide();
    m_window.resizeDocks(
        {m_bots, m_inspector}, {m_theme.px(botsWidth), m_theme.px(inspectorWidth)}, Qt::Horizontal);
}

void Docks::open(Workspace workspace)
{
    if (workspace == m_workspace)
        return;
    keepPresent();
    m_workspace = workspace;
    if (!m_covered)
        arrange();
}

void Docks::arrange()
{
    const QByteArray kept = m_kept.value(workspaceWord(m_workspace));
    if (kept.isEmpty()) {
        // The list of bots stays as it stands; what is inspected belongs to the monitor.
        m_bots->show();
        m_inspector->setVisible(m_workspace == Workspace::Monitor);
        m_overview->hide();
        // Three panes of its own need the room.
        if (m_workspace == Workspace::Guild)
            m_window.resizeDocks({m_bots}, {m_theme.px(botsRailWidth)}, Qt::Horizontal);
    } else if (!m_window.restoreState(kept)) {
        reset();
    }
}

void Docks::setCovered(bool covered)
{
    if (covered == m_covered)
        return;
    keepPresent();
    m_covered = covered;
    for (QDockWidget *dock : {m_bots, m_inspector, m_overview}) {
        dock->toggleViewAction()->setEnabled(!covered);
        if (covered)
            dock->hide();
    }
    if (covered)
        return;
    if (!m_isFilled)
        fill();
    if (m_kept.contains(workspaceWord(m_workspace)))
        arrange();
    else
        reset();
}

void Docks::showInspector()
{
    if (m_covered)
        return;
    m_inspector->show();
    m_inspector->raise();
}

/// A window that is not shown knows no sizes yet.
void Docks::keepPresent()
{
    if (!m_covered && m_window.isVisible())
        m_kept.insert(workspaceWord(m_workspace), m_window.saveState());
}

StatePieces Docks::arrangements()
{
    keepPresent();
    return m_kept;
}

void Docks::setArrangements(const StatePieces &arrangements)
{
    m_kept = arrangements;
    if (!m_covered)
        arrange();
}

QList<QAction *> Docks::toggles() const
{
    return {m_bots->toggleViewAction(), m_inspector->toggleViewAction(), &overviewAction()};
}

void Docks::retranslate()
{
    m_bots->setWindowTitle(tr("Bots"));
    m_inspector->setWindowTitle(tr("Inspector"));
    //: how much came, of which kinds, how fast
    m_overview->setWindowTitle(tr("Overview"));
}

} // namespace botdeck::ui::shell

#include "moc_Docks.cpp"
