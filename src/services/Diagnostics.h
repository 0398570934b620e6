// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/LogRing.h"
#include "core/Result.h"
#include "models/ConsoleData.h"
#include "storage/Settings.h"

namespace botdeck::security {
class Redactor;
}

namespace botdeck::services {

/// What a report about the program needs, as it stands at one moment.
struct DiagnosticsFacts
{
    /// Wall time in ms since 1970.
    qint64 nowMs = 0;
    /// Name and value of what only the window knows, such as its platform plugin.
    QList<std::pair<QString, QString>> window = {};
    bool readOnly = false;
    bool safeMode = false;
    QList<models::BotRow> bots = {};
    QHash<domain::BotKey, models::BotCounters> counters = {};
    storage::Settings settings = {};
    QList<log::LogLine> log = {};
};

/// A report in English to be sent to somebody: versions, system, states of the bots, settings, the newest
/// lines of the log. No names of bots, no free text and no addresses of the settings, and through the
/// redactor. Refused where a secret is in it all the same.
core::Result<QString> diagnosticsText(const DiagnosticsFacts &facts, const security::Redactor &redactor);

/// A line of the log as it is copied: time in UTC, level, category, text.
QString logLineText(const log::LogLine &line);

} // namespace botdeck::services
