// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/RawText.h"

#include "models/VisibleBytes.h"

namespace botdeck::ui::widgets {

namespace {

QByteArrayView capped(QByteArrayView bytes, qsizetype cap)
{
    if (bytes.size() <= cap)
        return bytes;
    qsizetype end = cap;
    while (end > 0 && end > cap - 4 && (uchar(bytes.at(end)) & 0xc0) == 0x80)
        --end;
    return bytes.first(end);
}

/// With word joiners, which nobody sees, so that rawText() writes out every one that a server sent.
constexpr QStringView lineBreak(u"\u2060\u21A9\u2060\n");

} // namespace

RawText rawText(QByteArrayView bytes, qsizetype cap)
{
    const QByteArrayView shown = capped(bytes, cap);
    const models::VisibleBytes visible = models::visibleBytes(shown);
    return {visible.text, visible.invalidBytes, shown.size()};
}

QString brokenLines(QStringView text, qsizetype longest)
{
    QString broken;
    broken.reserve(text.size() + text.size() / longest * lineBreak.size());
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype newline = text.indexOf(u'\n', begin);
        const qsizetype lineEnd = newline < 0 ? text.size() : newline + 1;
        while (lineEnd - begin > longest + 1) {
            const qsizetype piece = text.at(begin + longest).isLowSurrogate() ? longest - 1 : longest;
            broken += text.sliced(begin, piece);
            broken += lineBreak;
            begin += piece;
        }
        broken += text.sliced(begin, lineEnd - begin);
        begin = lineEnd;
    }
    return broken;
}

QString withoutBreaks(QString text)
{
    text.remove(lineBreak.toString());
    // A part may begin or end within one.
    for (qsizetype length = lineBreak.size() - 1; length > 0; --length) {
        if (text.endsWith(lineBreak.first(length)))
            text.chop(length);
        if (length > 1 && text.startsWith(lineBreak.last(length)))
            text.remove(0, length);
    }
    return text;
}

} // namespace botdeck::ui::widgets
