// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Essence.h"

#include "domain/GatewayFrame.h"
#include "domain/UpdateDecoder.h"

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

/// In seconds; the gateway writes milliseconds (its samples), some say seconds (its table).
qint64 secondsOf(const QJsonValue &time)
{
    constexpr qint64 beyondSeconds = 100'000'000'000;
    const qint64 value = time.isString() ? time.toString().toLongLong() : time.toInteger();
    return value > beyondSeconds ? value / 1000 : value;
}

/// A message of the gateway comes as it happens and again from message/getList, which may write other things
/// around it; what it says, who, when and whether it was recalled are the same.
QByteArray essenceOfMessage(const domain::Update &update)
{
    const QJsonObject data =
        QJsonDocument::fromJson(update.raw).object().value(QLatin1StringView("data")).toObject();
    const QJsonArray told{
        update.ident.section(u'#', 0, 0),
        update.chatId,
        update.fromId,
        data.value(QLatin1StringView("content")),
        secondsOf(data.value(QLatin1StringView("time"))),
        data.value(QLatin1StringView("status")).toInteger()};
    return QJsonDocument(told).toJson(QJsonDocument::Compact);
}

/// A message that may no longer be read has the date 0.
bool hasDate(const QJsonObject &object)
{
    return object.value(QLatin1StringView("date")).toInteger() > 0;
}

} // namespace

QByteArray essence(const domain::Update &update, domain::Stream stream)
{
    if (stream == domain::Stream::Gateway && domain::messageOfIdent(update.ident))
        return essenceOfMessage(update);
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

bool saysTheSame(const domain::Update &update, const QByteArray &stored, domain::Stream stream)
{
    return update.raw == stored || essence(update, stream) == essence(domain::decodeUpdate(stored), stream);
}

} // namespace botdeck::storage
