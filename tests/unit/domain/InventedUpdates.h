// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <random>

namespace botdeck::test {

/// `{"ok":true,"result":[…]}` around the elements.
QByteArray envelope(const QByteArrayList &elements);

/// A short message update.
QByteArray messageUpdate(qint64 updateId, const QByteArray &text = "hello");

/// A sound update of random shape: kinds, nesting, escapes, scripts, white space, big numbers, brackets in
/// strings.
QByteArray randomUpdate(qint64 updateId, std::mt19937 &random);

} // namespace botdeck::test
