// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/world/State.h"

// The JSON of what only Fanbook has, with its two styles of ids: numbers in ChatMember and GuildRole, texts
// in Guild, Channel and what hangs from them (its type page).
namespace botdeck::sandbox {

QByteArray roleJson(const Guild &guild, const Role &role);
QByteArray channelJson(const Guild &guild, const Channel &channel);
QByteArray guildJson(const Guild &guild);
QByteArray emojiJson(const Emoji &emoji);
/// ChatMember; its roles as ids, which is what the type page's words say they are.
QByteArray guildMemberJson(const State &state, const Guild &guild, const GuildMember &member);
/// A message as the gateway and message/getList write it: every id a text, the time in milliseconds, the
/// content a JSON text (seen in the vendor's gateway document).
QByteArray gatewayMessageJson(const State &state, const Chat &chat, const Message &message);
/// "creator", "administrator" or "member".
QString guildStatus(const Guild &guild, const GuildMember &member);

} // namespace botdeck::sandbox
