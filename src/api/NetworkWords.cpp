// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/NetworkWords.h"

#include <algorithm>
#include <array>
#include <utility>

namespace botdeck::api {

using core::ErrorKind;

namespace {

struct NetworkRow
{
    QNetworkReply::NetworkError error;
    ErrorKind kind;
    bool beforeSending;
    const char *words;
};

constexpr std::array networkRows{
    NetworkRow{
        QNetworkReply::ConnectionRefusedError, ErrorKind::Network, true,
        QT_TRANSLATE_NOOP(
            "Phrase", "The server refuses connections: it is not running, or the port is wrong.")},
    NetworkRow{
        QNetworkReply::HostNotFoundError, ErrorKind::Network, true,
        QT_TRANSLATE_NOOP(
            "Phrase", "The server's name is not known: the name is wrong, or this machine has no network.")},
    NetworkRow{
        QNetworkReply::RemoteHostClosedError, ErrorKind::Network, false,
        QT_TRANSLATE_NOOP("Phrase", "The connection closed before a whole answer came.")},
    NetworkRow{
        QNetworkReply::ContentReSendError, ErrorKind::Network, false,
        QT_TRANSLATE_NOOP("Phrase", "The connection closed before a whole answer came.")},
    NetworkRow{
        QNetworkReply::TimeoutError, ErrorKind::Timeout, false,
        QT_TRANSLATE_NOOP("Phrase", "The connection to the server timed out.")},
    NetworkRow{
        QNetworkReply::SslHandshakeFailedError, ErrorKind::Tls, true,
        QT_TRANSLATE_NOOP(
            "Phrase", "No safe connection to the server came about: it offers no TLS 1.2 or later, or it "
                      "does not speak "
                      "TLS on this "
                      "port.")},
    NetworkRow{
        QNetworkReply::TemporaryNetworkFailureError, ErrorKind::Network, true,
        QT_TRANSLATE_NOOP("Phrase", "This machine has no network just now.")},
    NetworkRow{
        QNetworkReply::ProxyConnectionRefusedError, ErrorKind::Network, true,
        QT_TRANSLATE_NOOP(
            "Phrase", "The proxy refuses connections: look at the proxy's address in the settings.")},
    NetworkRow{
        QNetworkReply::ProxyConnectionClosedError, ErrorKind::Network, false,
        QT_TRANSLATE_NOOP("Phrase", "The proxy closed the connection.")},
    NetworkRow{
        QNetworkReply::ProxyNotFoundError, ErrorKind::Network, true,
        QT_TRANSLATE_NOOP(
            "Phrase", "The proxy's name is not known: look at the proxy's address in the settings.")},
    NetworkRow{
        QNetworkReply::ProxyTimeoutError, ErrorKind::Network, false,
        QT_TRANSLATE_NOOP("Phrase", "The proxy does not answer.")},
    NetworkRow{
        QNetworkReply::ProxyAuthenticationRequiredError, ErrorKind::Network, true,
        QT_TRANSLATE_NOOP("Phrase", "The proxy wants a name and a password: enter them in the settings.")},
    NetworkRow{
        QNetworkReply::UnknownProxyError, ErrorKind::Network, false,
        QT_TRANSLATE_NOOP("Phrase", "The proxy failed.")},
    NetworkRow{
        QNetworkReply::ProtocolFailure, ErrorKind::BadReply, false,
        QT_TRANSLATE_NOOP("Phrase", "What came back is no HTTP answer.")},
    NetworkRow{
        QNetworkReply::ProtocolUnknownError, ErrorKind::BadReply, false,
        QT_TRANSLATE_NOOP("Phrase", "What came back is no HTTP answer.")},
    NetworkRow{
        QNetworkReply::UnknownContentError, ErrorKind::BadReply, false,
        QT_TRANSLATE_NOOP(
            "Phrase",
            "The answer could not be unpacked: its compression is broken, or it grows beyond reason.")},
};

/// A socket's errors in the words of the table above.
constexpr std::array socketRows{
    std::pair{QAbstractSocket::ConnectionRefusedError, QNetworkReply::ConnectionRefusedError},
    std::pair{QAbstractSocket::RemoteHostClosedError, QNetworkReply::RemoteHostClosedError},
    std::pair{QAbstractSocket::HostNotFoundError, QNetworkReply::HostNotFoundError},
    std::pair{QAbstractSocket::SocketTimeoutError, QNetworkReply::TimeoutError},
    std::pair{QAbstractSocket::NetworkError, QNetworkReply::TemporaryNetworkFailureError},
    std::pair{QAbstractSocket::SslHandshakeFailedError, QNetworkReply::SslHandshakeFailedError},
    std::pair{
        QAbstractSocket::ProxyAuthenticationRequiredError, QNetworkReply::ProxyAuthenticationRequiredError},
    std::pair{QAbstractSocket::ProxyConnectionRefusedError, QNetworkReply::ProxyConnectionRefusedError},
    std::pair{QAbstractSocket::ProxyConnectionClosedError, QNetworkReply::ProxyConnectionClosedError},
    std::pair{QAbstractSocket::ProxyConnectionTimeoutError, QNetworkReply::ProxyTimeoutError},
    std::pair{QAbstractSocket::ProxyNotFoundError, QNetworkReply::ProxyNotFoundError},
    std::pair{QAbstractSocket::ProxyProtocolError, QNetworkReply::UnknownProxyError},
};

/// What it is where the connection led to a proxy.
constexpr std::array proxyRows{
    std::pair{QNetworkReply::ConnectionRefusedError, QNetworkReply::ProxyConnectionRefusedError},
    std::pair{QNetworkReply::HostNotFoundError, QNetworkReply::ProxyNotFoundError},
    std::pair{QNetworkReply::TimeoutError, QNetworkReply::ProxyTimeoutError},
};

struct CertificateRow
{
    QSslError::SslError error;
    const char *words;
};

constexpr std::array certificateRows{
    CertificateRow{QSslError::CertificateExpired, QT_TRANSLATE_NOOP("Phrase", "its certificate has expired")},
    CertificateRow{
        QSslError::CertificateNotYetValid,
        QT_TRANSLATE_NOOP("Phrase", "its certificate is not valid yet (is this machine's clock right?)")},
    CertificateRow{
        QSslError::HostNameMismatch,
        QT_TRANSLATE_NOOP("Phrase", "its certificate was made for another name")},
    CertificateRow{
        QSslError::SelfSignedCertificate, QT_TRANSLATE_NOOP("Phrase", "its certificate is signed by itself")},
    CertificateRow{
        QSslError::SelfSignedCertificateInChain,
        QT_TRANSLATE_NOOP("Phrase", "its certificate comes from an authority this machine does not trust")},
    CertificateRow{
        QSslError::UnableToGetLocalIssuerCertificate,
        QT_TRANSLATE_NOOP("Phrase", "its certificate comes from an authority this machine does not trust")},
    CertificateRow{
        QSslError::UnableToVerifyFirstCertificate,
        QT_TRANSLATE_NOOP("Phrase", "its certificate comes from an authority this machine does not trust")},
    CertificateRow{QSslError::CertificateRevoked, QT_TRANSLATE_NOOP("Phrase", "its certificate was revoked")},
    CertificateRow{QSslError::NoPeerCertificate, QT_TRANSLATE_NOOP("Phrase", "it shows no certificate")},
};

} // namespace

NetworkFault networkFault(QNetworkReply::NetworkError error)
{
    const auto row = std::find_if(networkRows.begin(), networkRows.end(), [error](const NetworkRow &entry) {
        return entry.error == error;
    });
    if (row == networkRows.end())
        return {ErrorKind::Network, QT_TRANSLATE_NOOP("Phrase", "The connection to the server broke.")};
    return {row->kind, row->words, row->beforeSending};
}

NetworkFault socketFault(QAbstractSocket::SocketError error)
{
    const auto row = std::find_if(
        socketRows.begin(), socketRows.end(), [error](const auto &entry) { return entry.first == error; });
    return networkFault(row == socketRows.end() ? QNetworkReply::UnknownNetworkError : row->second);
}

QNetworkReply::NetworkError behindProxy(QNetworkReply::NetworkError error)
{
    const auto row = std::find_if(
        proxyRows.begin(), proxyRows.end(), [error](const auto &entry) { return entry.first == error; });
    return row == proxyRows.end() ? error : row->second;
}

core::Phrase certificateFault(QSslError::SslError error)
{
    const auto row =
        std::find_if(certificateRows.begin(), certificateRows.end(), [error](const CertificateRow &entry) {
            return entry.error == error;
        });
    return row == certificateRows.end() ? QT_TRANSLATE_NOOP("Phrase", "its certificate cannot be verified")
                                        : row->words;
}

} // namespace botdeck::api
