// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "OutboxFixture.h"

#include "domain/keyboard/KeyboardJson.h"
#include "tests/support/Wait.h"

namespace botdeck::test {

using domain::SendingState;
using services::OutboxEngine;

namespace {

domain::BotKey sendingBot()
{
    return domain::BotKey::fromStored(QStringLiteral("telegram:bots.example:4711"));
}

} // namespace

OutboxFixture::OutboxFixture()
{
    for (const domain::PlatformId id : domain::allPlatforms)
        m_platforms.emplace(id, *platform::Platform::load(id));
    QObject::connect(&m_outbox, &OutboxEngine::changed, &m_outbox, [this](const SendingState &state) {
        m_states[state.id] = state;
        m_phases += state.phase;
    });
    QObject::connect(
        &m_outbox, &OutboxEngine::called, &m_outbox, [this](const auto &call) { m_calls += call; });
    QObject::connect(&m_outbox, &OutboxEngine::routeNeeded, &m_outbox, [this] { ++m_routesAsked; });
}

services::BotRoute OutboxFixture::route(domain::PlatformId id) const
{
    const platform::Platform &platform = m_platforms.at(id);
    services::BotRoute route;
    route.platform = &platform;
    route.endpoint = {
        id, m_server.url(), platform.pathForm(),
        core::Secret(QByteArrayView("4711:an_invented_token_of_a_bot"))};
    return route;
}

void OutboxFixture::reach(domain::PlatformId id)
{
    QObject::connect(&m_outbox, &OutboxEngine::routeNeeded, &m_outbox, [this, id](const domain::BotKey &bot) {
        m_outbox.setRoute(bot, route(id));
    });
}

qint64 OutboxFixture::send(const domain::SendingOrder &order)
{
    SendingState state;
    state.id = m_lastId += 10;
    state.bot = sendingBot();
    state.order = order;
    if (const auto *message = std::get_if<domain::OutgoingMessage>(&order.what))
        state.parts = {*message};
    m_outbox.add(state);
    return state.id;
}

bool OutboxFixture::reaches(qint64 id, domain::SendingPhase wanted)
{
    return waitUntil([&] { return phase(id) == wanted; });
}

bool OutboxFixture::arrives(qsizetype requests)
{
    return waitUntil([&] { return m_server.requests().size() >= requests; });
}

QByteArrayList OutboxFixture::methods() const
{
    QByteArrayList methods;
    for (const RawServer::Request &request : m_server.requests())
        methods += request.target.mid(request.target.lastIndexOf('/') + 1);
    return methods;
}

domain::OutgoingMessage OutboxFixture::text(const QString &source, const QString &chat)
{
    return {chat, QStringLiteral("group"), domain::Dialect::Plain, source};
}

domain::Keyboard OutboxFixture::buttons()
{
    return domain::readKeyboard(R"([[{"text":"go","callback_data":"g"}]])").keyboard;
}

domain::SendingOrder OutboxFixture::withButtons(const QString &source)
{
    domain::OutgoingMessage message = text(source);
    message.keyboard = buttons();
    return {message};
}

RawServer::Action OutboxFixture::sent(int messageId)
{
    return act::ok("{\"message_id\":" + QByteArray::number(messageId) + '}');
}

RawServer::Action OutboxFixture::tooMany(int seconds)
{
    return act::answer(
        R"({"ok":false,"error_code":429,"description":"Too Many Requests","parameters":{"retry_after":)" +
            QByteArray::number(seconds) + "}}",
        "429 Too Many Requests");
}

} // namespace botdeck::test
