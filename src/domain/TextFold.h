// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace botdeck::domain {

/// UTF-8 text as search compares it: Unicode's simple case folding, code point by code point, no
/// normalisation (so "Straße" is not "STRASSE", and a composed letter is not a decomposed one). What is not
/// UTF-8 stays as it is.
QByteArray foldCase(QByteArrayView utf8);

/// Appends the folded text to `out`, for loops that reuse one buffer.
void foldCaseInto(QByteArrayView utf8, QByteArray &out);

} // namespace botdeck::domain
