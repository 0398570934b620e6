// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/Windows.h"

#include "services/Console.h"
#include "ui/shell/MainWindow.h"

#include <utility>

namespace botdeck::app {

using ui::shell::MainWindow;

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
    m_windows += window;
    connect(window, &QObject::destroyed, console, &QObject::deleteLater);
    connect(window, &QObject::destroyed, this, [this, window] { m_windows.removeOne(window); });
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
