// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::monitor {

class ColumnFit;
class UpdateDelegate;
class UpdatesHeader;
struct FilterHits;

/// The updates, newest at the bottom: rows of one height, whole rows selected.
class UpdatesTable final : public QTableView
{
    Q_OBJECT

public:
    explicit UpdatesTable(const look::Theme &theme, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] ColumnFit &columnFit() const { return *m_fit; }
    /// What the filter in effect looks for: where it stands is marked.
    void setHits(const FilterHits &hits);
    /// The row under the mouse, -1 where there is none.
    [[nodiscard]] int hoveredRow() const { return m_hovered; }

protected:
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void showEvent(QShowEvent *event) override;

private:
    void applyTheme();
    void hover(int row);
    void repaintRow(int row);

    const look::Theme &m_theme;
    QWidget *m_corner;
    UpdatesHeader *m_header;
    ColumnFit *m_fit;
    UpdateDelegate *m_delegate;
    int m_hovered = -1;
};

} // namespace botdeck::ui::monitor
