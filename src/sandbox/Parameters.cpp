// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/Parameters.h"

#include "sandbox/HugeNumbers.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace botdeck::sandbox {

using namespace Qt::StringLiterals;

namespace {

QString formText(QByteArray encoded)
{
    encoded.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(encoded));
}

QList<RawParameter> fromForm(const QByteArray &form)
{
    QList<RawParameter> parameters;
    for (const QByteArray &pair : form.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        const QByteArray name = equals < 0 ? pair : pair.first(equals);
        if (!name.isEmpty())
            parameters.append(
                {formText(name), equals < 0 ? QString() : formText(pair.mid(equals + 1)), false});
    }
    return parameters;
}

core::Result<QList<RawParameter>> fromJson(const QByteArray &body)
{
    // QJsonDocument knows objects and arrays only; telebot sends null for "no parameters".
    if (body == "null")
        return QList<RawParameter>();
    const QJsonDocument document = QJsonDocument::fromJson(quoteHugeNumbers(body));
    if (!document.isObject())
        return core::Error{
            core::ErrorKind::WrongUse, QStringLiteral("can't parse the body as a JSON object")};
    QList<RawParameter> parameters;
    const QJsonObject object = document.object();
    for (auto member = object.begin(); member != object.end(); ++member)
        parameters.append({member.key(), member.value(), true});
    return parameters;
}

QList<RawParameter> fromParts(const QList<Upload> &parts)
{
    QList<RawParameter> parameters;
    for (const Upload &part : parts) {
        if (part.fileName.isEmpty())
            parameters.append({part.field, QString::fromUtf8(part.bytes), false});
    }
    return parameters;
}

bool looksLikeJson(const QByteArray &body)
{
    return body.startsWith('{') || body.startsWith('[') || body == "null";
}

core::Result<QList<RawParameter>> fromBody(const WireRequest &request)
{
    const QByteArray body = request.body.trimmed();
    if (body.isEmpty())
        return fromParts(request.parts);
    const QByteArray type = request.contentType.toLower();
    if (type.startsWith("application/json"))
        return fromJson(body);
    if (!type.startsWith("application/x-www-form-urlencoded") && looksLikeJson(body))
        return fromJson(body);
    return fromForm(body);
}

} // namespace

core::Result<QList<RawParameter>> parametersOf(const WireRequest &request)
{
    if (request.state == WireRequest::Body::Unreadable)
        return core::Error{core::ErrorKind::WrongUse, QStringLiteral("can't read the request's body")};
    core::Result<QList<RawParameter>> body = fromBody(request);
    if (!body)
        return body;
    return fromForm(request.query) + *body;
}

QList<Upload> uploadsOf(const WireRequest &request)
{
    QList<Upload> uploads;
    for (const Upload &part : request.parts) {
        if (!part.fileName.isEmpty())
            uploads.append(part);
    }
    return uploads;
}

} // namespace botdeck::sandbox
