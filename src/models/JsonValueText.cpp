// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/JsonValueText.h"

#include "domain/JsonEscapes.h"
#include "domain/TextFold.h"
#include "models/SafeText.h"
#include "models/VisibleBytes.h"

#include <algorithm>

namespace botdeck::models {

namespace {

/// Bytes looked at for one line; more than a line shows even of four-byte characters.
constexpr qsizetype lineBytes = 4'096;

bool isText(QByteArrayView inside)
{
    return inside.isValidUtf8() && domain::checkEscapes(inside) == domain::JsonFault::None;
}

/// The beginning, without a torn character or escape at its end.
QByteArrayView beginning(QByteArrayView inside)
{
    QByteArrayView start = inside.first(lineBytes);
    while (start.size() > lineBytes - 4 && (uchar(inside[start.size()]) & 0xc0) == 0x80)
        start.chop(1);
    // The longest escape is a surrogate pair of twelve bytes.
    const qsizetype escape = start.lastIndexOf('\\');
    return escape > start.size() - 12 ? start.first(std::max<qsizetype>(0, escape - 12)) : start;
}

} // namespace

JsonStringText jsonStringText(QByteArrayView inside)
{
    if (isText(inside))
        return {visibleText(domain::unescaped(inside)), true};
    return {visibleBytes(inside).text, false};
}

QString jsonStringLine(QByteArrayView inside)
{
    if (inside.size() <= lineBytes)
        return oneLine(jsonStringText(inside).text);
    // What is left is cut again by oneLine(), whose ellipsis tells that there is more.
    return oneLine(jsonStringText(beginning(inside)).text);
}

bool jsonStringHolds(QByteArrayView inside, QByteArrayView foldedNeedle)
{
    const bool plain = !inside.contains('\\') || !isText(inside);
    const QByteArray text =
        plain ? domain::foldCase(inside) : domain::foldCase(domain::unescaped(inside).toUtf8());
    return text.contains(foldedNeedle);
}

QString jsonPathStep(QByteArrayView name)
{
    const bool simple = !name.isEmpty() && isText(name) && !name.contains('\\') &&
                        std::all_of(name.begin(), name.end(), [](char c) {
                            return uchar(c) >= 0x80 || c == '_' || (c >= '0' && c <= '9') ||
                                   (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
                        });
    // A name that is no word stays as received: it is a sound JSON string between its quotes.
    const QString shown = visibleBytes(name).text;
    return simple ? u'.' + shown : QStringLiteral("[\"%1\"]").arg(shown);
}

} // namespace botdeck::models
