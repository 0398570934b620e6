// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Update.h"

namespace botdeck::storage {

/// What an update says, as bytes to be compared and hashed: two updates of one ident that agree in it are one
/// update, however a server wrote the rest (order of members, counters, signed file addresses).
///
/// It holds what tells one event from another: kind, chat, sender, text, and of the message its number and
/// dates. Without a date nothing tells an update from its namesake after a restart of the server, so then,
/// and for what is quarantined, it is the whole of the bytes. On the gateway one message has many frames and
/// is read again by message/getList: there it is number, channel, author, content, time and status of a
/// message, and the whole of the bytes of everything else.
QByteArray essence(const domain::Update &update, domain::Stream stream);

/// Whether the update says what the stored bytes say.
bool saysTheSame(const domain::Update &update, const QByteArray &stored, domain::Stream stream);

} // namespace botdeck::storage
