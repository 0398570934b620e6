// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A server of updates that costs as little as one can:
//   bench_load [COUNT [RATE]]
// Its first line is its address; what follows: see Backlog.h. One bot, any token. Runs until it is ended.
#include "Connection.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <thread>

using namespace botdeck::bench;

namespace {

int listenOnLoopback()
{
    const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    constexpr int waitingClients = 64;
    if (listener < 0 || ::bind(listener, generic, size) != 0 || ::listen(listener, waitingClients) != 0 ||
        ::getsockname(listener, generic, &size) != 0)
        return -1;
    std::printf("{\"url\":\"http://127.0.0.1:%d\"}\n", int(ntohs(address.sin_port)));
    std::fflush(stdout);
    return listener;
}

} // namespace

int main(int argc, char **argv)
{
    BacklogPlan plan;
    if (argc > 1)
        plan.count = std::atoll(argv[1]);
    if (argc > 2)
        plan.rate = std::atoll(argv[2]);
    const InventedUpdates updates;
    Backlog backlog(plan);
    const int listener = listenOnLoopback();
    while (listener >= 0) {
        const int client = ::accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (client < 0)
            break;
        const int on = 1;
        ::setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        std::thread([client, &backlog, &updates] { Connection(client, backlog, updates).serve(); }).detach();
    }
    std::perror("bench_load");
    return 1;
}
