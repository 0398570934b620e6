// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "UnderLoad.h"

#include <QCoreApplication>
#include <QKeyEvent>

#include <cstdio>
#include <utility>

namespace botdeck::bench {

namespace {

constexpr int settlingMs = 4000;
constexpr int beatMs = 16;
constexpr int keyMs = 250;
constexpr QSize fieldSize(120, 24);

} // namespace

UnderLoad::UnderLoad(QTableView &table, QWidget &window, int seconds)
    : m_table(table)
    , m_field(&window)
    , m_seconds(seconds)
    , m_turns(new TurnLog(*QCoreApplication::instance()))
{
    m_field.resize(fieldSize);
    m_field.show();
    m_field.raise();
    m_field.installEventFilter(this);
    m_table.viewport()->installEventFilter(this);
    m_clock.start();
    m_beats.setTimerType(Qt::PreciseTimer);
    connect(&m_beats, &QTimer::timeout, this, &UnderLoad::beat);
    connect(&m_keys, &QTimer::timeout, this, &UnderLoad::type);
    m_beats.start(beatMs);
    QTimer::singleShot(settlingMs, this, &UnderLoad::measure);
}

/// Both are watched after they have been painted and handled: a filter comes before.
bool UnderLoad::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Paint)
        return false;
    const double now = double(m_clock.nsecsElapsed()) / 1e6;
    if (watched != &m_field)
        m_paintGaps.add(now - std::exchange(m_lastPaint, now));
    else if (m_typed >= 0)
        m_latencies.add(now - std::exchange(m_typed, -1));
    return false;
}

void UnderLoad::measure()
{
    for (Times *times : {&m_beatGaps, &m_paintGaps, &m_latencies})
        times->clear();
    m_turns->clear();
    m_rowsBefore = m_table.model()->rowCount();
    m_keys.start(keyMs);
    QTimer::singleShot(m_seconds * 1000, this, &UnderLoad::tell);
}

void UnderLoad::type()
{
    if (m_typed >= 0)
        return;
    m_typed = double(m_clock.nsecsElapsed()) / 1e6;
    QCoreApplication::postEvent(
        &m_field, new QKeyEvent(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, QStringLiteral("a")));
}

void UnderLoad::beat()
{
    const double now = double(m_clock.nsecsElapsed()) / 1e6;
    m_beatGaps.add(now - std::exchange(m_lastBeat, now));
}

void UnderLoad::tell()
{
    const QByteArray line = "{\"rows_per_second\":" +
                            QByteArray::number((m_table.model()->rowCount() - m_rowsBefore) / m_seconds) +
                            ',' + m_beatGaps.told("beat") + ',' + m_paintGaps.told("paint") + ',' +
                            m_turns->wall().told("turn") + ',' + m_turns->own().told("own turn") + ',' +
                            m_latencies.told("latency") + '}';
    std::fprintf(stderr, "the longest turns of its own time:\n%s", m_turns->longest().constData());
    std::puts(line.constData());
    std::fflush(stdout);
    QCoreApplication::exit(0);
}

} // namespace botdeck::bench
