// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace botdeck::models {

/// The inside of a JSON string (or a member's name) as text that is safe to show: decoded where it can be,
/// else byte by byte as received.
struct JsonStringText
{
    QString text;
    bool isValid = true;
};

JsonStringText jsonStringText(QByteArrayView inside);

/// The same of its beginning, in one line; a long one is cut and ends with an ellipsis.
QString jsonStringLine(QByteArrayView inside);

/// Whether the folded needle (domain::foldCase) is in the string, without regard to case.
bool jsonStringHolds(QByteArrayView inside, QByteArrayView foldedNeedle);

/// A step of a path: ".name" or ["a name"].
QString jsonPathStep(QByteArrayView name);

} // namespace botdeck::models
