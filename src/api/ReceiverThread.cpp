// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/ReceiverThread.h"

#include "api/ReceiverSession.h"
#include "core/SystemFault.h"

#include <sys/resource.h>

#include <thread>

#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/ssl/context.hpp>

namespace botdeck::api {

namespace asio = boost::asio;
using asio::ip::tcp;

namespace {

/// Waited when there is no file left for another connection.
constexpr std::chrono::milliseconds untilNextTry{100};

/// How many of the wanted connections the system lets us have beside everything else that is open: a store
/// that cannot open its files for them would lose what they bring.
int connectionsPossible(int wanted)
{
    constexpr rlim_t others = 256;
    constexpr rlim_t fewest = 16;
    rlimit limit = {};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    if (limit.rlim_cur < rlim_t(wanted) + others) {
        limit.rlim_cur = std::min(limit.rlim_max, rlim_t(wanted) + others);
        ::setrlimit(RLIMIT_NOFILE, &limit);
        ::getrlimit(RLIMIT_NOFILE, &limit);
    }
    const rlim_t possible = std::max(fewest, limit.rlim_cur - std::min(limit.rlim_cur, others));
    return int(std::min(rlim_t(wanted), possible));
}

ReceiverOptions withPossible(ReceiverOptions options)
{
    options.maxConnections = connectionsPossible(options.maxConnections);
    return options;
}

asio::const_buffer bytesOf(QByteArrayView view)
{
    return {view.data(), size_t(view.size())};
}

/// What the TLS part of OpenSSL refuses was read before: its key is too small, its signature too weak.
core::Phrase certificateFault(const boost::system::error_code &error)
{
    if (ERR_GET_LIB(static_cast<unsigned long>(error.value())) != ERR_LIB_SSL)
        return QT_TRANSLATE_NOOP("Phrase", "The certificate is none that can be read (PEM).");
    return {
        QT_TRANSLATE_NOOP("Phrase", "The certificate cannot be used: %1."),
        {QString::fromStdString(error.message())}};
}

core::Result<std::unique_ptr<asio::ssl::context>> makeTls(const ReceiverOptions &options)
{
    auto tls = std::make_unique<asio::ssl::context>(asio::ssl::context::tls_server);
    SSL_CTX_set_min_proto_version(tls->native_handle(), TLS1_2_VERSION);
    SSL_CTX_set_options(tls->native_handle(), SSL_OP_NO_RENEGOTIATION);
    boost::system::error_code error;
    // OpenSSL would ask for it at the terminal.
    tls->set_password_callback(
        [](size_t, asio::ssl::context::password_purpose) { return std::string(); }, error);
    tls->use_certificate_chain(bytesOf(options.certificate), error);
    if (error)
        return core::Error{core::ErrorKind::WrongUse, certificateFault(error)};
    tls->use_private_key(bytesOf(options.key.reveal()), asio::ssl::context::pem, error);
    if (error) {
        return core::Error{
            core::ErrorKind::WrongUse,
            QT_TRANSLATE_NOOP(
                "Phrase", "The private key cannot be read without a passphrase (PEM), or it is another "
                          "certificate's.")};
    }
    return tls;
}

core::Error listenFault(const boost::system::error_code &error, quint16 port)
{
    if (error == asio::error::address_in_use) {
        return {
            core::ErrorKind::Locked,
            {QT_TRANSLATE_NOOP("Phrase", "Another program listens at port %1."), {port}}};
    }
    return {
        core::ErrorKind::Network,
        {QT_TRANSLATE_NOOP("Phrase", "Nobody can listen at port %1: %2"),
         {port, core::systemFault(error.value())}}};
}

} // namespace

struct ReceiverThread::Private
{
    Private(const ReceiverOptions &options, std::function<void()> wake)
        : inbox(std::move(wake))
        , hall{withPossible(options), inbox}
    {
    }

    core::Result<void> listen();
    void accept();
    void tryAgain();
    void admit(tcp::socket socket);
    bool makeRoom();
    void close();

