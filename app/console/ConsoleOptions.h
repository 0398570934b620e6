// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace botdeck::app {

/// What the console is started with.
struct ConsoleOptions
{
    /// Empty: the user's data folder, or a temporary one with the sandbox.
    QString profile = {};
    /// The sandbox runs from the start.
    bool sandbox = false;
    /// Of the sandbox; what the settings say where it is not given.
    std::optional<quint64> seed = {};
    /// Invented updates a second over all demo bots; likewise.
    std::optional<double> rate = {};
};

} // namespace botdeck::app
