// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation/ChatMessage.h"

namespace botdeck::domain {

/// The same message as it stands now: what it said before becomes its newest earlier version. `isEdit`: it
/// was told to be one, so a keyboard that it lacks now is gone.
void changeMessage(ChatMessage &known, const ChatMessage &now, bool isEdit);

/// A press of one of its buttons, behind the others; one that is known by its query stays as it is.
void putPress(ChatMessage &message, const ButtonPress &press);

/// Nothing where no press of the message made this query.
void answerPress(ChatMessage &message, const QString &queryId);

} // namespace botdeck::domain
