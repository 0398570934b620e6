// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/TemplatesFile.h"

#include "platform/MessageRules.h"

#include <QDataStream>
#include <QIODevice>

namespace botdeck::ui::composer {

namespace {

constexpr quint32 templatesVersion = 1;

} // namespace

QByteArray packTemplates(const Templates &templates)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << templatesVersion;
    for (const auto &[platform, some] : templates) {
        for (const MessageTemplate &each : some)
            out << domain::platformName(platform) << each.name << platform::dialectWord(each.dialect)
                << each.source;
    }
    return bytes;
}

Templates unpackTemplates(const QByteArray &bytes)
{
    Templates templates;
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    quint32 version = 0;
    in >> version;
    while (version == templatesVersion && in.status() == QDataStream::Ok && !in.atEnd()) {
        QString platformWord;
        QString dialectWord;
        MessageTemplate each;
        in >> platformWord >> each.name >> dialectWord >> each.source;
        const auto platform = domain::platformFromName(platformWord);
        const auto dialect = platform::dialectFromWord(dialectWord);
        if (in.status() != QDataStream::Ok || !platform || !dialect || each.name.isEmpty())
            continue;
        each.dialect = *dialect;
        templates[*platform].append(each);
    }
    return templates;
}

} // namespace botdeck::ui::composer
