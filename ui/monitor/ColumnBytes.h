// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/UpdateColumns.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace botdeck::ui::monitor {

struct ColumnPlace
{
    models::UpdateColumn column = models::UpdateColumn::Time;
    /// Device independent pixels; 0 where it has none of its own.
    int width = 0;
    bool isShown = false;

    bool operator==(const ColumnPlace &) const = default;
};

/// How the columns of a table stand.
struct ColumnSet
{
    /// All columns in the order they stand; at least one is shown.
    QList<ColumnPlace> places = {};
    /// The operator gave them their widths; else the table fits them to the window.
    bool isSizedByHand = false;

    bool operator==(const ColumnSet &) const = default;
};

/// As they are at first.
ColumnSet usualColumns();

/// A few lines of text, what settings keep.
QByteArray columnBytes(const ColumnSet &set);

/// Nothing for bytes that are damaged or show no column at all. Columns of a later version are left out, such
/// as it did not know yet are hidden at the end.
std::optional<ColumnSet> columnsFromBytes(const QByteArray &bytes);

} // namespace botdeck::ui::monitor
