// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/WebhookConnection.h"

#include "sandbox/LoopbackHost.h"

#include <QHostInfo>
#include <QSslConfiguration>

#include <array>
#include <utility>

namespace botdeck::sandbox {

namespace {

// What telegram-bot-api says of a failed connection, as seen in answers of getWebhookInfo.
struct ErrorWords
{
    QAbstractSocket::SocketError error;
    const char *words;
};
constexpr std::array errorWords{
    ErrorWords{QAbstractSocket::ConnectionRefusedError, "Connection refused"},
    ErrorWords{QAbstractSocket::RemoteHostClosedError, "Connection closed"},
    ErrorWords{QAbstractSocket::SocketTimeoutError, "Connection timed out"},
    ErrorWords{QAbstractSocket::NetworkError, "Connection reset by peer"},
};
constexpr const char *unresolved = "Failed to resolve host: Name or service not known";
constexpr const char *untrusted = "SSL error {error:0A000086:SSL routines::certificate verify failed}";

} // namespace

WebhookConnection::WebhookConnection(const WebhookAim &aim, const WebhookPace &pace, QObject *parent)
    : QObject(parent)
    , m_aim(aim)
    , m_pace(pace)
{
    if (!aim.certificate.isEmpty()) {
        QSslConfiguration trust = m_socket.sslConfiguration();
        trust.setCaCertificates(QSslCertificate::fromData(aim.certificate));
        m_socket.setSslConfiguration(trust);
    }
    m_patience.setSingleShot(true);
    connect(&m_socket, &QSslSocket::encrypted, this, [this] {
        Q_EMIT reached(m_socket.peerAddress().toString());
        send();
    });
    connect(&m_socket, &QSslSocket::readyRead, this, &WebhookConnection::read);
    connect(&m_socket, &QSslSocket::errorOccurred, this, &WebhookConnection::meet);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        fail(
            m_socket.isEncrypted() ? QStringLiteral("Read timeout expired")
                                   : QStringLiteral("Connection timed out"));
    });
}

void WebhookConnection::post(const QByteArray &body)
{
    m_body = body;
    m_reader = {};
    m_isKept = m_socket.isEncrypted() && m_socket.state() == QAbstractSocket::ConnectedState;
    if (m_isKept)
        send();
    else
        connectToAim();
}

void WebhookConnection::connectToAim()
{
    m_socket.abort();
    m_patience.start(m_pace.connecting);
    const QString host = m_aim.ipAddress.isEmpty() ? m_aim.url.host(QUrl::FullyEncoded) : m_aim.ipAddress;
    if (const QHostAddress address(host); !address.isNull()) {
        connectTo({address});
        return;
    }
    QHostInfo::lookupHost(host, this, [this](const QHostInfo &found) {
        if (!isFree())
            connectTo(found.addresses());
    });
}

void WebhookConnection::connectTo(const QList<QHostAddress> &addresses)
{
    m_addresses = loopbackOf(addresses);
    if (!m_addresses.isEmpty()) {
        tryNext();
        return;
    }
    fail(
        addresses.isEmpty() ? QString::fromLatin1(unresolved)
                            : QStringLiteral("IP address %1 is not of this machine; the sandbox delivers to "
                                             "loopback addresses only")
                                  .arg(addresses.first().toString()));
}

void WebhookConnection::tryNext()
{
    m_socket.abort();
    // The name is what the certificate must say, whatever the address.
    m_socket.connectToHostEncrypted(
        m_addresses.takeFirst().toString(), quint16(m_aim.url.port(443)), m_aim.url.host(QUrl::FullyEncoded));
}

void WebhookConnection::send()
{
    m_patience.start(m_pace.answering);
    const QByteArray path = m_aim.url.path(QUrl::FullyEncoded).toLatin1();
    const QByteArray query = m_aim.url.query(QUrl::FullyEncoded).toLatin1();
    QByteArray request = "POST " + (path.isEmpty() ? "/" : path);
    if (m_aim.url.hasQuery())
        request += '?' + query;
    request += " HTTP/1.1\r\nHost: " + hostHeader(m_aim.url) + "\r\n" + m_aim.headers;
    request += "Content-Type: application/json\r\nConnection: keep-alive\r\nContent-Length: " +
               QByteArray::number(m_body.size()) + "\r\n\r\n" + m_body;
    m_socket.write(request);
}

void WebhookConnection::read()
{
    const QByteArray bytes = m_socket.readAll();
    m_isKept = false;
    // Nobody asked for these bytes.
    if (isFree())
        m_socket.abort();
    else
        take(m_reader.read(bytes));
}

void WebhookConnection::take(HttpReplyReader::State state)
{
    if (state == HttpReplyReader::State::Incomplete)
        return;
    if (state == HttpReplyReader::State::Broken) {
        fail(QStringLiteral("Failed to parse response"));
        return;
    }
    m_patience.stop();
    m_body.clear();
    const HttpReply reply = m_reader.reply();
    if (!reply.keepsConnection)
        m_socket.abort();
    Q_EMIT answered(reply);
}

void WebhookConnection::meet(QAbstractSocket::SocketError error)
{
    if (isFree())
        return;
    const bool isNextOne = !m_addresses.isEmpty() && error == QAbstractSocket::ConnectionRefusedError;
    // A receiver may end an idle connection just when it is used again: that is no failure.
    const bool isAgain = std::exchange(m_isKept, false);
    if (isNextOne || isAgain) {
        const auto again = isAgain ? &WebhookConnection::connectToAim : &WebhookConnection::tryNext;
        QMetaObject::invokeMethod(this, again, Qt::QueuedConnection);
    } else if (
        error == QAbstractSocket::RemoteHostClosedError && m_reader.end() == HttpReplyReader::State::Done) {
        take(HttpReplyReader::State::Done);
    } else {
        fail(wordsFor(error));
    }
}

QString WebhookConnection::wordsFor(QAbstractSocket::SocketError error) const
{
    for (const ErrorWords &known : errorWords) {
        if (known.error == error)
            return QString::fromLatin1(known.words);
    }
    if (error != QAbstractSocket::SslHandshakeFailedError)
        return m_socket.errorString();
    if (!m_socket.sslHandshakeErrors().isEmpty())
        return QString::fromLatin1(untrusted);
    const QString said = m_socket.errorString();
    const qsizetype code = said.indexOf(QLatin1StringView("error:"));
    return QStringLiteral("SSL error {%1}").arg(code < 0 ? said : said.mid(code));
}

void WebhookConnection::fail(const QString &words)
{
    if (isFree())
        return;
    m_patience.stop();
    m_body.clear();
    m_addresses.clear();
    m_socket.abort();
    Q_EMIT failed(words);
}

} // namespace botdeck::sandbox

#include "moc_WebhookConnection.cpp"
