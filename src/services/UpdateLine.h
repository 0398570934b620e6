// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Update.h"

#include <QByteArray>

namespace botdeck::services {

/// One update as `search`, `export` and `tail --print` print it: a JSON object without a line end. `raw`
/// keeps every token as received; a quarantined update has `"raw":null,"raw_base64":"…"`.
QByteArray updateLine(const domain::StoredUpdate &stored);

/// The same as `export` writes it: with `"marked":true|false,"note":"…"` behind it. Where white space between
/// tokens was left out of `raw`, it has the bytes as received as `raw_base64`; a frame of the gateway that
/// names nothing has `"arrived":…`, the moment that tells it from its like (ms since 1970).
/// services/CaptureReader reads it.
QByteArray captureLine(const domain::StoredUpdate &stored);

} // namespace botdeck::services
