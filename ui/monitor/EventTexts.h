// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/FeedEvent.h"
#include "ui/look/StateMark.h"

#include <QString>

namespace botdeck::ui::monitor {

/// How an event's row looks: the sign, and what it means for the operator.
struct EventLook
{
    look::Mark mark;
    look::Tone tone;
};

EventLook eventLook(models::FeedEvent::Kind kind);

/// The tone's paper; its text is look::toneToken().
look::Token toneTint(look::Tone tone);

/// What a feed did or met, in the language of the moment: "HTTP 502 from getUpdates, backing off 8 s (attempt
/// 3). Nothing was lost: offset unchanged."
QString eventSentence(const models::FeedEvent &event);

} // namespace botdeck::ui::monitor
