// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/monitor/ColumnBytes.h"

#include <QObject>

class QAction;
class QMenu;
class QTimer;

namespace botdeck::ui::monitor {

class UpdatesTable;

/// The menu of columns: each can be shown and hidden, but one always stays; the table's header moves and
/// sizes them. All of it can be kept as bytes.
class ColumnChoice final : public QObject
{
    Q_OBJECT

public:
    explicit ColumnChoice(UpdatesTable &table);

    /// Shared by tool row, menus and the header.
    [[nodiscard]] QMenu &menu() { return *m_menu; }
    [[nodiscard]] QByteArray save() const;
    /// Damaged bytes give the usual columns.
    void restore(const QByteArray &saved);
    void reset();
    void retranslate();

Q_SIGNALS:
    /// save() has changed, at most once in a turn of the event loop.
    void changed();

private:
    void apply(const ColumnSet &set);
    void setShown(int column, bool shown);
    void refresh();
    void tellSoon();

    UpdatesTable &m_table;
    QMenu *m_menu;
    QList<QAction *> m_columns;
    QAction *m_reset = nullptr;
    QTimer *m_tellSoon;
    bool m_isApplying = false;
};

} // namespace botdeck::ui::monitor
