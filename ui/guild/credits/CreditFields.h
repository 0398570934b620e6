// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/credits/CreditChecks.h"

#include <span>

namespace botdeck::ui::guild {

/// A text of a credit that has a field in the form.
struct CreditField
{
    /// As objections name it.
    const char *field = nullptr;
    /// To be translated in the context "Credit".
    const char *english = nullptr;
    /// Where it stands, in a credit of its kind.
    domain::CreditPart &(*part)(domain::Credit &) = nullptr;
    QStringView member = {};
    bool isGame = false;
    /// The only type of game's card that uses it; 0: both do.
    qint64 type = 0;
    /// Several lines.
    bool isLong = false;

    [[nodiscard]] bool isOf(const domain::Credit &credit) const;
    /// What the credit's type does not use is shown where it is filled in: it would be sent.
    [[nodiscard]] bool isShown(domain::Credit &credit) const;
    /// main_info is said at its first field.
    [[nodiscard]] bool isMeant(const domain::CreditObjection &objection) const;
};

/// In the order of the form.
std::span<const CreditField> creditFields();

} // namespace botdeck::ui::guild
