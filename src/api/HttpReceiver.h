// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Result.h"
#include "core/Secret.h"

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QMetaType>
#include <QObject>

#include <chrono>
#include <memory>
#include <utility>

namespace botdeck::api {

class ReceiverThread;

struct ReceiverOptions
{
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    /// 0: any that is free.
    quint16 port = 0;
    /// "/…", matched byte for byte, without the query.
    core::Secret path = {};
    QList<QByteArray> methods{"POST"};
    /// PEM, a chain with the server's own first, and its key without a passphrase. Both empty: HTTP.
    QByteArray certificate = {};
    core::Secret key = {};
    int maxConnections = 1024;
    qsizetype maxBody = qsizetype(4) * 1024 * 1024;
    /// From a connection's or a request's first byte until the request is whole; also for reading an answer.
    std::chrono::milliseconds patience = std::chrono::seconds(10);
    /// Until answer(); then it is 503, and the sender tries again later.
    std::chrono::milliseconds answerWithin = std::chrono::seconds(60);
};

struct ReceivedRequest
{
    quint64 id = 0;
    QByteArray method = {};
    /// As sent, but with "/" for the path, which is the secret of the options: "/", "/?key=value".
    QByteArray target = {};
    /// Names and values as sent and in their order; a name may come twice.
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};
    QHostAddress peer = {};
    qint64 receivedMs = 0;
};

/// What was not handed on, since listen().
struct ReceiverRefusals
{
    qint64 wrongPath = 0;
    qint64 wrongMethod = 0;
    /// Body or head.
    qint64 tooLarge = 0;
    /// Head or body not whole in time, or given up at a head for another connection.
    qint64 tooSlow = 0;
    /// Closed at once because every connection was in the middle of a request to the right path.
    qint64 tooMany = 0;
    /// No HTTP.
    qint64 badRequest = 0;
    /// A TLS handshake that failed; most clients that do not trust the certificate end it.
    qint64 badTls = 0;
    /// Requests that nobody answered in time.
    qint64 unanswered = 0;

    bool operator==(const ReceiverRefusals &) const = default;
};

/// Takes HTTP or HTTPS requests to one secret path, in a thread of its own, and holds each until it is
/// answered. Anything else is refused there and only counted: another path with 404, whatever its method and
/// body; another method with 405; too large a body with 413, a head with 431. HTTP/1.1 with keep-alive,
/// pipelining, chunked bodies and Expect: 100-continue.
///
/// When the connections reach their limit, the one that was silent longest, or was longest at a head, gives
/// way; one whose request had the right path does not.
class HttpReceiver : public QObject
{
    Q_OBJECT

public:
    explicit HttpReceiver(const core::Clock &clock, QObject *parent = nullptr);
    ~HttpReceiver() override;

    /// The port it got. Errors: WrongUse (options, certificate, key, already listening), Locked (the port is
    /// taken), Network. It may allow this process more open files, as many as the connections need; where
    /// the system does not, there are fewer connections.
    core::Result<quint16> listen(const ReceiverOptions &options);
    [[nodiscard]] bool isListening() const { return m_thread != nullptr; }
    /// Ends every connection; answers given before are written, requests that have none get none, and no
    /// signal comes after it. Waits for the thread, which waits for nobody longer than a second.
    void close();

    /// From any thread that is not racing with close(). `status`: 200 to 599. An id that was answered, or
    /// whose client has gone, is ignored.
    void answer(quint64 id, int status, const QByteArray &contentType = {}, const QByteArray &body = {});
    [[nodiscard]] const ReceiverRefusals &refusals() const { return m_refusals; }

Q_SIGNALS:
    /// In this object's thread. All that came since the last turn of the event loop come in one turn.
    void received(const botdeck::api::ReceivedRequest &request);
    /// At most once a turn, however many were refused.
    void refused(const botdeck::api::ReceiverRefusals &refusals);

private:
    void deliver();

    const core::Clock &m_clock;
    ReceiverRefusals m_refusals;
    std::unique_ptr<ReceiverThread> m_thread;
};

} // namespace botdeck::api

Q_DECLARE_METATYPE(botdeck::api::ReceivedRequest)
Q_DECLARE_METATYPE(botdeck::api::ReceiverRefusals)
