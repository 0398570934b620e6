// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>
#include <QString>

namespace botdeck::ui::monitor {

/// The condition that holds for updates like the one in this cell of the updates table, as the filter
/// language writes it; nothing where the cell says nothing that can be asked for.
QString cellTerm(const QModelIndex &cell);

/// The same for a value of the JSON tree; nothing for objects and arrays.
QString jsonTerm(const QModelIndex &value);

} // namespace botdeck::ui::monitor
