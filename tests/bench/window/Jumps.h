// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Times.h"

#include <QTableView>

#include <random>

namespace botdeck::bench {

/// Scrolls a table that has all its rows to random places and repaints it; then the rows of that place come
/// from the store, and it is repainted once more. Prints one JSON line and ends the program.
class Jumps final : public QObject
{
public:
    Jumps(QTableView &table, int rows);

private:
    void awaitRows();
    void jump();
    void tell();

    QTableView &m_table;
    const int m_rows;
    int m_waited = 0;
    int m_left;
    std::mt19937 m_random{7};
    Times m_times;
};

} // namespace botdeck::bench
