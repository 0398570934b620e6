// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/HttpReceiver.h"
#include "core/Secret.h"
#include "domain/webhook/WebhookDelivery.h"
#include "models/ConsoleData.h"
#include "ui/shell/Desk.h"
#include "ui/webhook/WebhookValues.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace botdeck::ui::webhook {
class WebhookPage;
}

namespace botdeck::ui::shell {

class WebhookCertificates;

/// Bots that receive here: starts and ends their receivers, and shows that of the chosen bot with what came
/// to it since the page was made.
class WebhookListening final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    struct Parts
    {
        const Desk &desk;
        webhook::WebhookPage &page;
        WebhookCertificates &certificates;
    };

    explicit WebhookListening(const Parts &parts, QObject *parent = nullptr);

    void setBot(const std::optional<models::BotRow> &bot);
    void retranslate();

Q_SIGNALS:
    /// What was done, in passing.
    void done(const QString &words);
    /// Of the chosen bot, as they come.
    void delivered(const QList<botdeck::domain::WebhookDelivery> &deliveries);

private:
    /// How one bot receives here.
    struct Receiver
    {
        webhook::ReceiverPhase phase = webhook::ReceiverPhase::Stopped;
        /// Up to the port; the path is the secret.
        QString origin = {};
        core::Secret path = {};
        core::Phrase trouble = {};
        api::ReceiverRefusals refused = {};
        /// The newest of what came.
        QList<domain::WebhookDelivery> deliveries = {};
    };

    void connectWorkbench();
    void start(const webhook::ReceiverWish &wish);
    void heard(const domain::BotKey &bot, const domain::BotStatus &status);
    void took(const domain::BotKey &bot, const QList<domain::WebhookDelivery> &deliveries);
    void listens(const domain::BotKey &bot, quint16 port);
    void copyAddress();
    void show();
    [[nodiscard]] static QStringList refusalWords(const api::ReceiverRefusals &refused);

    const Parts m_parts;
    std::optional<models::BotRow> m_bot;
    QHash<domain::BotKey, Receiver> m_receivers;
};

} // namespace botdeck::ui::shell
