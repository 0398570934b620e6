// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/FakeClock.h"
#include "tests/support/RawServer.h"

#include <QMap>
#include <QPointer>

#include <map>
#include <random>

namespace botdeck::test {

/// Bot API servers behind one port, a queue of updates for each token: they honour `offset`, forget what is
/// confirmed and hold a poll that finds nothing, but answer, cut, drip and lie as chance wants it while
/// `troubled`.
class TroubledServer
{
public:
    explicit TroubledServer(FakeClock &clock);

    /// One more update waits for that token; a held poll is answered.
    void offer(const QByteArray &token);
    void setTroubled(bool troubled) { m_troubled = troubled; }
    /// This token's polls get "502 Bad Gateway", always.
    void refuse(const QByteArray &token) { m_refused.append(token); }

    [[nodiscard]] QUrl url() const { return m_server.url(); }
    /// How many were offered.
    [[nodiscard]] qint64 offered(const QByteArray &token) const { return m_bots.at(token).lastId; }
    /// How many of them are not confirmed yet.
    [[nodiscard]] qsizetype waiting(const QByteArray &token) const { return m_bots.at(token).queue.size(); }
    /// When each of its polls came, by the clock.
    [[nodiscard]] const QList<core::Clock::Milliseconds> &polls(const QByteArray &token) const
    {
        return m_bots.at(token).polls;
    }
    /// Polls at one moment that were not answered yet, at most, of one token.
    [[nodiscard]] int mostAtOnce() const { return m_mostAtOnce; }
    /// How often each kind of trouble was made.
    [[nodiscard]] const QMap<QByteArray, int> &troubles() const { return m_made; }
    [[nodiscard]] const RawServer &raw() const { return m_server; }

private:
    struct Bot
    {
        QList<qint64> queue;
        qint64 lastId = 0;
        QByteArray lastAnswer = "[]";
        QPointer<QTcpSocket> held;
        int open = 0;
        QList<core::Clock::Milliseconds> polls;
    };

    void answer(QTcpSocket &socket);
    void confirm(Bot &bot, const QByteArray &body);
    void makeTrouble(Bot &bot, QTcpSocket &socket);
    void serve(Bot &bot, QTcpSocket &socket);
    [[nodiscard]] static QByteArray batchOf(const Bot &bot);

    FakeClock &m_clock;
    RawServer m_server;
    std::mt19937 m_random{4711};
    bool m_troubled = false;
    QByteArrayList m_refused;
    /// Never moves an entry.
    std::map<QByteArray, Bot> m_bots;
    int m_mostAtOnce = 0;
    QMap<QByteArray, int> m_made;
};

} // namespace botdeck::test
