// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/UpdateLine.h"

#include "core/Clock.h"
#include "domain/UpdateDecoder.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace botdeck::services {

namespace {

QByteArray jsonText(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

QByteArray jsonTextOrNull(const QString &text)
{
    return text.isEmpty() ? QByteArray("null") : jsonText(text);
}

} // namespace

QByteArray updateLine(const domain::StoredUpdate &stored)
{
    const domain::Update &update = stored.update;
    QByteArray line = "{\"bot\":" + jsonText(stored.bot.toString());
    line += ",\"seq\":" + QByteArray::number(stored.seq);
    line += ",\"stream\":" + jsonText(domain::streamName(stored.stream));
    line += ",\"update_id\":" +
            (update.updateId ? QByteArray::number(update.updateId->value()) : QByteArray("null"));
    line += ",\"received\":" + jsonText(core::isoUtc(stored.receivedMs));
    line += ",\"kind\":" + jsonText(update.kind);
    line += ",\"chat\":" + jsonTextOrNull(update.chatId);
    line += ",\"from\":" + jsonTextOrNull(update.fromId);
    line += ",\"text\":" + jsonText(update.text);
    if (update.isQuarantined())
        line += ",\"raw\":null,\"raw_base64\":" + jsonText(QString::fromLatin1(update.raw.toBase64()));
    else
        line += ",\"raw\":" + domain::minified(update.raw);
    return line + '}';
}

} // namespace botdeck::services
