// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "sandbox/Wire.h"

#include <functional>
#include <memory>

namespace botdeck::sandbox {

class StopSignal;

/// HTTP on loopback, by cpp-httplib; the only place that knows that library. What differs between its
/// versions (0.11 in Debian 12, 0.18 in Debian 13) is wrapped here and in ConnectionThreads.
class HttpServer
{
public:
    /// Called in the connection's own thread, for many connections at a time. It may wait as long as `stop`
    /// is not raised.
    using Handler = std::function<WireReply(const WireRequest &)>;

    /// While `most` connections are open and another one comes, some of those that have been silent for
    /// longest are ended. One that waits for an answer never is.
    HttpServer(StopSignal &stop, Handler handler, size_t most = 512);
    ~HttpServer();
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    /// Listens on 127.0.0.1; port 0 takes a free one. Returns the port, or ErrorKind::Network when it cannot
    /// be had.
    core::Result<quint16> start(quint16 port);
    /// Ends every connection. The caller raises the StopSignal first, so that no handler waits any more.
    void stop();

private:
    struct Private;
    const std::unique_ptr<Private> d;
};

} // namespace botdeck::sandbox
