// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/FilterHits.h"

#include "domain/filter/FilterAddition.h"

namespace botdeck::ui::monitor {

FilterHits filterHits(const domain::Filter &filter)
{
    using domain::FilterKey;
    return {
        domain::filterNeedles(filter, FilterKey::Text), domain::filterNeedles(filter, FilterKey::Chat),
        domain::filterNeedles(filter, FilterKey::From)};
}

} // namespace botdeck::ui::monitor
