// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/BotProfile.h"

#include <array>

namespace botdeck::domain {

namespace {

constexpr std::array proxyKinds{
    std::pair{ProxyRoute::Kind::System, "system"},
    std::pair{ProxyRoute::Kind::Direct, "direct"},
    std::pair{ProxyRoute::Kind::Http, "http"},
    std::pair{ProxyRoute::Kind::Socks5, "socks5"},
};

int portOf(const QUrl &server)
{
    return server.port(server.scheme() == QLatin1StringView("http") ? 80 : 443);
}

} // namespace

QString proxyKindName(ProxyRoute::Kind kind)
{
    for (const auto &[value, name] : proxyKinds) {
        if (value == kind)
            return QString::fromLatin1(name);
    }
    return {};
}

std::optional<ProxyRoute::Kind> proxyKindFromName(QStringView name)
{
    for (const auto &[value, kindName] : proxyKinds) {
        if (name == QLatin1StringView(kindName))
            return value;
    }
    return std::nullopt;
}

BotKey provisionalKey(PlatformId platform, const QUrl &server, const QString &salt)
{
    return {platform, server, u'?' + salt};
}

bool isProvisional(const BotKey &key)
{
    return idOfKey(key).startsWith(u'?');
}

QString idOfKey(const BotKey &key)
{
    const qsizetype colon = key.toString().lastIndexOf(u':');
    return colon < 0 ? QString() : key.toString().mid(colon + 1);
}

bool isSameServer(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host().compare(b.host(), Qt::CaseInsensitive) == 0 &&
           portOf(a) == portOf(b);
}

} // namespace botdeck::domain
