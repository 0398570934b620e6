// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace botdeck::domain {

/// A stretch of two texts that are compared.
struct DiffPiece
{
    enum class Kind { Same, Removed, Added };

    Kind kind = Kind::Same;
    QString text;

    bool operator==(const DiffPiece &) const = default;
};

/// Of texts that differ in more words than this what lies between their equal ends counts as one change,
/// which bounds time and memory.
inline constexpr int mostChanges = 400;

/// What was changed, by words; Chinese by characters, and nothing that is seen as one character is cut. The
/// pieces that are not Added, joined, are `before`, those that are not Removed are `after`; neighbours differ
/// in kind, and what was removed stands before what was added in its place.
QList<DiffPiece> textDiff(const QString &before, const QString &after);

} // namespace botdeck::domain
