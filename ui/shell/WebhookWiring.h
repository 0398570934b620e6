// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ConsoleData.h"
#include "ui/shell/Desk.h"

#include <QObject>

#include <optional>

class QMenu;

namespace botdeck::ui::webhook {
class WebhookPage;
}

namespace botdeck::ui::shell {

class WebhookCertificates;
class WebhookForwarding;
class WebhookListening;
class WebhookMenu;
class WebhookOutside;
class WebhookSetting;

/// The workspace Webhook: joins the page of the chosen bot with what reads, sets and receives.
class WebhookWiring final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    struct Parts
    {
        const Desk &desk;
        QWidget &window;
    };

    explicit WebhookWiring(const Parts &parts, QObject *parent = nullptr);

    /// Once: when the workspace is opened for the first time. Nothing is asked before that.
    QWidget *makePage();
    /// Again whenever something about it changed.
    void setBot(const std::optional<models::BotRow> &bot);
    /// Into an empty menu; nothing before makePage().
    void fillMenu(QMenu &menu);
    /// Says in another language what no part says by itself.
    void retranslate();

Q_SIGNALS:
    /// A sentence that wants to be read.
    void said(const QString &words);
    /// What was done, in passing.
    void done(const QString &words);

private:
    void connectParts();
    void show();
    void sayNote();
    [[nodiscard]] bool isOffered() const;

    const Parts m_parts;
    std::optional<models::BotRow> m_bot;
    webhook::WebhookPage *m_page = nullptr;
    WebhookCertificates *m_certificates = nullptr;
    WebhookSetting *m_setting = nullptr;
    WebhookListening *m_listening = nullptr;
    WebhookForwarding *m_forwarding = nullptr;
    WebhookOutside *m_outside = nullptr;
    WebhookMenu *m_menu = nullptr;
};

} // namespace botdeck::ui::shell
