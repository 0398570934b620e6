// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions/PermissionBits.h"
#include "OverwritesFixture.h"

namespace botdeck::test {

/// A draft of the guild's overwrites.
class OverwriteDraftFixture : public OverwritesTest
{
protected:
    void SetUp() override { draft.open(shown(overwritesGuild())); }
    [[nodiscard]] domain::OverwriteState state(const ui::guild::OverwriteCell &cell, int bit) const
    {
        return domain::overwriteState(draft.overwrite(cell), bit);
    }

    static constexpr int sends = domain::sendMessagesBit;
    ui::guild::OverwriteDraft draft;
};

} // namespace botdeck::test
