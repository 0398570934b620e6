// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/Platforms.h"

namespace botdeck::sandbox {

core::Result<Platforms> Platforms::load()
{
    Platforms all;
    for (const domain::PlatformId id : domain::allPlatforms) {
        auto loaded = platform::Platform::load(id);
        if (!loaded)
            return loaded.error();
        all.m_platforms.push_back(*std::move(loaded));
    }
    return all;
}

} // namespace botdeck::sandbox
