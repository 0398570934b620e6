// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/BrowserVisit.h"

#include "sandbox/HttpReplyReader.h"
#include "sandbox/LoopbackHost.h"

#include <QDeadlineTimer>
#include <QHostInfo>
#include <QSslSocket>
#include <QUrl>

namespace botdeck::sandbox {

namespace {

constexpr std::chrono::seconds patience{10};

core::Error noAnswer(const QString &words)
{
    return {core::ErrorKind::Network, words};
}

QByteArray requestFor(const QUrl &address)
{
    const QUrl target = address.adjusted(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    const QByteArray path = target.toEncoded();
    return "GET " + (path.startsWith('/') ? path : '/' + path) + " HTTP/1.1\r\nHost: " + hostHeader(address) +
           "\r\nAccept: text/html,*/*;q=0.8\r\nConnection: close\r\n\r\n";
}

/// Connected, and encrypted where the address says so.
bool reach(QSslSocket &socket, const QUrl &address, const QHostAddress &at, const QDeadlineTimer &deadline)
{
    const bool isSafe = address.scheme() == QLatin1StringView("https");
    const auto port = quint16(address.port(isSafe ? 443 : 80));
    if (!isSafe) {
        socket.connectToHost(at, port);
        return socket.waitForConnected(int(deadline.remainingTime()));
    }
    socket.connectToHostEncrypted(at.toString(), port, address.host(QUrl::FullyEncoded));
    return socket.waitForEncrypted(int(deadline.remainingTime()));
}

core::Result<int> answerFrom(QSslSocket &socket, const QDeadlineTimer &deadline)
{
    HttpReplyReader reader;
    while (socket.bytesAvailable() > 0 || socket.waitForReadyRead(int(deadline.remainingTime()))) {
        switch (reader.read(socket.readAll())) {
        case HttpReplyReader::State::Incomplete:
            break;
        case HttpReplyReader::State::Done:
            return reader.reply().status;
        case HttpReplyReader::State::Broken:
            return noAnswer(QStringLiteral("Something answered that is no web server."));
        }
    }
    if (reader.end() == HttpReplyReader::State::Done)
        return reader.reply().status;
    return noAnswer(socket.errorString());
}

} // namespace

core::Result<int> openInBrowser(const QUrl &address)
{
    const QDeadlineTimer deadline(patience);
    const QString host = address.host(QUrl::FullyEncoded);
    const QList<QHostAddress> here = loopbackOf(QHostInfo::fromName(host).addresses());
    if (here.isEmpty())
        return noAnswer(QStringLiteral("%1 is not this machine; the sandbox opens nothing else.").arg(host));
    QSslSocket socket;
    for (const QHostAddress &at : here) {
        if (!reach(socket, address, at, deadline))
            continue;
        socket.write(requestFor(address));
        return answerFrom(socket, deadline);
    }
    return noAnswer(socket.errorString());
}

} // namespace botdeck::sandbox
