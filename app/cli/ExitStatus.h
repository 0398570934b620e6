// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"

namespace botdeck::app {

/// What the program ends with; scripts rely on it.
enum ExitStatus : int {
    Done = 0,
    RefusedStatus = 1, ///< the server or a check refused; the reason is printed
    WrongUseStatus = 2,
    NetworkStatus = 3,
    StoreStatus = 4, ///< store or files, also those held by another process
};

/// The status that belongs to a kind of failure.
ExitStatus exitStatus(core::ErrorKind kind);

} // namespace botdeck::app