    ReceiverInbox inbox;
    asio::io_context context{1};
    std::unique_ptr<asio::ssl::context> tls;
    ReceiverHall hall;
    tcp::acceptor acceptor{context};
    asio::steady_timer pause{context};
    quint16 port = 0;
    std::thread thread;
};

core::Result<void> ReceiverThread::Private::listen()
{
    const ReceiverOptions &options = hall.options;
    boost::system::error_code error;
    const auto address = asio::ip::make_address(options.address.toString().toStdString(), error);
    const tcp::endpoint place(address, options.port);
    if (!error)
        acceptor.open(place.protocol(), error);
    if (!error)
        acceptor.set_option(asio::socket_base::reuse_address(true), error);
    if (!error)
        acceptor.bind(place, error);
    if (!error)
        acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (!error)
        port = acceptor.local_endpoint(error).port();
    if (error)
        return listenFault(error, options.port);
    return {};
}

void ReceiverThread::Private::accept()
{
    acceptor.async_accept([this](const boost::system::error_code &error, tcp::socket socket) {
        if (hall.closing)
            return;
        if (error)
            return tryAgain();
        if (int(hall.sessions.size()) < hall.options.maxConnections) {
            admit(std::move(socket));
        } else {
            // Behind what was read already and is not handled yet: nobody is taken for silent who is not.
            asio::post(context, [this, held = std::make_shared<tcp::socket>(std::move(socket))] {
                if (!hall.closing && makeRoom())
                    admit(std::move(*held));
            });
        }
        accept();
    });
}

void ReceiverThread::Private::tryAgain()
{
    pause.expires_after(untilNextTry);
    pause.async_wait([this](const boost::system::error_code &error) {
        if (!error && !hall.closing)
            accept();
    });
}

void ReceiverThread::Private::admit(tcp::socket socket)
{
    const quint64 number = ++hall.lastSession;
    const auto session = std::make_shared<ReceiverSession>(std::move(socket), hall, number);
    hall.sessions.emplace(number, session);
    session->start();
}

bool ReceiverThread::Private::makeRoom()
{
    while (int(hall.sessions.size()) >= hall.options.maxConnections) {
        std::shared_ptr<ReceiverSession> oldest;
        for (const auto &[number, session] : hall.sessions) {
            if ((oldest == nullptr || session->since() < oldest->since()) && session->mayGiveWay())
                oldest = session;
        }
        if (oldest == nullptr) {
            inbox.count(&ReceiverRefusals::tooMany);
            return false;
        }
        oldest->giveWay();
    }
    return true;
}

void ReceiverThread::Private::close()
{
    hall.closing = true;
    boost::system::error_code ignored;
    acceptor.close(ignored);
    pause.cancel(ignored);
    for (const auto &[number, session] : std::map(hall.sessions))
        session->close();
}

ReceiverThread::ReceiverThread(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
    d->accept();
    d->thread = std::thread([this] { d->context.run(); });
}

ReceiverThread::~ReceiverThread()
{
    asio::post(d->context, [this] { d->close(); });
    d->thread.join();
}

core::Result<std::unique_ptr<ReceiverThread>>
ReceiverThread::start(const ReceiverOptions &options, std::function<void()> wake)
{
    auto d = std::make_unique<Private>(options, std::move(wake));
    if (!options.certificate.isEmpty()) {
        auto tls = makeTls(options);
        if (!tls)
            return tls.error();
        d->tls = *std::move(tls);
        d->hall.tls = d->tls.get();
    }
    if (const auto listening = d->listen(); !listening)
        return listening.error();
    return std::unique_ptr<ReceiverThread>(new ReceiverThread(std::move(d)));
}

quint16 ReceiverThread::port() const
{
    return d->port;
}

ReceiverInbox::Content ReceiverThread::take()
{
    return d->inbox.take();
}

void ReceiverThread::answer(quint64 id, int status, const QByteArray &contentType, const QByteArray &body)
{
    asio::post(d->context, [this, id, status, contentType, body] {
        if (const auto held = d->hall.held.find(id); held != d->hall.held.end())
            held->second->answer(status, contentType, body);
    });
}

} // namespace botdeck::api
