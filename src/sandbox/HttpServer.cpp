// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/HttpServer.h"

#include "sandbox/ConnectionThreads.h"
#include "sandbox/OpenRequests.h"
#include "sandbox/Sockets.h"
#include "sandbox/StopSignal.h"

#include <future>
#include <thread>
#include <utility>

namespace botdeck::sandbox {

namespace {

constexpr size_t mostRequestsPerConnection = 1'000'000'000;
constexpr time_t idleConnectionSeconds = 75;
constexpr time_t stalledRequestSeconds = 30;
/// So long after an answer, or after it came, a client may take to say something before it counts as idle.
constexpr std::chrono::milliseconds silenceOfIdle{100};
/// Above the 50 MB that the platforms take as a file, with room for the form around it.
constexpr size_t largestBody = size_t(60) * 1024 * 1024;
/// Longer paths are refused before cpp-httplib's recursive std::regex sees them.
constexpr size_t longestPath = 2048;
constexpr const char *loopback = "127.0.0.1";

QByteArray toBytes(const std::string &text)
{
    return {text.data(), qsizetype(text.size())};
}

QString toText(const std::string &text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

bool readBody(const httplib::Request &from, const httplib::ContentReader &reader, WireRequest &to)
{
    // Without either header cpp-httplib would read until the connection ends; clients mean an empty body.
    if (!from.has_header("Content-Length") && !from.has_header("Transfer-Encoding"))
        return true;
    if (!from.is_multipart_form_data()) {
        return reader([&to](const char *data, size_t size) {
            to.body.append(data, qsizetype(size));
            return true;
        });
    }
    const auto begin = [&to](const auto &part) {
        to.parts.append({toText(part.name), toText(part.filename), toText(part.content_type), {}});
        return true;
    };
    const auto more = [&to](const char *data, size_t size) {
        to.parts.last().bytes.append(data, qsizetype(size));
        return true;
    };
    return reader(begin, more);
}

WireRequest withoutBody(const httplib::Request &from)
{
    WireRequest request;
    request.verb = toBytes(from.method);
    request.path = toText(from.path);
    const QByteArray target = toBytes(from.target);
    const qsizetype mark = target.indexOf('?');
    if (mark >= 0)
        request.query = target.mid(mark + 1);
    request.host = toBytes(from.get_header_value("Host"));
    request.contentType = toBytes(from.get_header_value("Content-Type"));
    return request;
}

/// Writes a body, or as much of it as its delivery asks for. A provider is also what keeps cpp-httplib from
/// compressing an answer for every client that would take it (its Brotli runs at the slowest setting).
httplib::ContentProvider provider(const WireReply &reply, StopSignal &stop)
{
    switch (reply.delivery) {
    case Delivery::Truncated:
        return [body = reply.body](size_t, size_t, httplib::DataSink &sink) {
            sink.write(body.constData(), size_t(body.size()) / 2);
            return false;
        };
    case Delivery::Dripping:
        return
            [body = reply.body, pause = reply.pause, &stop](size_t offset, size_t, httplib::DataSink &sink) {
                return stop.wait(pause) && sink.write(body.constData() + offset, 1);
            };
    case Delivery::Whole:
    case Delivery::Reset:
        break;
    }
    return [body = reply.body](size_t offset, size_t length, httplib::DataSink &sink) {
        return sink.write(body.constData() + offset, length);
    };
}

/// `open` is kept until the answer is written.
void send(
    const WireReply &reply, const httplib::Request &request, httplib::Response &to, StopSignal &stop,
    const std::shared_ptr<const void> &open)
{
    if (reply.delivery == Delivery::Reset)
        resetConnection(quint16(request.local_port), quint16(request.remote_port));
    to.status = reply.status;
    if (!reply.retryAfter.isEmpty())
        to.set_header("Retry-After", reply.retryAfter.toStdString());
    // With a provider, 0.11 would take a length of 0 for an unknown one.
    to.set_content_provider(
        size_t(reply.body.size()), reply.contentType.toStdString(),
        reply.body.isEmpty() ? httplib::ContentProvider() : provider(reply, stop), [open](bool) {});
}

} // namespace

struct HttpServer::Private
{
    StopSignal &stop;
    const Handler handler;
    const size_t most;
    OpenRequests requests = {};
    httplib::Server server = {};
    std::thread listener = {};
    std::promise<void> ready = {};
    quint16 port = 0;
    int socket = -1;

