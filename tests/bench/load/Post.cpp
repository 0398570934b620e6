// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Delivers updates as a platform's server does, each by a POST that waits for its answer:
//   bench_post PORT PATH COUNT CONNECTIONS [IDLE]
// So many connections at a time, and IDLE more that say nothing. Prints what came of it as a line of JSON and
// ends; a delivery that got another status than 200, or none, is not "taken".
#include "InventedUpdates.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <thread>

using namespace botdeck::bench;
using Clock = std::chrono::steady_clock;

namespace {

struct Plan
{
    int port = 0;
    std::string path;
    int64_t count = 0;
    InventedUpdates updates;
    std::atomic<int64_t> next{0};
};

struct Outcome
{
    int64_t taken = 0;
    Clock::duration slowest{0};
};

int connectTo(int port)
{
    const int made = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(uint16_t(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int yes = 1;
    ::setsockopt(made, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    if (::connect(made, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        std::perror("bench_post");
        std::exit(1);
    }
    return made;
}

/// Whether the answer was 200; answers are taken to have a head only.
bool deliver(int socket, const std::string &request)
{
    if (::send(socket, request.data(), request.size(), MSG_NOSIGNAL) != ssize_t(request.size()))
        return false;
    std::string answer;
    std::array<char, 4096> some{};
    while (answer.find("\r\n\r\n") == std::string::npos) {
        const ssize_t got = ::recv(socket, some.data(), some.size(), 0);
        if (got <= 0)
            return false;
        answer.append(some.data(), size_t(got));
    }
    return answer.compare(0, 12, "HTTP/1.1 200") == 0;
}

Outcome deliverAll(Plan &plan)
{
    Outcome outcome;
    const int socket = connectTo(plan.port);
    for (int64_t at = plan.next++; at < plan.count; at = plan.next++) {
        std::string body;
        plan.updates.append(body, InventedUpdates::firstId + at, 1);
        const std::string request = "POST " + plan.path +
                                    " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
                                    "Content-Length: " +
                                    std::to_string(body.size()) + "\r\n\r\n" + body;
        const auto began = Clock::now();
        if (!deliver(socket, request))
            break;
        ++outcome.taken;
        outcome.slowest = std::max(outcome.slowest, Clock::now() - began);
    }
    ::close(socket);
    return outcome;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 5) {
        std::fputs("bench_post PORT PATH COUNT CONNECTIONS [IDLE]\n", stderr);
        return 2;
    }
    Plan plan{.port = std::atoi(argv[1]), .path = argv[2], .count = std::atoll(argv[3]), .updates = {}};
    for (int idle = argc > 5 ? std::atoi(argv[5]) : 0; idle > 0; --idle)
        connectTo(plan.port); // until this program ends
    std::vector<Outcome> outcomes(size_t(std::atoi(argv[4])));
    const auto began = Clock::now();
    {
        std::vector<std::jthread> threads;
        threads.reserve(outcomes.size());
        for (Outcome &outcome : outcomes)
            threads.emplace_back([&plan, &outcome] { outcome = deliverAll(plan); });
    }
    const std::chrono::duration<double> took = Clock::now() - began;
    Outcome all;
    for (const Outcome &outcome : outcomes) {
        all.taken += outcome.taken;
        all.slowest = std::max(all.slowest, outcome.slowest);
    }
    const std::chrono::duration<double, std::milli> slowest = all.slowest;
    std::printf(
        "{\"taken\":%lld,\"seconds\":%.6f,\"slowest_ms\":%.3f}\n", static_cast<long long>(all.taken),
        took.count(), slowest.count());
    return 0;
}
