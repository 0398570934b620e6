// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/BotKey.h"

#include <QList>
#include <QString>
#include <QUrl>

#include <optional>
#include <utility>

namespace botdeck::domain {

/// How a bot's server is reached. A password belongs to the secret store and never stands here.
struct ProxyRoute
{
    enum class Kind { System, Direct, Http, Socks5 };

    Kind kind = Kind::System;
    /// Only with Http and Socks5.
    QString host = {};
    quint16 port = 0;
    QString user = {};

    bool operator==(const ProxyRoute &) const = default;
};

/// What getMe said about a bot, and when. Nothing of it is secret.
struct BotFacts
{
    /// Decimal text.
    QString id = {};
    QString name = {};
    /// Without the @.
    QString username = {};
    /// What the bot may do, under the server's own names ("can_join_groups"), in the server's order.
    QList<std::pair<QString, bool>> abilities = {};
    /// Wall time in ms since 1970.
    qint64 askedMs = 0;

    bool operator==(const BotFacts &) const = default;
};

/// A bot as the operator keeps it. There is no secret in it, ever: the token lies in the secret store under
/// the key.
struct BotProfile
{
    BotKey key = {};
    /// The operator's own name for it.
    QString name = {};
    PlatformId platform = PlatformId::CloudChat;
    /// Scheme, host and optional port.
    QUrl server = {};
    /// Instead of the platform's; empty: the platform's.
    QString pathForm = {};
    /// Where the platform's gateway is, instead of the platform's own; empty: that one.
    QString gateway = {};
    ProxyRoute proxy = {};
    /// Polls also where the platform has a gateway.
    bool pollsAnyway = false;
    bool startWithProgram = false;
    /// Nothing that changes anything may be sent, and no offset is confirmed unless asked.
    bool watchOnly = false;
    /// Receives by looking at what waits and confirms nothing unless asked; so does every bot that is only
    /// watched.
    bool peeks = false;
    bool production = false;
    /// Plain HTTP to a server that is not this machine.
    bool allowPlainHttp = false;
    QString notes = {};
    /// "#rrggbb", or empty.
    QString colour = {};
    std::optional<BotFacts> facts = {};
    /// Neither the token's prefix nor getMe has said yet whose token it is; getMe is asked before the first
    /// start.
    bool unproven = false;

    bool operator==(const BotProfile &) const = default;
};

/// "system", "direct", "http" or "socks5": what files say.
QString proxyKindName(ProxyRoute::Kind kind);
std::optional<ProxyRoute::Kind> proxyKindFromName(QStringView name);

/// A key for a bot whose id nobody has told yet: `platform:host[:port]:?salt`. No server's id begins with a
/// question mark.
BotKey provisionalKey(PlatformId platform, const QUrl &server, const QString &salt);
bool isProvisional(const BotKey &key);

/// The id at the end of a key ("telegram:host:42" -> "42"); empty where there is none.
QString idOfKey(const BotKey &key);

/// Whether two addresses lead to the same server: letters' case and a port that the scheme implies do not
/// matter.
bool isSameServer(const QUrl &a, const QUrl &b);

} // namespace botdeck::domain
