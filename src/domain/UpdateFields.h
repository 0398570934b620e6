// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/JsonText.h"
#include "domain/Update.h"

namespace botdeck::domain {

/// An update from one element of the array. An element that is no object, or whose update_id is missing or no
/// id, comes back quarantined, with the fields that could be read all the same.
Update readUpdate(const JsonValue &element);

/// What a message holds: "text", "photo", "new_chat_members" …; empty where it is nothing that is known.
QString messageContent(const JsonValue &message);

/// What is kept of bytes that could not be read. `updateIdText` is the update_id as it was found, decimal or
/// not, empty where none was found.
Update quarantinedUpdate(QByteArrayView raw, const QString &fault, const QString &updateIdText);

} // namespace botdeck::domain
