// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/TemplatesFile.h"

#include "platform/MessageRules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace botdeck::ui::composer {

namespace {

constexpr QLatin1StringView nameKey("name");
constexpr QLatin1StringView dialectKey("dialect");
constexpr QLatin1StringView sourceKey("source");

QJsonArray packed(const QList<MessageTemplate> &templates)
{
    QJsonArray rows;
    for (const MessageTemplate &each : templates) {
        rows.append(QJsonObject{
            {nameKey, each.name},
            {dialectKey, platform::dialectWord(each.dialect)},
            {sourceKey, each.source}});
    }
    return rows;
}

QList<MessageTemplate> unpacked(const QJsonArray &rows)
{
    QList<MessageTemplate> templates;
    for (const QJsonValue &row : rows) {
        const auto dialect = platform::dialectFromWord(row[dialectKey].toString());
        const QString name = row[nameKey].toString();
        if (dialect && !name.isEmpty())
            templates.append({name, *dialect, row[sourceKey].toString()});
    }
    return templates;
}

} // namespace

QByteArray packTemplates(const Templates &templates)
{
    QJsonObject all;
    for (const auto &[platform, some] : templates)
        all.insert(domain::platformName(platform), packed(some));
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

Templates unpackTemplates(const QByteArray &bytes)
{
    Templates templates;
    const QJsonObject all = QJsonDocument::fromJson(bytes).object();
    for (auto each = all.begin(); each != all.end(); ++each) {
        if (const auto platform = domain::platformFromName(each.key()))
            templates[*platform] = unpacked(each->toArray());
    }
    return templates;
}

} // namespace botdeck::ui::composer
