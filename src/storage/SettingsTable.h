// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>

namespace botdeck::storage {

/// Everything that settings.ini can say. To add one: a value here and a row in SettingsTable.cpp.
enum class Setting {
    Language,
    StartBots,
    MinimiseToTray,
    ConfirmProduction,
    ShowTray,
    NotifyText,
    QuietHours,
    QuietFrom,
    QuietTo,
    QuietDays,
    Scheme,
    TextScale,
    ReduceMotion,
    BotsLayout,
    SecretBackend,
    LockAfterMinutes,
    LockWithScreen,
    SecretsToRemove,
    ProxyKind,
    ProxyHost,
    ProxyPort,
    ProxyUser,
    SandboxSeed,
    SandboxRate,
    WindowGeometry,
    WindowLayout,
    WindowWorkspace,
    WindowBot,
    WindowParts,
    GoToRecent,
    KeyChanges,
    MonitorColumns,
    MonitorView,
    MonitorFilters,
    ConverseParts,
    ConverseTemplates,
    GuildParts,
    PermissionSteps,
    Receivers,
};

enum class SettingType {
    Flag,   ///< true or false
    Number, ///< whole, minimum to maximum
    Choice, ///< one of the words in `choices`
    Text,   ///< `maximum` UTF-16 units at most, no control characters
    Bytes,  ///< Base64 in the file, `maximum` bytes at most: what Qt gives as a window's state
};

/// A row of the table. `section` and `name` are what stands in the file.
struct SettingRow
{
    Setting setting{};
    const char *section = nullptr;
    const char *name = nullptr;
    SettingType type{};
    /// As it would stand in the file.
    const char *fallback = nullptr;
    qint64 minimum = 0;
    qint64 maximum = 0;
    /// Separated by blanks; for Choice.
    const char *choices = "";
};

std::span<const SettingRow> settingsTable();
const SettingRow &settingRow(Setting setting);

} // namespace botdeck::storage
