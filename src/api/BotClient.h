// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/Endpoint.h"
#include "api/Envelope.h"
#include "api/Job.h"
#include "platform/Request.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

class QNetworkAccessManager;

namespace botdeck::core {
class Clock;
}

namespace botdeck::api {

class Transport;
struct HttpOrder;

/// The largest body that is read, after decompression.
inline constexpr qint64 defaultBodyCap = qint64(32) * 1024 * 1024;

struct CallOptions
{
    /// From the call to the last byte of the answer. Not given: 30 s, and a second more for each 32 kB sent.
    std::optional<std::chrono::milliseconds> deadline = {};
    qint64 bodyCap = defaultBodyCap;
};

/// Speaks to one bot's server. Lives in the transport's thread; platform, clock and transport outlive it.
/// Its jobs are its children: they end silently with it.
class BotClient : public QObject
{
    Q_OBJECT

public:
    BotClient(
        Endpoint endpoint, const platform::Platform &platform, core::Clock &clock, Transport &transport,
        QObject *parent = nullptr);
    ~BotClient() override;

    /// Sends what platform::build() made. Never null. Errors: see api/README.md. A request with `changes`
    /// reaches the server at most once, and fails with ErrorKind::UnknownOutcome when it left and no answer
    /// came.
    Job *call(const platform::Request &request, const CallOptions &options = {});
    /// The same through the bot's own poll connection. The envelope's verdict is read, its result is not.
    Job *poll(const platform::Request &request, std::chrono::milliseconds deadline);

    [[nodiscard]] const Endpoint &endpoint() const { return m_endpoint; }
    [[nodiscard]] const platform::Platform &platform() const { return m_platform; }

private:
    [[nodiscard]] core::Result<HttpOrder> order(const platform::Request &request, ReadDepth depth) const;
    /// Sends through the manager kept in `kept`, whose connections stay open, until a call breaks one of
    /// them.
    void keep(HttpOrder &order, std::shared_ptr<QNetworkAccessManager> &kept) const;

    const Endpoint m_endpoint;
    const platform::Platform &m_platform;
    core::Clock &m_clock;
    Transport &m_transport;
    std::shared_ptr<QNetworkAccessManager> m_reads;
    std::shared_ptr<QNetworkAccessManager> m_polls;
};

} // namespace botdeck::api
