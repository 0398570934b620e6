// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Jumps.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTimer>

#include <cstdio>

namespace botdeck::bench {

namespace {

constexpr int jumps = 300;
constexpr int betweenMs = 30;
constexpr int lookEveryMs = 100;
constexpr int looksAtMost = 600;

} // namespace

Jumps::Jumps(QTableView &table, int rows)
    : m_table(table)
    , m_rows(rows)
    , m_left(jumps)
{
    awaitRows();
}

void Jumps::awaitRows()
{
    if (m_table.model()->rowCount() >= m_rows)
        return jump();
    if (++m_waited < looksAtMost) {
        QTimer::singleShot(lookEveryMs, this, &Jumps::awaitRows);
        return;
    }
    std::fprintf(stderr, "the table has %d rows of %d\n", m_table.model()->rowCount(), m_rows);
    QCoreApplication::exit(1);
}

void Jumps::jump()
{
    if (m_left-- == 0)
        return tell();
    QScrollBar &bar = *m_table.verticalScrollBar();
    QElapsedTimer time;
    time.start();
    bar.setValue(int(m_random() % unsigned(bar.maximum() + 1)));
    m_table.viewport()->repaint();
    m_times.add(double(time.nsecsElapsed()) / 1e6);
    QTimer::singleShot(betweenMs, this, &Jumps::jump);
}

void Jumps::tell()
{
    std::puts(
        ("{\"rows\":" + QByteArray::number(m_table.model()->rowCount()) + ',' + m_times.told("jump") + '}')
            .constData());
    std::fflush(stdout);
    QCoreApplication::exit(0);
}

} // namespace botdeck::bench
