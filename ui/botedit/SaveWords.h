// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Error.h"
#include "services/BotRefusal.h"

namespace botdeck::security {
class Redactor;
}

namespace botdeck::ui::botedit {

/// Why something was not saved, that it is still there, and what to do; without any saved secret.
QString saveFailureWords(const core::Error &error, const security::Redactor &redactor);

/// Why the list of bots does not take it, that it is still there, and what to do.
QString refusalWords(const services::BotRefusal &refusal);

/// Nothing was saved or shown yet: whoever keeps tokens has not answered.
QString secretsAwaitedWords();
/// What takes no longer than this is not worth these words.
inline constexpr core::Clock::Milliseconds secretsPatience{700};

/// The place where tokens are kept was not opened.
QString noSecretsWords();

} // namespace botdeck::ui::botedit
