// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/World.h"

#include "sandbox/world/Actions.h"
#include "sandbox/world/Demo.h"
#include "sandbox/world/Methods.h"
#include "sandbox/world/ParameterCheck.h"
#include "sandbox/world/Passport.h"
#include "sandbox/world/Shapes.h"
#include "sandbox/world/Traffic.h"

#include <algorithm>
#include <utility>

namespace botdeck::sandbox {

World::World(quint64 seed, const core::Clock &clock)
    : m_state(std::make_unique<State>(seed, clock))
{
    makeDemoWorld(*m_state);
}

World::~World() = default;

const QList<BotAccount> &World::bots() const
{
    return m_state->bots;
}

const BotAccount *World::botByToken(QByteArrayView token) const
{
    const auto is = [token](const BotAccount &bot) { return QByteArrayView(bot.token) == token; };
    const auto place = std::find_if(m_state->bots.cbegin(), m_state->bots.cend(), is);
    return place == m_state->bots.cend() ? nullptr : &*place;
}

const BotAccount *World::botByName(QStringView name) const
{
    return m_state->botByName(name);
}

namespace {

/// The call with the parameters that the table names, and none that are null.
MethodCall meantOf(const MethodCall &call)
{
    MethodCall meant = call;
    for (auto one = call.parameters.begin(); one != call.parameters.end(); ++one) {
        if (!call.method->parameter(one.key()) || one.value().isNull())
            meant.parameters.remove(one.key());
    }
    return meant;
}

} // namespace

Answer World::call(const BotAccount &bot, const MethodCall &call)
{
    const MethodCall meant = meantOf(call);
    const Call made{*m_state, bot, meant};
    const Handler handler = handlerOf(bot.platform, call.method->key);
    if (!handler)
        return refuse(made, Refusal::NoSuchMethod);
    if (const std::optional<Answer> refusal = checkParameters(made))
        return *refusal;
    return handler(made);
}

bool World::answers(domain::PlatformId platform, QStringView methodKey)
{
    return handlerOf(platform, methodKey) != nullptr;
}

QList<QByteArray> World::poll(const BotAccount &bot, const PollRequest &request)
{
    return m_state->record(bot).queue.poll(request);
}

QList<QByteArray> World::pending(const BotAccount &bot) const
{
    return m_state->record(bot).queue.all();
}

bool World::webhookSet(const BotAccount &bot) const
{
    return m_state->record(bot).webhook.isSet();
}

Answer World::webhookConflict()
{
    return sandbox::webhookConflict();
}

Webhook World::webhook(const BotAccount &bot) const
{
    return m_state->record(bot).webhook;
}

QList<WaitingUpdate> World::waiting(const BotAccount &bot, qint64 behind, qsizetype most) const
{
    return m_state->record(bot).queue.after(behind, most);
}

void World::webhookDelivered(const BotAccount &bot, qint64 update)
{
    m_state->record(bot).queue.remove(update);
}

void World::webhookFailed(const BotAccount &bot, quint64 turn, const QString &words)
{
    BotRecord &record = m_state->record(bot);
    if (record.webhook.turn != turn)
        return;
    record.webhookNews.lastErrorDate = m_state->now();
    record.webhookNews.lastErrorMessage = words;
}

void World::webhookReached(const BotAccount &bot, quint64 turn, const QString &ipAddress)
{
    BotRecord &record = m_state->record(bot);
    if (record.webhook.turn == turn)
        record.webhookNews.ipAddress = ipAddress;
}

std::optional<QByteArray> World::file(QStringView path) const
{
    const StoredFile *file = m_state->files.byPath(path);
    return file ? std::optional(contentOf(*file)) : std::nullopt;
}

core::Result<QByteArray> World::say(
    const BotAccount &bot, std::optional<core::Id> chat, std::optional<core::Id> user, const QString &text)
{
    return playSay({*m_state, bot, chat, user}, text);
}

core::Result<QByteArray> World::press(
    const BotAccount &bot, std::optional<core::Id> chat, std::optional<core::Id> user, core::Id message,
    const QJsonValue &button)
{
    return playPress({*m_state, bot, chat, user}, message, button);
}

core::Result<QByteArray> World::event(
    const BotAccount &bot, std::optional<core::Id> chat, std::optional<core::Id> user, const QString &kind,
    const QJsonObject &extra)
{
    return playEvent({*m_state, bot, chat, user}, kind, extra);
}

core::Result<QByteArray> World::replay(const BotAccount &bot, const QByteArray &raw)
{
    return playReplay(*m_state, bot, raw);
}

core::Result<QByteArray> World::replayFrame(const BotAccount &bot, const QByteArray &raw)
{
    return playFrame(*m_state, bot, raw);
}

core::Result<QByteArray> World::passportFields(
    const BotAccount &bot, std::optional<core::Id> user, domain::PassportScopes scopes) const
{
    return playPassport({*m_state, bot, {}, user}, scopes);
}

QStringList World::spinning(const BotAccount &bot) const
{
    QStringList ids;
    for (const PressWaiting &press : m_state->record(bot).presses)
        ids.append(press.id);
    return ids;
}

QList<QByteArray> World::messages(const BotAccount &bot, core::Id chat) const
{
    QList<QByteArray> seen;
    const Chat *found = m_state->chat(bot, chat);
    if (!found)
        return seen;
    const auto count = qsizetype(found->messages.size());
    for (qsizetype at = std::max<qsizetype>(0, count - messagesSeen); at < count; ++at)
        seen.append(messageJson(*m_state, *found, found->messages[size_t(at)]));
    return seen;
}

PressView World::press(const BotAccount &bot, const QString &query) const
{
    if (spinning(bot).contains(query))
        return {true};
    for (const PressAnswered &answered : m_state->record(bot).answered) {
        if (answered.id == query)
            return {false, answered.text, answered.isAlert};
    }
    return {};
}

const BotAccount *World::botByUserToken(QByteArrayView token) const
{
    const auto is = [&](const BotAccount &bot) {
        return !token.isEmpty() && QByteArrayView(m_state->record(bot).userToken) == token;
    };
    const auto place = std::find_if(m_state->bots.cbegin(), m_state->bots.cend(), is);
    return place == m_state->bots.cend() ? nullptr : &*place;
}

void World::openSession(const BotAccount &bot)
{
    ++m_state->record(bot).sessions;
}

void World::closeSession(const BotAccount &bot)
{
    BotRecord &record = m_state->record(bot);
    if (--record.sessions == 0)
        record.frames.clear();
}

QList<QByteArray> World::takeFrames(const BotAccount &bot)
{
    return std::exchange(m_state->record(bot).frames, {});
}

core::Result<QPair<qint64, qint64>> World::backlog(const BotAccount &bot, qint64 count)
{
    return inventBacklog(*m_state, bot, count);
}

QByteArray World::inventOne(const BotAccount &bot)
{
    return inventUpdate(*m_state, bot);
}

} // namespace botdeck::sandbox
