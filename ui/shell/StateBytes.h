// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <optional>

namespace botdeck::ui::shell {

/// Named pieces of a window's state as one value.
using StatePieces = QMap<QString, QByteArray>;

QByteArray packState(const StatePieces &pieces);

/// Nothing where the bytes are not exactly what packState() made: Qt would take a damaged state for a strange
/// one.
std::optional<StatePieces> unpackState(const QByteArray &bytes);

} // namespace botdeck::ui::shell
