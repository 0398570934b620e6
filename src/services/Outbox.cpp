// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/Outbox.h"

#include "services/BotAccess.h"
#include "services/BotRegistry.h"
#include "services/OutboxEngine.h"
#include "services/Workbench.h"

#include <algorithm>

namespace botdeck::services {

using core::Error;
using domain::BotKey;
using domain::SendingPhase;
using domain::SendingState;

namespace {

/// How many messages it may become: one for each file, and the text.
qint64 numbersFor(const domain::SendingOrder &order)
{
    const auto *message = std::get_if<domain::OutgoingMessage>(&order.what);
    return 1 + (message == nullptr ? 0 : message->media.size());
}

} // namespace

Outbox::Outbox(BotRegistry &registry, Workbench &workbench, core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_registry(registry)
    , m_workbench(workbench)
    , m_clock(clock)
    , m_engine(std::make_unique<OutboxEngine>(clock))
{
    m_thread.setObjectName(QStringLiteral("sendings"));
    m_engine->moveToThread(&m_thread);
    connect(m_engine.get(), &OutboxEngine::changed, this, &Outbox::take);
    connect(m_engine.get(), &OutboxEngine::routeNeeded, this, &Outbox::answerRoute);
    connect(m_engine.get(), &OutboxEngine::called, this, [this](SendingCall sent) {
        sent.call.bot = m_registry.keyNow(sent.call.bot);
        m_workbench.logCall(sent.call, sent.token);
    });
    // A bot may be watched only from now on, or have another token.
    connect(&registry, &BotRegistry::botsChanged, this, [this] {
        if (m_thread.isRunning())
            inEngine([](OutboxEngine &engine) { engine.forgetRoutes(); });
    });
}

Outbox::~Outbox()
{
    if (!m_thread.isRunning())
        return;
    QList<SendingCall> left;
    inEngine([&left](OutboxEngine &engine) {
        left = engine.close();
        QThread::currentThread()->quit();
    });
    m_thread.wait();
    for (SendingCall &each : left) {
        each.call.bot = m_registry.keyNow(each.call.bot);
        m_workbench.logCall(each.call, each.token);
    }
}

template <typename Call>
void Outbox::inEngine(Call call)
{
    // Most starts send nothing.
    if (!m_thread.isRunning())
        m_thread.start();
    OutboxEngine *engine = m_engine.get();
    QMetaObject::invokeMethod(
        engine, [engine, call] { call(*engine); }, Qt::QueuedConnection);
}

qint64 Outbox::send(const BotKey &bot, const domain::SendingOrder &order)
{
    SendingState state;
    state.id = m_lastId + 1;
    m_lastId += numbersFor(order);
    state.bot = bot;
    state.order = order;
    if (const auto *message = std::get_if<domain::OutgoingMessage>(&order.what))
        state.parts = {*message};
    state.orderedMs = m_clock.wallMs();
    m_states[state.id] = state;
    inEngine([state](OutboxEngine &engine) { engine.add(state); });
    return state.id;
}

/// The sending to which the message with this number belongs.
qint64 Outbox::wholeOf(qint64 id) const
{
    const auto behind = m_states.upper_bound(id);
    return behind == m_states.begin() ? id : std::prev(behind)->first;
}

void Outbox::cancel(qint64 id)
{
    inEngine([whole = wholeOf(id)](OutboxEngine &engine) { engine.cancel(whole); });
}

void Outbox::retry(qint64 id)
{
    inEngine([whole = wholeOf(id)](OutboxEngine &engine) { engine.retry(whole); });
}

void Outbox::take(SendingState state)
{
    state.bot = m_registry.keyNow(state.bot);
    if (state.phase == SendingPhase::Sent || state.phase == SendingPhase::Cancelled)
        m_states.erase(state.id);
    else
        m_states[state.id] = state;
    Q_EMIT changed(state);
}

void Outbox::answerRoute(const BotKey &asked)
{
    const auto refuse = [this, asked](const Error &why) {
        inEngine([asked, why](OutboxEngine &engine) { engine.refuse(asked, why); });
    };
    const BotKey bot = m_registry.keyNow(asked);
    if (const core::Result<void> may = m_registry.mayChange(bot); !may) {
        refuse(may.error());
        return;
    }
    BotAccess *access = m_registry.access(bot, this);
    connect(access, &BotAccess::failed, this, refuse);
    connect(access, &BotAccess::ready, this, [this, asked](const BotRoute &route) {
        inEngine([asked, route](OutboxEngine &engine) { engine.setRoute(asked, route); });
    });
    access->ask();
}

QList<SendingState> Outbox::sendings(const BotKey &bot) const
{
    QList<SendingState> found;
    for (const auto &[id, state] : m_states) {
        if (m_registry.keyNow(state.bot) == bot)
            found += state;
    }
    return found;
}

bool Outbox::isBusy() const
{
    return std::any_of(m_states.begin(), m_states.end(), [](const auto &entry) {
        return !domain::isOver(entry.second.phase);
    });
}

} // namespace botdeck::services

#include "moc_Outbox.cpp"
