// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace botdeck::sandbox {

/// One of the files of resources/sandbox, by its name without ".json", as built into the program. They are
/// checked by tests, so a missing or broken one is a mistake of the build and ends the program with its name.
QJsonObject demoData(const char *name);

} // namespace botdeck::sandbox
