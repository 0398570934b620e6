// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/Platform.h"

#include <vector>

namespace botdeck::sandbox {

/// The descriptions of all platforms, read once.
class Platforms
{
public:
    /// The error of the first description that cannot be read.
    static core::Result<Platforms> load();

    [[nodiscard]] const platform::Platform &operator[](domain::PlatformId id) const
    {
        return m_platforms[size_t(id)];
    }

private:
    /// In the order of domain::allPlatforms.
    std::vector<platform::Platform> m_platforms;
};

} // namespace botdeck::sandbox
