// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/PlatformId.h"
#include "sandbox/Wire.h"
#include "sandbox/world/World.h"

namespace botdeck::sandbox {

/// A refusal in the world's own form. `code` is the platform's number.
Answer refusal(int code, const QString &description);

/// An answer as the platform writes it: `{"ok","result"}` (Telegram, Fanbook), `{"code","result"}`
/// (CloudChat), and for Fanbook's message/getList `{"status","data"}`. `result` goes in byte for byte. The
/// HTTP status of a refusal is its number where that is an HTTP error (401, 404, 409, 429 …), else 400.
WireReply envelope(domain::PlatformId platform, const QString &methodPath, const Answer &answer);

} // namespace botdeck::sandbox
