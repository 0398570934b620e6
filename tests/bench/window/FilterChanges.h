// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Times.h"

#include <QElapsedTimer>
#include <QTableView>

namespace botdeck::ui::monitor {
class FilterBar;
}

namespace botdeck::bench {

/// Writes one filter after the other above a table that has all its rows; each takes until the table has
/// other rows and was repainted with them. Prints one JSON line and ends the program.
class FilterChanges final : public QObject
{
public:
    FilterChanges(QTableView &table, ui::monitor::FilterBar &bar, int rows);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void awaitRows();
    void next();
    void tell();

    QTableView &m_table;
    ui::monitor::FilterBar &m_bar;
    const int m_rows;
    int m_waited = 0;
    int m_changes = 0;
    int m_rowsBefore = 0;
    bool m_waiting = false;
    QElapsedTimer m_time;
    Times m_times;
};

} // namespace botdeck::bench
