// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/BotKey.h"

#include "core/Id.h"

namespace botdeck::domain {

namespace {

QString compose(PlatformId platform, const QString &host, const QString &id)
{
    return platformName(platform) + u':' + host + u':' + id;
}

} // namespace

BotKey::BotKey(PlatformId platform, const QUrl &server, const QString &id)
{
    QString host = server.host().toLower();
    if (host.contains(u':'))
        host = u'[' + host + u']';
    if (server.port() != -1)
        host += u':' + QString::number(server.port());
    m_text = compose(platform, host, id);
}

BotKey BotKey::sandbox(PlatformId platform, const QString &id)
{
    return fromStored(compose(platform, QStringLiteral("sandbox"), id));
}

BotKey BotKey::fromStored(const QString &text)
{
    BotKey key;
    key.m_text = text;
    return key;
}

QString idFromToken(QByteArrayView token)
{
    const qsizetype colon = token.indexOf(':');
    if (colon <= 0)
        return {};
    const QString prefix = QString::fromLatin1(token.first(colon));
    return core::Id::fromText(prefix) ? prefix : QString();
}

} // namespace botdeck::domain
