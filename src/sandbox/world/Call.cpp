// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/Call.h"

#include <algorithm>

namespace botdeck::sandbox {

QJsonValue Call::value(const char *name) const
{
    return request.parameters.value(QLatin1StringView(name));
}

bool Call::has(const char *name) const
{
    const QJsonValue found = value(name);
    return !found.isUndefined() && !found.isNull();
}

qint64 Call::integer(const char *name, qint64 fallback) const
{
    const QJsonValue found = value(name);
    return found.isString() ? found.toString().toLongLong() : found.toInteger(fallback);
}

core::Id Call::id(const char *name) const
{
    return idOf(value(name));
}

QList<core::Id> Call::ids(const char *name) const
{
    QList<core::Id> ids;
    for (const QJsonValue &one : array(name))
        ids.append(idOf(one));
    return ids;
}

QJsonObject Call::object(const char *name) const
{
    const QJsonValue found = value(name);
    return found.isString() ? jsonFrom(found.toString().toUtf8()).toObject() : found.toObject();
}

QJsonArray Call::array(const char *name) const
{
    const QJsonValue found = value(name);
    return found.isString() ? jsonFrom(found.toString().toUtf8()).toArray() : found.toArray();
}

const Upload *Call::upload(const char *name) const
{
    static const QString attach = QStringLiteral("attach://");
    const QString given = text(name);
    const QString field = given.startsWith(attach) ? given.mid(attach.size()) : QString::fromLatin1(name);
    const auto is = [&field](const Upload &one) { return one.field == field; };
    const auto place = std::find_if(request.uploads.begin(), request.uploads.end(), is);
    return place == request.uploads.end() ? nullptr : &*place;
}

core::Id idOf(const QJsonValue &value)
{
    if (value.isString())
        return core::Id::fromText(value.toString()).value_or(core::Id());
    return core::Id(value.toInteger());
}

quint64 maskOf(const QJsonValue &value)
{
    if (!value.isString())
        return quint64(value.toInteger());
    const QString text = value.toString();
    return text.startsWith(u'-') ? quint64(text.toLongLong()) : text.toULongLong();
}

} // namespace botdeck::sandbox
