// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/SettingsValue.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace botdeck::log {
class LogRing;
}

namespace botdeck::app {

/// What the console is started with.
struct ConsoleOptions
{
    /// Empty: the user's data folder, or a temporary one where one is wanted.
    QString profile = {};
    /// Without a profile, one that goes with the program.
    bool temporary = false;
    /// The sandbox runs from the start.
    bool sandbox = false;
    /// Of the sandbox; what the settings say where it is not given.
    std::optional<quint64> seed = {};
    /// Nothing receives by itself, no tray, the window as at a first start; no setting is saved.
    bool safeMode = false;
    /// What the window shows as the log, which outlives the console; null: nothing.
    const log::LogRing *log = nullptr;
    /// A link of CloudChat to look at, percent-encoded; empty: none.
    QByteArray link = {};
    /// Stand in the place of what the profile's settings say.
    QList<std::pair<storage::Setting, storage::SettingValue>> settings = {};
};

} // namespace botdeck::app
