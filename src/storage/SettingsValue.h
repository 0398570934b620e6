// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Phrase.h"
#include "storage/SettingsTable.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>

namespace botdeck::storage {

/// Flag: bool. Number: qint64. Choice and Text: QString. Bytes: QByteArray.
using SettingValue = std::variant<bool, qint64, QString, QByteArray>;

/// What stands behind the equals sign, blanks around it taken off; none where it is not what the row wants.
std::optional<SettingValue> readSetting(const SettingRow &row, QByteArrayView text);

/// The other way; none where the value has another type or is out of range. readSetting() reads it back.
std::optional<QByteArray> writeSetting(const SettingRow &row, const SettingValue &value);

/// "a whole number from 80 to 200": continues "must be …".
core::Phrase wantedBySetting(const SettingRow &row);

} // namespace botdeck::storage
