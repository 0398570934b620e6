// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace botdeck::bench {

/// The folder of a store with so many invented rows, made where it is not there yet; empty where it cannot be
/// made.
QString filledStore(qint64 rows);
/// SELECT count(*) … LIKE.
qint64 countLike(const QString &store, const QString &needle);
/// The processor's name.
QByteArray machine();

} // namespace botdeck::bench
