// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

class QUrl;

namespace botdeck::sandbox {

/// Opens an address as a user's browser does, by GET: http or https, on loopback addresses only, redirects
/// not followed. The status of the answer; Network, in words, where there is none. Blocks, at most ten
/// seconds.
core::Result<int> openInBrowser(const QUrl &address);

} // namespace botdeck::sandbox
