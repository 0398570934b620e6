// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/QrCode.h"

#include <qrencode.h>

#include <memory>

namespace botdeck::domain {

std::optional<QrCode> qrCode(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.isEmpty() || bytes.contains('\0'))
        return {};
    const std::unique_ptr<QRcode, void (*)(QRcode *)> made(
        QRcode_encodeString8bit(bytes.constData(), 0, QR_ECLEVEL_M), QRcode_free);
    if (!made)
        return {};
    QrCode code;
    code.side = made->width;
    const qsizetype count = qsizetype(code.side) * code.side;
    code.squares.reserve(count);
    // The lowest bit says dark, the others what a square is for.
    for (qsizetype at = 0; at < count; ++at)
        code.squares += (made->data[at] & 1) != 0;
    return code;
}

QByteArray qrSvg(const QrCode &code)
{
    const QByteArray whole = QByteArray::number(code.side + 2 * qrMargin);
    QByteArray path;
    for (int row = 0; row < code.side; ++row) {
        for (int column = 0; column < code.side;) {
            int end = column;
            while (end < code.side && code.isDark(row, end))
                ++end;
            if (end > column)
                path += 'M' + QByteArray::number(column + qrMargin) + ' ' +
                        QByteArray::number(row + qrMargin) + 'h' + QByteArray::number(end - column) + "v1h-" +
                        QByteArray::number(end - column) + 'z';
            column = end + 1;
        }
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" +
           QByteArray::number((code.side + 2 * qrMargin) * 8) + "\" height=\"" +
           QByteArray::number((code.side + 2 * qrMargin) * 8) + "\" viewBox=\"0 0 " + whole + ' ' + whole +
           "\" shape-rendering=\"crispEdges\">\n<path fill=\"#fff\" d=\"M0 0h" + whole + 'v' + whole +
           "H0z\"/>\n"
           "<path fill=\"#000\" d=\"" +
           path + "\"/>\n</svg>\n";
}

} // namespace botdeck::domain
