// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/FieldText.h"

#include <QTextDocument>

#include <optional>

namespace botdeck::ui::look {

namespace {

constexpr QStringView escapeBegin = u"\\u";
constexpr qsizetype escapeLength = 6;

bool isDocuments(QChar unit)
{
    const bool joinsLetters = unit == QChar(0x200c) || unit == QChar(0x200d);
    return unit == QChar::ObjectReplacementCharacter || unit.isNonCharacter() ||
           unit.category() == QChar::Separator_Line || unit.category() == QChar::Separator_Paragraph ||
           (unit.category() == QChar::Other_Format && !joinsLetters);
}

bool needsEscape(QChar unit)
{
    return isDocuments(unit) || unit.category() == QChar::Other_Control || unit.isSurrogate();
}

QString escapeOf(QChar unit)
{
    return escapeBegin.toString() +
           QString::number(unit.unicode(), 16).rightJustified(escapeLength - escapeBegin.size(), u'0');
}

/// The character whose escape the text begins with. Only as it is written here: what is escaped without need
/// are letters of the text.
std::optional<QChar> escapedIn(QStringView text)
{
    if (!text.startsWith(escapeBegin) || text.size() < escapeLength)
        return {};
    bool isNumber = false;
    const ushort number =
        text.sliced(escapeBegin.size(), escapeLength - escapeBegin.size()).toString().toUShort(&isNumber, 16);
    const QChar unit(number);
    return isNumber && needsEscape(unit) && text.startsWith(escapeOf(unit)) ? std::optional(unit)
                                                                            : std::nullopt;
}

} // namespace

bool hasLineTooLong(QStringView text)
{
    qsizetype begin = 0;
    for (qsizetype end = 0; end >= 0; begin = end + 1) {
        end = text.indexOf(u'\n', begin);
        if ((end < 0 ? text.size() : end) - begin > longestTypedLine)
            return true;
    }
    return false;
}

QString typableJson(const QString &json)
{
    QString text;
    text.reserve(json.size());
    for (const QChar unit : json) {
        if (isDocuments(unit))
            text += escapeOf(unit);
        else
            text += unit;
    }
    return text;
}

QString typableText(QStringView text, QStringView kept)
{
    QString field;
    field.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar unit = text.at(at);
        const bool isPair =
            unit.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
        if (isPair)
            field += text.sliced(at++, 2);
        else if (needsEscape(unit) && !kept.contains(unit))
            field += escapeOf(unit);
        else
            field += unit;
    }
    return field;
}

QString typedText(QStringView field)
{
    QString text;
    text.reserve(field.size());
    qsizetype at = 0;
    while (at < field.size()) {
        const std::optional<QChar> unit = escapedIn(field.sliced(at));
        text += unit.value_or(field.at(at));
        at += unit ? escapeLength : 1;
    }
    return text;
}

bool isTypable(QStringView text)
{
    return text.size() <= longestTypedLine && typedText(typableText(text)) == text;
}

QString fieldText(const QTextDocument &field)
{
    return field.toRawText().replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
}

} // namespace botdeck::ui::look
