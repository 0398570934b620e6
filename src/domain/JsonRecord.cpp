// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/JsonRecord.h"

#include "domain/JsonEscapes.h"
#include "domain/JsonText.h"

#include <algorithm>

namespace botdeck::domain {

namespace {

/// The short escape of JSON, or 0.
char shortEscapeOf(QChar unit)
{
    switch (unit.unicode()) {
    case u'"':
        return '"';
    case u'\\':
        return '\\';
    case u'\n':
        return 'n';
    case u'\r':
        return 'r';
    case u'\t':
        return 't';
    default:
        return 0;
    }
}

bool isWholePair(QStringView text, qsizetype at)
{
    return text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
}

} // namespace

qsizetype JsonRecord::indexOf(QStringView name) const
{
    const auto field =
        std::find_if(fields.begin(), fields.end(), [name](const JsonField &f) { return f.name == name; });
    return field == fields.end() ? -1 : field - fields.begin();
}

QByteArray JsonRecord::json(QStringView name) const
{
    const qsizetype index = indexOf(name);
    return index < 0 ? QByteArray() : fields.at(index).json;
}

bool JsonRecord::isText(QStringView name) const
{
    return json(name).startsWith('"');
}

QString JsonRecord::value(QStringView name) const
{
    const QByteArray value = json(name);
    return isText(name) ? unescaped(QByteArrayView(value).sliced(1, value.size() - 2))
                        : QString::fromUtf8(value);
}

void JsonRecord::setText(QStringView name, const QString &value)
{
    setJson(name, quotedJson(value));
}

void JsonRecord::setJson(QStringView name, const QByteArray &json)
{
    const qsizetype index = indexOf(name);
    if (index < 0)
        fields.append({name.toString(), json});
    else
        fields[index].json = json;
}

void JsonRecord::setDigits(QStringView name, const QString &digits)
{
    if (isText(name))
        setText(name, digits);
    else
        setJson(name, digits.toLatin1());
}

void JsonRecord::remove(QStringView name)
{
    fields.removeIf([name](const JsonField &field) { return field.name == name; });
}

QByteArray JsonRecord::toJson() const
{
    QByteArray out("{");
    for (const JsonField &field : fields) {
        if (out.size() > 1)
            out += ',';
        out += quotedJson(field.name) + ':' + field.json;
    }
    return out + '}';
}

JsonRecord readRecord(const JsonValue &object)
{
    JsonRecord record;
    for (JsonMembers member(object); member; member.next())
        record.fields.append({member.name(), member.value().raw().toByteArray()});
    return record;
}

QByteArray quotedJson(QStringView text)
{
    QByteArray out("\"");
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar unit = text.at(at);
        if (const char letter = shortEscapeOf(unit)) {
            out += '\\';
            out += letter;
        } else if (isWholePair(text, at)) {
            out += text.sliced(at++, 2).toUtf8();
        } else if (unit.unicode() < 0x20 || unit.isSurrogate()) {
            out += "\\u" + QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
        } else {
            out += text.sliced(at, 1).toUtf8();
        }
    }
    return out + '"';
}

} // namespace botdeck::domain
