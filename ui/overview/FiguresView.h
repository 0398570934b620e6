// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/TrafficWords.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::overview {

/// Numbers with their names, one below the other; each can be marked and copied.
class FiguresView final : public QWidget
{
    Q_OBJECT

public:
    explicit FiguresView(const look::Theme &theme, QWidget *parent = nullptr);

    void setFigures(const QList<Figure> &figures);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Row
    {
        QLabel *name;
        QLabel *value;
    };

    void addRow();
    void applyTheme();
    void fit();

    const look::Theme &m_theme;
    QGridLayout *m_grid;
    QList<Row> m_rows;
    QList<Figure> m_figures;
};

} // namespace botdeck::ui::overview
