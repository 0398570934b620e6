// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/Request.h"
#include "services/CopyAs.h"

// A call as a program. It reads token and, where it is another one, server from the environment: BOT_TOKEN,
// BOT_SERVER. What it prints is the answer; it ends with 1 where HTTP says that it is none.
namespace botdeck::services {

/// For Python 3, which needs nothing else.
QString pythonCall(const ShownAddress &address, const platform::Request &request);
/// A module for Node.js 20 or newer (".mjs"), which needs nothing else.
QString nodeCall(const ShownAddress &address, const platform::Request &request);
/// For Qt 6 Network.
QString qtCall(const ShownAddress &address, const platform::Request &request);

} // namespace botdeck::services
