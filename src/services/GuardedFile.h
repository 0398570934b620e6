// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/AtomicFile.h"

namespace botdeck::security {
class Redactor;
}

namespace botdeck::services {

/// Lets what was written take its place at `path`, unless a saved secret is in it in any shape: then it is
/// Refused, and what was there before is as it was.
core::Result<void>
commitGuarded(core::AtomicFileWriter &file, const QString &path, const security::Redactor &redactor);

/// The same for bytes that are at hand. Blocks until the disk has them.
core::Result<void>
writeGuarded(const QString &path, const QByteArray &bytes, const security::Redactor &redactor);

} // namespace botdeck::services
