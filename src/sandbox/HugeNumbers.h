// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace botdeck::sandbox {

/// The JSON text with every whole number that no signed 64 bits hold put in quotes. Qt would read it as a
/// double and lose its last digits: a permission mask above 2^63-1 is such a number.
QByteArray quoteHugeNumbers(const QByteArray &json);

} // namespace botdeck::sandbox
