// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Log.h"

namespace botdeck::log {

Q_LOGGING_CATEGORY(api, "botdeck.api", QtInfoMsg)
Q_LOGGING_CATEGORY(feed, "botdeck.feed", QtInfoMsg)
Q_LOGGING_CATEGORY(store, "botdeck.store", QtInfoMsg)
Q_LOGGING_CATEGORY(sandbox, "botdeck.sandbox", QtInfoMsg)
Q_LOGGING_CATEGORY(ui, "botdeck.ui", QtInfoMsg)

} // namespace botdeck::log
