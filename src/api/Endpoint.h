// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/Secret.h"
#include "domain/PlatformId.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <optional>

namespace botdeck::api {

/// Where one bot is spoken to.
struct Endpoint
{
    domain::PlatformId platform = domain::PlatformId::CloudChat;
    /// Scheme, host and port; what checkServer() returns.
    QUrl server;
    /// "/{token}/{method}" and the like, with these two place holders.
    QString pathForm;
    core::Secret token;
    /// The operator allows plain HTTP to a server that is not this machine, for this bot.
    bool allowPlainHttp = false;
};

/// What does not belong into a server's address.
enum class ServerFault { Empty, Scheme, Unreadable, Host, User, Path, Query, Port };
/// What is wrong with the text of a server's address; nothing where checkServer() takes it.
std::optional<ServerFault> serverFault(const QString &text);

/// Reads the text of `--server` or of a form's field: scheme (http, https), host, port, and nothing else.
/// ErrorKind::WrongUse with a sentence that says what does not belong there.
core::Result<QUrl> checkServer(const QString &text);

/// 127.0.0.0/8, ::1 and the name localhost.
bool isLoopback(const QUrl &server);

/// The address of a call: server and path form with the token percent-encoded as one segment. `path` and
/// `query` come percent-encoded from the platform's table. The result holds the token: it goes into the
/// request and nowhere else. ErrorKind::WrongUse for an empty or impossible token, for a path form that is
/// none, and for plain HTTP to another machine that was not allowed.
core::Result<QUrl> callAddress(const Endpoint &endpoint, const QByteArray &path, const QByteArray &query);

/// Whether any call can be sent there: what callAddress() objects to, said before the first one.
core::Result<void> checkEndpoint(const Endpoint &endpoint);

/// `text` without the token in any shape it may come back in (plain, percent-encoded, base64): a server that
/// quotes the address in its answer must not put it into a message.
QString withoutToken(QString text, const core::Secret &token);

} // namespace botdeck::api
