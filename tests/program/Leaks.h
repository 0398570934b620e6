// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Puppet.h"
#include "tests/support/Canary.h"

namespace botdeck::test {

/// Where the secret is in everything that the program shows now, in what it said on standard error, and in
/// what other processes see of it.
QStringList leaksOf(const Canary &canary, Puppet &program);

} // namespace botdeck::test
