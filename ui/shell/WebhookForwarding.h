// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/BotKey.h"
#include "domain/webhook/WebhookDelivery.h"
#include "services/ReplayTypes.h"
#include "services/StoredBytes.h"
#include "ui/shell/Desk.h"

#include <QObject>

#include <functional>
#include <memory>

namespace botdeck::services {
class WebhookForward;
}
namespace botdeck::ui::webhook {
class RequestsPane;
}

namespace botdeck::ui::shell {

/// Sends what was received on to another address: each as it comes, or one again. Another machine's is asked
/// about first.
class WebhookForwarding final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    struct Parts
    {
        const Desk &desk;
        webhook::RequestsPane &requests;
        QWidget &window;
    };

    explicit WebhookForwarding(const Parts &parts, QObject *parent = nullptr);
    ~WebhookForwarding() override;

    /// Of the bot that is shown; they go on where that is wished.
    void take(const domain::BotKey &bot, const QList<domain::WebhookDelivery> &deliveries);
    void retranslate();

private:
    void refresh();
    void whenAllowed(const std::function<void()> &then);
    void replay(qint64 seq);
    /// Null where the address is none.
    services::WebhookForward *forward();
    void ended(const services::ReplayResult &result);

    const Parts m_parts;
    services::StoredBytes m_bytes;
    /// Where to, and the address that it was made for.
    std::unique_ptr<services::WebhookForward> m_forward;
    QString m_address;
    /// It may leave this machine for this one.
    QString m_allowed;
};

} // namespace botdeck::ui::shell
