// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QTableView;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::monitor {

/// Gives the columns of the updates table the guide's widths, less where the window is small; not once the
/// operator has moved an edge. The summary takes what is left.
class ColumnFit final : public QObject
{
    Q_OBJECT

public:
    ColumnFit(QTableView &table, const look::Theme &theme);

    /// Nothing where the table is not seen; it is to be told when it is.
    void fit();
    [[nodiscard]] bool isSizedByHand() const { return m_isSizedByHand; }
    void setSizedByHand(bool byHand) { m_isSizedByHand = byHand; }
    /// No column becomes narrower.
    void setNarrowest(int width);
    /// Gives one column a width, 0: the guide's.
    void setWidth(int column, int width);

Q_SIGNALS:
    /// By the operator.
    void widthChanged();

private:
    struct Width;

    [[nodiscard]] Width widthOf(int column) const;
    void fitAll();
    void fitSummary();
    void onResized(int column, int before, int now);

    QTableView &m_table;
    const look::Theme &m_theme;
    bool m_isFitting = false;
    bool m_isSizedByHand = false;
};

} // namespace botdeck::ui::monitor
