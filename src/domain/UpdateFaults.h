// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Phrase.h"

namespace botdeck::domain {

/// Why what was received is kept but is no update like others.
enum class UpdateFault { Unreadable, UnreadableFrame, NoId, WrongId };

/// One sentence; its English is what Update::fault keeps. `detail`: what could not be read, or the id.
core::Phrase updateFault(UpdateFault fault, const QString &detail = {});

/// A kept sentence, to be said in another language; one that is none of these as it stands.
core::Phrase keptFault(const QString &kept);

} // namespace botdeck::domain
