// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace botdeck::test {

/// From now on the `number`-th pwrite() of this program writes so many thousandths of what it was given, and
/// the program is killed.
void dieInWrite(int number, int share);

} // namespace botdeck::test
