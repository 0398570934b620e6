// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/Platform.h"

namespace botdeck::platform {

/// Reads and checks a whole description file. An error names the file, the place in it and what is wrong
/// there.
core::Result<Description> readDescription(PlatformId id, const QByteArray &json);

} // namespace botdeck::platform
