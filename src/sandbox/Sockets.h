// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <set>

namespace botdeck::sandbox {

// A handler of cpp-httplib never sees its socket, only the ports at both ends. The kernel knows the rest: of
// all descriptors of this process exactly one accepted socket has this local port and this peer.

/// Sends RST on the accepted connection between these two ports. Call it from the connection's own handler,
/// while the socket is certainly open; whatever is written to it afterwards fails.
void resetConnection(quint16 localPort, quint16 peerPort);

/// Ends both directions of every accepted connection on `localPort`, so that whoever reads from one returns
/// at once.
void shutConnections(quint16 localPort);

/// Ends up to `most` accepted connections on `localPort`, those first on which neither side has said anything
/// for longest. Spares those where it was less than `least`, and those whose peer's port is in `spared`.
/// Returns how many it ended.
size_t endMostSilent(
    quint16 localPort, std::chrono::milliseconds least, const std::set<quint16> &spared, size_t most);

/// Prepares a socket that is about to listen. Closed on exec, and without SO_REUSEPORT, with which a second
/// server would silently share the port.
void prepareListener(int socket);

/// More waiting connections than cpp-httplib's five.
void deepenBacklog(int socket);

} // namespace botdeck::sandbox
