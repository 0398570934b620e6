// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/Control.h"

#include "sandbox/BotApi.h"
#include "sandbox/CallLog.h"
#include "sandbox/Faults.h"
#include "sandbox/Passport.h"
#include "sandbox/SharedWorld.h"
#include "sandbox/Traffic.h"
#include "sandbox/world/JsonText.h"

#include <QHostAddress>
#include <QJsonDocument>

#include <array>

namespace botdeck::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// The members that follow `"ok":true` in the answer, each with its comma.
using Outcome = core::Result<QByteArray>;

core::Error wrong(const QString &what)
{
    return {core::ErrorKind::WrongUse, what};
}

core::Result<const BotAccount *> botOf(const Stage &stage, const QJsonObject &wish)
{
    const QString name = wish.value("bot"_L1).toString();
    const BotAccount *bot = stage.world.botByName(name);
    if (bot != nullptr)
        return bot;
    QStringList names;
    for (const BotAccount &known : stage.world.bots())
        names.append(known.name);
    return wrong(QStringLiteral("\"bot\" must be the name of a bot: %1").arg(names.join(", "_L1)));
}

/// An id as a number or as text; nothing where it is left out or null.
core::Result<std::optional<core::Id>> idOf(const QJsonObject &wish, QLatin1StringView name)
{
    const QJsonValue value = wish.value(name);
    if (value.isUndefined() || value.isNull())
        return std::optional<core::Id>();
    const auto id = value.isDouble() ? core::Id::fromText(QString::fromUtf8(jsonOf(value)))
                                     : core::Id::fromText(value.toString());
    if (!id)
        return wrong(
            QStringLiteral("\"%1\" must be an id: a whole number of 64 bits, or its decimal text").arg(name));
    return id;
}

core::Result<core::Id> requiredId(const QJsonObject &wish, QLatin1StringView name)
{
    const auto id = idOf(wish, name);
    if (!id)
        return id.error();
    if (!*id)
        return wrong(QStringLiteral("\"%1\" is missing").arg(name));
    return **id;
}

Outcome update(const core::Result<QByteArray> &raw)
{
    if (!raw)
        return raw.error();
    return R"(,"update":)" + *raw;
}

/// Who speaks, and where.
struct Scene
{
    const BotAccount *bot;
    std::optional<core::Id> chat;
    std::optional<core::Id> user;
};

core::Result<Scene> sceneOf(const Stage &stage, const QJsonObject &wish)
{
    const auto bot = botOf(stage, wish);
    const auto chat = idOf(wish, "chat"_L1);
    const auto user = idOf(wish, "user"_L1);
    if (!bot)
        return bot.error();
    if (!chat)
        return chat.error();
    if (!user)
        return user.error();
    return Scene{*bot, *chat, *user};
}

Outcome say(const Stage &stage, const QJsonObject &wish)
{
    const auto scene = sceneOf(stage, wish);
    if (!scene)
        return scene.error();
    const QString text = wish.value("text"_L1).toString();
    return update(stage.world.with(
        [&](World &world) { return world.say(*scene->bot, scene->chat, scene->user, text); }));
}

Outcome press(const Stage &stage, const QJsonObject &wish)
{
    const auto scene = sceneOf(stage, wish);
    if (!scene)
        return scene.error();
    const auto message = requiredId(wish, "message_id"_L1);
    if (!message)
        return message.error();
    const QJsonValue button = wish.value("button"_L1);
    return update(stage.world.with(
        [&](World &world) { return world.press(*scene->bot, scene->chat, scene->user, *message, button); }));
}

Outcome event(const Stage &stage, const QJsonObject &wish)
{
    const auto scene = sceneOf(stage, wish);
    if (!scene)
        return scene.error();
    if (const auto message = idOf(wish, "message_id"_L1); !message)
        return message.error();
    const QString kind = wish.value("kind"_L1).toString();
    return update(stage.world.with(
        [&](World &world) { return world.event(*scene->bot, scene->chat, scene->user, kind, wish); }));
}

/// The update or frame as its JSON text, then nothing of it is written anew; of an object the members may
/// change their places.
QByteArray replayed(const QJsonValue &given)
{
    return given.isString() ? given.toString().toUtf8() : jsonOf(given);
}

Outcome replay(const Stage &stage, const QJsonObject &wish)
{
    const auto bot = botOf(stage, wish);
    if (!bot)
        return bot.error();
    const bool isFrame = wish.contains("frame"_L1);
    if (isFrame == wish.contains("update"_L1))
        return wrong(QStringLiteral("Name either \"update\" or \"frame\": an object, or its JSON text"));
    const QByteArray raw = replayed(wish.value(isFrame ? "frame"_L1 : "update"_L1));
    return update(stage.world.with(
        [&](World &world) { return isFrame ? world.replayFrame(**bot, raw) : world.replay(**bot, raw); }));
}

Outcome rate(const Stage &stage, const QJsonObject &wish)
{
    const QJsonValue perSecond = wish.value("rate"_L1);
    if (!perSecond.isDouble() || !Traffic::accepts(perSecond.toDouble()))
        return wrong(
            QStringLiteral("\"rate\" must be updates a second, from 0 to %1").arg(Traffic::mostPerSecond));
    stage.traffic.setRate(perSecond.toDouble());
    return QByteArray();
}

