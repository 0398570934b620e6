// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/world/State.h"

namespace botdeck::sandbox {

/// A new user of the platform with an id of its kind, or with the id given. Known to the world, in no chat
/// yet.
core::Id newcomer(State &state, domain::PlatformId platform, std::optional<core::Id> id = {});

/// Somebody of the chat who is no bot and not silenced, be it one who may write there or one who may not;
/// nothing where there is nobody.
std::optional<core::Id> anybodyIn(State &state, const Chat &chat);
/// The first in the order of ids who may speak there.
std::optional<core::Id> firstIn(const State &state, const Chat &chat);

/// Whether it is a person inside the chat who may write there and is not silenced.
bool maySpeak(const State &state, const Chat &chat, core::Id user);
/// Whether a moderator has silenced the user there.
bool isMuted(const State &state, const Chat &chat, core::Id user);

} // namespace botdeck::sandbox
