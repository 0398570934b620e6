// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/WebhookDelivery.h"

#include "sandbox/Parameters.h"
#include "sandbox/SharedWorld.h"

#include <limits>

namespace botdeck::sandbox {

namespace {

using Steady = std::chrono::steady_clock;

/// So many updates are looked at to find some of chats that wait for nothing.
constexpr qsizetype mostInHand = 1000;

WebhookAim aimOf(const Webhook &webhook)
{
    WebhookAim aim{QUrl(webhook.url, QUrl::StrictMode), webhook.certificate, webhook.ipAddress, {}};
    if (!webhook.secretToken.isEmpty() && !webhook.secretHeader.isEmpty())
        aim.headers = webhook.secretHeader.toLatin1() + ": " + webhook.secretToken.toLatin1() + "\r\n";
    return aim;
}

std::chrono::milliseconds askedFor(const HttpReply &reply)
{
    const std::chrono::seconds asked(reply.header("retry-after").toInt());
    return std::clamp(asked, std::chrono::seconds(0), WebhookPace::longestAskedFor);
}

} // namespace

WebhookDelivery::WebhookDelivery(
    const WebhookParts &parts, const BotAccount &bot, const Webhook &webhook, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_bot(bot)
    , m_webhook(webhook)
    , m_aim(aimOf(webhook))
    , m_last(std::numeric_limits<qint64>::min())
    , m_next(this)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &WebhookDelivery::look);
}

void WebhookDelivery::look()
{
    takeMore();
    while (m_underWay.size() < m_webhook.maxConnections) {
        const auto update = m_lanes.take(Steady::now());
        if (!update)
            break;
        send(*update);
    }
    const auto next = m_lanes.nextTime();
    if (!next || m_underWay.size() >= m_webhook.maxConnections)
        return;
    m_next.start(std::max(
        std::chrono::milliseconds(0), std::chrono::ceil<std::chrono::milliseconds>(*next - Steady::now())));
}

void WebhookDelivery::takeMore()
{
    const auto updates = m_parts.world.peek(
        [this](World &world) { return world.waiting(m_bot, m_last, mostInHand - m_lanes.size()); });
    for (const WaitingUpdate &update : updates) {
        m_lanes.add(update);
        m_last = update.id;
    }
}

void WebhookDelivery::send(const WaitingUpdate &update)
{
    WebhookConnection &connection = freeConnection();
    m_underWay.insert(&connection, update.id);
    connection.post(update.raw);
}

WebhookConnection &WebhookDelivery::freeConnection()
{
    for (WebhookConnection *known : m_connections) {
        if (!m_underWay.contains(known))
            return *known;
    }
    auto *made = new WebhookConnection(m_aim, m_parts.pace, this);
    m_connections.append(made);
    connect(made, &WebhookConnection::answered, this, [this, made](const HttpReply &reply) {
        finish(made, reply);
    });
    connect(
        made, &WebhookConnection::failed, this, [this, made](const QString &words) { fail(made, words); });
    connect(made, &WebhookConnection::reached, this, [this](const QString &ipAddress) {
        m_parts.world.peek([&](World &world) { world.webhookReached(m_bot, m_webhook.turn, ipAddress); });
    });
    return *made;
}

void WebhookDelivery::finish(WebhookConnection *connection, const HttpReply &reply)
{
    if (reply.status < 200 || reply.status >= 300) {
        const QString words = QStringLiteral("Wrong response from the webhook: %1 %2")
                                  .arg(QString::number(reply.status), QString::fromUtf8(reply.reason));
        fail(connection, words.trimmed(), askedFor(reply));
        return;
    }
    const qint64 id = m_underWay.take(connection);
    m_parts.world.peek([&](World &world) { world.webhookDelivered(m_bot, id); });
    m_lanes.done(id);
    carryOut(reply);
    m_next.start(0);
}

void WebhookDelivery::fail(
    WebhookConnection *connection, const QString &words, std::chrono::milliseconds asked)
{
    const qint64 id = m_underWay.take(connection);
    m_parts.world.peek([&](World &world) { world.webhookFailed(m_bot, m_webhook.turn, words); });
    const int failures = m_lanes.failed(id);
    m_lanes.waitUntil(id, Steady::now() + std::max(asked, m_parts.pace.afterFailure(failures)));
    m_next.start(0);
}

void WebhookDelivery::carryOut(const HttpReply &reply) const
{
    WireRequest request;
    request.verb = "POST";
    request.contentType = reply.header("content-type");
    request.body = reply.body;
    for (const RawParameter &parameter : parametersOf(request).value_or(QList<RawParameter>())) {
        if (parameter.name == QLatin1StringView("method"))
            m_parts.carryOut(m_bot, parameter.value.toString(), request);
    }
}

} // namespace botdeck::sandbox

#include "moc_WebhookDelivery.cpp"
