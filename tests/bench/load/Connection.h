// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Backlog.h"

#include <string>

namespace botdeck::bench {

/// One client's connection: just as much HTTP as bot libraries speak, kept open until they close it. Blocks
/// its thread; closes the socket when it goes.
class Connection
{
public:
    Connection(int socket, Backlog &backlog, const InventedUpdates &updates);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    void serve();

private:
    /// The next request, its head and its body as they came, into `m_request`; false where none comes.
    bool read();
    bool readMore();
    /// How long the request is with its body; 0 where that cannot be told yet.
    [[nodiscard]] size_t requestSize() const;
    bool answerPoll();
    /// Until something is there; false where the client goes away or the poll's time is over.
    bool hold(std::chrono::steady_clock::time_point until);
    bool answer(std::string_view json);
    bool send(std::string_view bytes) const;

    const int m_socket;
    Backlog &m_backlog;
    const InventedUpdates &m_updates;
    std::string m_received;
    std::string m_request;
    std::string m_answer;
};

} // namespace botdeck::bench
