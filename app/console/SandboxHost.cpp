// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/SandboxHost.h"

#include "core/Clock.h"
#include "services/BackgroundWork.h"
#include "services/SandboxChat.h"

#include <QJsonArray>

namespace botdeck::app {

namespace {

core::Result<QByteArray>
makeMove(sandbox::Server &server, const sandbox::BotAccount &bot, const services::GuestMove &move)
{
    using Kind = services::GuestMove::Kind;
    const auto chat = core::Id::fromText(move.chatId);
    const auto user = core::Id::fromText(move.userId);
    switch (move.kind) {
    case Kind::Say:
        return server.say(bot, chat, user, move.text);
    case Kind::Press:
        return server.press(
            bot, chat, user, core::Id::fromText(move.messageId).value_or(core::Id()),
            QJsonArray{move.row, move.column});
    case Kind::Join:
        return server.event(bot, chat, user, QStringLiteral("join"));
    case Kind::Leave:
        return server.event(bot, chat, user, QStringLiteral("leave"));
    }
    return core::Error{core::ErrorKind::WrongUse, QStringLiteral("Nothing happened.")};
}

core::Result<services::PassportReturn>
openLink(sandbox::Server &server, const sandbox::BotAccount &bot, const services::PassportVisit &visit)
{
    sandbox::PassportVisit opened;
    opened.link = visit.link;
    opened.publicKey = visit.publicKey;
    opened.consents = visit.consents;
    opened.opensCallback = visit.opensCallback;
    opened.user = core::Id::fromText(visit.userId);
    const auto outcome = server.passport(bot, opened);
    if (!outcome)
        return outcome.error();
    return services::PassportReturn{outcome->callback, outcome->status, outcome->problem};
}

} // namespace

SandboxHost::SandboxHost(const core::Clock &clock, services::BackgroundWork &background)
    : m_clock(clock)
    , m_background(background)
{
}

void SandboxHost::start(quint64 seed, double rate)
{
    if (m_starting)
        return;
    if (m_running.server) {
        Q_EMIT started();
        return;
    }
    m_starting = true;
    m_background.run(
        this, [seed, rate, &clock = m_clock] { return run(seed, rate, clock); },
        [this](const core::Result<Running> &running) { take(running); });
}

core::Result<SandboxHost::Running> SandboxHost::run(quint64 seed, double rate, const core::Clock &clock)
{
    Running running{std::make_shared<sandbox::Server>(seed, clock), {}};
    const core::Result<quint16> port = running.server->start();
    if (!port)
        return port.error();
    running.address = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(*port));
    if (const core::Result<void> rated = running.server->setRate(rate); !rated)
        return rated.error();
    return running;
}

void SandboxHost::take(const core::Result<Running> &running)
{
    m_starting = false;
    if (!running) {
        Q_EMIT failed(running.error());
        return;
    }
    m_running = *running;
    Q_EMIT started();
}

void SandboxHost::setRate(double perSecond)
{
    if (m_running.server)
        std::ignore = m_running.server->setRate(perSecond); // the settings take no rate that it refuses
}

template <typename Answer, typename Act>
void SandboxHost::withBot(
    const domain::BotKey &key, QObject *context, Act act,
    const std::function<void(const core::Result<Answer> &)> &then)
{
    m_background.run(
        context,
        [server = m_running.server, key, act]() -> core::Result<Answer> {
            if (!server)
                return core::Error{core::ErrorKind::NotFound, QStringLiteral("The sandbox does not run.")};
            for (const sandbox::BotAccount &bot : server->bots()) {
                if (domain::BotKey::sandbox(bot.platform, bot.id.toString()) == key)
                    return act(*server, bot);
            }
            return core::Error{core::ErrorKind::NotFound, QStringLiteral("The sandbox has no such bot.")};
        },
        then);
}

void SandboxHost::arrive(
    const services::SandboxArrival &arrival, QObject *context,
    const std::function<void(const core::Result<QByteArray> &)> &then)
{
    const auto act = [arrival](sandbox::Server &server, const sandbox::BotAccount &bot) {
        return arrival.stream == domain::Stream::Gateway ? server.replayFrame(bot, arrival.raw)
                                                         : server.replay(bot, arrival.raw);
    };
    withBot(arrival.bot, context, act, then);
}

services::SandboxSide SandboxHost::side()
{
    services::SandboxSide side;
    side.play = [this](const services::GuestMove &move, QObject *context, const auto &then) {
        const auto act = [move](sandbox::Server &server, const sandbox::BotAccount &bot) {
            return makeMove(server, bot, move);
        };
        withBot(move.bot, context, act, then);
    };
    side.look = [this](const domain::BotKey &key, const QString &query, QObject *context, const auto &then) {
        const auto act = [query](sandbox::Server &server, const sandbox::BotAccount &bot) {
            const sandbox::PressView press = server.press(bot, query);
            return core::Result(services::GuestPress{press.isSpinning, press.text, press.isAlert});
        };
        withBot(key, context, act, then);
    };
    side.read = [this](const domain::BotKey &key, const QString &chat, QObject *context, const auto &then) {
        const auto act = [key, chat](sandbox::Server &server, const sandbox::BotAccount &bot) {
            const auto id = core::Id::fromText(chat);
            return core::Result(
                id ? services::sandboxMessages(key, server.messages(bot, *id))
                   : QList<domain::ChatMessage>());
        };
        withBot(key, context, act, then);
    };
    return side;
}

services::PassportSide SandboxHost::passportSide()
{
    return [this](const services::PassportVisit &visit, QObject *context, const auto &then) {
        const auto act = [visit](sandbox::Server &server, const sandbox::BotAccount &bot) {
            return openLink(server, bot, visit);
        };
        withBot<services::PassportReturn>(visit.bot, context, act, then);
    };
}

QString SandboxHost::gateway() const
{
    return m_running.server ? m_running.server->gateway(domain::PlatformId::Fanbook) : QString();
}

QList<sandbox::BotAccount> SandboxHost::bots() const
{
    return m_running.server ? m_running.server->bots() : QList<sandbox::BotAccount>();
}

} // namespace botdeck::app

#include "moc_SandboxHost.cpp"
