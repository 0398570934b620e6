// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/BotKey.h"
#include "domain/webhook/WebhookInfo.h"
#include "services/BackgroundWork.h"
#include "services/BotRoute.h"
#include "services/ServerCalls.h"
#include "services/WebhookChecks.h"

#include <QObject>

namespace botdeck::services {

enum class WebhookStep { Read, Set, Delete };

/// Reads, sets and deletes a bot's webhook for a window. One call at a time: what was asked before is given
/// up. Every call is logged, without the address's path. Lives in the user interface's thread.
class WebhookSettings final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives it.
    WebhookSettings(
        BotRegistry &registry, Workbench &workbench, const Platforms &platforms, QObject *parent = nullptr);

    /// told() or failed() follows, perhaps at once. Changes nothing: also for a bot that is only watched.
    void read(const domain::BotKey &bot);
    /// wasSet() or failed() follows, perhaps at once; refused where the bot may not change anything
    /// (BotRegistry::mayChange()) and where webhookObjections() says so. It is sent once.
    void set(const domain::BotKey &bot, const WebhookWish &wish);
    /// wasDeleted() or failed() follows, perhaps at once. `drop`: what waits is thrown away.
    void remove(const domain::BotKey &bot, bool drop);
    /// Nothing follows any more, and the token is let go. What has left may have its effect.
    void cancel();
    [[nodiscard]] bool isAsking() const { return m_isAsking; }

Q_SIGNALS:
    void told(const botdeck::domain::BotKey &bot, const botdeck::domain::WebhookInfo &info);
    void wasSet(const botdeck::domain::BotKey &bot);
    void wasDeleted(const botdeck::domain::BotKey &bot);
    /// Kinds as of ServerCalls, and BadReply; UnknownOutcome: it may have had its effect. The words hold no
    /// secret of the wish.
    void failed(botdeck::services::WebhookStep step, const botdeck::core::Error &error);

private:
    void
    ask(WebhookStep step, const domain::BotKey &bot, const QList<platform::Argument> &arguments,
        const WebhookWish &wish);
    void end(WebhookStep step, const domain::BotKey &bot, const api::Reply &reply);
    void fail(WebhookStep step, const core::Error &error);
    [[nodiscard]] core::Result<void> maySet(const domain::BotKey &bot, const WebhookWish &wish) const;

    BotRegistry &m_registry;
    const Platforms &m_platforms;
    ServerCalls m_calls;
    bool m_isAsking = false;
    /// Grows with everything that is asked or given up.
    int m_turn = 0;
    BackgroundWork m_files;
};

} // namespace botdeck::services
