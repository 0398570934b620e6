// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>

namespace botdeck::test {

/// A server on loopback that reads HTTP requests and then does to the socket whatever the test says,
/// well-behaved or not. The n-th request gets the n-th action of the script, later ones get the last.
class RawServer : public QTcpServer
{
    Q_OBJECT

public:
    struct Request
    {
        QByteArray verb;
        QByteArray target;
        QByteArray head;
        QByteArray body;
        /// Which connection it came on, from 1.
        int connection = 0;
    };
    /// What is done to the socket a request came in on.
    using Action = std::function<void(QTcpSocket &)>;

    explicit RawServer(QObject *parent = nullptr);

    void script(QList<Action> actions) { m_script = std::move(actions); }
    /// From now on connections begin with a TLS handshake.
    void useTls(const QSslConfiguration &configuration) { m_tls = configuration; }
    /// Bytes sent as soon as somebody connects, instead of reading HTTP.
    void greet(const QByteArray &bytes) { m_greeting = bytes; }

    /// http:// or https://, and 127.0.0.1 unless another name is given.
    [[nodiscard]] QUrl url(const QString &host = QStringLiteral("127.0.0.1")) const;
    [[nodiscard]] const QList<Request> &requests() const { return m_requests; }
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] int openConnections() const { return m_open; }
    /// Everything that arrived, after decryption where there is TLS.
    [[nodiscard]] const QByteArray &received() const { return m_received; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void read(QTcpSocket *socket, int connection);
    void act(QTcpSocket &socket);

    QList<Action> m_script;
    std::optional<QSslConfiguration> m_tls;
    QByteArray m_greeting;
    QList<Request> m_requests;
    QByteArray m_received;
    int m_connections = 0;
    int m_open = 0;
};

/// Actions to write scripts with.
namespace act {

/// A whole answer with Content-Length; the connection stays open.
RawServer::Action
answer(const QByteArray &body, const QByteArray &status = "200 OK", const QByteArray &headers = {});
/// An answer with `result` in Telegram's envelope.
RawServer::Action ok(const QByteArray &result);
/// These bytes, and nothing else happens.
RawServer::Action send(const QByteArray &bytes);
/// These bytes, then the connection closes in good order.
RawServer::Action sendAndClose(const QByteArray &bytes);
/// These bytes, then the connection is reset (RST).
RawServer::Action sendAndReset(const QByteArray &bytes);
/// Nothing, for ever.
RawServer::Action keepSilent();
/// One byte after the other.
RawServer::Action drip(const QByteArray &bytes, std::chrono::milliseconds every);
/// The head, then `piece` again and again as fast as it is taken.
RawServer::Action flood(const QByteArray &head, const QByteArray &piece);

} // namespace act

} // namespace botdeck::test
