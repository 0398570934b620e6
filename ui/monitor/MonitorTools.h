// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QMenu;
class QPushButton;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::monitor {

/// What stands above the table: the filter, pause the view, start and stop polling; below, the filters at
/// hand and the choice of columns.
class MonitorTools final : public QWidget
{
    Q_OBJECT

public:
    /// Takes in both widgets.
    MonitorTools(
        QWidget *filter, QWidget *chips, QAction &pause, QMenu &columns, const look::Theme &theme,
        QWidget *parent = nullptr);

    /// Each is shown while it is enabled.
    void setPollingActions(QAction &start, QAction &stop);
    /// At the end of the second row.
    void setExportAction(QAction &action);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTheme();
    void retranslate();

    const look::Theme &m_theme;
    QHBoxLayout *m_top;
    QHBoxLayout *m_bottom;
    QPushButton *m_columns;
    QPushButton *m_export = nullptr;
};

} // namespace botdeck::ui::monitor
