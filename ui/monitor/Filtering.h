// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;

namespace botdeck::models {
class ConsoleData;
class UpdateListModel;
} // namespace botdeck::models

namespace botdeck::ui::monitor {

class FilterBar;
class FilterChips;
class UpdatesTable;

/// Joins the filter's field and chips with what is listed: hands the filter to whoever searches, tells the
/// field how many updates match, keeps the chips in step.
class Filtering final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        models::ConsoleData &console;
        models::UpdateListModel &model;
        UpdatesTable &table;
        FilterBar &bar;
        FilterChips &chips;
    };

    /// `page` is where Ctrl+F works; it owns this.
    Filtering(const Parts &parts, QWidget &page);

    /// Something is left out of the table.
    [[nodiscard]] bool isNarrowed() const;
    /// Shows everything; the text stays.
    void turnOff();
    /// Moves the keyboard into the field: Ctrl+F, and / in the table.
    [[nodiscard]] QAction &focusAction() { return *m_focus; }
    void retranslate();

Q_SIGNALS:
    /// isNarrowed() may have changed.
    void changed();

private:
    void refreshChips();
    void askName();
    void counted();

    Parts m_parts;
    QAction *m_focus;
};

} // namespace botdeck::ui::monitor
