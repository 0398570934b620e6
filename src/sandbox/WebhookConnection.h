// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/HttpReplyReader.h"
#include "sandbox/WebhookPace.h"
#include "sandbox/world/Webhook.h"

#include <QHostAddress>
#include <QSslSocket>
#include <QTimer>
#include <QUrl>

namespace botdeck::sandbox {

/// Where deliveries go and what they carry.
struct WebhookAim
{
    QUrl url = {};
    /// The certificate trusted in place of the system's authorities, PEM; empty = none.
    QByteArray certificate = {};
    /// Connected to in place of the host's own address; empty = none.
    QString ipAddress = {};
    /// Header lines beside the usual ones, each with its end.
    QByteArray headers = {};
};

/// One connection over which updates are posted, one after the other. TLS always, and to loopback addresses
/// only: nothing that happens in the sandbox leaves this machine. Failures are told in the Bot API server's
/// words, which getWebhookInfo shows.
class WebhookConnection : public QObject
{
    Q_OBJECT

public:
    WebhookConnection(const WebhookAim &aim, const WebhookPace &pace, QObject *parent = nullptr);

    /// answered() or failed() follows, once. Nothing may be under way.
    void post(const QByteArray &body);
    [[nodiscard]] bool isFree() const { return m_body.isEmpty(); }

Q_SIGNALS:
    /// The receiver answered whatever it liked.
    void answered(const botdeck::sandbox::HttpReply &reply);
    void failed(const QString &words);
    /// Connected, and the certificate is the one it should be.
    void reached(const QString &ipAddress);

private:
    void connectToAim();
    void connectTo(const QList<QHostAddress> &addresses);
    void tryNext();
    void send();
    void read();
    void take(HttpReplyReader::State state);
    void fail(const QString &words);
    void meet(QAbstractSocket::SocketError error);
    [[nodiscard]] QString wordsFor(QAbstractSocket::SocketError error) const;

    const WebhookAim m_aim;
    const WebhookPace m_pace;
    QSslSocket m_socket;
    QTimer m_patience;
    QList<QHostAddress> m_addresses;
    HttpReplyReader m_reader;
    QByteArray m_body;
    /// The body went out on a connection that was there already, and nothing has come back.
    bool m_isKept = false;
};

} // namespace botdeck::sandbox
