// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/WebhookDelivery.h"

#include <QThread>

#include <atomic>
#include <memory>
#include <vector>

namespace botdeck::sandbox {

/// One delivery for each bot that has a webhook, and another one when it is set anew. Lives in the sender's
/// thread.
class WebhookPost : public QObject
{
    Q_OBJECT

public:
    explicit WebhookPost(WebhookParts parts);

    /// The world changed. From any thread.
    void look();
    /// Ends every connection, and makes no other one.
    void shut();

private:
    void follow();

    /// What is known of one bot.
    struct Known
    {
        quint64 turn = 0;
        std::unique_ptr<WebhookDelivery> delivery = {};
    };

    const WebhookParts m_parts;
    /// By BotAccount::index.
    std::vector<Known> m_known;
    bool m_isShut = false;
    std::atomic<bool> m_lookQueued = false;
};

/// Sends the bots' updates to their webhooks, in a thread of its own: real HTTPS to loopback addresses.
class WebhookSender
{
public:
    /// Made before anything can change the world; outlives everything that does.
    explicit WebhookSender(const WebhookParts &parts);
    ~WebhookSender();
    WebhookSender(const WebhookSender &) = delete;
    WebhookSender &operator=(const WebhookSender &) = delete;

    void start();
    /// Ends every connection. Safe to call twice.
    void stop();

private:
    /// Lives in the thread.
    const std::unique_ptr<WebhookPost> m_post;
    QThread m_thread;
};

} // namespace botdeck::sandbox
