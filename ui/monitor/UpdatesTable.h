// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::monitor {

/// The updates, newest at the bottom: rows of one height, whole rows selected.
class UpdatesTable final : public QTableView
{
    Q_OBJECT

public:
    explicit UpdatesTable(const look::Theme &theme, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyTheme();
    /// Gives the columns the guide's widths, less where the window is small; not once the operator has moved
    /// one.
    void fitColumns();

    const look::Theme &m_theme;
    QWidget *m_corner;
    bool m_fitting = false;
    bool m_sizedByHand = false;
};

} // namespace botdeck::ui::monitor
