// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/HttpReceiver.h"
#include "domain/webhook/WebhookDelivery.h"
#include "models/ConsoleData.h"
#include "services/WebhookReceivers.h"
#include "ui/shell/Desk.h"
#include "ui/webhook/WebhookValues.h"

#include <QObject>

#include <optional>

namespace botdeck::ui::webhook {
class WebhookPage;
}

namespace botdeck::ui::shell {

class WebhookCertificates;

/// The receiver of the chosen bot, whichever window started it: its form, how it stands, and what came to it
/// since the program started.
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
    void connectReceivers();
    void start(const webhook::ReceiverWish &wish);
    void fill();
    void copyAddress();
    void show();
    [[nodiscard]] QString origin() const;
    [[nodiscard]] static QStringList refusalWords(const api::ReceiverRefusals &refused);

    const Parts m_parts;
    std::optional<models::BotRow> m_bot;
    /// What the form was filled with.
    std::optional<services::ReceiverPlan> m_filled;
};

} // namespace botdeck::ui::shell
