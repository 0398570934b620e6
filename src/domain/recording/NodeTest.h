// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recording/Recording.h"

namespace botdeck::domain {

/// The recording as a test for `node --test` that needs nothing but itself and the bot's program, unchanged:
/// it serves the updates over HTTP and compares the calls. ErrorKind::Refused for a platform that the
/// libraries of Telegram's bots do not speak to, and for a recording with frames of a gateway.
core::Result<QByteArray> nodeTest(const Recording &recording);

} // namespace botdeck::domain
