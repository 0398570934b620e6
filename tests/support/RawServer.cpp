// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RawServer.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QSslSocket>
#include <QTimer>

#include <sys/socket.h>

#include <algorithm>
#include <memory>

namespace botdeck::test {

namespace {

/// The body's length as the head tells it, 0 where it does not.
qsizetype announcedLength(const QByteArray &head)
{
    static const QRegularExpression line(
        QStringLiteral("^content-length: *(\\d+)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    return line.match(QString::fromLatin1(head)).captured(1).toLongLong();
}

/// The first whole request in `buffer`, taken out of it.
std::optional<RawServer::Request> takeRequest(QByteArray &buffer)
{
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    const QByteArray head = buffer.first(end + 2);
    const qsizetype length = announcedLength(head);
    if (buffer.size() < end + 4 + length)
        return std::nullopt;
    const QList<QByteArray> words = head.first(head.indexOf("\r\n")).split(' ');
    RawServer::Request request{words.value(0), words.value(1), head, buffer.mid(end + 4, length)};
    buffer.remove(0, end + 4 + length);
    return request;
}

} // namespace

RawServer::RawServer(QObject *parent)
    : QTcpServer(parent)
{
    listen(QHostAddress::LocalHost);
}

QUrl RawServer::url(const QString &host) const
{
    QUrl url;
    url.setScheme(m_tls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(host);
    url.setPort(serverPort());
    return url;
}

void RawServer::incomingConnection(qintptr descriptor)
{
    const int number = ++m_connections;
    ++m_open;
    auto *socket = m_tls ? new QSslSocket(this) : new QTcpSocket(this);
    socket->setSocketDescriptor(descriptor);
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        --m_open;
        socket->deleteLater();
    });
    if (!m_greeting.isEmpty()) { // no TLS either: it stands for whatever else may listen there
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { m_received += socket->readAll(); });
        socket->write(m_greeting);
        return;
    }
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, number] { read(socket, number); });
    if (auto *safe = qobject_cast<QSslSocket *>(socket)) {
        safe->setSslConfiguration(*m_tls);
        safe->startServerEncryption();
    }
}

void RawServer::read(QTcpSocket *socket, int connection)
{
    const QByteArray bytes = socket->readAll();
    m_received += bytes;
    QByteArray buffer = socket->property("unread").toByteArray() + bytes;
    while (auto request = takeRequest(buffer)) {
        request->connection = connection;
        m_requests.append(*request);
        act(*socket);
    }
    socket->setProperty("unread", buffer);
}

void RawServer::act(QTcpSocket &socket)
{
    if (!m_script.isEmpty())
        m_script.at(std::min(m_requests.size(), m_script.size()) - 1)(socket);
}

namespace act {

RawServer::Action answer(const QByteArray &body, const QByteArray &status, const QByteArray &headers)
{
    return send(
        "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size()) +
        "\r\n\r\n" + body);
}

RawServer::Action ok(const QByteArray &result)
{
    return answer("{\"ok\":true,\"result\":" + result + '}');
}

RawServer::Action send(const QByteArray &bytes)
{
    return [bytes](QTcpSocket &socket) { socket.write(bytes); };
}

RawServer::Action sendAndClose(const QByteArray &bytes)
{
    return [bytes](QTcpSocket &socket) {
        socket.write(bytes);
        socket.disconnectFromHost();
    };
}

RawServer::Action sendAndReset(const QByteArray &bytes)
{
    return [bytes](QTcpSocket &socket) {
        socket.write(bytes);
        socket.flush();
        const linger atOnce{1, 0};
        setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
        socket.abort();
    };
}

RawServer::Action keepSilent()
{
    return [](QTcpSocket &) {};
}

RawServer::Action drip(const QByteArray &bytes, std::chrono::milliseconds every)
{
    return [bytes, every](QTcpSocket &socket) {
        auto *timer = new QTimer(&socket);
        QObject::connect(timer, &QTimer::timeout, &socket, [&socket, timer, rest = bytes]() mutable {
            socket.write(rest.first(1));
            rest.remove(0, 1);
            if (rest.isEmpty())
                timer->stop();
        });
        timer->start(every);
    };
}

RawServer::Action flood(const QByteArray &head, const QByteArray &piece)
{
    return [head, piece](QTcpSocket &socket) {
        socket.write(head);
        const auto more = [&socket, piece] {
            if (socket.bytesToWrite() < piece.size())
                socket.write(piece);
        };
        QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, more);
        more();
    };
}

} // namespace act

} // namespace botdeck::test

#include "moc_RawServer.cpp"
