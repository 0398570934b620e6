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

QByteArray jsonString(QStringView text)
{
    static constexpr char digits[] = "0123456789abcdef";
    const QByteArray utf8 = text.toUtf8();
    QByteArray json;
    json.reserve(utf8.size() + 8);
    json.append('"');
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            json.append('\\').append(c);
        else if (c == '\n')
            json.append("\\n");
        else if (byte < 0x20)
            json.append("\\u00").append(digits[byte >> 4U]).append(digits[byte & 15U]);
        else
            json.append(c);
    }
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
