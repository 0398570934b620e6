// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QTcpSocket>

#include <chrono>
#include <memory>

namespace botdeck::test {

/// A request's bytes, as a test writes them by hand: no client library changes anything about them.
QByteArray httpRequest(
    const QByteArray &verb, const QByteArray &target, const QByteArray &contentType = {},
    const QByteArray &body = {});
QByteArray httpGet(const QByteArray &target);
QByteArray httpPost(const QByteArray &target, const QByteArray &contentType, const QByteArray &body);
QByteArray jsonPost(const QByteArray &target, const QJsonObject &body);

struct RawReply
{
    /// 0 where nothing came before the end of the connection.
    int status = 0;
    /// Status line and header lines.
    QByteArray head;
    QByteArray body;
    /// All bytes that Content-Length promised.
    bool whole = false;

    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    [[nodiscard]] QJsonObject json() const;
};

/// One connection to a server on 127.0.0.1, without an event loop.
class RawClient
{
public:
    explicit RawClient(quint16 port);

    RawClient &send(const QByteArray &bytes);
    /// The next reply, or what there is of it when the connection ends. The limit ends a broken test, it
    /// measures nothing.
    RawReply receive(std::chrono::milliseconds limit = std::chrono::seconds(30));
    RawReply exchange(const QByteArray &request) { return send(request).receive(); }
    /// True when bytes of a reply arrive within the time.
    bool hasReply(std::chrono::milliseconds within);
    /// Ends with RST instead of FIN.
    void abort();
    /// True when the server ends the connection, or has ended it, within the limit.
    bool isClosedByPeer(std::chrono::milliseconds limit = std::chrono::seconds(30));

private:
    bool readMore(std::chrono::milliseconds limit);

    std::unique_ptr<QTcpSocket> m_socket;
    QByteArray m_read;
};

} // namespace botdeck::test
