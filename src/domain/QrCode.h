// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace botdeck::domain {

/// A QR code's squares, row by row.
struct QrCode
{
    /// A side of it in squares, without the empty margin.
    int side = 0;
    /// side * side, true where dark.
    QList<bool> squares = {};

    [[nodiscard]] bool isDark(int row, int column) const
    {
        return squares.at(qsizetype(row) * side + column);
    }
    bool operator==(const QrCode &) const = default;
};

/// Of squares around a code that readers need empty.
inline constexpr int qrMargin = 4;

/// The smallest that holds the text, with error correction M. None where the text is empty or too long (over
/// 2,331 bytes).
std::optional<QrCode> qrCode(const QString &text);

/// A picture of it, black on white, with its margin.
QByteArray qrSvg(const QrCode &code);
/// The same as PNG, `scale` pixels a square (1 to 64).
QByteArray qrPng(const QrCode &code, int scale);

} // namespace botdeck::domain
