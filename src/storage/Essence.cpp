// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Essence.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace botdeck::storage {

namespace {

constexpr std::array naming{"id", "message_id", "date", "edit_date"};

void appendNames(QJsonArray &told, const QJsonObject &object)
{
    for (const char *member : naming)
        told.append(object.value(QLatin1StringView(member)));
}

/// A message that may no longer be read has the date 0.
bool hasDate(const QJsonObject &object)
{
    return object.value(QLatin1StringView("date")).toInteger() > 0;
}

} // namespace

QByteArray essence(const domain::Update &update, domain::Stream stream)
{
    if (stream == domain::Stream::Gateway || update.isQuarantined())
        return update.raw;
    const QJsonObject content = QJsonDocument::fromJson(update.raw).object().value(update.kind).toObject();
    const QJsonObject message = content.value(QLatin1StringView("message")).toObject();
    if (!hasDate(content) && !hasDate(message))
        return update.raw;
    QJsonArray told{update.kind, update.content, update.chatId, update.fromId, update.text};
    appendNames(told, content);
    appendNames(told, message);
    return QJsonDocument(told).toJson(QJsonDocument::Compact);
}

} // namespace botdeck::storage
