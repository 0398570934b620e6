// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace botdeck::storage {

/// Whether stored bytes speak of the user or chat with this id (decimal, perhaps negative). Rather one update
/// too many is erased than a trace left:
/// - a number or text that is the id, under a name that means one ("id", "user_id", "chatId", "users" …; not
///   "message_id" and the like);
/// - an id of six digits or more anywhere inside a text: mentions, links, JSON inside JSON (Fanbook's
/// content);
/// - in bytes that are no JSON, the digits anywhere.
bool speaksOf(QByteArrayView stored, QByteArrayView id);

} // namespace botdeck::storage
