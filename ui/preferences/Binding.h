// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/SettingsTable.h"

class QCheckBox;
class QSpinBox;

namespace botdeck::services {
class SettingsKeeper;
}

// A control that shows a setting, changes it at once, and follows it when something else changes it.
namespace botdeck::ui::preferences {

class ChoiceBox;

void bind(QCheckBox *box, services::SettingsKeeper &settings, storage::Setting flag);
void bind(ChoiceBox *box, services::SettingsKeeper &settings, storage::Setting choice);
/// Takes its range from the table, too.
void bind(QSpinBox *box, services::SettingsKeeper &settings, storage::Setting number);

} // namespace botdeck::ui::preferences
