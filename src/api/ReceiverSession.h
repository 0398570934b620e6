// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/ReceiverInbox.h"

#include <map>
#include <optional>
#include <utility> // Boost 1.74 uses std::exchange without it

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core/flat_buffer.hpp>

namespace botdeck::api {

class ReceiverSession;

/// What the sessions of one receiver have in common. All of it belongs to the receiver's thread.
struct ReceiverHall
{
    const ReceiverOptions options;
    ReceiverInbox &inbox;
    /// Null: HTTP.
    boost::asio::ssl::context *tls = nullptr;
    bool closing = false;
    quint64 lastSession = 0;
    quint64 lastRequest = 0;
    std::map<quint64, std::shared_ptr<ReceiverSession>> sessions = {};
    /// By the id of the request that waits for its answer; those of `sessions`.
    std::map<quint64, ReceiverSession *> held = {};
};

/// One connection. What it waits for keeps it alive; end() ends all of that.
class ReceiverSession : public std::enable_shared_from_this<ReceiverSession>
{
public:
    using Clock = std::chrono::steady_clock;
    using Socket = boost::asio::ip::tcp::socket;

    ReceiverSession(Socket socket, ReceiverHall &hall, quint64 number);
    ~ReceiverSession();
    ReceiverSession(const ReceiverSession &) = delete;
    ReceiverSession &operator=(const ReceiverSession &) = delete;

    void start();
    /// Only for one that `held` names.
    void answer(int status, const QByteArray &contentType, const QByteArray &body);
    /// At once, but for an answer that is being written.
    void close();
    void giveWay();

    /// It has shown nothing yet that makes it worth keeping, and has said nothing that was not read.
    [[nodiscard]] bool mayGiveWay() const;
    /// When its stage began.
    [[nodiscard]] Clock::time_point since() const { return m_since; }

private:
    enum class Stage { Handshake, Silent, Head, Body, Held, Writing, Draining, Over };
    using Error = boost::system::error_code;
    struct Parser;

    void begin(Stage stage, std::chrono::milliseconds patience);
    void overdue();
    void shakeHands();
    void awaitRequest(std::chrono::milliseconds patience);
    void readMore();
    void parse();
    void fail(const Error &error);
    bool headIsFine();
    void proceedWithBody();
    void hold();
    void refuse(int status, qint64 ReceiverRefusals::*which, const QByteArray &header = {});
    void respond(int status, const QByteArray &headers, const QByteArray &body, bool keep);
    void drain();
    void end();
    /// Both are for bytes that outlive the operation.
    template <typename Then>
    void read(boost::asio::mutable_buffer into, Then then);
    template <typename Then>
    void write(Then then);

    Socket m_socket;
    std::optional<boost::asio::ssl::stream<Socket &>> m_tls;
    boost::asio::steady_timer m_deadline;
    ReceiverHall &m_hall;
    const quint64 m_number;
    QHostAddress m_peer;
    Stage m_stage = Stage::Silent;
    Clock::time_point m_since;
    boost::beast::flat_buffer m_buffer;
    std::unique_ptr<Parser> m_parser;
    quint64 m_request = 0;
    QByteArray m_out;
    qsizetype m_drained = 0;
};

} // namespace botdeck::api
