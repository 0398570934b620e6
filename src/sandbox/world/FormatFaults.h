// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/markdown/Markdown.h"

namespace botdeck::sandbox {

/// What the server says behind "can't parse entities: " to a text that was refused with these faults. Offsets
/// in it count bytes of UTF-8, as the server's do.
QString
formatFaultText(domain::Dialect dialect, const QString &source, const QList<domain::MarkdownFault> &faults);

} // namespace botdeck::sandbox
