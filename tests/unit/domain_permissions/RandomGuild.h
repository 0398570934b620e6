// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions/Guild.h"

#include <QRandomGenerator>

namespace botdeck::test {

/// An invented guild with up to six roles, four members and three channels; the first member owns it. Few
/// bits are set, so that what one rule says often counts.
domain::Guild randomGuild(QRandomGenerator &random);

} // namespace botdeck::test
