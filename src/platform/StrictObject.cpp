// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/StrictObject.h"

#include <array>

namespace botdeck::platform {

namespace {

QLatin1StringView typeName(QJsonValue::Type type)
{
    // In the order of QJsonValue::Type.
    static constexpr std::array names{"null", "true or false", "a number", "text", "an array", "an object"};
    return QLatin1StringView(names.at(size_t(type)));
}

} // namespace

StrictObject::StrictObject(const QJsonValue &value, QString place, QString &fault)
    : m_object(value.toObject())
    , m_place(std::move(place))
    , m_fault(fault)
{
    if (!value.isObject())
        fail(QStringLiteral("must be an object"));
}

QJsonValue StrictObject::take(QLatin1StringView key, QJsonValue::Type type, bool required)
{
    m_known.insert(key);
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined()) {
        if (required)
            fail(QStringLiteral("\"%1\" is missing").arg(key));
        return value;
    }
    if (value.type() != type) {
        fail(QStringLiteral("\"%1\" must be %2").arg(key, typeName(type)));
        return QJsonValue(QJsonValue::Undefined);
    }
    return value;
}

QString StrictObject::text(QLatin1StringView key)
{
    const QJsonValue value = take(key, QJsonValue::String, true);
    if (value.isString() && value.toString().isEmpty())
        fail(QStringLiteral("\"%1\" is empty").arg(key));
    return value.toString();
}

QString StrictObject::textOr(QLatin1StringView key, const QString &fallback)
{
    return take(key, QJsonValue::String, false).toString(fallback);
}

bool StrictObject::flag(QLatin1StringView key)
{
    return take(key, QJsonValue::Bool, true).toBool();
}

bool StrictObject::flagOr(QLatin1StringView key, bool fallback)
{
    return take(key, QJsonValue::Bool, false).toBool(fallback);
}

std::optional<qint64> StrictObject::integerIfAny(QLatin1StringView key)
{
    const QJsonValue value = take(key, QJsonValue::Double, false);
    if (value.isUndefined())
        return std::nullopt;
    if (value.toInteger(0) != value.toInteger(1)) {
        fail(QStringLiteral("\"%1\" must be a whole number").arg(key));
        return std::nullopt;
    }
    return value.toInteger();
}

QStringList StrictObject::textsIfAny(QLatin1StringView key)
{
    QStringList texts;
    for (const QJsonValue &value : listIfAny(key)) {
        if (!value.isString() || value.toString().isEmpty())
            fail(QStringLiteral("\"%1\" must be an array of texts").arg(key));
        texts.append(value.toString());
    }
    return texts;
}

QJsonArray StrictObject::list(QLatin1StringView key)
{
    return take(key, QJsonValue::Array, true).toArray();
}

QJsonArray StrictObject::listIfAny(QLatin1StringView key)
{
    return take(key, QJsonValue::Array, false).toArray();
}

QJsonObject StrictObject::object(QLatin1StringView key)
{
    return take(key, QJsonValue::Object, true).toObject();
}

void StrictObject::refuseOthers()
{
    for (auto it = m_object.constBegin(); it != m_object.constEnd(); ++it) {
        if (!m_known.contains(it.key()))
            fail(QStringLiteral("\"%1\" is not a known key").arg(it.key()));
    }
}

void StrictObject::fail(const QString &what)
{
    if (m_fault.isEmpty())
        m_fault = m_place + QStringLiteral(": ") + what;
}

} // namespace botdeck::platform
