// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace botdeck::ui::monitor {

/// A filter that the operator keeps.
struct SavedFilter
{
    QString name = {};
    QString text = {};
    /// What it holds for is told outside of the window, too.
    bool notifies = false;

    bool operator==(const SavedFilter &) const = default;
};

/// As settings keep them.
QByteArray filterBytes(const QList<SavedFilter> &filters);

/// Damaged bytes, and those of a later version, are no filters.
QList<SavedFilter> filtersFromBytes(const QByteArray &bytes);

} // namespace botdeck::ui::monitor
