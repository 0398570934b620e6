// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace botdeck::ui::monitor {

/// What several selected updates have in common: "Chat", "Ops · Refunds". Safe to show.
struct SharedField
{
    QString label;
    QString value;

    bool operator==(const SharedField &) const = default;
};

} // namespace botdeck::ui::monitor
