// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ShownGuildFixture.h"
#include "ui/guild/overwrites/OverwriteDraft.h"

namespace botdeck::test {

/// The invented guild with categories, channels and overwrites of every sort; the bot has what it takes to
/// change most bits.
class OverwritesTest : public ShownGuildTest
{
protected:
    /// A category without overwrites; the lobby and the stage are in it.
    static constexpr core::Id hall{600};
    /// A category with one of the bakers.
    static constexpr core::Id staff{601};
    /// A text channel in it: overwrites of bakers, Ann, somebody who was not read, and one without an id.
    static constexpr core::Id desk{502};
    static constexpr core::Id stranger{777};
    /// What the bot does not have: it cannot be changed.
    static constexpr int lockedBit = 17;

    /// As the server would tell it.
    static QByteArray deskJson();
    [[nodiscard]] static domain::Guild overwritesGuild();
    /// The same with another bit in the desk's overwrite of bakers.
    [[nodiscard]] static domain::Guild changedByOthers();
    /// The guild with the draft's channels, as it is read after they were saved.
    [[nodiscard]] static domain::Guild
    withChannels(domain::Guild guild, const QList<domain::GuildChannel> &channels);
};

} // namespace botdeck::test
