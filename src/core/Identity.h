// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

namespace botdeck::core {

/// The one name for desktop entry, D-Bus, keychain, metainfo and MIME types.
inline constexpr QLatin1StringView applicationId("org.botdeck.Botdeck");

} // namespace botdeck::core
