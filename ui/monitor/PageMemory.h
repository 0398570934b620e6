// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>

namespace botdeck::ui::monitor {

class AgeTicker;
class ColumnChoice;
class FilterBar;
class FilterChips;
class ViewMemory;

/// What is remembered of the page of updates, as bytes. Damaged bytes are as good as none.
class PageMemory final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        ColumnChoice &columns;
        FilterChips &chips;
        FilterBar &bar;
        ViewMemory &view;
        AgeTicker &ages;
    };

    PageMemory(const Parts &parts, QObject *parent);

    /// Which columns are shown, in which order and how wide; none: the usual ones.
    [[nodiscard]] QByteArray saveColumns() const;
    void restoreColumns(const QByteArray &saved);
    /// The chosen row and the place, or that the newest is followed. restoreView() waits for rows where there
    /// are none yet, and gives up once the operator chooses or scrolls.
    [[nodiscard]] QByteArray saveView() const;
    void restoreView(const QByteArray &saved);
    /// The operator's own filters.
    [[nodiscard]] QByteArray saveFilters() const;
    void restoreFilters(const QByteArray &saved);
    /// What is written in the field, and whether it is in effect.
    [[nodiscard]] QByteArray saveField() const;
    void restoreField(const QByteArray &saved);

Q_SIGNALS:
    /// What is to be saved has changed; of columns and view at most once in a turn of the event loop.
    void columnsChanged();
    void viewChanged();
    void filtersChanged();
    void fieldChanged();

private:
    const Parts m_parts;
};

} // namespace botdeck::ui::monitor
