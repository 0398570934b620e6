// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "security/Redactor.h"

#include <QString>

namespace botdeck::security {

/// The last look at a finished export, before anybody is told of it: a file that contains a saved secret in
/// any shape is removed, and Refused. Storage when it cannot be read; then it is removed, too. Reads in
/// pieces; for a large file run it off the user interface's thread. What is compressed or encrypted is not
/// looked into.
core::Result<void> guardExport(const QString &path, const Redactor &redactor);

} // namespace botdeck::security
