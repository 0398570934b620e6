// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/HttpReceiver.h"
#include "core/Error.h"
#include "domain/BotState.h"
#include "domain/webhook/WebhookDelivery.h"
#include "services/BotRoute.h"
#include "services/ReceiverMemory.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <optional>

namespace botdeck::security {
class Redactor;
}

namespace botdeck::services {

class BotRegistry;
class SettingsKeeper;
class Workbench;

/// How a bot's receiver stands.
struct ReceiverState
{
    domain::ReceiverPhase phase = domain::ReceiverPhase::Stopped;
    /// The port it got; 0: none yet.
    quint16 port = 0;
    core::Phrase trouble = {};
    api::ReceiverRefusals refused = {};
    /// It listened when the program ended the last time, and was started again with it.
    bool isResumed = false;
    /// The newest of what came since the program started.
    QList<domain::WebhookDelivery> deliveries = {};
};

/// The bots that receive here, for all windows: starts and ends their receivers and tells how each stands.
/// It is remembered how one was set up, and whether the operator had it on: then it is started again with the
/// program. Lives in the user interface's
/// thread and never waits there.
class WebhookReceivers final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype mostKept = 1'000;

    /// All of it outlives this.
    struct Parts
    {
        Workbench &workbench;
        BotRegistry &registry;
        SettingsKeeper &settings;
        const Platforms &platforms;
        /// Learns each secret before it is used.
        security::Redactor &redactor;
        /// Another console writes the profile: nothing is started or remembered.
        bool readOnly = false;
    };

    explicit WebhookReceivers(const Parts &parts, QObject *parent = nullptr);

    /// Starts it in the place of polling, and remembers how. said() where it cannot be remembered.
    void start(const domain::BotKey &bot, const ReceiverPlan &plan);
    /// The operator's wish: it is not started with the program any more.
    void stop(const domain::BotKey &bot);

    /// Those that listened when the program ended.
    [[nodiscard]] QSet<domain::BotKey> toResume() const;
    /// Starts them as soon as their secrets can be read. Once, when the list of bots is loaded.
    void resume();
    /// The store of secrets can be read now, or was unlocked: what could not be read is asked for again.
    void secretsThere();

    [[nodiscard]] ReceiverState state(const domain::BotKey &bot) const { return m_states.value(bot); }
    /// How it is set up, or was the last time; none: never. Without its secrets until fetch() has them.
    [[nodiscard]] std::optional<ReceiverPlan> plan(const domain::BotKey &bot) const;
    /// changed() follows, unless they cannot be read.
    void fetch(const domain::BotKey &bot);

Q_SIGNALS:
    /// plan() or state().
    void changed(const botdeck::domain::BotKey &bot);
    /// As they come.
    void
    delivered(const botdeck::domain::BotKey &bot, const QList<botdeck::domain::WebhookDelivery> &deliveries);
    /// A sentence to show.
    void said(const botdeck::core::Phrase &words);

private:
    void connectWorkbench();
    void launch(const domain::BotKey &bot);
    void heard(const domain::BotKey &bot, const domain::BotStatus &status);
    void took(const domain::BotKey &bot, const QList<domain::WebhookDelivery> &deliveries);
    void stopped(const domain::BotKey &bot);
    void relaunched(const domain::BotKey &bot);
    void moved(const domain::BotKey &before, const domain::BotKey &after);
    void fetched(const domain::BotKey &bot, const ReceiverPlan &plan);
    void unread(const domain::BotKey &bot, const core::Error &why);
    void remember(const domain::BotKey &bot, bool isOn);
    void learn(const ReceiverPlan &plan);

    const Parts m_parts;
    ReceiverMemory m_memory;
    /// With their secrets.
    QHash<domain::BotKey, ReceiverPlan> m_plans;
    QHash<domain::BotKey, ReceiverState> m_states;
    /// They start as soon as their secrets are there.
    QSet<domain::BotKey> m_resuming;
    /// Their secrets could not be read.
    QSet<domain::BotKey> m_unread;
    /// Stopped in this turn of the event loop.
    QSet<domain::BotKey> m_stopping;
};

} // namespace botdeck::services
