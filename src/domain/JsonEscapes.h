// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/JsonText.h"

#include <QByteArrayView>
#include <QString>

namespace botdeck::domain {

/// Checks the escapes of a string's inside (between its quotes).
JsonFault checkEscapes(QByteArrayView inside);

/// A string's inside as text. It must be valid UTF-8 with valid escapes.
QString unescaped(QByteArrayView inside);

/// Whether a token of one character or more is a number, true, false or null as RFC 8259 writes them.
bool isJsonScalar(QByteArrayView token);

} // namespace botdeck::domain
