// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Update.h"

#include <QByteArray>

namespace botdeck::services {

/// One update as `search`, `export` and `tail --print` print it: a JSON object without a line end. `raw`
/// keeps every token as received; a quarantined update has `"raw":null,"raw_base64":"…"`.
QByteArray updateLine(const domain::StoredUpdate &stored);

} // namespace botdeck::services
