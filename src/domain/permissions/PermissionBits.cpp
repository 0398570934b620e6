// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/permissions/PermissionBits.h"

#include "domain/permissions/PermissionMask.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace botdeck::domain {

namespace {

using enum PermissionGroup;

constexpr const char *reservedWords = QT_TRANSLATE_NOOP("Phrase", "Reserved by Fanbook, no effect today");

constexpr PermissionBit
reserved(int bit, QStringView name, PermissionGroup group, QStringView channels, bool isStarred = false)
{
    return {bit, name, group, channels, reservedWords, true, isStarred};
}

constexpr PermissionBit
starred(int bit, QStringView name, PermissionGroup group, QStringView channels, const char *allows)
{
    return {bit, name, group, channels, allows, false, true};
}

// Bit 33 has no row in the vendor's table, and none here.
constexpr std::array permissionRows{
    PermissionBit{
        0, u"CREATE_INSTANT_INVITE", AllChannels, u"TVS", QT_TRANSLATE_NOOP("Phrase", "Create invite links")},
    starred(1, u"KICK_MEMBERS", Server, u"", QT_TRANSLATE_NOOP("Phrase", "Remove members from the server")),
    reserved(2, u"BAN_MEMBERS", Server, u"", true),
    starred(
        3, u"ADMINISTRATOR", Server, u"", QT_TRANSLATE_NOOP("Phrase", "Everything, whatever channels say")),
    starred(
        4, u"MANAGE_CHANNELS", AllChannels, u"TVS", QT_TRANSLATE_NOOP("Phrase", "Edit and manage channels")),
    starred(5, u"MANAGE_GUILD", Server, u"", QT_TRANSLATE_NOOP("Phrase", "Edit and manage the server")),
    PermissionBit{6, u"ADD_REACTIONS", TextChannels, u"T", QT_TRANSLATE_NOOP("Phrase", "React to messages")},
    reserved(7, u"VIEW_AUDIT_LOG", Server, u""),
    reserved(8, u"PRIORITY_SPEAKER", VoiceChannels, u"V"),
    reserved(9, u"STREAM", VoiceChannels, u"V"),
    PermissionBit{
        10, u"VIEW_CHANNEL", AllChannels, u"TVS", QT_TRANSLATE_NOOP("Phrase", "See the channel in the list")},
    PermissionBit{
        11, u"SEND_MESSAGES", TextChannels, u"T",
        QT_TRANSLATE_NOOP("Phrase", "Post messages in text channels")},
    reserved(12, u"SEND_TTS_MESSAGES", TextChannels, u"T"),
    starred(
        13, u"MANAGE_MESSAGES", TextChannels, u"T",
        QT_TRANSLATE_NOOP("Phrase", "Delete other people's messages")),
    reserved(14, u"EMBED_LINKS", TextChannels, u"T"),
    reserved(15, u"ATTACH_FILES", TextChannels, u"T"),
    PermissionBit{
        16, u"READ_MESSAGE_HISTORY", TextChannels, u"T",
        QT_TRANSLATE_NOOP("Phrase", "Read earlier messages")},
    PermissionBit{
        17, u"MENTION_EVERYONE", TextChannels, u"T", QT_TRANSLATE_NOOP("Phrase", "Notify everyone at once")},
    reserved(18, u"USE_EXTERNAL_EMOJIS", TextChannels, u"T"),
    reserved(19, u"VIEW_GUILD_INSIGHTS", Server, u""),
    PermissionBit{20, u"CONNECT", VoiceChannels, u"VS", QT_TRANSLATE_NOOP("Phrase", "Join voice channels")},
    PermissionBit{21, u"SPEAK", VoiceChannels, u"V", QT_TRANSLATE_NOOP("Phrase", "Speak in voice channels")},
    PermissionBit{
        22, u"MUTE_MEMBERS", VoiceChannels, u"VS",
        QT_TRANSLATE_NOOP("Phrase", "Forbid others to speak in voice channels")},
    reserved(23, u"DEAFEN_MEMBERS", VoiceChannels, u"VS"),
    PermissionBit{
        24, u"MOVE_MEMBERS", VoiceChannels, u"VS",
        QT_TRANSLATE_NOOP("Phrase", "Remove others from voice channels")},
    reserved(25, u"USE_VAD", VoiceChannels, u"V"),
    reserved(26, u"CHANGE_NICKNAME", Server, u""),
    reserved(27, u"MANAGE_NICKNAMES", Server, u""),
    starred(
        28, u"MANAGE_ROLES", AllChannels, u"TVS",
        QT_TRANSLATE_NOOP("Phrase", "Manage roles below one's own")),
    reserved(29, u"MANAGE_WEBHOOKS", TextChannels, u"T", true),
    starred(
        30, u"MANAGE_EMOJIS_AND_STICKERS", Server, u"",
        QT_TRANSLATE_NOOP("Phrase", "Manage the server's emoji")),
    PermissionBit{
        31, u"MANAGE_CIRCLE", TextChannels, u"T", QT_TRANSLATE_NOOP("Phrase", "Manage the server's circle")},
    reserved(32, u"REQUEST_TO_SPEAK", VoiceChannels, u"S"),
    reserved(34, u"MANAGE_THREADS", TextChannels, u"T", true),
    reserved(35, u"USE_PUBLIC_THREADS", TextChannels, u"T"),
    reserved(36, u"USE_PRIVATE_THREADS", TextChannels, u"T"),
    reserved(37, u"USE_EXTERNAL_STICKERS", TextChannels, u"T"),
};

} // namespace

std::span<const PermissionBit> namedPermissions()
{
    return permissionRows;
}

const PermissionBit *namedPermission(int bit)
{
    const auto row = std::ranges::lower_bound(permissionRows, bit, {}, &PermissionBit::bit);
    return row == permissionRows.end() || row->bit != bit ? nullptr : &*row;
}

QString permissionName(int bit)
{
    const PermissionBit *named = namedPermission(bit);
    return named != nullptr ? named->name.toString() : QStringLiteral("bit %1 (unknown)").arg(bit);
}

std::optional<int> permissionBit(QStringView nameOrNumber)
{
    for (const PermissionBit &row : permissionRows) {
        if (row.name.compare(nameOrNumber, Qt::CaseInsensitive) == 0)
            return row.bit;
    }
    const std::optional<PermissionMask> number = PermissionMask::fromText(nameOrNumber);
    if (!number || number->bits() >= PermissionMask::width)
        return std::nullopt;
    return int(number->bits());
}

} // namespace botdeck::domain
