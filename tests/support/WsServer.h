// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QUrl>
#include <QWebSocket>
#include <QWebSocketServer>

namespace botdeck::test {

/// A WebSocket server on loopback that says and does what the test tells it; by itself it says nothing.
class WsServer : public QObject
{
    Q_OBJECT

public:
    explicit WsServer(QObject *parent = nullptr);

    [[nodiscard]] QUrl url() const;
    /// How many clients came, and the addresses they asked for.
    [[nodiscard]] qsizetype sessions() const { return m_asked.size(); }
    [[nodiscard]] const QList<QUrl> &asked() const { return m_asked; }
    /// The newest client; nullptr where it is gone.
    [[nodiscard]] QWebSocket *client() const { return m_client; }
    /// What clients sent as text.
    [[nodiscard]] const QStringList &heard() const { return m_heard; }
    /// Answers every ping of the platform's heartbeat.
    void answerPings() { m_pong = true; }

private:
    QWebSocketServer m_server;
    QPointer<QWebSocket> m_client;
    QList<QUrl> m_asked;
    QStringList m_heard;
    bool m_pong = false;
};

} // namespace botdeck::test
