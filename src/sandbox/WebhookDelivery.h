// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/WebhookConnection.h"
#include "sandbox/WebhookLanes.h"
#include "sandbox/Wire.h"

#include <QHash>

#include <functional>

namespace botdeck::sandbox {

class SharedWorld;

/// What all deliveries share.
struct WebhookParts
{
    SharedWorld &world;
    WebhookPace pace = {};
    /// Carries out a call that stood in a receiver's answer; what came of it is told to nobody.
    std::function<void(const BotAccount &bot, const QString &method, const WireRequest &request)> carryOut =
        {};
};

/// Posts one bot's updates to its webhook, as long as that is the one set. Lives in the sender's thread.
class WebhookDelivery : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    WebhookDelivery(
        const WebhookParts &parts, const BotAccount &bot, const Webhook &webhook, QObject *parent = nullptr);

    /// The world may have more to deliver.
    void look();

private:
    void takeMore();
    void send(const WaitingUpdate &update);
    WebhookConnection &freeConnection();
    void finish(WebhookConnection *connection, const HttpReply &reply);
    void fail(WebhookConnection *connection, const QString &words, std::chrono::milliseconds asked = {});
    void carryOut(const HttpReply &reply) const;

    const WebhookParts &m_parts;
    const BotAccount &m_bot;
    const Webhook m_webhook;
    const WebhookAim m_aim;
    WebhookLanes m_lanes;
    /// The newest update_id that was taken from the world.
    qint64 m_last = 0;
    QList<WebhookConnection *> m_connections;
    QHash<WebhookConnection *, qint64> m_underWay;
    QTimer m_next;
};

} // namespace botdeck::sandbox
