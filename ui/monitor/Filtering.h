// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QAction;

namespace botdeck::models {
class ConsoleData;
class UpdateListModel;
} // namespace botdeck::models

namespace botdeck::ui::monitor {

class FilterActions;
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

    /// Ctrl+F works in the window of `page` while that is shown; it owns this.
    Filtering(const Parts &parts, QWidget &page);

    /// Something is left out of the table.
    [[nodiscard]] bool isNarrowed() const;
    /// Shows everything; the text stays.
    void turnOff();
    /// Moves the keyboard into the field: Ctrl+F, and / in the table.
    [[nodiscard]] QAction &focusAction() { return *m_focus; }
    /// For the table's row menu: a condition on the current cell.
    [[nodiscard]] QList<QAction *> rowActions() const;
    /// One condition more, in the field and in effect.
    void add(const QString &term, bool negated);
    void retranslate();

Q_SIGNALS:
    /// isNarrowed() may have changed.
    void changed();
    /// What the filter in effect looks for in texts.
    void needlesChanged(const QStringList &needles);

private:
    void connectCells();
    void connectCounts();
    void refreshChips();
    void askName();
    void counted();
    void refreshHits();
    void askCounts();
    void takeCounts(const QList<qint64> &counts);

    Parts m_parts;
    QAction *m_focus;
    FilterActions *m_actions;
    /// The texts of the chips whose numbers were asked for, in that order.
    QStringList m_counting;
};

} // namespace botdeck::ui::monitor
