// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/Binding.h"

#include "services/SettingsKeeper.h"
#include "ui/preferences/ChoiceBox.h"

#include <QCheckBox>
#include <QSpinBox>

#include <tuple>

namespace botdeck::ui::preferences {

using services::SettingsKeeper;
using storage::Setting;

namespace {

/// Calls `show` now, and when the setting changes.
template <typename Show>
void follow(QWidget *control, SettingsKeeper &settings, Setting setting, Show show)
{
    QObject::connect(&settings, &SettingsKeeper::changed, control, [setting, show](Setting changed) {
        if (changed == setting)
            show();
    });
    show();
}

} // namespace

// Controls offer only what the table takes: nothing is refused below.

void bind(QCheckBox *box, SettingsKeeper &settings, Setting flag)
{
    follow(box, settings, flag, [box, &settings, flag] { box->setChecked(settings.settings().flag(flag)); });
    QObject::connect(box, &QCheckBox::toggled, &settings, [&settings, flag](bool on) {
        std::ignore = settings.set(flag, on);
    });
}

void bind(ChoiceBox *box, SettingsKeeper &settings, Setting choice)
{
    follow(
        box, settings, choice, [box, &settings, choice] { box->setValue(settings.settings().text(choice)); });
    QObject::connect(box, &QComboBox::currentIndexChanged, &settings, [box, &settings, choice] {
        std::ignore = settings.set(choice, box->value());
    });
}

void bind(QSpinBox *box, SettingsKeeper &settings, Setting number)
{
    const storage::SettingRow &row = storage::settingRow(number);
    box->setRange(int(row.minimum), int(row.maximum));
    // A number counts when it is whole, not with its first digit.
    box->setKeyboardTracking(false);
    follow(box, settings, number, [box, &settings, number] {
        box->setValue(int(settings.settings().number(number)));
    });
    QObject::connect(box, &QSpinBox::valueChanged, &settings, [&settings, number](int value) {
        std::ignore = settings.set(number, qint64(value));
    });
}

} // namespace botdeck::ui::preferences
