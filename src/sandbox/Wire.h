// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/world/WorldTypes.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>

namespace botdeck::sandbox {

/// A request as it came in, before anybody knows what it means.
struct WireRequest
{
    enum class Body { Whole, TooLarge, Unreadable };

    QByteArray verb;
    /// Percent-decoded, without the query.
    QString path;
    /// Still percent-encoded.
    QByteArray query;
    QByteArray host;
    QByteArray contentType;
    /// Empty for multipart, whose content stands in `parts`. A part without a file name is an ordinary field.
    QByteArray body;
    QList<Upload> parts;
    Body state = Body::Whole;
};

/// How the answer reaches the client.
enum class Delivery {
    Whole,
    Truncated, ///< half of the body, then the end, although Content-Length promised all of it
    Dripping,  ///< byte by byte, with a pause before each
    Reset,     ///< no byte at all: the connection is reset
};

struct WireReply
{
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    /// The header Retry-After, empty = none.
    QByteArray retryAfter = {};
    Delivery delivery = Delivery::Whole;
    /// Before each byte of a dripping answer.
    std::chrono::milliseconds pause{0};
};

} // namespace botdeck::sandbox
