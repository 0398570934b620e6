// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/QrCode.h"

#include <qrencode.h>
#include <QtEndian>

#include <algorithm>
#include <memory>

namespace botdeck::domain {

namespace {

/// CRC-32 as PNG has it.
quint32 checksum(const QByteArray &bytes)
{
    quint32 sum = 0xffffffff;
    for (const char byte : bytes) {
        sum ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ ((sum & 1) != 0 ? 0xedb88320U : 0U);
    }
    return ~sum;
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray pngChunk(const QByteArray &name, const QByteArray &data)
{
    const QByteArray body = name + data;
    return bigEndian(quint32(data.size())) + body + bigEndian(checksum(body));
}

/// One line of pixels: a byte for "no filter", then a bit a pixel, 1 for white.
QByteArray pngLine(const QrCode &code, int row, int scale)
{
    const int pixels = (code.side + 2 * qrMargin) * scale;
    QByteArray line(1 + (pixels + 7) / 8, '\xff');
    line[0] = 0;
    for (int pixel = qrMargin * scale; pixel < (code.side + qrMargin) * scale; ++pixel) {
        if (row >= 0 && row < code.side && code.isDark(row, pixel / scale - qrMargin))
            line[1 + pixel / 8] = char(line.at(1 + pixel / 8) & ~(0x80 >> (pixel % 8)));
    }
    return line;
}

} // namespace

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

QByteArray qrPng(const QrCode &code, int scale)
{
    const int size = std::clamp(scale, 1, 64);
    const quint32 pixels = quint32((code.side + 2 * qrMargin) * size);
    QByteArray lines;
    for (int row = -qrMargin; row < code.side + qrMargin; ++row)
        lines += pngLine(code, row, size).repeated(size);
    // One bit a pixel, grey, no interlacing. What qCompress() puts before the stream is its own.
    const QByteArray header = bigEndian(pixels) + bigEndian(pixels) + QByteArray("\x01\0\0\0\0", 5);
    return QByteArray("\x89PNG\r\n\x1a\n") + pngChunk("IHDR", header) +
           pngChunk("IDAT", qCompress(lines).sliced(4)) + pngChunk("IEND", {});
}

} // namespace botdeck::domain
