// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Phrase.h"
#include "domain/credits/Credit.h"

namespace botdeck::domain {

/// What is wrong with a credit.
struct CreditObjection
{
    /// The member that is meant, counted from 0: "authority.name", "slots[0][1].label", "text_info[2].name",
    /// "main_info".
    QString field;
    core::Phrase words;
    /// It breaks what the platform documents; else it is only worth knowing.
    bool isError = true;

    bool operator==(const CreditObjection &) const = default;
};

/// All of them (seed: type 4 needs main_info and text_info, type 5 needs
/// game_name, game_icon and widget_data; a slot has label or img).
QList<CreditObjection> checkCredit(const Credit &credit);

/// The first error; none: it may be sent.
std::optional<CreditObjection> creditError(const Credit &credit);

} // namespace botdeck::domain
