// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/JsonText.h"
#include "domain/Update.h"

#include <optional>

namespace botdeck::domain {

/// When what the update tells happened, by the server's clock, in ms since 1970: the date of an edit, else of
/// the message; a frame's own time on the gateway ("time" there is in ms, "date" elsewhere in seconds;
/// some servers write ms). None where the update says nothing about it: a pressed button carries
/// only the date of the message that it stands under.
std::optional<qint64> updateDateMs(const Update &update);

/// From here on a moment is in milliseconds: as seconds it lies beyond the year 5000, as milliseconds before
/// the summer of 1973.
inline constexpr qint64 leastMilliseconds = 100'000'000'000;

/// A moment as servers write it, in seconds or milliseconds since 1970, in ms; none where it is no such
/// number.
std::optional<qint64> momentMs(const JsonValue &value);

} // namespace botdeck::domain
