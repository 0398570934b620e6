// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/passport/PassportJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace botdeck::domain {

QJsonObject passportFieldsObject(const QList<PassportField> &fields)
{
    QJsonObject object;
    for (const PassportField &field : fields) {
        const QJsonValue before = object.value(field.name);
        QJsonArray all = before.toArray();
        if (before.isString())
            all.append(before);
        all.append(field.value);
        object.insert(field.name, all.size() == 1 ? QJsonValue(field.value) : QJsonValue(all));
    }
    return object;
}

QByteArray passportFieldsJson(const QList<PassportField> &fields)
{
    return QJsonDocument(passportFieldsObject(fields)).toJson();
}

} // namespace botdeck::domain
