// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/Sockets.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace botdeck::sandbox {

using std::chrono::milliseconds;

namespace {

/// The port at one end of an IPv4 socket, 0 for anything else.
template <typename Name>
quint16 portOf(int descriptor, Name name)
{
    sockaddr_in address{};
    socklen_t size = sizeof address;
    if (name(descriptor, reinterpret_cast<sockaddr *>(&address), &size) != 0 || address.sin_family != AF_INET)
        return 0;
    return ntohs(address.sin_port);
}

std::vector<int> openDescriptors()
{
    std::vector<int> found;
    std::error_code error;
    for (const auto &entry : std::filesystem::directory_iterator("/proc/self/fd", error)) {
        const std::string name = entry.path().filename().string();
        int descriptor = -1;
        if (std::from_chars(name.data(), name.data() + name.size(), descriptor).ec == std::errc())
            found.push_back(descriptor);
    }
    return found;
}

struct Connection
{
    int descriptor = -1;
    quint16 peerPort = 0;
};

std::vector<Connection> acceptedOn(quint16 localPort)
{
    std::vector<Connection> found;
    for (const int descriptor : openDescriptors()) {
        const quint16 peerPort = portOf(descriptor, ::getpeername);
        if (peerPort != 0 && portOf(descriptor, ::getsockname) == localPort)
            found.push_back({descriptor, peerPort});
    }
    return found;
}

/// How long neither side has said anything; 0 while something waits to be read.
milliseconds silenceOf(int descriptor)
{
    pollfd unread{descriptor, POLLIN, 0};
    tcp_info info{};
    socklen_t size = sizeof info;
    if (::poll(&unread, 1, 0) != 0 || ::getsockopt(descriptor, IPPROTO_TCP, TCP_INFO, &info, &size) != 0)
        return milliseconds(0);
    return milliseconds(std::min(info.tcpi_last_data_recv, info.tcpi_last_data_sent));
}

/// Ends it if it is still the same one and as silent. Its own thread may close it at any moment, and then its
/// number is another file's: a number of our own is looked at.
bool endIfStill(const Connection &connection, milliseconds least)
{
    const int held = ::fcntl(connection.descriptor, F_DUPFD_CLOEXEC, 0);
    if (held < 0)
        return false;
    const bool isStill = portOf(held, ::getpeername) == connection.peerPort && silenceOf(held) >= least;
    if (isStill)
        ::shutdown(held, SHUT_RDWR);
    ::close(held);
    return isStill;
}

} // namespace

void resetConnection(quint16 localPort, quint16 peerPort)
{
    for (const Connection &connection : acceptedOn(localPort)) {
        if (connection.peerPort != peerPort)
            continue;
        // Dissolving the association makes Linux send RST, whatever was still to be read or written.
        sockaddr nobody{};
        nobody.sa_family = AF_UNSPEC;
        // Where it fails there was nothing left to reset.
        static_cast<void>(::connect(connection.descriptor, &nobody, sizeof nobody));
        return;
    }
}

void shutConnections(quint16 localPort)
{
    for (const Connection &connection : acceptedOn(localPort))
        endIfStill(connection, milliseconds(0));
}

size_t endMostSilent(quint16 localPort, milliseconds least, const std::set<quint16> &spared, size_t most)
{
    using Silent = std::pair<milliseconds, Connection>;
    std::vector<Silent> silent;
    for (const Connection &connection : acceptedOn(localPort)) {
        const milliseconds silence = silenceOf(connection.descriptor);
        if (silence >= least && !spared.contains(connection.peerPort))
            silent.emplace_back(silence, connection);
    }
    std::ranges::sort(silent, std::greater<>(), &Silent::first);
    silent.resize(std::min(silent.size(), most));
    const auto ends = [least](const Silent &one) { return endIfStill(one.second, least); };
    return size_t(std::ranges::count_if(silent, ends));
}

void prepareListener(int socket)
{
    const int yes = 1;
    ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    ::fcntl(socket, F_SETFD, FD_CLOEXEC);
}

void deepenBacklog(int socket)
{
    ::listen(socket, SOMAXCONN);
}

} // namespace botdeck::sandbox
