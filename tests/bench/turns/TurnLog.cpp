// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/turns/TurnLog.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QMetaEnum>

#include <time.h>

#include <algorithm>
#include <functional>
#include <utility>

namespace botdeck::bench {

namespace {

constexpr size_t turnsKept = 5;
constexpr size_t stepsTold = 6;
constexpr double nsPerMs = 1e6;
constexpr qint64 nsPerSecond = 1'000'000'000;

qint64 ns(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return qint64(time.tv_sec) * nsPerSecond + time.tv_nsec;
}

QByteArray inMs(qint64 time)
{
    return QByteArray::number(double(time) / nsPerMs, 'f', 2) + " ms";
}

} // namespace

TurnLog::TurnLog(QObject &application)
    : QObject(&application)
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            QCoreApplication::instance()->installEventFilter(this);
            QAbstractEventDispatcher *dispatcher = QAbstractEventDispatcher::instance();
            connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, &TurnLog::end);
            // Where there is always something to be done it never waits, and only looks.
            connect(dispatcher, &QAbstractEventDispatcher::awake, this, &TurnLog::end);
        },
        Qt::QueuedConnection);
}

void TurnLog::clear()
{
    m_wall.clear();
    m_own.clear();
    m_longest.clear();
}

bool TurnLog::eventFilter(QObject *watched, QEvent *event)
{
    const qint64 used = ns(CLOCK_THREAD_CPUTIME_ID);
    if (!std::exchange(m_atWork, true)) {
        m_began = ns(CLOCK_MONOTONIC);
        m_usedBefore = used;
    } else {
        endStep(used);
    }
    const QObject *parent = watched->parent();
    m_steps.push_back(
        {watched->metaObject()->className(), parent ? parent->metaObject()->className() : "-",
         event->type()});
    m_stepBefore = used;
    return false;
}

void TurnLog::endStep(qint64 used)
{
    if (!m_steps.empty())
        m_steps.back().ns = used - m_stepBefore;
}

void TurnLog::end()
{
    if (!std::exchange(m_atWork, false))
        return;
    const qint64 used = ns(CLOCK_THREAD_CPUTIME_ID);
    endStep(used);
    m_wall.add(double(ns(CLOCK_MONOTONIC) - m_began) / nsPerMs);
    m_own.add(double(used - m_usedBefore) / nsPerMs);
    keep({m_began, used - m_usedBefore, std::exchange(m_steps, {})});
}

void TurnLog::keep(const Turn &turn)
{
    if (m_longest.size() == turnsKept && turn.ns <= m_longest.back().ns)
        return;
    m_longest.push_back(turn);
    std::ranges::sort(m_longest, std::ranges::greater(), &Turn::ns);
    m_longest.resize(std::min(m_longest.size(), turnsKept));
}

/// Events of one kind to one kind of receiver count together.
QByteArray TurnLog::told(const Turn &turn)
{
    std::vector<Step> sums;
    for (const Step &step : turn.steps) {
        const auto same = std::ranges::find_if(sums, [&step](const Step &sum) {
            return sum.receiver == step.receiver && sum.parent == step.parent && sum.type == step.type;
        });
        if (same == sums.end()) {
            sums.push_back(step);
            continue;
        }
        same->ns += step.ns;
        ++same->times;
    }
    std::ranges::sort(sums, std::ranges::greater(), &Step::ns);
    sums.resize(std::min(sums.size(), stepsTold));
    QByteArray line = inMs(turn.ns) + " at " + QByteArray::number(double(turn.began) / nsPerSecond, 'f', 6) +
                      " s, " + QByteArray::number(qsizetype(turn.steps.size())) + " events:";
    const auto types = QMetaEnum::fromType<QEvent::Type>();
    for (const Step &sum : sums) {
        const char *type = types.valueToKey(sum.type);
        line += "\n    " + inMs(sum.ns) + "  " + QByteArray::number(sum.times) + " x " +
                (type ? QByteArray(type) : QByteArray::number(int(sum.type))) + " to " + sum.receiver +
                " of " + sum.parent;
    }
    return line + '\n';
}

QByteArray TurnLog::longest() const
{
    QByteArray lines;
    for (const Turn &turn : m_longest)
        lines += told(turn);
    return lines;
}

} // namespace botdeck::bench
