// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RawHttp.h"

#include <QHostAddress>
#include <QJsonDocument>

#include <sys/socket.h>

namespace botdeck::test {

QByteArray httpRequest(
    const QByteArray &verb, const QByteArray &target, const QByteArray &contentType, const QByteArray &body)
{
    QByteArray bytes = verb + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
    if (!contentType.isEmpty())
        bytes += "Content-Type: " + contentType + "\r\n";
    if (!contentType.isEmpty() || !body.isEmpty())
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return bytes + "\r\n" + body;
}

QByteArray httpGet(const QByteArray &target)
{
    return httpRequest("GET", target);
}

QByteArray httpPost(const QByteArray &target, const QByteArray &contentType, const QByteArray &body)
{
    return httpRequest("POST", target, contentType, body);
}

QByteArray jsonPost(const QByteArray &target, const QJsonObject &body)
{
    return httpPost(target, "application/json", QJsonDocument(body).toJson(QJsonDocument::Compact));
}

QByteArray RawReply::header(const QByteArray &name) const
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

QJsonObject RawReply::json() const
{
    return QJsonDocument::fromJson(body).object();
}

RawClient::RawClient(quint16 port)
    : m_socket(std::make_unique<QTcpSocket>())
{
    m_socket->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    m_socket->waitForConnected();
}

RawClient &RawClient::send(const QByteArray &bytes)
{
    m_socket->write(bytes);
    while (m_socket->bytesToWrite() > 0 && m_socket->waitForBytesWritten()) {
    }
    return *this;
}

bool RawClient::readMore(std::chrono::milliseconds limit)
{
    if (!m_socket->isOpen())
        return false;
    const bool more = m_socket->bytesAvailable() > 0 || m_socket->waitForReadyRead(int(limit.count()));
    m_read += m_socket->readAll();
    return more;
}

bool RawClient::hasReply(std::chrono::milliseconds within)
{
    return !m_read.isEmpty() || readMore(within);
}

RawReply RawClient::receive(std::chrono::milliseconds limit)
{
    RawReply reply;
    while (!m_read.contains("\r\n\r\n")) {
        if (!readMore(limit))
            return reply;
    }
    reply.head = m_read.first(m_read.indexOf("\r\n\r\n"));
    m_read.remove(0, reply.head.size() + 4);
    reply.status = reply.head.mid(9, 3).toInt();
    const qsizetype length = reply.header("Content-Length").toLongLong();
    while (m_read.size() < length && readMore(limit)) {
    }
    reply.body = m_read.first(std::min(length, m_read.size()));
    m_read.remove(0, reply.body.size());
    reply.whole = reply.body.size() == length;
    return reply;
}

bool RawClient::isClosedByPeer(std::chrono::milliseconds limit)
{
    return m_socket->state() == QAbstractSocket::UnconnectedState ||
           m_socket->waitForDisconnected(int(limit.count()));
}

void RawClient::abort()
{
    const linger atOnce{1, 0};
    ::setsockopt(int(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    m_socket->abort();
}

} // namespace botdeck::test
