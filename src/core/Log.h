// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

// Every category of the program. Default level: info. No secret ever reaches one of them.
namespace botdeck::log {

Q_DECLARE_LOGGING_CATEGORY(api)
Q_DECLARE_LOGGING_CATEGORY(feed)
Q_DECLARE_LOGGING_CATEGORY(store)
Q_DECLARE_LOGGING_CATEGORY(sandbox)
Q_DECLARE_LOGGING_CATEGORY(ui)

} // namespace botdeck::log
