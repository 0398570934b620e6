// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/FirstPaint.h"

#include <QEvent>

#include <utility>

namespace botdeck::app {

FirstPaint::FirstPaint(core::Clock &clock)
    : m_clock(clock)
{
}

void FirstPaint::watch(QWidget *window)
{
    if (std::exchange(m_isWatching, true))
        return;
    window->installEventFilter(this);
    m_clock.after(patience, this, [this] { tell(); });
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        QMetaObject::invokeMethod(this, &FirstPaint::tell, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void FirstPaint::tell()
{
    if (!std::exchange(m_hasHappened, true))
        Q_EMIT happened();
}

} // namespace botdeck::app

#include "moc_FirstPaint.cpp"
