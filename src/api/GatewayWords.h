// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"

#include <QString>

namespace botdeck::api {

/// What a close code of a WebSocket means for a session (RFC 6455; the private ones are a guess).
struct CloseMeaning
{
    core::ErrorKind kind = core::ErrorKind::Network;
    /// A sentence.
    core::Phrase words;
    bool tokenRefused = false;
};

CloseMeaning closeMeaning(int code);

struct HandshakeRefusal
{
    core::Error error;
    bool tokenRefused = false;
};

/// What came instead of the handshake, from Qt's words about it ("…: Unhandled http status code: 401 (…)"):
/// Qt gives the number nowhere else. Nothing else of them is used, since they quote the server.
HandshakeRefusal handshakeRefusal(const QString &qtWords);

} // namespace botdeck::api
