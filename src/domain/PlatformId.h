// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace botdeck::domain {

enum class PlatformId { CloudChat, Fanbook, Telegram };

inline constexpr std::array allPlatforms{PlatformId::CloudChat, PlatformId::Fanbook, PlatformId::Telegram};

/// "cloudchat", "fanbook" or "telegram": what `--platform`, files and bot keys say.
QString platformName(PlatformId platform);
std::optional<PlatformId> platformFromName(QStringView name);

} // namespace botdeck::domain
