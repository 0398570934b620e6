// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/Server.h"

#include "sandbox/BotApi.h"
#include "sandbox/Control.h"
#include "sandbox/GatewayServer.h"
#include "sandbox/HttpServer.h"
#include "sandbox/SharedWorld.h"
#include "sandbox/StopSignal.h"
#include "sandbox/Traffic.h"
#include "sandbox/WebhookSender.h"
#include "sandbox/world/JsonText.h"

namespace botdeck::sandbox {

using namespace Qt::StringLiterals;

namespace {

WireReply nothingHere()
{
    return {404, "application/json", R"({"ok":false,"error_code":404,"description":"Not Found"})"};
}

QByteArray addressOf(quint16 port)
{
    return "http://127.0.0.1:" + QByteArray::number(port);
}

} // namespace

// The order is the order of needing each other: connections end first, the world last.
struct Server::Private
{
    Private(quint64 seed, const core::Clock &clock)
        : world(seed, clock)
        , gateway(world, faults, calls)
        , webhooks(
              {world,
               {},
               [this](const auto &bot, const QString &method, const WireRequest &request) {
                   bots->call({Route::Kind::Call, bot.platform, bot.token, method}, request);
               }})
        , traffic(world)
    {
    }

    WireReply answer(const WireRequest &request);

    StopSignal stopSignal;
    SharedWorld world;
    Faults faults;
    CallLog calls;
    GatewayServer gateway;
    WebhookSender webhooks;
    Traffic traffic;
    Script script;
    std::unique_ptr<BotApi> bots;
    std::unique_ptr<HttpServer> http;
    quint16 port = 0;
    quint16 gatewayPort = 0;
};

WireReply Server::Private::answer(const WireRequest &request)
{
    const Route route = routeOf(request.path);
    switch (route.kind) {
    case Route::Kind::Call:
        return bots->call(route, request);
    case Route::Kind::File:
        return bots->file(route);
    case Route::Kind::Control:
        return control({world, faults, calls, traffic, *bots}, route.rest, request);
    case Route::Kind::Nothing:
        break;
    }
    return nothingHere();
}

Server::Server(quint64 seed, const core::Clock &clock)
    : d(std::make_unique<Private>(seed, clock))
{
}

Server::~Server()
{
    stop();
}

void Server::setScript(Script script)
{
    d->script = std::move(script);
}

core::Result<quint16> Server::start(quint16 port)
{
    if (d->http)
        return core::Error{core::ErrorKind::WrongUse, QStringLiteral("The sandbox was started already.")};
    auto platforms = Platforms::load();
    if (!platforms)
        return platforms.error();
    const core::Result<quint16> gatewayPort = d->gateway.start();
    if (!gatewayPort)
        return gatewayPort.error();
    d->gatewayPort = *gatewayPort;
    d->bots = std::make_unique<BotApi>(
        d->world, d->faults, d->calls, d->stopSignal, *std::move(platforms), d->script);
    d->webhooks.start();
    d->http = std::make_unique<HttpServer>(
        d->stopSignal, [this](const WireRequest &request) { return d->answer(request); });
    const auto given = d->http->start(port);
    if (given)
        d->port = *given;
    return given;
}

void Server::stop()
{
    d->stopSignal.raise();
    d->world.stop();
    if (d->http)
        d->http->stop();
    d->traffic.setRate(0);
    d->gateway.stop();
    d->webhooks.stop();
}

core::Result<void> Server::setRate(double perSecond)
{
    if (!Traffic::accepts(perSecond)) {
        return core::Error{
            core::ErrorKind::WrongUse,
            QStringLiteral("The rate must be from 0 to %1 updates a second.").arg(Traffic::mostPerSecond)};
    }
    d->traffic.setRate(perSecond);
    return {};
}

core::Result<QByteArray> Server::replay(const BotAccount &bot, const QByteArray &raw)
{
    return d->world.with([&](World &world) { return world.replay(bot, raw); });
}

core::Result<QByteArray> Server::replayFrame(const BotAccount &bot, const QByteArray &raw)
{
    return d->world.with([&](World &world) { return world.replayFrame(bot, raw); });
}

qsizetype Server::pending(const BotAccount &bot)
{
    return d->world.peek([&](World &world) { return world.pending(bot).size(); });
}

core::Result<QByteArray> Server::say(
    const BotAccount &bot, std::optional<core::Id> chat, std::optional<core::Id> user, const QString &text)
{
    return d->world.with([&](World &world) { return world.say(bot, chat, user, text); });
}

core::Result<QByteArray> Server::press(
    const BotAccount &bot, std::optional<core::Id> chat, std::optional<core::Id> user, core::Id message,
    const QJsonValue &button)
{
    return d->world.with([&](World &world) { return world.press(bot, chat, user, message, button); });
}

core::Result<QByteArray> Server::event(
    const BotAccount &bot, std::optional<core::Id> chat, std::optional<core::Id> user, const QString &kind)
{
    return d->world.with([&](World &world) { return world.event(bot, chat, user, kind, {}); });
}

PressView Server::press(const BotAccount &bot, const QString &query)
{
    return d->world.peek([&](World &world) { return world.press(bot, query); });
}

core::Result<PassportOutcome> Server::passport(const BotAccount &bot, const PassportVisit &visit)
{
    return sandbox::passport(d->world, bot, visit);
}

QList<QByteArray> Server::messages(const BotAccount &bot, core::Id chat)
{
    return d->world.peek([&](World &world) { return world.messages(bot, chat); });
}

const QList<BotAccount> &Server::bots() const
{
    return d->world.bots();
}

QString Server::gateway(domain::PlatformId platform) const
{
    const bool has = platform == domain::PlatformId::Fanbook && d->gatewayPort != 0;
    return has ? QStringLiteral("ws://127.0.0.1:%1/websocket").arg(d->gatewayPort) : QString();
}

QByteArray Server::botList(const QList<BotAccount> &some) const
{
    QList<QByteArray> bots;
    for (const BotAccount &bot : some) {
        JsonText entry;
        entry.text("platform", domain::platformName(bot.platform)).text("name", bot.name);
        entry.text("token", QString::fromUtf8(bot.token));
        entry.text("server", QString::fromUtf8(addressOf(d->port)));
        bots.append(entry.textIfAny("gateway", gateway(bot.platform)).done());
    }
    return JsonText().text("url", QString::fromUtf8(addressOf(d->port))).raw("bots", jsonArray(bots)).done();
}

} // namespace botdeck::sandbox
