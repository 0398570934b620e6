// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation/ChatMessage.h"
#include "domain/JsonText.h"

namespace botdeck::domain {

/// What a message holds beside its text: files, and what is shown as a card too (a poll, a place, a contact),
/// named by its file's name, its question or its title. `message`: the Bot API's.
QList<MessageMedia> readMedia(const JsonValue &message);

/// The same of the gateway's content: {"type":"image","url":…}; none where it is no file.
QList<MessageMedia> readContentMedia(const JsonValue &content);

/// Of the parameters of a call that sends files: a file's name, an address or the server's own id for it.
QList<MessageMedia> readSentMedia(const JsonValue &parameters);

} // namespace botdeck::domain
