// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/PlatformId.h"

namespace botdeck::domain {

QString platformName(PlatformId platform)
{
    static constexpr std::array names{"cloudchat", "fanbook", "telegram"};
    return QString::fromLatin1(names.at(size_t(platform)));
}

std::optional<PlatformId> platformFromName(QStringView name)
{
    for (const PlatformId platform : allPlatforms) {
        if (name == platformName(platform))
            return platform;
    }
    return std::nullopt;
}

} // namespace botdeck::domain
