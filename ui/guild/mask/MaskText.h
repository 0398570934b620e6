// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions/PermissionMask.h"

#include <optional>

namespace botdeck::ui::guild {

enum class MaskNotation { Hexadecimal, Decimal, Binary };

enum class MaskFault {
    None,
    Empty,
    NotANumber,
    /// Beyond 64 bits.
    TooLarge,
    /// Hexadecimal without 0x, or binary with 0b.
    Ambiguous,
};

/// What a written mask is, or where it is none.
struct WrittenMask
{
    std::optional<domain::PermissionMask> mask = {};
    MaskFault fault = MaskFault::None;
    /// The faulty part, in UTF-16 units.
    qsizetype position = 0;
    qsizetype length = 0;
};

/// Digits alone are of the field's `own` notation; 0x…, 0b… and, where binary is meant, digits above 1 say
/// for themselves what they are. Spaces, `_` and `'` may part digits.
WrittenMask readMask(const QString &text, MaskNotation own);

/// "0x20000310C41", "2199026469953"; binary without 0b.
QString maskText(domain::PermissionMask mask, MaskNotation notation);

} // namespace botdeck::ui::guild
