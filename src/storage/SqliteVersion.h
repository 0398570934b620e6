// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace botdeck::storage {

/// Of the library that runs: "3.40.1".
QString sqliteVersion();

} // namespace botdeck::storage
