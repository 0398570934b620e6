// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/BotKey.h"

#include <QString>

namespace botdeck::models {

/// A call of the console as a list shows it.
struct CallRow
{
    /// The store's number of it, ascending.
    qint64 id = 0;
    domain::BotKey bot = {};
    /// The method's key.
    QString method = {};
    /// HTTP status, 0 where no answer came.
    int status = 0;
    /// Wall time in ms since 1970.
    qint64 startedMs = 0;
    qint64 durationMs = 0;
    /// In words; empty where the call succeeded.
    QString error = {};

    bool operator==(const CallRow &) const = default;
};

} // namespace botdeck::models
