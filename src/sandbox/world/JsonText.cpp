// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/JsonText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace botdeck::sandbox {

JsonText &JsonText::key(const char *key)
{
    if (!m_members.isEmpty())
        m_members.append(',');
    m_members.append('"').append(key).append("\":");
    return *this;
}

JsonText &JsonText::number(const char *name, qint64 value)
{
    key(name).m_members.append(QByteArray::number(value));
    return *this;
}

JsonText &JsonText::idText(const char *name, core::Id id)
{
    key(name).m_members.append('"').append(QByteArray::number(id.value())).append('"');
    return *this;
}

JsonText &JsonText::text(const char *name, QStringView value)
{
    key(name).m_members.append(jsonString(value));
    return *this;
}

JsonText &JsonText::textIfAny(const char *name, QStringView value)
{
    return value.isEmpty() ? *this : text(name, value);
}

JsonText &JsonText::boolean(const char *name, bool value)
{
    key(name).m_members.append(value ? "true" : "false");
    return *this;
}

JsonText &JsonText::raw(const char *name, QByteArrayView json)
{
    key(name).m_members.append(json);
    return *this;
}

JsonText &JsonText::value(const char *name, const QJsonValue &value)
{
    return raw(name, jsonOf(value));
}

JsonText &JsonText::members(const QJsonObject &object)
{
    for (auto member = object.begin(); member != object.end(); ++member)
        value(member.key().toUtf8().constData(), member.value());
    return *this;
}

namespace {

QByteArray escapedUnit(char16_t unit)
{
    return "\\u" + QByteArray::number(unit, 16).rightJustified(4, '0');
}

/// Whether the unit at `at` is one half of a surrogate pair whose other half is not beside it.
bool isLoneSurrogate(QStringView text, qsizetype at)
{
    const QChar unit = text[at];
    if (unit.isHighSurrogate())
        return at + 1 == text.size() || !text[at + 1].isLowSurrogate();
    return unit.isLowSurrogate() && (at == 0 || !text[at - 1].isHighSurrogate());
}

} // namespace

QByteArray jsonString(QStringView text)
{
    QByteArray json("\"");
    qsizetype plain = 0; // the first unit that is not written yet
    const auto flush = [&](qsizetype end) { json.append(text.sliced(plain, end - plain).toUtf8()); };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char16_t unit = text[at].unicode();
        QByteArray escaped;
        if (unit == u'"' || unit == u'\\')
            escaped = QByteArray("\\").append(char(unit));
        else if (unit == u'\n')
            escaped = "\\n";
        else if (unit < 0x20 || isLoneSurrogate(text, at))
            escaped = escapedUnit(unit);
        if (escaped.isEmpty())
            continue;
        flush(at);
        json.append(escaped);
        plain = at + 1;
    }
    flush(text.size());
    return json.append('"');
}

QByteArray jsonOf(const QJsonValue &value)
{
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    if (value.isString())
        return jsonString(value.toString());
    // The writer takes no bare scalar: write it as an array of one, without the brackets.
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return wrapped.mid(1, wrapped.size() - 2);
}

QByteArray jsonArray(const QList<QByteArray> &elements)
{
    return '[' + elements.join(',') + ']';
}

QJsonValue jsonFrom(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (document.isObject())
        return document.object();
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(QJsonValue::Undefined);
}

} // namespace botdeck::sandbox
