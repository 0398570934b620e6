// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/Windows.h"

#include "services/Console.h"
#include "ui/bots/BotsView.h"
#include "ui/look/Theme.h"
#include "ui/monitor/MonitorPage.h"
#include "ui/passport/LinkInspector.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/WindowState.h"
#include "ui/shell/WorkspaceBar.h"
#include "ui/widgets/PhraseWords.h"

#include <QCoreApplication>
#include <QEvent>
#include <QScreen>

#include <algorithm>
#include <optional>
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
    window->installEventFilter(this);
    connect(window, &QObject::destroyed, console, &QObject::deleteLater);
    connect(window, &QObject::destroyed, this, [this, window] { remove(window); });
    connect(window, &MainWindow::newWindowAsked, this, [this] { open(); });
    connect(window, &MainWindow::quitAsked, this, &Windows::closeAll);
    connect(window, &MainWindow::sandboxAsked, this, &Windows::sandboxAsked);
    for (const core::Phrase &words : std::exchange(m_waiting, {}))
        window->say(ui::widgets::translated(words));
    Q_EMIT opened(window);
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

void Windows::say(const core::Phrase &words)
{
    if (m_windows.isEmpty())
        m_waiting += words;
    for (MainWindow *window : std::as_const(m_windows))
        window->say(ui::widgets::translated(words));
}

/// One that is hidden is the last visible one no longer: without quit() the program would stay.
void Windows::closeAll()
{
    const QList<MainWindow *> windows = m_windows;
    const bool isAnyHidden =
        std::any_of(windows.begin(), windows.end(), [](const auto *window) { return window->isHidden(); });
    for (MainWindow *window : windows)
        window->close();
    if (isAnyHidden)
        QCoreApplication::quit();
}

bool Windows::endSession(bool mayAsk)
{
    bool waits = false;
    for (MainWindow *window : std::as_const(m_windows)) {
        window->state().keepNow();
        if (!mayAsk || !window->isEdited())
            continue;
        waits = true;
        // It refuses, and asks.
        QMetaObject::invokeMethod(window, &QWidget::close, Qt::QueuedConnection);
    }
    return waits;
}

void Windows::bring(const QString &filterText)
{
    for (MainWindow *window : std::as_const(m_windows)) {
        window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
        window->show();
    }
    if (m_windows.isEmpty())
        return;
    MainWindow *first = m_windows.first();
    first->raise();
    first->activateWindow();
    if (filterText.isEmpty() || first->place() != ui::shell::Place::Work)
        return;
    first->workspaces().choose(ui::shell::Workspace::Monitor);
    first->bots().choose(std::nullopt);
    first->monitor().setFilter(filterText);
}

void Windows::showLink(const QByteArray &link)
{
    bring({});
    if (!m_windows.isEmpty())
        (new ui::passport::LinkInspector(m_desk.theme, QString::fromUtf8(link), m_windows.first()))->open();
}

void Windows::setHidesMinimised(bool hides)
{
    m_hidesMinimised = hides;
    for (MainWindow *window : std::as_const(m_windows)) {
        if (!hides && window->isHidden())
            window->showNormal();
    }
}

bool Windows::eventFilter(QObject *watched, QEvent *event)
{
    auto *window = qobject_cast<MainWindow *>(watched);
    if (m_hidesMinimised && window && event->type() == QEvent::WindowStateChange && window->isMinimized()) {
        // Not before the window has heard of it.
        QMetaObject::invokeMethod(window, &QWidget::hide, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

qint64 Windows::unread() const
{
    std::optional<qint64> least;
    for (MainWindow *window : m_windows) {
        qint64 sum = 0;
        for (const models::BotRow &bot : window->bots().bots().bots())
            sum += bot.unread;
        least = std::min(least.value_or(sum), sum);
    }
    return least.value_or(0);
}

} // namespace botdeck::app

#include "moc_Windows.cpp"
