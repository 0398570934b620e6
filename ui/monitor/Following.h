// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QTableView;

namespace botdeck::ui::monitor {

/// Keeps a table at its newest row, at the bottom, until the operator selects a row or scrolls up; then
/// counts what arrived since. To be made after the table has its model.
class Following final : public QObject
{
    Q_OBJECT

public:
    enum class State { Following, HeldBySelection, HeldByScroll };

    explicit Following(QTableView &table);

    [[nodiscard]] State state() const { return m_state; }
    /// Rows that arrived since following was held.
    [[nodiscard]] int newer() const { return m_newer; }
    /// Lets go of selection and place, and follows again.
    void jumpToNewest();

Q_SIGNALS:
    void changed();

private:
    void onRowsInserted(int first, int last);
    void onRangeChanged(int maximum);
    void onReset();
    void review();

    QTableView &m_table;
    State m_state = State::Following;
    int m_newer = 0;
};

} // namespace botdeck::ui::monitor
