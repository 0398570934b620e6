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

QByteArray base64Member(const QByteArray &raw)
{
    return ",\"raw_base64\":\"" + raw.toBase64() + '"';
}

/// Without the brace that ends it.
QByteArray openLine(const domain::StoredUpdate &stored, const QByteArray &shownRaw)
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
    line += ",\"raw\":" + shownRaw;
    return update.isQuarantined() ? line + base64Member(update.raw) : line;
}

QByteArray shownRaw(const domain::Update &update)
{
    return update.isQuarantined() ? QByteArray("null") : domain::minified(update.raw);
}

} // namespace

QByteArray updateLine(const domain::StoredUpdate &stored)
{
    return openLine(stored, shownRaw(stored.update)) + '}';
}

QByteArray captureLine(const domain::StoredUpdate &stored)
{
    const QByteArray shown = shownRaw(stored.update);
    QByteArray line = openLine(stored, shown);
    if (!stored.update.isQuarantined() && shown != stored.update.raw)
        line += base64Member(stored.update.raw);
    // A frame that names nothing is known by its moment too (domain::stampArrival).
    if (stored.stream == domain::Stream::Gateway && stored.update.ident.startsWith(u"sha256:") &&
        stored.update.ident.contains(u'@')) {
        line += ",\"arrived\":" + stored.update.ident.section(u'@', 1).section(u'#', 0, 0).toLatin1();
    }
    line += stored.marked ? ",\"marked\":true" : ",\"marked\":false";
    return line + ",\"note\":" + jsonText(stored.note) + '}';
}

} // namespace botdeck::services
