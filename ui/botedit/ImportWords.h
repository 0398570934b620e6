// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/BotListTransfer.h"

namespace botdeck::security {
class Redactor;
}

// What is said about lists of bots, in the window's language; behind it, where it helps, a detail in English.
namespace botdeck::ui::botedit {

/// What importing the bot would do, for a column.
QString verdictWords(services::ImportVerdict::Kind kind);
/// "name, proxy": what a bot of the list differs in.
QString differenceWords(const QStringList &differences);
/// A sentence about something that does not come in.
QString remarkWords(const services::ListRemark &remark);
/// What became of a bot, in a sentence; without any saved secret.
QString resultWords(const services::ImportResult &result, const security::Redactor &redactor);
/// Why a list could not be read.
QString importFailureWords(const core::Error &error, const security::Redactor &redactor);
/// Why no list was written.
QString exportFailureWords(const core::Error &error, const security::Redactor &redactor);

} // namespace botdeck::ui::botedit