Outcome fault(const Stage &stage, const QJsonObject &wish)
{
    if (wish.contains("bot"_L1)) {
        const auto bot = botOf(stage, wish);
        if (!bot)
            return bot.error();
    }
    const auto fault = readFault(wish);
    if (!fault)
        return fault.error();
    // The gateway is no method, but its frames suffer too.
    if (fault->method != "gateway"_L1 && !stage.bots.hasMethod(fault->method))
        return wrong(QStringLiteral("\"method\": no platform has %1").arg(fault->method));
    stage.faults.schedule(*fault);
    return QByteArray();
}

Outcome backlog(const Stage &stage, const QJsonObject &wish)
{
    const auto bot = botOf(stage, wish);
    if (!bot)
        return bot.error();
    const qint64 count = wish.value("count"_L1).toInteger(0);
    const auto made = stage.world.with([&](World &world) { return world.backlog(**bot, count); });
    if (!made)
        return made.error();
    return R"(,"first":)" + QByteArray::number(made->first) + R"(,"last":)" +
           QByteArray::number(made->second);
}

Outcome calls(const Stage &stage, const QJsonObject &wish)
{
    const auto since = idOf(wish, "since"_L1);
    if (!since)
        return since.error();
    const LoggedSince seen = stage.calls.since(since->value_or(core::Id()).value());
    return R"(,"calls":)" + seen.calls + R"(,"forgotten":)" + QByteArray::number(seen.forgotten);
}

Outcome pending(const Stage &stage, const QJsonObject &wish)
{
    const auto bot = botOf(stage, wish);
    if (!bot)
        return bot.error();
    const auto updates = stage.world.with([&](World &world) { return world.pending(**bot); });
    return R"(,"count":)" + QByteArray::number(updates.size()) + R"(,"updates":)" + jsonArray(updates);
}

core::Result<PassportVisit> visitOf(const QJsonObject &wish)
{
    const QJsonValue consent = wish.value("consent"_L1);
    if (!consent.isBool())
        return wrong(QStringLiteral("\"consent\" must be true or false"));
    const QString padding = wish.value("padding"_L1).toString(u"pkcs1"_s);
    if (padding != "pkcs1"_L1 && padding != "oaep"_L1)
        return wrong(QStringLiteral("\"padding\" must be \"pkcs1\" or \"oaep\""));
    const auto user = idOf(wish, "user"_L1);
    if (!user)
        return user.error();
    PassportVisit visit;
    visit.link = wish.value("link"_L1).toString();
    visit.publicKey = wish.value("public_key"_L1).toString().toUtf8();
    visit.consents = consent.toBool();
    visit.padding = padding == "oaep"_L1 ? security::RsaPadding::OaepSha1 : security::RsaPadding::Pkcs1v15;
    visit.opensCallback = wish.value("open"_L1).toBool();
    visit.user = *user;
    return visit;
}

Outcome passport(const Stage &stage, const QJsonObject &wish)
{
    const auto bot = botOf(stage, wish);
    if (!bot)
        return bot.error();
    const auto visit = visitOf(wish);
    if (!visit)
        return visit.error();
    const auto outcome = sandbox::passport(stage.world, **bot, *visit);
    if (!outcome)
        return outcome.error();
    const QByteArray callback = R"(,"callback":)" + jsonString(outcome->callback);
    if (!visit->opensCallback)
        return callback;
    return callback + R"(,"status":)" + QByteArray::number(outcome->status) + R"(,"problem":)" +
           jsonString(outcome->problem);
}

struct ControlRow
{
    QLatin1StringView name;
    Outcome (*run)(const Stage &, const QJsonObject &) = nullptr;
};

constexpr std::array controlRows{
    ControlRow{"say"_L1, say},           ControlRow{"press"_L1, press}, ControlRow{"event"_L1, event},
    ControlRow{"replay"_L1, replay},     ControlRow{"rate"_L1, rate},   ControlRow{"fault"_L1, fault},
    ControlRow{"backlog"_L1, backlog},   ControlRow{"calls"_L1, calls}, ControlRow{"pending"_L1, pending},
    ControlRow{"passport"_L1, passport},
};

bool isLoopback(const QByteArray &hostHeader)
{
    QString host = QString::fromLatin1(hostHeader).toLower();
    const bool hasPort = host.contains(u':') && !host.endsWith(u']');
    if (hasPort)
        host.truncate(host.lastIndexOf(u':'));
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

Outcome run(const Stage &stage, const QString &name, const WireRequest &request)
{
    const auto row = std::find_if(
        controlRows.begin(), controlRows.end(), [&](const ControlRow &known) { return known.name == name; });
    if (!isLoopback(request.host))
        return wrong(QStringLiteral(
            "The control side is for this machine: the header Host must name a loopback address"));
    if (row == controlRows.end())
        return wrong(QStringLiteral("There is no \"%1\" here").arg(name));
    if (request.verb != "POST")
        return wrong(QStringLiteral("The control side takes POST only"));
    if (request.contentType.split(';').first().trimmed().toLower() != "application/json")
        return wrong(QStringLiteral("The header Content-Type must be application/json"));
    const QJsonDocument body = QJsonDocument::fromJson(request.body);
    if (!body.isObject())
        return wrong(QStringLiteral("The body must be a JSON object"));
    return row->run(stage, body.object());
}

} // namespace

WireReply control(const Stage &stage, const QString &name, const WireRequest &request)
{
    const Outcome outcome = run(stage, name, request);
    if (outcome)
        return {200, "application/json", R"({"ok":true)" + *outcome + '}'};
    return {
        400, "application/json",
        R"({"ok":false,"description":)" + jsonString(outcome.error().detail.english()) + '}'};
}

} // namespace botdeck::sandbox
