// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace botdeck::ui::tour {

/// What a picture needs of the world behind the window.
enum class Situation {
    FirstStart,       ///< there is no bot at all
    Calm,             ///< every bot polls undisturbed, updates keep coming
    Quiet,            ///< every bot polls, nothing has ever arrived
    Chatting,         ///< users write to the bots, and what a bot sends is answered
    Quarantined,      ///< an update that cannot be read arrives
    BackingOff,       ///< one bot's server answers with an error
    Conflict,         ///< somebody else receives one bot's updates
    Peeking,          ///< one bot is watched without confirming, and something waits for it
    Refused,          ///< one bot's token is refused
    Marked,           ///< one bot is only watched, one is a production bot
    OwnBot,           ///< one bot is none of the sandbox's
    StartTrouble,     ///< a profile that nothing can be started with is said
    PassphraseWanted, ///< a secret is to be kept, and there is no vault yet: its passphrase is asked for
    VaultMade,        ///< the vault keeps the secrets and is open
    PassphraseChange, ///< the passphrase of the vault is asked for, to be changed
    VaultLocked,      ///< the vault was locked
    UnlockWanted,     ///< a secret is wanted of the locked vault
    VaultOpened,      ///< and is open again
    SecondStart,      ///< another console's profile is shown in a window that only reads
};

/// Whoever owns that world: the sandbox in the program, an invented one in tests.
class Stage
{
public:
    Stage() = default;
    virtual ~Stage() = default;
    Stage(const Stage &) = delete;
    Stage &operator=(const Stage &) = delete;

    /// Begins to bring the situation about, again where it was already, and returns at once; false where this
    /// world cannot, then the pictures that need it are left out.
    virtual bool arrange(Situation situation) = 0;
};

} // namespace botdeck::ui::tour
