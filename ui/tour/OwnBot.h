// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/BotProfile.h"

#include <QByteArray>

namespace botdeck::ui::tour {

/// An invented bot that is none of the sandbox's, for the pictures of lists: those leave demo bots out.
domain::BotProfile ownBot();

/// A list to import beside it: the same bot with other notes, a new one, and one that cannot be used.
QByteArray listWithOwnBot();

} // namespace botdeck::ui::tour
