// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SettingsTable.h"

#include <array>
#include <limits>

namespace botdeck::storage {

namespace {

constexpr qint64 longName = 255;
constexpr qint64 manyNames = 8192;
constexpr qint64 stateBytes = qint64(64) * 1024;
constexpr qint64 templateBytes = qint64(1024) * 1024;
constexpr const char *usualSteps =
    "owner,everyone_base,member_roles,administrator,everyone_overwrite,role_overwrites,member_overwrite";
constexpr qint64 dayInMinutes = qint64(24) * 60;

using enum Setting;
using enum SettingType;

/// In the order of the enumeration.
constexpr auto settingRows = std::to_array<SettingRow>({
    {Language, "general", "language", Choice, "system", 0, 0, "system en zh_CN zh_TW"},
    {StartBots, "general", "start_bots", Flag, "true"},
    {MinimiseToTray, "general", "minimise_to_tray", Flag, "false"},
    {ConfirmProduction, "general", "confirm_production", Flag, "true"},
    {ShowTray, "notifications", "show_tray", Flag, "false"},
    {NotifyText, "notifications", "say_text", Flag, "false"},
    {QuietHours, "notifications", "quiet_hours", Flag, "false"},
    {QuietFrom, "notifications", "quiet_from", Number, "1320", 0, dayInMinutes - 1}, // minutes since midnight
    {QuietTo, "notifications", "quiet_to", Number, "420", 0, dayInMinutes - 1},
    {QuietDays, "notifications", "quiet_days", Number, "127", 0, 127}, // a bit a day, Monday first
    {Scheme, "appearance", "scheme", Choice, "system", 0, 0, "system light dark"},
    {TextScale, "appearance", "text_scale", Number, "100", 80, 200}, // percent
    {ReduceMotion, "appearance", "reduce_motion", Choice, "system", 0, 0, "system on off"},
    {BotsLayout, "appearance", "bots_layout", Choice, "list", 0, 0, "list rail"},
    {SecretBackend, "secrets", "backend", Choice, "automatic", 0, 0, "automatic keychain vault"},
    {LockAfterMinutes, "secrets", "lock_after_minutes", Number, "15", 0, dayInMinutes}, // 0: never
    {LockWithScreen, "secrets", "lock_with_screen", Flag, "true"},
    {SecretsToRemove, "secrets", "to_remove", Bytes, "", 0, stateBytes}, // names of secrets as JSON
    {ProxyKind, "network", "proxy", Choice, "system", 0, 0, "system direct http socks5"},
    {ProxyHost, "network", "proxy_host", Text, "", 0, longName},
    {ProxyPort, "network", "proxy_port", Number, "0", 0, 65535}, // 0: none chosen
    {ProxyUser, "network", "proxy_user", Text, "", 0, longName},
    {SandboxSeed, "sandbox", "seed", Number, "0", 0, std::numeric_limits<qint64>::max()},
    {SandboxRate, "sandbox", "rate", Number, "2", 0, 10'000}, // invented updates a second
    {WindowGeometry, "window", "geometry", Bytes, "", 0, stateBytes},
    {WindowLayout, "window", "layout", Bytes, "", 0, stateBytes},
    {WindowWorkspace, "window", "workspace", Text, "", 0, longName},
    {WindowBot, "window", "bot", Text, "", 0, longName},
    {WindowParts, "window", "parts", Bytes, "", 0, stateBytes},
    {GoToRecent, "keyboard", "recent", Text, "", 0, manyNames}, // what was taken by "Go to or run", by blanks
    {KeyChanges, "keyboard", "keys", Text, "", 0, manyNames},   // "settings=Ctrl+,": keyChangesText()
    {MonitorColumns, "monitor", "columns", Bytes, "", 0, stateBytes},
    {MonitorView, "monitor", "view", Bytes, "", 0, stateBytes},
    {MonitorFilters, "monitor", "filters", Bytes, "", 0, stateBytes},
    {ConverseParts, "converse", "parts", Bytes, "", 0, stateBytes},
    {ConverseTemplates, "converse", "templates", Bytes, "", 0, templateBytes},
    {GuildParts, "guild", "parts", Bytes, "", 0, stateBytes},
    {PermissionSteps, "guild", "permission_steps", Text, usualSteps, 0, longName}, // permissionOrderText()
    {Receivers, "webhook", "receivers", Bytes, "", 0, stateBytes}, // services/ReceiverBook: JSON
});

static_assert([] {
    for (size_t i = 0; i < settingRows.size(); ++i) {
        if (settingRows[i].setting != Setting(i))
            return false;
    }
    return true;
}());

} // namespace

std::span<const SettingRow> settingsTable()
{
    return settingRows;
}

const SettingRow &settingRow(Setting setting)
{
    return settingRows.at(size_t(setting));
}

} // namespace botdeck::storage
