// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FilterChanges.h"

#include "ui/monitor/FilterBar.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>

#include <array>
#include <cstdio>
#include <utility>

namespace botdeck::bench {

namespace {

/// Words of bench_load's updates; no two neighbours hold for as many rows.
constexpr std::array filters{"invoice", "退款", "kind:photo", "е", "пароль", "\"refund when\"", ""};
constexpr int changes = 28;
constexpr int restMs = 300;
constexpr int lookAgainMs = 100;
constexpr int mostLooks = 600;

} // namespace

FilterChanges::FilterChanges(QTableView &table, ui::monitor::FilterBar &bar, int rows)
    : m_table(table)
    , m_bar(bar)
    , m_rows(rows)
{
    m_table.viewport()->installEventFilter(this);
    awaitRows();
}

/// The painting itself is within what is measured: the rest comes behind it.
bool FilterChanges::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::Paint || !m_waiting || m_table.model()->rowCount() == m_rowsBefore)
        return false;
    m_waiting = false;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_times.add(double(m_time.nsecsElapsed()) / 1e6);
            QTimer::singleShot(restMs, this, &FilterChanges::next);
        },
        Qt::QueuedConnection);
    return false;
}

void FilterChanges::awaitRows()
{
    if (m_table.model()->rowCount() >= m_rows)
        return next();
    if (++m_waited < mostLooks) {
        QTimer::singleShot(lookAgainMs, this, &FilterChanges::awaitRows);
        return;
    }
    std::fprintf(stderr, "the table has %d rows of %d\n", m_table.model()->rowCount(), m_rows);
    QCoreApplication::exit(1);
}

void FilterChanges::next()
{
    if (m_changes == changes)
        return tell();
    const char *filter = filters[size_t(m_changes++) % filters.size()];
    m_rowsBefore = m_table.model()->rowCount();
    m_waiting = true;
    m_time.start();
    m_bar.setText(QString::fromUtf8(filter));
}

void FilterChanges::tell()
{
    std::puts(('{' + m_times.told("change") + '}').constData());
    std::fflush(stdout);
    QCoreApplication::exit(0);
}

} // namespace botdeck::bench
