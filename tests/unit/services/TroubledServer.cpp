// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TroubledServer.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

namespace botdeck::test {

using std::chrono::milliseconds;

namespace {

struct Trouble
{
    const char *name;
    /// `batch` is what an honest server would have sent, `before` what this one sent the last time.
    RawServer::Action (*make)(const QByteArray &batch, const QByteArray &before);
};

QByteArray wholeReply(const QByteArray &batch)
{
    const QByteArray body = R"({"ok":true,"result":)" + batch + '}';
    return "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

using TroubleBytes = const QByteArray &;

constexpr std::array troubleKinds{
    Trouble{
        "502", [](TroubleBytes,
                  TroubleBytes) { return act::answer("<html>Bad Gateway</html>", "502 Bad Gateway"); }},
    Trouble{
        "504 without a body",
        [](TroubleBytes, TroubleBytes) { return act::answer("", "504 Gateway Timeout"); }},
    Trouble{
        "reset in the body",
        [](TroubleBytes batch, TroubleBytes) {
            return act::sendAndReset(wholeReply(batch).chopped(batch.size() / 2 + 1));
        }},
    Trouble{"reset", [](TroubleBytes, TroubleBytes) { return act::sendAndReset({}); }},
    Trouble{
        "closed in the body",
        [](TroubleBytes batch, TroubleBytes) {
            return act::sendAndClose(wholeReply(batch).chopped(batch.size() / 2 + 1));
        }},
    Trouble{
        "cut JSON of the right length",
        [](TroubleBytes batch, TroubleBytes) {
            return act::answer((R"({"ok":true,"result":)" + batch).chopped(1 + batch.size() / 2));
        }},
    Trouble{
        "drip",
        [](TroubleBytes batch, TroubleBytes) { return act::drip(wholeReply(batch), milliseconds(20)); }},
    Trouble{"silence", [](TroubleBytes, TroubleBytes) { return act::keepSilent(); }},
    Trouble{"nothing, at once", [](TroubleBytes, TroubleBytes) { return act::ok("[]"); }},
    Trouble{"the answer before", [](TroubleBytes, TroubleBytes before) { return act::ok(before); }},
    Trouble{
        "two answers",
        [](TroubleBytes batch, TroubleBytes) { return act::send(wholeReply(batch) + wholeReply(batch)); }},
    Trouble{
        "not ok",
        [](TroubleBytes, TroubleBytes) {
            return act::answer(R"({"ok":false,"error_code":500,"description":"Oops"})");
        }},
    Trouble{"a login page", [](TroubleBytes, TroubleBytes) { return act::answer("<!doctype html>Log in"); }},
    Trouble{
        "too many requests",
        [](TroubleBytes, TroubleBytes) {
            return act::answer(
                R"({"ok":false,"error_code":429,"parameters":{"retry_after":1}})", "429 Too Many Requests");
        }},
};

} // namespace

TroubledServer::TroubledServer(FakeClock &clock)
    : m_clock(clock)
{
    m_server.script({[this](QTcpSocket &socket) { answer(socket); }});
}

void TroubledServer::offer(const QByteArray &token)
{
    Bot &bot = m_bots[token];
    bot.queue.append(++bot.lastId);
    if (bot.held)
        serve(bot, *std::exchange(bot.held, nullptr));
}

void TroubledServer::answer(QTcpSocket &socket)
{
    const RawServer::Request &request = m_server.requests().constLast();
    const QByteArray token = QByteArray::fromPercentEncoding(request.target.split('/').value(1)).mid(3);
    Bot &bot = m_bots[token];
    bot.polls.append(m_clock.monotonic());
    confirm(bot, request.body);
    m_mostAtOnce = std::max(m_mostAtOnce, ++bot.open);
    const auto over = [&bot, isOver = std::make_shared<bool>(false)] {
        bot.open -= std::exchange(*isOver, true) ? 0 : 1;
    };
    QObject::connect(&socket, &QTcpSocket::bytesWritten, &m_server, over);
    QObject::connect(&socket, &QTcpSocket::disconnected, &m_server, over);
    if (m_refused.contains(token))
        act::answer("", "502 Bad Gateway")(socket);
    else if (m_troubled && m_random() % 2 == 0)
        makeTrouble(bot, socket);
    else if (bot.queue.isEmpty())
        bot.held = &socket;
    else
        serve(bot, socket);
}

void TroubledServer::confirm(Bot &bot, const QByteArray &body)
{
    const QJsonValue offset = QJsonDocument::fromJson(body).object().value(QStringLiteral("offset"));
    if (offset.isUndefined())
        return;
    bot.queue.removeIf([offset](qint64 id) { return id < offset.toInteger(); });
}

void TroubledServer::makeTrouble(Bot &bot, QTcpSocket &socket)
{
    const Trouble &trouble = troubleKinds.at(m_random() % troubleKinds.size());
    ++m_made[trouble.name];
    trouble.make(batchOf(bot), bot.lastAnswer)(socket);
}

void TroubledServer::serve(Bot &bot, QTcpSocket &socket)
{
    bot.lastAnswer = batchOf(bot);
    act::ok(bot.lastAnswer)(socket);
}

QByteArray TroubledServer::batchOf(const Bot &bot)
{
    QByteArrayList updates;
    for (const qint64 id : bot.queue.first(std::min<qsizetype>(bot.queue.size(), 100))) {
        updates.append(
            R"({"update_id":)" + QByteArray::number(id) +
            R"(,"message":{"message_id":1,"date":1,"chat":{"id":1,"type":"private"},"text":"t"}})");
    }
    return '[' + updates.join(',') + ']';
}

} // namespace botdeck::test
