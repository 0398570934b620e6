// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReceiverFixture.h"

#include <arpa/inet.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <stdexcept>

namespace botdeck::api {

ReceiverTest::ReceiverTest()
{
    options.path = core::Secret(QByteArrayView(secretPath));
    QObject::connect(&receiver, &HttpReceiver::received, &receiver, [this](const ReceivedRequest &request) {
        requests.append(request);
    });
    QObject::connect(&receiver, &HttpReceiver::refused, &receiver, [this] { ++refusedSignals; });
}

void ReceiverTest::listen()
{
    const auto got = receiver.listen(options);
    ASSERT_TRUE(got) << got.error().detail.english().toStdString();
    port = *got;
}

ReceivedRequest ReceiverTest::next()
{
    if (!test::waitUntil([this] { return requests.size() > m_taken; })) {
        ADD_FAILURE() << "nothing was received";
        return {};
    }
    return requests.at(m_taken++);
}

test::RawReply ReceiverTest::deliver(test::RawClient &through, const QByteArray &bytes, int status)
{
    through.send(bytes);
    receiver.answer(next().id, status);
    return through.receive();
}

bool ReceiverTest::counted(qint64 ReceiverRefusals::*which, qint64 count)
{
    return test::waitUntil([&] { return receiver.refusals().*which >= count; }) &&
           receiver.refusals().*which == count;
}

QByteArray ReceiverTest::post(const QByteArray &body, const QByteArray &behindPath)
{
    return test::httpPost(secretPath + behindPath, "application/json", body);
}

BareConnection::BareConnection(quint16 port)
    : m_socket(::socket(AF_INET, SOCK_STREAM, 0))
{
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    sockaddr generic = {};
    static_assert(sizeof generic == sizeof address);
    memcpy(&generic, &address, sizeof generic);
    if (m_socket < 0 || ::connect(m_socket, &generic, sizeof generic) != 0)
        throw std::runtime_error("no connection to the receiver");
}

BareConnection::~BareConnection()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

BareConnection::BareConnection(BareConnection &&other) noexcept
    : m_socket(std::exchange(other.m_socket, -1))
{
}

void BareConnection::send(const QByteArray &bytes) const
{
    ::send(m_socket, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL);
}

void BareConnection::finish() const
{
    ::shutdown(m_socket, SHUT_WR);
}

QByteArray BareConnection::rest() const
{
    QByteArray all;
    std::array<char, 4096> some = {};
    for (ssize_t got = 0; (got = ::recv(m_socket, some.data(), some.size(), 0)) > 0;)
        all.append(some.data(), got);
    return all;
}

bool BareConnection::isOpen(std::chrono::milliseconds within) const
{
    pollfd wanted{m_socket, POLLIN, 0};
    ::poll(&wanted, 1, int(within.count()));
    char byte = 0;
    return ::recv(m_socket, &byte, 1, MSG_DONTWAIT | MSG_PEEK) < 0 && errno == EAGAIN;
}

} // namespace botdeck::api
