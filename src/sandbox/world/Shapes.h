// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/world/State.h"

// The JSON of what every platform has, in the platform's own shape: the vendors' type pages, and for
// Fanbook's numbers its SDK (User, Chat and Message carry ids as numbers).
namespace botdeck::sandbox {

QByteArray userJson(domain::PlatformId platform, const User &user);
/// The user by id; a user who is unknown is written as one without a name.
QByteArray userJson(const State &state, domain::PlatformId platform, core::Id id);
/// "private", "group", "supergroup" or "channel".
QString chatTypeName(ChatKind kind);
QByteArray chatJson(const State &state, const Chat &chat);
/// A replied-to message is written inside, but not the one that it replies to itself (CloudChat's document
/// says so).
QByteArray messageJson(const State &state, const Chat &chat, const Message &message);
/// ChatMember of CloudChat and Telegram.
QByteArray memberJson(const State &state, const Chat &chat, const Membership &member);

} // namespace botdeck::sandbox
