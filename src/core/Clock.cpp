// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Clock.h"

#include <QThread>
#include <QTimer>
#include <QTimerEvent>

#include <utility>

namespace botdeck::core {

namespace {

/// Goes with its context. QTimer::singleShot() keeps what it waits with until the time is over, also where
/// nobody waits any more: the deadlines of a long poll that is answered at once come to tens of thousands.
class Wait final : public QObject
{
public:
    Wait(Clock::Milliseconds delay, QObject *context, std::function<void()> what)
        : QObject(context)
        , m_what(std::move(what))
    {
        startTimer(delay, Qt::PreciseTimer);
    }

protected:
    void timerEvent(QTimerEvent *) override
    {
        const std::function<void()> what = std::move(m_what);
        delete this; // before: the context may go while it runs
        what();
    }

private:
    std::function<void()> m_what;
};

} // namespace

qint64 SystemClock::wallMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

Clock::Milliseconds SystemClock::monotonic() const
{
    return std::chrono::duration_cast<Milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

void SystemClock::after(Milliseconds delay, QObject *context, std::function<void()> what)
{
    if (context->thread() == QThread::currentThread())
        new Wait(delay, context, std::move(what)); // its context owns it
    else
        QTimer::singleShot(delay, Qt::PreciseTimer, context, std::move(what));
}

QString isoUtc(qint64 wallMs)
{
    return QDateTime::fromMSecsSinceEpoch(wallMs, Qt::UTC).toString(Qt::ISODateWithMs);
}

} // namespace botdeck::core
