// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::widgets {

/// Rows of words to be read, chosen and copied.
class TextTable final : public QTableView
{
    Q_OBJECT

public:
    /// Model and theme outlive it; `wide`: the column that takes the room that is left.
    TextTable(QAbstractItemModel &model, int wide, const look::Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Ctrl+C: the chosen row, tabs between its cells.
    void copyAsked(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void applyTheme();

    const look::Theme &m_theme;
};

/// The column titles and all rows, a line each, tabs between their cells.
QString tableText(const QAbstractItemModel &model);

} // namespace botdeck::ui::widgets
