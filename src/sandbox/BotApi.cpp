// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/BotApi.h"

#include "sandbox/Envelope.h"
#include "sandbox/Normalise.h"
#include "sandbox/Parameters.h"
#include "sandbox/SharedWorld.h"
#include "sandbox/StopSignal.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace botdeck::sandbox {

using domain::PlatformId;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestHoldSeconds = 60;
/// Seen in the Bot API server's source.
constexpr qint64 longestTelegramHoldSeconds = 50;

Answer unauthorised(const Route &route)
{
    // The Bot API server answers 404 when a token cannot even be one.
    static const QRegularExpression tokenForm(QStringLiteral("^[0-9]+:.+$"));
    const bool possible = tokenForm.match(QString::fromUtf8(route.token)).hasMatch();
    if (route.platform == PlatformId::Telegram && !possible)
        return refusal(404, QStringLiteral("Not Found"));
    return refusal(401, QStringLiteral("Unauthorized"));
}

/// Every platform's own name for it: getUpdates, v2/getUpdates.
bool isPoll(const platform::Method &method)
{
    return method.path == "getUpdates"_L1 || method.path.endsWith("/getUpdates"_L1);
}

PollRequest pollRequest(const QJsonObject &parameters)
{
    PollRequest request;
    if (parameters.contains("offset"_L1))
        request.offset = parameters.value("offset"_L1).toInteger(0);
    request.limit = parameters.value("limit"_L1).toInteger(request.limit);
    const QJsonValue kinds = parameters.value("allowed_updates"_L1);
    if (kinds.isArray())
        request.allowedUpdates = kinds.toVariant().toStringList();
    return request;
}

std::chrono::seconds holdTime(PlatformId platform, const QJsonObject &parameters)
{
    const qint64 most = platform == PlatformId::Telegram ? longestTelegramHoldSeconds : longestHoldSeconds;
    return std::chrono::seconds(std::clamp<qint64>(parameters.value("timeout"_L1).toInteger(0), 0, most));
}

/// What a call looks like in the log when it could not be taken apart.
QJsonObject asSent(const core::Result<QList<RawParameter>> &parameters)
{
    QJsonObject sent;
    for (const RawParameter &parameter : parameters.value_or(QList<RawParameter>()))
        sent[parameter.name] = parameter.value;
    return sent;
}

/// Whether a webhook's host is this machine by another name. Asked before the world is, which waits for no
/// name service, and only where a port stands in the address, since any host may have the usual one.
bool isHere(const QUrl &url)
{
    if (url.port() < 0 || isThisMachine(url.host()))
        return false;
    const QList<QHostAddress> addresses = QHostInfo::fromName(url.host()).addresses();
    const auto isLoopback = [](const QHostAddress &address) { return address.isLoopback(); };
    return !addresses.isEmpty() && std::all_of(addresses.begin(), addresses.end(), isLoopback);
}

QJsonObject withUploads(QJsonObject parameters, const QList<Upload> &uploads)
{
    for (const Upload &upload : uploads) {
        const QJsonObject file{{"file_name"_L1, upload.fileName}, {"file_size"_L1, upload.bytes.size()}};
        parameters[upload.field] = file;
    }
    return parameters;
}

} // namespace

struct BotApi::Made
{
    const BotAccount &bot;
    MethodCall call;
    /// For the log.
    QJsonObject parameters;
};

BotApi::BotApi(
    SharedWorld &world, Faults &faults, CallLog &calls, StopSignal &stop, Platforms platforms, Script script)
    : m_world(world)
    , m_faults(faults)
    , m_calls(calls)
    , m_stop(stop)
    , m_platforms(std::move(platforms))
    , m_script(std::move(script))
{
}

WireReply BotApi::call(const Route &route, const WireRequest &request)
{
    const BotAccount *bot = m_world.botByToken(route.token);
    if (bot == nullptr || bot->platform != route.platform)
        return envelope(route.platform, route.rest, unauthorised(route));
    const platform::Method *method = findMethod(m_platforms[route.platform], route.rest, request.verb);
    if (method == nullptr)
        return unknownMethod(*bot, route.rest);

    const Fault fault = m_faults.take(bot->name, method->path, method->key).value_or(Fault());
    m_stop.wait(fault.delay);
    Made made{*bot, {method, {}, {}, false}, {}};
    WireReply reply;
    if (fault.instead && !fault.instead->answer)
        reply = fault.instead->raw;
    else if (fault.instead)
        reply = envelope(bot->platform, method->path, *fault.instead->answer);
    else
        reply =
            envelope(bot->platform, method->path, answer(made, request, fault.delivery == Delivery::Whole));
    if (fault.instead)
        made.parameters = asSent(parametersOf(request));
    reply.delivery = fault.delivery;
    reply.pause = fault.pause;
    const int status = reply.delivery == Delivery::Reset ? 0 : reply.status;
    m_calls.add({bot->name, method->path, made.parameters, status, reply.body});
    return reply;
}

bool BotApi::hasMethod(const QString &name) const
{
    return std::any_of(
        domain::allPlatforms.begin(), domain::allPlatforms.end(), [&](domain::PlatformId platform) {
            const QList<platform::Method> &methods = m_platforms[platform].methods();
            return std::any_of(methods.begin(), methods.end(), [&](const platform::Method &method) {
                return method.path.compare(name, Qt::CaseInsensitive) == 0 ||
                       method.key.compare(name, Qt::CaseInsensitive) == 0;
            });
        });
}

Answer BotApi::answer(Made &made, const WireRequest &request, bool mayHold)
{
    const auto parameters = parametersOf(request);
    made.parameters = asSent(parameters);
    if (request.state == WireRequest::Body::TooLarge)
        return refusal(413, QStringLiteral("Request Entity Too Large"));
    if (!parameters)
        return refusal(400, QStringLiteral("Bad Request: ") + parameters.error().detail);
    made.call.parameters = normalise(*made.call.method, made.bot.platform, *parameters);
    made.call.uploads = uploadsOf(request);
    made.parameters = withUploads(made.call.parameters, made.call.uploads);
    if (const auto scripted = m_script ? m_script(made.bot, made.call) : std::nullopt)
        return *scripted;
    if (made.call.method->path == "setWebhook"_L1)
        made.call.hostIsHere = isHere(QUrl(made.call.parameters.value("url"_L1).toString()));
    if (isPoll(*made.call.method))
        return poll(made, mayHold);
    return m_world.with([&made](World &world) { return world.call(made.bot, made.call); });
}

Answer BotApi::poll(const Made &made, bool mayHold)
{
    const QJsonObject &parameters = made.call.parameters;
    const auto hold = mayHold ? holdTime(made.bot.platform, parameters) : std::chrono::seconds(0);
    return m_world.poll(made.bot, pollRequest(parameters), hold);
}

WireReply BotApi::unknownMethod(const BotAccount &bot, const QString &path)
{
    const Answer answer = refusal(404, QStringLiteral("Not Found: method not found"));
    const WireReply reply = envelope(bot.platform, path, answer);
    m_calls.add({bot.name, path, {}, reply.status, reply.body});
    return reply;
}

WireReply BotApi::file(const Route &route)
{
    const BotAccount *bot = m_world.botByToken(route.token);
    if (bot == nullptr || bot->platform != route.platform)
        return envelope(route.platform, {}, unauthorised(route));
    const auto bytes = m_world.with([&](World &world) { return world.file(route.rest); });
    if (!bytes)
        return envelope(route.platform, {}, refusal(404, QStringLiteral("Not Found")));
    return {200, "application/octet-stream", *bytes};
}

} // namespace botdeck::sandbox
