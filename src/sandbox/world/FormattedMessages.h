// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/markdown/FormattedText.h"
#include "sandbox/world/Refusals.h"

// Texts and captions as the servers keep them: letters and entities, whatever markup they came in. Fanbook
// keeps a text as it was written; its entities are "reserved, not in use yet".
//
// Nobody documents whether CloudChat's answers carry entities. Its one public client (S21) reads entities and
// caption_entities of messages, so the sandbox answers them as Telegram does.
namespace botdeck::sandbox {

/// A text of a call as its readers see it, or why it cannot be sent.
struct TextReading
{
    domain::FormattedText text = {};
    std::optional<Answer> refusal = {};
};

/// `parameter`: "text" or "caption". Its markup is what parse_mode says; without one the entities given
/// beside it count. On Telegram a chat's other side sees text without the white space around it. An empty
/// text is not refused here.
TextReading readText(const Call &call, const char *parameter);

/// Gives the message this text and its entities, and those that the server finds by itself: commands and
/// mentions.
void putText(const State &state, domain::PlatformId platform, Message &message, domain::FormattedText text);
/// The same for what stands below a picture or file; an empty caption is none.
void putCaption(
    const State &state, domain::PlatformId platform, Message &message, domain::FormattedText caption);

} // namespace botdeck::sandbox
