// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace botdeck::ui::tour {

/// What a picture needs of the world behind the window.
enum class Situation {
    Calm,        ///< every bot polls undisturbed, updates keep coming
    Quiet,       ///< every bot polls, nothing has ever arrived
    Quarantined, ///< an update that cannot be read arrives
    BackingOff,  ///< one bot's server answers with an error
    Conflict,    ///< somebody else receives one bot's updates
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
