// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"

namespace botdeck::security {
class Redactor;
}

namespace botdeck::ui::botedit {

/// Why something was not saved, that it is still there, and what to do; without any saved secret.
QString saveFailureWords(const core::Error &error, const security::Redactor &redactor);

/// Nothing was saved yet: whoever keeps tokens has not answered.
QString secretsAwaitedWords();

/// The place where tokens are kept was not opened.
QString noSecretsWords();

} // namespace botdeck::ui::botedit
