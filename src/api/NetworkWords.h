// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"

#include <QAbstractSocket>
#include <QNetworkReply>
#include <QSslError>

namespace botdeck::api {

/// Our own words for what the network reports. Qt's errorString() holds the address with the token, so
/// nothing of it is ever used.
struct NetworkFault
{
    core::ErrorKind kind = core::ErrorKind::Network;
    /// A sentence.
    core::Phrase words;
    /// It fails before anything can have left for the server.
    bool beforeSending = false;
};

NetworkFault networkFault(QNetworkReply::NetworkError error);
/// What an error of a connection means that was made to a proxy, though Qt blames the server.
QNetworkReply::NetworkError behindProxy(QNetworkReply::NetworkError error);
/// The same for a socket's own errors.
NetworkFault socketFault(QAbstractSocket::SocketError error);

/// Why a server's certificate is not accepted, as half a sentence: "its certificate has expired".
core::Phrase certificateFault(QSslError::SslError error);

} // namespace botdeck::api
