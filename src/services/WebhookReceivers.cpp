// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/WebhookReceivers.h"

#include "security/Redactor.h"
#include "services/BotRegistry.h"
#include "services/WebhookChecks.h"
#include "services/Workbench.h"

#include <utility>

namespace botdeck::services {

using core::Error;
using core::ErrorKind;
using core::Secret;
using domain::BotKey;
using domain::BotState;
using domain::ReceiverPhase;

WebhookReceivers::WebhookReceivers(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_memory(parts.registry, parts.settings, parts.readOnly)
{
    connectWorkbench();
    connect(&parts.registry, &BotRegistry::keyChanged, this, &WebhookReceivers::moved);
    connect(&m_memory, &ReceiverMemory::fetched, this, &WebhookReceivers::fetched);
    connect(&m_memory, &ReceiverMemory::notFetched, this, &WebhookReceivers::unread);
    connect(&m_memory, &ReceiverMemory::notKept, this, [this](const Error &why) {
        Q_EMIT said(
            {QT_TRANSLATE_NOOP(
                 "Phrase", "How the webhook receiver is set up could not be kept, so that it is not started "
                           "again with the program: %1"),
             {why.detail}});
    });
}

void WebhookReceivers::connectWorkbench()
{
    Workbench *workbench = &m_parts.workbench;
    connect(workbench, &Workbench::listening, this, [this](const BotKey &bot, quint16 port) {
        ReceiverState &state = m_states[bot];
        state.phase = ReceiverPhase::Listening;
        state.port = port;
        state.trouble = {};
        remember(bot, true);
        Q_EMIT changed(bot);
    });
    connect(workbench, &Workbench::delivered, this, &WebhookReceivers::took);
    connect(workbench, &Workbench::statusChanged, this, &WebhookReceivers::heard);
    connect(workbench, &Workbench::stopAsked, this, &WebhookReceivers::stopped);
    connect(workbench, &Workbench::tokenNeeded, this, &WebhookReceivers::relaunched);
    connect(
        workbench, &Workbench::refused, this,
        [this](const BotKey &bot, const api::ReceiverRefusals &refused) {
            m_states[bot].refused = refused;
            Q_EMIT changed(bot);
        });
}

void WebhookReceivers::start(const BotKey &bot, const ReceiverPlan &plan)
{
    m_memory.cancel(bot);
    m_resuming.remove(bot);
    m_states[bot].isResumed = false;
    learn(plan);
    m_plans.insert(bot, plan);
    m_memory.keepSecrets(bot, plan);
    remember(bot, false); // until it listens
    launch(bot);
}

void WebhookReceivers::launch(const BotKey &bot)
{
    const ReceiverPlan plan = m_plans.value(bot);
    const std::optional<domain::BotProfile> profile = m_parts.registry.bot(bot);
    ReceiverState &state = m_states[bot];
    WebhookReceiving receiving;
    if (!profile || !receiving.listen.address.setAddress(plan.setup.listen)) {
        state.phase = ReceiverPhase::Stopped;
        state.trouble =
            QT_TRANSLATE_NOOP("Phrase", "It listens at an IP address of this computer, such as 127.0.0.1.");
        Q_EMIT changed(bot);
        return;
    }
    state.phase = ReceiverPhase::Starting;
    state.port = 0;
    state.trouble = {};
    state.refused = {};
    receiving.listen.port = plan.setup.port;
    receiving.listen.path = plan.path;
    receiving.listen.maxConnections = plan.setup.mostConnections;
    receiving.status = plan.setup.status;
    if (plan.setup.wantsToken) {
        receiving.secretHeader = webhookRules(m_parts.platforms.at(profile->platform)).secretHeader;
        receiving.secretToken = plan.token;
    }
    if (plan.setup.isTls) {
        receiving.listen.certificate = plan.identity.certificate;
        receiving.listen.key = plan.identity.key;
    }
    Q_EMIT changed(bot);
    m_parts.workbench.receiveHere(bot, receiving);
}

void WebhookReceivers::stop(const BotKey &bot)
{
    m_parts.workbench.stop(bot);
}

/// Whoever asked. Where the operator changed how the bot is reached it starts again in the same turn.
void WebhookReceivers::stopped(const BotKey &bot)
{
    const bool isDown = m_states.value(bot).phase == ReceiverPhase::Stopped;
    if (isDown && !m_memory.book().contains(bot))
        return;
    m_memory.cancel(bot);
    m_resuming.remove(bot);
    if (!isDown) {
        m_stopping.insert(bot);
        m_states[bot].phase = ReceiverPhase::Stopped;
        m_states[bot].trouble = {};
        Q_EMIT changed(bot);
    }
    QMetaObject::invokeMethod(
        this,
        [this, bot] {
            m_stopping.remove(bot);
            if (m_states.value(bot).phase == ReceiverPhase::Stopped)
                remember(bot, false);
        },
        Qt::QueuedConnection);
}

void WebhookReceivers::relaunched(const BotKey &bot)
{
    if (m_stopping.remove(bot))
        launch(bot);
}

/// The bot's state is the receiver's, once it was started.
void WebhookReceivers::heard(const BotKey &bot, const domain::BotStatus &status)
{
    const auto state = m_states.find(bot);
    if (state == m_states.end() || state->phase == ReceiverPhase::Stopped || m_resuming.contains(bot))
        return;
    if (status.state == BotState::Stopped || status.state == BotState::Unauthorised)
        state->phase = ReceiverPhase::Stopped;
    state->trouble = status.state == BotState::Live || status.state == BotState::Connecting ? core::Phrase()
                                                                                            : status.reason;
    Q_EMIT changed(bot);
}

void WebhookReceivers::took(const BotKey &bot, const QList<domain::WebhookDelivery> &deliveries)
{
    QList<domain::WebhookDelivery> &kept = m_states[bot].deliveries;
    kept.append(deliveries);
    if (const qsizetype tooMany = kept.size() - mostKept; tooMany > 0)
        kept.remove(0, tooMany);
    Q_EMIT delivered(bot, deliveries);
}

QSet<BotKey> WebhookReceivers::toResume() const
{
    QSet<BotKey> bots;
    if (m_parts.readOnly)
        return bots;
    for (const auto &[bot, kept] : m_memory.book()) {
        if (kept.isOn && m_parts.registry.bot(bot) && m_parts.registry.mayChange(bot))
            bots.insert(bot);
    }
    return bots;
}

void WebhookReceivers::resume()
{
    for (const BotKey &bot : toResume()) {
        m_resuming.insert(bot);
        m_states[bot].phase = ReceiverPhase::Starting;
        m_states[bot].isResumed = true;
        fetch(bot);
        Q_EMIT changed(bot);
    }
}

void WebhookReceivers::secretsThere()
{
    for (const BotKey &bot : std::exchange(m_unread, {}))
        fetch(bot);
}

std::optional<ReceiverPlan> WebhookReceivers::plan(const BotKey &bot) const
{
    if (const auto plan = m_plans.find(bot); plan != m_plans.end())
        return *plan;
    const ReceiverBook kept = m_memory.book();
    const auto row = kept.find(bot);
    return row == kept.end() ? std::nullopt : std::optional(ReceiverPlan{row->second.setup});
}

void WebhookReceivers::fetch(const BotKey &bot)
{
    m_unread.remove(bot);
    if (!m_plans.contains(bot))
        m_memory.fetch(bot);
}

void WebhookReceivers::fetched(const BotKey &bot, const ReceiverPlan &plan)
{
    learn(plan);
    m_plans.insert(bot, plan);
    if (m_resuming.remove(bot))
        launch(bot);
    else
        Q_EMIT changed(bot);
}

void WebhookReceivers::unread(const BotKey &bot, const Error &why)
{
    const bool isForNow = why.kind == ErrorKind::Locked || why.kind == ErrorKind::Unavailable;
    if (isForNow)
        m_unread.insert(bot);
    if (!m_resuming.contains(bot))
        return;
    ReceiverState &state = m_states[bot];
    state.trouble = {
        QT_TRANSLATE_NOOP("Phrase", "It listened when the program ended. It is not started again yet: %1"),
        {why.detail}};
    if (!isForNow) {
        m_resuming.remove(bot);
        state.phase = ReceiverPhase::Stopped;
    }
    Q_EMIT changed(bot);
}

/// A bot that is gone is forgotten.
void WebhookReceivers::remember(const BotKey &bot, bool isOn)
{
    if (!m_parts.registry.bot(bot)) {
        m_memory.forget(bot);
        m_plans.remove(bot);
        m_states.remove(bot);
    } else if (const std::optional<ReceiverPlan> known = plan(bot)) {
        m_memory.remember(bot, {known->setup, isOn});
    }
}

void WebhookReceivers::learn(const ReceiverPlan &plan)
{
    for (const Secret &secret : {plan.path, plan.token, plan.identity.key})
        m_parts.redactor.add(secret);
}

/// A provisional key became the real one.
void WebhookReceivers::moved(const BotKey &before, const BotKey &after)
{
    const bool ran = m_states.value(before).phase != ReceiverPhase::Stopped || m_stopping.remove(before);
    if (!m_plans.contains(before))
        return;
    const ReceiverPlan plan = m_plans.take(before);
    m_states.remove(before);
    m_plans.insert(after, plan);
    m_memory.keepSecrets(after, plan);
    remember(before, false);
    remember(after, false);
    if (ran)
        launch(after);
}

} // namespace botdeck::services

#include "moc_WebhookReceivers.cpp"
