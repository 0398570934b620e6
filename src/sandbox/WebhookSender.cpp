// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/WebhookSender.h"

#include "sandbox/SharedWorld.h"

#include <utility>

namespace botdeck::sandbox {

WebhookPost::WebhookPost(WebhookParts parts)
    : m_parts(std::move(parts))
    , m_known(size_t(m_parts.world.bots().size()))
{
}

void WebhookPost::look()
{
    if (!m_lookQueued.exchange(true))
        QMetaObject::invokeMethod(this, &WebhookPost::follow, Qt::QueuedConnection);
}

void WebhookPost::shut()
{
    m_isShut = true;
    for (Known &known : m_known)
        known.delivery.reset();
}

void WebhookPost::follow()
{
    m_lookQueued = false;
    if (m_isShut)
        return;
    for (const BotAccount &bot : m_parts.world.bots()) {
        Known &known = m_known[size_t(bot.index)];
        const Webhook webhook = m_parts.world.peek([&](World &world) { return world.webhook(bot); });
        if (webhook.turn != known.turn) {
            known.turn = webhook.turn;
            known.delivery =
                webhook.isSet() ? std::make_unique<WebhookDelivery>(m_parts, bot, webhook) : nullptr;
        }
        if (known.delivery)
            known.delivery->look();
    }
}

WebhookSender::WebhookSender(const WebhookParts &parts)
    : m_post(std::make_unique<WebhookPost>(parts))
{
    m_thread.setObjectName(QStringLiteral("sandbox webhooks"));
    m_post->moveToThread(&m_thread);
    parts.world.onChange([this] { m_post->look(); });
}

WebhookSender::~WebhookSender()
{
    stop();
}

void WebhookSender::start()
{
    m_thread.start();
}

void WebhookSender::stop()
{
    if (!m_thread.isRunning())
        return;
    QMetaObject::invokeMethod(m_post.get(), &WebhookPost::shut, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

} // namespace botdeck::sandbox

#include "moc_WebhookSender.cpp"
