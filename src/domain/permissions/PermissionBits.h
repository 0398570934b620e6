// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <span>

namespace botdeck::domain {

enum class PermissionGroup { Server, AllChannels, TextChannels, VoiceChannels };

/// One bit that Fanbook's table of permissions names (seed: GuildRole).
struct PermissionBit
{
    int bit = 0;
    QStringView name;
    PermissionGroup group = PermissionGroup::Server;
    /// The kinds of channels where it counts, as the table's letters say: "TVS". S is not explained there.
    QStringView channels;
    /// English; translators know it in the context "Phrase".
    const char *allows = "";
    /// The table says only that it is reserved.
    bool isReserved = false;
    /// Marked with a star that nobody explains.
    bool isStarred = false;
};

// Bits that rules speak of.
inline constexpr int kickMembersBit = 1;
inline constexpr int administratorBit = 3;
inline constexpr int viewChannelBit = 10;
inline constexpr int sendMessagesBit = 11;
inline constexpr int sendTtsMessagesBit = 12;
inline constexpr int embedLinksBit = 14;
inline constexpr int attachFilesBit = 15;
inline constexpr int mentionEveryoneBit = 17;
inline constexpr int connectBit = 20;
inline constexpr int manageRolesBit = 28;

/// All that have a name, by bit.
std::span<const PermissionBit> namedPermissions();
/// nullptr where the bit has no name.
const PermissionBit *namedPermission(int bit);
/// "SEND_MESSAGES", or "bit 41 (unknown)".
QString permissionName(int bit);
/// A bit by its name, in any case, or by its number (0 to 63).
std::optional<int> permissionBit(QStringView nameOrNumber);

} // namespace botdeck::domain
