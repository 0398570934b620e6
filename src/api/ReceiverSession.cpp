// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/ReceiverSession.h"

#include "api/ReceiverHttp.h"

#include <limits>

#include <boost/asio/write.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/rfc7230.hpp>

namespace botdeck::api {

namespace asio = boost::asio;
namespace http = boost::beast::http;

using namespace std::chrono_literals;

namespace {

constexpr std::uint32_t largestHead = 16 * 1024;
/// Beyond a head and a piece of a body, only an endless line between chunks leaves so much unread.
constexpr size_t mostUnread = size_t(64) * 1024;
constexpr auto keptOpen = 2min;
/// A client that still sends when it was refused would get a reset instead of the answer.
constexpr auto drainedWithin = 2s;
constexpr qsizetype mostDrained = qsizetype(16) * 1024 * 1024;

QHostAddress addressOf(const ReceiverSession::Socket &socket)
{
    boost::system::error_code error;
    const asio::ip::tcp::endpoint end = socket.remote_endpoint(error);
    QHostAddress address(QString::fromStdString(end.address().to_string()));
    bool mapped = false;
    const quint32 four = address.toIPv4Address(&mapped);
    return mapped ? QHostAddress(four) : address;
}

} // namespace

struct ReceiverSession::Parser : http::request_parser<http::string_body>
{
    Parser()
    {
        header_limit(largestHead);
        // Of a wrong path's body nothing is read, whatever length it has; the true limit follows the head.
        body_limit(std::numeric_limits<std::uint64_t>::max());
    }
};

ReceiverSession::ReceiverSession(Socket socket, ReceiverHall &hall, quint64 number)
    : m_socket(std::move(socket))
    , m_deadline(m_socket.get_executor())
    , m_hall(hall)
    , m_number(number)
    , m_peer(addressOf(m_socket))
    , m_since(Clock::now())
{
    if (hall.tls != nullptr)
        m_tls.emplace(m_socket, *hall.tls);
}

ReceiverSession::~ReceiverSession() = default;

template <typename Then>
void ReceiverSession::read(asio::mutable_buffer into, Then then)
{
    if (m_tls)
        m_tls->async_read_some(into, std::move(then));
    else
        m_socket.async_read_some(into, std::move(then));
}

template <typename Then>
void ReceiverSession::write(Then then)
{
    const asio::const_buffer bytes(m_out.constData(), size_t(m_out.size()));
    if (m_tls)
        asio::async_write(*m_tls, bytes, std::move(then));
    else
        asio::async_write(m_socket, bytes, std::move(then));
}

void ReceiverSession::start()
{
    Error ignored;
    m_socket.set_option(asio::ip::tcp::no_delay(true), ignored);
    // Nobody reads while a request is held: so a reset is noticed. (The end of what a client sends is none.)
    m_socket.async_wait(Socket::wait_error, [self = shared_from_this()](const Error &) { self->end(); });
    if (m_tls)
        shakeHands();
    else
        awaitRequest(m_hall.options.patience);
}

void ReceiverSession::begin(Stage stage, std::chrono::milliseconds patience)
{
    m_stage = stage;
    m_since = Clock::now();
    m_deadline.expires_after(patience);
    m_deadline.async_wait([self = shared_from_this()](const Error &error) {
        // One that was already on its way here when a new one was set does not count.
        if (!error && self->m_deadline.expiry() <= Clock::now())
            self->overdue();
    });
}

void ReceiverSession::overdue()
{
    switch (m_stage) {
    case Stage::Held:
        m_hall.inbox.count(&ReceiverRefusals::unanswered);
        answer(503, {}, {});
        return;
    case Stage::Handshake:
    case Stage::Head:
    case Stage::Body:
        m_hall.inbox.count(&ReceiverRefusals::tooSlow);
        break;
    case Stage::Silent:
    case Stage::Writing:
    case Stage::Draining:
    case Stage::Over:
        break;
    }
    end();
}

void ReceiverSession::shakeHands()
{
    begin(Stage::Handshake, m_hall.options.patience);
    m_tls->async_handshake(asio::ssl::stream_base::server, [self = shared_from_this()](const Error &error) {
        if (self->m_stage == Stage::Over)
            return;
        if (!error)
            return self->awaitRequest(self->m_hall.options.patience);
        self->m_hall.inbox.count(&ReceiverRefusals::badTls);
        self->end();
    });
}

void ReceiverSession::awaitRequest(std::chrono::milliseconds patience)
{
    m_parser = std::make_unique<Parser>();
    m_buffer.shrink_to_fit();
    begin(Stage::Silent, patience);
    parse();
}

void ReceiverSession::readMore()
{
    constexpr size_t littleAtATime = size_t(4) * 1024;
    const auto space = m_buffer.prepare(m_stage == Stage::Body ? mostUnread : littleAtATime);
    read(space, [self = shared_from_this()](const Error &error, size_t size) {
        if (self->m_stage == Stage::Over)
            return;
        if (error)
            return self->end();
        self->m_buffer.commit(size);
        self->parse();
    });
}

void ReceiverSession::parse()
{
    if (m_stage == Stage::Silent && m_buffer.size() > 0)
        begin(Stage::Head, m_hall.options.patience);
    while (m_buffer.size() > 0) {
        Error error;
        m_buffer.consume(m_parser->put(m_buffer.data(), error));
        if (error == http::error::need_more && m_buffer.size() < mostUnread)
            return readMore();
        if (error)
            return fail(error);
        if (m_stage == Stage::Head && m_parser->is_header_done()) {
            if (headIsFine())
                proceedWithBody();
            return;
        }
        if (m_parser->is_done())
            return hold();
    }
    readMore();
}

void ReceiverSession::fail(const Error &error)
{
    if (error == http::error::header_limit)
        return refuse(431, &ReceiverRefusals::tooLarge);
    if (error == http::error::body_limit)
        return refuse(413, &ReceiverRefusals::tooLarge);
    refuse(400, &ReceiverRefusals::badRequest);
}

bool ReceiverSession::headIsFine()
{
    const auto length = m_parser->content_length();
    const auto refusal =
        headRefusal(m_parser->get(), length ? std::optional(quint64(*length)) : std::nullopt, m_hall.options);
    if (refusal)
        refuse(refusal->status, refusal->which, refusal->header);
    return !refusal;
}

void ReceiverSession::proceedWithBody()
{
    if (m_parser->is_done())
        return hold();
    // Still the deadline of the head.
    m_stage = Stage::Body;
    m_parser->body_limit(quint64(m_hall.options.maxBody));
    if (!boost::beast::iequals(m_parser->get()[http::field::expect], "100-continue"))
        return parse();
    m_out = "HTTP/1.1 100 Continue\r\n\r\n";
    write([self = shared_from_this()](const Error &error, size_t) {
        if (self->m_stage == Stage::Over)
            return;
        if (error)
            return self->end();
        self->parse();
    });
}

void ReceiverSession::hold()
{
    begin(Stage::Held, m_hall.options.answerWithin);
    ReceivedRequest request = receivedRequest(m_parser->get(), m_hall.options);
    request.id = m_request = ++m_hall.lastRequest;
    request.peer = m_peer;
    m_hall.held.emplace(m_request, this);
    m_hall.inbox.put(std::move(request));
}

void ReceiverSession::answer(int status, const QByteArray &contentType, const QByteArray &body)
{
    m_hall.held.erase(m_request);
    const bool keep = m_parser->get().version() >= 11 && m_parser->get().keep_alive() && !m_hall.closing;
    QByteArray headers;
    if (!contentType.isEmpty() && mayHaveBody(status))
        headers = "Content-Type: " + contentType + "\r\n";
    respond(status, headers, body, keep);
}

void ReceiverSession::refuse(int status, qint64 ReceiverRefusals::*which, const QByteArray &header)
{
    m_hall.inbox.count(which);
    respond(status, header, {}, false);
}

void ReceiverSession::respond(int status, const QByteArray &headers, const QByteArray &body, bool keep)
{
    m_out = httpAnswer(status, headers, body, keep);
    begin(Stage::Writing, m_hall.options.patience);
    write([self = shared_from_this(), keep](const Error &error, size_t) {
        if (self->m_stage == Stage::Over)
            return;
        if (error || self->m_hall.closing)
            self->end();
        else if (keep)
            self->awaitRequest(keptOpen);
        else
            self->drain();
    });
}

void ReceiverSession::drain()
{
    if (m_stage != Stage::Draining) {
        begin(Stage::Draining, drainedWithin);
        Error ignored;
        m_socket.shutdown(Socket::shutdown_send, ignored);
        m_buffer.clear();
    }
    // Not through TLS: what it means does not matter any more.
    m_socket.async_read_some(
        m_buffer.prepare(mostUnread), [self = shared_from_this()](const Error &error, size_t size) {
            if (self->m_stage == Stage::Over)
                return;
            self->m_drained += qsizetype(size);
            if (error || self->m_drained > mostDrained)
                self->end();
            else
                self->drain();
        });
}

bool ReceiverSession::mayGiveWay() const
{
    Error ignored;
    switch (m_stage) {
    case Stage::Handshake:
    case Stage::Silent:
    case Stage::Head:
        return m_socket.available(ignored) == 0;
    case Stage::Draining:
        return true;
    case Stage::Body:
    case Stage::Held:
    case Stage::Writing:
    case Stage::Over:
        break;
    }
    return false;
}

void ReceiverSession::giveWay()
{
    if (m_stage == Stage::Head || m_stage == Stage::Handshake)
        m_hall.inbox.count(&ReceiverRefusals::tooSlow);
    end();
}

void ReceiverSession::close()
{
    if (m_stage != Stage::Writing)
        return end();
    begin(Stage::Writing, std::min<std::chrono::milliseconds>(m_hall.options.patience, 1s));
}

void ReceiverSession::end()
{
    if (std::exchange(m_stage, Stage::Over) == Stage::Over)
        return;
    Error ignored;
    m_deadline.cancel(ignored);
    m_socket.close(ignored);
    if (const auto held = m_hall.held.find(m_request); held != m_hall.held.end())
        m_hall.held.erase(held);
    m_hall.sessions.erase(m_number);
}

} // namespace botdeck::api