    void configure();
    void route();
    bool bind(quint16 wanted);
};

void HttpServer::Private::configure()
{
    server.set_tcp_nodelay(true); // or every answer waits 40 ms for an acknowledgement
    server.set_keep_alive_max_count(mostRequestsPerConnection);
    server.set_keep_alive_timeout(idleConnectionSeconds);
    server.set_read_timeout(stalledRequestSeconds);
    server.set_write_timeout(stalledRequestSeconds);
    server.set_payload_max_length(largestBody);
    server.set_socket_options([this](auto listening) {
        prepareListener(listening);
        socket = listening;
    });
    // Asked for once, when the server runs: from here on it can be stopped.
    server.new_task_queue = [this] {
        ready.set_value();
        // Looking at all of them costs more than ending some.
        const auto makeRoom = [this] {
            return endMostSilent(port, silenceOfIdle, requests.peerPorts(), 1 + most / 16);
        };
        return new ConnectionThreads(most, makeRoom); // cpp-httplib deletes it
    };
}

void HttpServer::Private::route()
{
    const auto bare = [this](const httplib::Request &request, httplib::Response &response) {
        const auto open = requests.begin(quint16(request.remote_port));
        send(handler(withoutBody(request)), request, response, stop, open);
    };
    const auto withBody = [this](
                              const httplib::Request &request, httplib::Response &response,
                              const httplib::ContentReader &reader) {
        const auto open = requests.begin(quint16(request.remote_port));
        WireRequest wire = withoutBody(request);
        if (!readBody(request, reader, wire))
            wire.state = response.status == 413 ? WireRequest::Body::TooLarge : WireRequest::Body::Unreadable;
        send(handler(wire), request, response, stop, open);
    };
    using Reading = httplib::Server::HandlerWithContentReader;
    const std::string any = R"([\s\S]*)";
    server.Get(any, bare).Options(any, bare);
    server.Post(any, Reading(withBody)).Put(any, Reading(withBody));
    server.Patch(any, Reading(withBody)).Delete(any, Reading(withBody));
    server.set_pre_routing_handler([](const httplib::Request &request, httplib::Response &response) {
        if (request.path.size() <= longestPath)
            return httplib::Server::HandlerResponse::Unhandled;
        response.status = 414;
        return httplib::Server::HandlerResponse::Handled;
    });
}

bool HttpServer::Private::bind(quint16 wanted)
{
    if (wanted != 0) {
        port = wanted;
        return server.bind_to_port(loopback, wanted);
    }
    const int given = server.bind_to_any_port(loopback);
    port = quint16(given);
    return given > 0;
}

HttpServer::HttpServer(StopSignal &stop, Handler handler, size_t most)
    : d(new Private{stop, std::move(handler), most})
{
    d->configure();
    d->route();
}

HttpServer::~HttpServer()
{
    stop();
}

core::Result<quint16> HttpServer::start(quint16 port)
{
    if (!d->bind(port)) {
        return core::Error{
            core::ErrorKind::Network,
            QStringLiteral(
                "Port %1 of 127.0.0.1 cannot be had; another program listens there, or it needs more rights. "
                "Choose another one, or 0 for any free port.")
                .arg(port)};
    }
    deepenBacklog(d->socket);
    d->listener = std::thread([this] { d->server.listen_after_bind(); });
    d->ready.get_future().wait();
    return d->port;
}

void HttpServer::stop()
{
    if (!d->listener.joinable())
        return;
    // cpp-httplib waits for its connections to end by themselves; 0.11 does not even look while one is idle.
    auto ended = std::async(std::launch::async, [this] { d->listener.join(); });
    d->server.stop();
    do {
        shutConnections(d->port);
    } while (ended.wait_for(std::chrono::milliseconds(10)) != std::future_status::ready);
}

} // namespace botdeck::sandbox
