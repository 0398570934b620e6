// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTreeWidget;

namespace botdeck::ui::preferences {

/// Hides what the typed letters do not find of a list of groups: by what is done, by its key, or by the
/// group's name, which shows all of it.
void narrowKeys(QTreeWidget &list, const QString &typed);

} // namespace botdeck::ui::preferences
