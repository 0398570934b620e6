// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/Endpoint.h"

#include <QHostAddress>

#include <algorithm>
#include <array>

namespace botdeck::api {

using core::Error;
using core::ErrorKind;

namespace {

// A colon may stand in a path segment, and every Telegram-like token has one: servers compare the raw text.
const QByteArray keptInToken = QByteArrayLiteral(":");
// Shorter halves of a token are not worth recognising by themselves: they would eat ordinary words.
constexpr qsizetype shortestSecretHalf = 16;

/// In the order of ServerFault.
constexpr std::array serverFaults{
    QT_TRANSLATE_NOOP("Phrase", "is empty"),
    QT_TRANSLATE_NOOP("Phrase", "begins with neither https:// nor http://"),
    QT_TRANSLATE_NOOP("Phrase", "cannot be read"),
    QT_TRANSLATE_NOOP("Phrase", "names no host"),
    QT_TRANSLATE_NOOP("Phrase", "holds a user name or password"),
    QT_TRANSLATE_NOOP("Phrase", "holds a path"),
    QT_TRANSLATE_NOOP("Phrase", "holds a query or fragment"),
    QT_TRANSLATE_NOOP("Phrase", "names port 0"),
};
static_assert(serverFaults.size() == size_t(ServerFault::Port) + 1);

core::Result<QByteArray> tokenSegment(const core::Secret &token)
{
    const QByteArrayView bytes = token.reveal();
    if (bytes.isEmpty())
        return Error{ErrorKind::WrongUse, QT_TRANSLATE_NOOP("Phrase", "There is no token for this bot.")};
    const auto blank = [](char c) { return uchar(c) <= 0x20 || c == 0x7f; };
    if (std::any_of(bytes.begin(), bytes.end(), blank)) {
        return Error{
            ErrorKind::WrongUse,
            QT_TRANSLATE_NOOP(
                "Phrase",
                "The token holds a space, a line break or a control character. Copy it again, without what "
                "stands around it.")};
    }
    // A segment of dots alone would be taken for a step up the path.
    if (std::all_of(bytes.begin(), bytes.end(), [](char c) { return c == '.'; }))
        return Error{ErrorKind::WrongUse, QT_TRANSLATE_NOOP("Phrase", "A token cannot consist of dots.")};
    return bytes.toByteArray().toPercentEncoding(keptInToken);
}

} // namespace

std::optional<ServerFault> serverFault(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return ServerFault::Empty;
    const QUrl url(trimmed, QUrl::StrictMode);
    const bool isWeb =
        url.scheme() == QLatin1StringView("https") || url.scheme() == QLatin1StringView("http");
    if (!trimmed.contains(QLatin1StringView("://")) || (url.isValid() && !isWeb))
        return ServerFault::Scheme;
    if (!url.isValid())
        return ServerFault::Unreadable;
    if (url.host().isEmpty())
        return ServerFault::Host;
    if (!url.userInfo().isEmpty())
        return ServerFault::User;
    if (!url.path().isEmpty() && url.path() != QLatin1StringView("/"))
        return ServerFault::Path;
    if (url.hasQuery() || url.hasFragment())
        return ServerFault::Query;
    return url.port() == 0 ? std::optional(ServerFault::Port) : std::nullopt;
}

core::Result<QUrl> checkServer(const QString &text)
{
    if (const std::optional<ServerFault> fault = serverFault(text)) {
        return Error{
            ErrorKind::WrongUse,
            {QT_TRANSLATE_NOOP(
                 "Phrase",
                 "The server's address %1. Give scheme, host and, where needed, port, as in "
                 "https://api.example.org or http://127.0.0.1:8081; the path comes from the platform."),
             {serverFaults.at(size_t(*fault))}}};
    }
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    QUrl server;
    server.setScheme(url.scheme());
    server.setHost(url.host());
    server.setPort(url.port());
    return server;
}

bool isLoopback(const QUrl &server)
{
    const QString host = server.host();
    return host == QLatin1StringView("localhost") || QHostAddress(host).isLoopback();
}

core::Result<QUrl> callAddress(const Endpoint &endpoint, const QByteArray &path, const QByteArray &query)
{
    const bool plain = endpoint.server.scheme() != QLatin1StringView("https");
    if (plain && !endpoint.allowPlainHttp && !isLoopback(endpoint.server)) {
        return Error{
            ErrorKind::WrongUse,
            {QT_TRANSLATE_NOOP(
                 "Phrase",
                 "Nothing was sent: %1 is another machine, and over plain http:// everybody on the way could "
                 "read the token. Use https://, or allow plain HTTP for this bot."),
             {endpoint.server.host()}}};
    }
    const auto segment = tokenSegment(endpoint.token);
    if (!segment)
        return segment.error();
    QByteArray address = endpoint.server.toEncoded(QUrl::RemovePath) + endpoint.pathForm.toUtf8();
    address.replace("{method}", path);
    address.replace("{token}", *segment);
    if (!query.isEmpty())
        address += '?' + query;
    const QUrl url = QUrl::fromEncoded(address, QUrl::StrictMode);
    const bool usable =
        endpoint.pathForm.startsWith(u'/') && url.isValid() && url.host() == endpoint.server.host();
    if (!usable || !endpoint.pathForm.contains(QLatin1StringView("{method}"))) {
        return Error{
            ErrorKind::WrongUse,
            QT_TRANSLATE_NOOP(
                "Phrase", "The bot's path form must begin with / and hold {token} and {method}, as in "
                          "/bot{token}/{method}.")};
    }
    return url;
}

core::Result<void> checkEndpoint(const Endpoint &endpoint)
{
    const auto address = callAddress(endpoint, "method", {});
    return address ? core::Result<void>() : address.error();
}

QString withoutToken(QString text, const core::Secret &token)
{
    const auto hide = [&text](const QByteArray &secret) {
        const std::array shapes{
            secret, secret.toPercentEncoding(), secret.toPercentEncoding(keptInToken),
            secret.toBase64(QByteArray::OmitTrailingEquals),
            secret.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)};
        for (const QByteArray &shape : shapes)
            text.replace(QString::fromUtf8(shape), QStringLiteral("[token]"), Qt::CaseInsensitive);
    };
    const QByteArray whole = token.reveal().toByteArray();
    if (whole.isEmpty())
        return text;
    hide(whole);
    const QByteArray half = whole.mid(whole.indexOf(':') + 1);
    if (half.size() >= shortestSecretHalf)
        hide(half);
    return text;
}

} // namespace botdeck::api
