// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"

namespace botdeck::security {
class Redactor;
}

namespace botdeck::ui::botedit {

/// Why getMe failed: what its kind means for the operator, then the detail, without any saved secret.
QString checkFailureWords(const core::Error &error, const security::Redactor &redactor);

/// What an ability of getMe means ("can_join_groups"); the server's own name where it is not known.
QString abilityWords(const QString &name);

/// Local time to the second, as the rest of the window writes it.
QString localTime(qint64 wallMs);

} // namespace botdeck::ui::botedit
