// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/turns/TurnLog.h"
#include "Times.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QTableView>
#include <QTimer>

namespace botdeck::bench {

/// How the user interface's thread fares while updates arrive: how far apart the beats of a 16 ms timer are,
/// how far apart the table's paintings, how long a turn of the event loop is, and how long it takes from a
/// key until its letter is painted. Prints the longest turns to stderr and one JSON line, and ends the
/// program.
class UnderLoad final : public QObject
{
public:
    UnderLoad(QTableView &table, QWidget &window, int seconds);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void measure();
    void type();
    void beat();
    void tell();

    QTableView &m_table;
    QLineEdit m_field;
    const int m_seconds;
    TurnLog *m_turns;
    QTimer m_beats;
    QTimer m_keys;
    QElapsedTimer m_clock;
    double m_lastBeat = 0;
    double m_lastPaint = 0;
    double m_typed = -1;
    int m_rowsBefore = 0;
    Times m_beatGaps;
    Times m_paintGaps;
    Times m_latencies;
};

} // namespace botdeck::bench
