// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/Sockets.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <charconv>
#include <filesystem>
#include <string>
#include <vector>

namespace botdeck::sandbox {

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

} // namespace

void resetConnection(quint16 localPort, quint16 peerPort)
{
    for (const int descriptor : openDescriptors()) {
        if (portOf(descriptor, ::getsockname) != localPort || portOf(descriptor, ::getpeername) != peerPort)
            continue;
        // Dissolving the association makes Linux send RST, whatever was still to be read or written.
        sockaddr nobody{};
        nobody.sa_family = AF_UNSPEC;
        // Where it fails there was nothing left to reset.
        static_cast<void>(::connect(descriptor, &nobody, sizeof nobody));
        return;
    }
}

void shutConnections(quint16 localPort)
{
    for (const int descriptor : openDescriptors()) {
        if (portOf(descriptor, ::getsockname) == localPort && portOf(descriptor, ::getpeername) != 0)
            ::shutdown(descriptor, SHUT_RDWR);
    }
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
