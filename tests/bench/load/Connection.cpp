// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Connection.h"

#include <poll.h>
#include <strings.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace botdeck::bench {

namespace {

constexpr std::string_view headEnd = "\r\n\r\n";
constexpr std::string_view lastChunk = "\r\n0\r\n\r\n";
constexpr int64_t usualLimit = 100;

size_t findHeader(std::string_view head, std::string_view name)
{
    for (size_t at = head.find("\r\n"); at != std::string_view::npos; at = head.find("\r\n", at + 2)) {
        const std::string_view line = head.substr(at + 2);
        if (line.size() > name.size() && strncasecmp(line.data(), name.data(), name.size()) == 0)
            return at + 2 + name.size();
    }
    return std::string_view::npos;
}

/// The number behind a name, however it is written: offset=5, "offset":5, "offset":"5", or a part of a form.
std::optional<int64_t> parameter(std::string_view request, std::string_view name)
{
    const size_t found = request.find(name);
    if (found == std::string_view::npos)
        return std::nullopt;
    const size_t begin = request.find_first_not_of("\"=: \r\n", found + name.size());
    int64_t value = 0;
    if (begin == std::string_view::npos)
        return std::nullopt;
    const auto read = std::from_chars(request.data() + begin, request.data() + request.size(), value);
    return read.ec == std::errc() ? std::optional(value) : std::nullopt;
}

/// What is asked for, and what was said with it: no header.
std::string_view methodOf(std::string_view request)
{
    const std::string_view target = request.substr(0, request.find("\r\n"));
    const size_t slash = target.find_last_of('/', target.rfind(" HTTP/"));
    return target.substr(slash + 1);
}

} // namespace

Connection::Connection(int socket, Backlog &backlog, const InventedUpdates &updates)
    : m_socket(socket)
    , m_backlog(backlog)
    , m_updates(updates)
{
}

Connection::~Connection()
{
    ::close(m_socket);
}

void Connection::serve()
{
    bool goesOn = true;
    while (goesOn && read()) {
        // Python's and Node's libraries differ in case.
        const std::string_view method = methodOf(m_request);
        const std::string_view name = method.substr(0, method.find_first_of(" ?"));
        if (strncasecmp(name.data(), "getUpdates", name.size()) == 0)
            goesOn = answerPoll();
        else if (strncasecmp(name.data(), "getMe", name.size()) == 0)
            goesOn = answer(R"({"ok":true,"result":{"id":4100,"is_bot":true,"first_name":"Load",)"
                            R"("username":"load_bot","can_join_groups":true,)"
                            R"("can_read_all_group_messages":true,"supports_inline_queries":false}})");
        else if (strncasecmp(name.data(), "getWebhookInfo", name.size()) == 0)
            goesOn = answer(R"({"ok":true,"result":{"url":"","has_custom_certificate":false,)"
                            R"("pending_update_count":0}})");
        else
            goesOn = answer(R"({"ok":true,"result":true})");
    }
}

bool Connection::read()
{
    size_t size = requestSize();
    while (size == 0) {
        if (!readMore())
            return false;
        size = requestSize();
    }
    m_request.assign(m_received, 0, size);
    m_received.erase(0, size);
    return true;
}

bool Connection::readMore()
{
    std::array<char, 16 * 1024> bytes{};
    const ssize_t count = ::recv(m_socket, bytes.data(), bytes.size(), 0);
    if (count <= 0)
        return false;
    m_received.append(bytes.data(), size_t(count));
    return true;
}

size_t Connection::requestSize() const
{
    const size_t end = m_received.find(headEnd);
    if (end == std::string::npos)
        return 0;
    const size_t body = end + headEnd.size();
    const std::string_view head = std::string_view(m_received).substr(0, body);
    size_t size = body;
    if (const size_t length = findHeader(head, "Content-Length:"); length != std::string_view::npos) {
        size += size_t(parameter(head.substr(length), "").value_or(0));
    } else if (findHeader(head, "Transfer-Encoding:") != std::string_view::npos) {
        const size_t last = m_received.find(lastChunk, end + 2);
        size = last == std::string::npos ? std::string::npos : last + lastChunk.size();
    }
    return size <= m_received.size() ? size : 0;
}

bool Connection::answerPoll()
{
    const size_t target = m_request.find(methodOf(m_request));
    std::string_view line = std::string_view(m_request).substr(target);
    line = line.substr(0, line.find("\r\n"));
    const std::string_view body = std::string_view(m_request).substr(m_request.find(headEnd));
    const auto said = [line, body](std::string_view name) {
        const auto inLine = parameter(line, name);
        return inLine ? inLine : parameter(body, name);
    };
    const std::optional<int64_t> offset = said("offset");
    const int64_t limit = std::clamp<int64_t>(said("limit").value_or(usualLimit), 1, usualLimit);
    const auto until = std::chrono::steady_clock::now() + std::chrono::seconds(said("timeout").value_or(0));
    Slice slice = m_backlog.take(offset, limit);
    while (slice.count == 0 && hold(until))
        slice = m_backlog.take(std::nullopt, limit);
    std::string list = R"({"ok":true,"result":[)";
    m_updates.append(list, slice.first, slice.count);
    list += "]}";
    return answer(list);
}

bool Connection::hold(std::chrono::steady_clock::time_point until)
{
    const auto now = std::chrono::steady_clock::now();
    if (now >= until)
        return false;
    const auto next = std::min(m_backlog.nextArrival().value_or(until), until);
    const auto wait = std::chrono::duration_cast<std::chrono::nanoseconds>(next - now);
    const timespec time{wait.count() / 1'000'000'000, wait.count() % 1'000'000'000};
    pollfd watched{m_socket, POLLIN | POLLRDHUP, 0};
    // A client that says anything meanwhile has given the poll up.
    return ::ppoll(&watched, 1, &time, nullptr) == 0;
}

bool Connection::answer(std::string_view json)
{
    m_answer =
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: keep-alive\r\nContent-Length: ";
    m_answer += std::to_string(json.size());
    m_answer += headEnd;
    m_answer += json;
    return send(m_answer);
}

bool Connection::send(std::string_view bytes) const
{
    while (!bytes.empty()) {
        const ssize_t sent = ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        bytes.remove_prefix(size_t(sent));
    }
    return true;
}

} // namespace botdeck::bench
