// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Phrase.h"

#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

namespace botdeck::core {

/// What kind of thing went wrong. Only `ui` (and the command line) turns a kind into a sentence.
enum class ErrorKind {
    WrongUse,       ///< an argument or a field that cannot be meant
    NotFound,       ///< a name that is not in a table, a file that is not there
    Refused,        ///< a check of ours, or the server's `ok:false`
    Unauthorised,   ///< the server does not accept the token (401, 404 for the whole bot)
    Conflict,       ///< 409: somebody else receives this bot's updates, or a webhook does
    RateLimited,    ///< 429: retryAfter says how long
    Network,        ///< no connection, DNS, reset
    Timeout,        ///< a total deadline of ours passed
    Tls,            ///< the certificate or the handshake is wrong; nothing was sent
    BadReply,       ///< the server answered with something that is no answer
    ServerTrouble,  ///< HTTP 5xx
    TooLarge,       ///< more bytes than the cap allows
    UnknownOutcome, ///< the request left, no answer came: it may have had its effect
    Cancelled,      ///< by us
    Storage,        ///< the store or a file cannot be read or written
    Locked,         ///< another process holds the lock; or a vault or keychain is locked
    Unavailable,    ///< a service of this machine that is not there, such as a keychain
};

/// A failure as a value. `detail` is for people, without any secret.
struct Error
{
    ErrorKind kind = ErrorKind::WrongUse;
    Phrase detail = {};
    /// How long to wait before another try, where somebody says so: the server (429), the store.
    std::optional<std::chrono::seconds> retryAfter = {};
    /// The server's own number (HTTP status or error_code), 0 where there is none.
    int code = 0;
};

/// The kind's name as the command line and logs print it, e.g. "rate_limited".
QString errorKindName(ErrorKind kind);
/// Nothing for a name that is none.
std::optional<ErrorKind> errorKindFromName(QStringView name);

} // namespace botdeck::core

Q_DECLARE_METATYPE(botdeck::core::Error)
