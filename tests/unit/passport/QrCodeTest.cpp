// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/QrCode.h"

#include <QtEndian>

#include <gtest/gtest.h>

using namespace botdeck::domain;

namespace {

const QString text = QStringLiteral("cloudchat://resolve?domain=cloudchatpassport&bot_id=4711");

/// The squares of a PNG of one bit a pixel, read back by hand: '#' is black.
QByteArrayList linesOf(const QByteArray &png)
{
    const qsizetype data = png.indexOf("IDAT");
    const quint32 size = qFromBigEndian<quint32>(png.constData() + data - 4);
    const int width = int(qFromBigEndian<quint32>(png.constData() + png.indexOf("IHDR") + 4));
    // The buffer's expected size comes first; it need not be right.
    const QByteArray bytes = qUncompress(QByteArray("\0\0\1\0", 4) + png.mid(data + 4, size));
    QByteArrayList lines;
    const qsizetype stride = 1 + (width + 7) / 8;
    for (qsizetype at = 0; at < bytes.size(); at += stride) {
        QByteArray line;
        for (int pixel = 0; pixel < width; ++pixel)
            line += (bytes.at(at + 1 + pixel / 8) & (0x80 >> (pixel % 8))) != 0 ? '.' : '#';
        lines += line;
    }
    return lines;
}

/// The code as such lines.
QByteArrayList expectedLines(const QrCode &code, int scale)
{
    QByteArrayList lines;
    for (int y = 0; y < (code.side + 2 * qrMargin) * scale; ++y) {
        QByteArray line;
        const int row = y / scale - qrMargin;
        for (int x = 0; x < (code.side + 2 * qrMargin) * scale; ++x) {
            const int column = x / scale - qrMargin;
            const bool isInside = row >= 0 && row < code.side && column >= 0 && column < code.side;
            line += isInside && code.isDark(row, column) ? '#' : '.';
        }
        lines += line;
    }
    return lines;
}

} // namespace

TEST(QrCodeTest, HasTheThreeFinders)
{
    const QrCode code = qrCode(text).value();
    EXPECT_EQ((code.side - 17) % 4, 0);
    for (const auto &[top, left] :
         {std::pair(0, 0), std::pair(0, code.side - 7), std::pair(code.side - 7, 0)}) {
        QByteArray finder;
        for (int column = 0; column < 7; ++column)
            finder += code.isDark(top + 3, left + column) ? '#' : '.';
        EXPECT_EQ(finder, "#.###.#");
    }
    EXPECT_NE(code, qrCode(text + u'2').value());
}

TEST(QrCodeTest, PicturesShowItsSquares)
{
    const QrCode code = qrCode(text).value();
    for (const int scale : {1, 3, 8})
        EXPECT_EQ(linesOf(qrPng(code, scale)), expectedLines(code, scale)) << scale;
    // The sum of an empty last chunk is the same in every PNG.
    EXPECT_TRUE(qrPng(code, 2).endsWith(QByteArray::fromHex("0000000049454e44ae426082")));
    EXPECT_TRUE(qrPng(code, 2).startsWith("\x89PNG\r\n\x1a\n"));
    const QByteArray svg = qrSvg(code);
    EXPECT_TRUE(svg.startsWith("<?xml"));
    EXPECT_TRUE(svg.contains("viewBox=\"0 0 " + QByteArray::number(code.side + 8) + ' '));
    // A finder's upper edge begins at the margin.
    EXPECT_TRUE(svg.contains("M4 4h7v1h-7z"));
}

TEST(QrCodeTest, NothingAndTooMuchHaveNone)
{
    EXPECT_FALSE(qrCode({}));
    EXPECT_FALSE(qrCode(QString(2332, u'x')));
    EXPECT_TRUE(qrCode(QString(2331, u'x')));
}
