// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Id.h"
#include "models/SafeText.h"

namespace botdeck::ui::guild {

inline constexpr qsizetype shownNameLetters = 80;

/// What a role, channel or member is called, in one line that is safe to show; its number where it has no
/// name.
template <typename Named>
QString shownName(const Named &named)
{
    return named.name.isEmpty() ? named.id.toString() : models::oneLine(named.name, shownNameLetters);
}

/// The same of one that may not be there.
template <typename Named>
QString shownName(const Named *named, core::Id id)
{
    return named == nullptr ? id.toString() : shownName(*named);
}

} // namespace botdeck::ui::guild
