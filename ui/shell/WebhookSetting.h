// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ConsoleData.h"
#include "services/WebhookSettings.h"
#include "ui/shell/Desk.h"
#include "ui/webhook/HookQuestions.h"
#include "ui/webhook/WebhookValues.h"

#include <QObject>

#include <optional>

namespace botdeck::ui::webhook {
class WebhookPage;
}

namespace botdeck::ui::shell {

/// What the server knows of the chosen bot's webhook: read, set and deleted, with what is asked before.
class WebhookSetting final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    struct Parts
    {
        const Desk &desk;
        webhook::WebhookPage &page;
        QWidget &window;
    };

    explicit WebhookSetting(const Parts &parts, QObject *parent = nullptr);

    /// None: nothing is asked. Another bot's webhook is read at once.
    void setBot(const std::optional<models::BotRow> &bot);
    void retranslate();
    /// The host that the form names; empty: none.
    [[nodiscard]] QString typedHost() const;

Q_SIGNALS:
    /// What was done, in passing.
    void done(const QString &words);

private:
    void connectServer();
    /// `thenDeletes`: asks whether to delete it then; with what waits.
    void read(std::optional<bool> thenDeletes = {});
    void check();
    void addOwnWarnings(QList<webhook::HookObjection> &objections) const;
    void askToSet(const webhook::HookOrder &order);
    void set(const webhook::HookOrder &order);
    void askToDelete();
    void remove(bool drop);
    void fail(services::WebhookStep step, const core::Error &error);
    void learn(const core::Secret &address);
    void setBusy(bool busy);
    [[nodiscard]] webhook::HookStakes stakes(bool drops) const;
    [[nodiscard]] QString words(const core::Error &error) const;

    const Parts m_parts;
    services::WebhookSettings m_server;
    std::optional<models::BotRow> m_bot;
    /// It is counted what waits, and then it is asked whether to delete.
    std::optional<bool> m_deletes;
};

} // namespace botdeck::ui::shell
