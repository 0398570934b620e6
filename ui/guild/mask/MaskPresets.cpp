// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/mask/MaskPresets.h"

#include <QCoreApplication>

#include <array>
#include <initializer_list>

namespace botdeck::ui::guild {

namespace {

using domain::PermissionMask;

constexpr PermissionMask bits(std::initializer_list<int> numbers)
{
    PermissionMask mask;
    for (const int bit : numbers)
        mask |= PermissionMask::ofBit(bit);
    return mask;
}

// VIEW_CHANNEL and READ_MESSAGE_HISTORY; ADD_REACTIONS and SEND_MESSAGES; CONNECT and SPEAK; KICK_MEMBERS,
// MANAGE_MESSAGES, MENTION_EVERYONE, MUTE_MEMBERS and MOVE_MEMBERS; CREATE_INSTANT_INVITE, MANAGE_CHANNELS,
// MANAGE_GUILD, MANAGE_ROLES, MANAGE_EMOJIS_AND_STICKERS and MANAGE_CIRCLE. Nothing gives ADMINISTRATOR.
constexpr PermissionMask reading = bits({10, 16});
constexpr PermissionMask writing = reading | bits({6, 11});
constexpr PermissionMask speaking = writing | bits({20, 21});
constexpr PermissionMask moderating = speaking | bits({1, 13, 17, 22, 24});
constexpr PermissionMask managing = moderating | bits({0, 4, 5, 28, 30, 31});

constexpr std::array presetRows{
    MaskPreset{"presetNobody", QT_TRANSLATE_NOOP("MaskPreset", "Nobody: nothing"), {}},
    MaskPreset{"presetReader", QT_TRANSLATE_NOOP("MaskPreset", "Reader: see and read"), reading},
    MaskPreset{"presetWriter", QT_TRANSLATE_NOOP("MaskPreset", "Writer: read, post, react"), writing},
    MaskPreset{
        "presetSpeaker", QT_TRANSLATE_NOOP("MaskPreset", "Speaker: write, join voice, speak"), speaking},
    MaskPreset{
        "presetModerator", QT_TRANSLATE_NOOP("MaskPreset", "Moderator: speak, and keep order"), moderating},
    MaskPreset{
        "presetManager", QT_TRANSLATE_NOOP("MaskPreset", "Manager: moderate, and manage the server"),
        managing},
};

} // namespace

std::span<const MaskPreset> maskPresets()
{
    return presetRows;
}

QString presetTitle(const MaskPreset &preset)
{
    return QCoreApplication::translate("MaskPreset", preset.title);
}

} // namespace botdeck::ui::guild
