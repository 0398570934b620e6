// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/Windows.h"

#include "services/Console.h"
#include "ui/look/Theme.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/WindowState.h"

#include <QScreen>

#include <utility>

namespace botdeck::app {

using ui::shell::MainWindow;

namespace {

constexpr int asideBy = 28;

/// Exactly over the other one it would look as if no window had opened.
void standAside(QWidget &window, const QWidget &other, int by)
{
    if (window.isMaximized() || window.isFullScreen())
        return;
    const QRect room = other.screen()->availableGeometry();
    const QPoint aside = other.pos() + QPoint(by, by);
    window.move(room.contains(QRect(aside, window.size())) ? aside : room.topLeft());
}

} // namespace

Windows::Windows(const ui::shell::Desk &desk)
    : m_desk(desk)
{
}

Windows::~Windows()
{
    // Before the objects they look through, which go with this one.
    for (MainWindow *window : std::exchange(m_windows, {})) {
        window->disconnect(this);
        delete window;
    }
}

MainWindow &Windows::open()
{
    auto *console = new services::Console(m_desk.workbench, this);
    auto *window = new MainWindow(*console, m_desk);
    window->setAttribute(Qt::WA_DeleteOnClose);
    if (!m_windows.isEmpty()) {
        standAside(*window, *m_windows.last(), m_desk.theme.px(asideBy));
        window->state().setPlaceKept(false);
    }
    m_windows += window;
    connect(window, &QObject::destroyed, console, &QObject::deleteLater);
    connect(window, &QObject::destroyed, this, [this, window] { remove(window); });
    connect(window, &MainWindow::newWindowAsked, this, [this] { open(); });
    connect(window, &MainWindow::quitAsked, this, &Windows::closeAll);
    connect(window, &MainWindow::sandboxAsked, this, &Windows::sandboxAsked);
    for (const QString &words : std::exchange(m_waiting, {}))
        window->say(words);
    window->show();
    window->raise();
    window->activateWindow();
    return *window;
}

/// The oldest one's place is remembered.
void Windows::remove(MainWindow *window)
{
    m_windows.removeOne(window);
    if (!m_windows.isEmpty())
        m_windows.first()->state().setPlaceKept(true);
}

void Windows::say(const QString &words)
{
    if (m_windows.isEmpty())
        m_waiting += words;
    for (MainWindow *window : std::as_const(m_windows))
        window->say(words);
}

void Windows::closeAll()
{
    const QList<MainWindow *> windows = m_windows;
    for (MainWindow *window : windows)
        window->close();
}

} // namespace botdeck::app
