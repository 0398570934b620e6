// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ApiDesk.h"

#include "services/ApiForm.h"
#include "services/BotRegistry.h"
#include "services/Workbench.h"

#include <algorithm>

namespace botdeck::services {

using core::Error;
using core::ErrorKind;
using core::Phrase;
using core::Result;

namespace {

Result<void> refusedBy(const QList<platform::Objection> &objections)
{
    if (objections.isEmpty())
        return {};
    return Error{
        ErrorKind::Refused, {QT_TRANSLATE_NOOP("Phrase", "Nothing was sent. %1"), {objections.first().text}}};
}

} // namespace

void ApiCall::cancel()
{
    if (std::exchange(m_isOver, true))
        return;
    Q_EMIT cancelled();
    deleteLater();
}

void ApiCall::conclude(const Result<ApiAnswer> &outcome)
{
    if (std::exchange(m_isOver, true))
        return;
    deleteLater();
    Q_EMIT finished(this);
    if (outcome)
        Q_EMIT succeeded(*outcome);
    else
        Q_EMIT failed(outcome.error());
}

ApiDesk::ApiDesk(BotRegistry &registry, Workbench &workbench, const Platforms &platforms, QObject *parent)
    : QObject(parent)
    , m_registry(registry)
    , m_workbench(workbench)
    , m_platforms(platforms)
    , m_calls(registry, workbench)
{
    connect(&m_calls, &ServerCalls::made, this, [this](const MadeCall &call, const core::Secret &token) {
        m_made = std::pair(call, token);
    });
    connect(&m_calls, &ServerCalls::uploadProgress, this, [this](qint64 sent, qint64 total) {
        if (m_call)
            Q_EMIT m_call->uploadProgress(sent, total);
    });
}

ApiDesk::~ApiDesk() = default;

void ApiDesk::check(const ApiRequest &request)
{
    m_files.run(
        this,
        [method = findMethod(request), arguments = request.arguments]() -> ApiCheck {
            if (method)
                return {apiJson(*method, arguments), platform::check(*method, arguments)};
            return {{}, {{{}, QStringLiteral("unknown"), {}, method.error().detail}}};
        },
        [this, request, turn = ++m_turn](const ApiCheck &found) {
            if (turn == m_turn)
                Q_EMIT checked(request, found);
        });
}

ApiCall *ApiDesk::send(const ApiRequest &request)
{
    auto *call = new ApiCall(this);
    if (m_call) {
        const Error busy{
            ErrorKind::WrongUse,
            QT_TRANSLATE_NOOP("Phrase", "Nothing was sent: another call is under way. Wait, or stop it.")};
        QMetaObject::invokeMethod(
            call, [call, busy] { call->conclude(busy); }, Qt::QueuedConnection);
        return call;
    }
    m_call = call;
    connect(call, &ApiCall::cancelled, this, [this] {
        m_call.clear();
        m_calls.close();
    });
    const Result<platform::Method> method = findMethod(request);
    const Result<void> may = method ? maySend(request, *method) : method.error();
    if (!may) {
        QMetaObject::invokeMethod(
            call, [this, error = may.error()] { end(error); }, Qt::QueuedConnection);
        return call;
    }
    // The check looks at files.
    m_files.run(
        call,
        [method = *method, arguments = request.arguments] {
            return refusedBy(platform::check(method, arguments));
        },
        [this, request](const Result<void> &checked) {
            if (checked)
                ask(request);
            else
                end(checked.error());
        });
    return call;
}

Result<platform::Method> ApiDesk::findMethod(const ApiRequest &request) const
{
    const std::optional<domain::BotProfile> profile = m_registry.bot(m_registry.keyNow(request.bot));
    if (!profile) {
        return Error{
            ErrorKind::NotFound, QT_TRANSLATE_NOOP("Phrase", "This bot is not in the list any more.")};
    }
    const Result<const platform::Method *> method = m_platforms.at(profile->platform).method(request.method);
    if (!method)
        return method.error();
    return **method;
}

Result<void> ApiDesk::maySend(const ApiRequest &request, const platform::Method &method) const
{
    const domain::BotKey bot = m_registry.keyNow(request.bot);
    if (method.changes) {
        if (const Result<void> may = m_registry.mayChange(bot); !may)
            return may;
    }
    const std::optional<domain::BotProfile> profile = m_registry.bot(bot);
    const QString poll = m_platforms.at(profile->platform).pollMethod().section(u'/', -1);
    return method.path.section(u'/', -1) == poll ? mayPoll(request, *profile) : Result<void>();
}

/// An offset confirms what nobody has stored, and a second poll with a token throws the first one out.
Result<void> ApiDesk::mayPoll(const ApiRequest &request, const domain::BotProfile &profile) const
{
    const QList<models::BotRow> &rows = m_workbench.bots();
    const auto row = std::ranges::find(rows, profile.key, &models::BotRow::key);
    if (row != rows.end() && row->status.state != domain::BotState::Stopped) {
        return Error{
            ErrorKind::Refused,
            {QT_TRANSLATE_NOOP(
                 "Phrase", "Nothing was sent: \"%1\" receives its updates already, and one token polls once. "
                           "Stop it first."),
             {profile.name}}};
    }
    const bool confirms = std::ranges::any_of(request.arguments, [](const platform::Argument &argument) {
        return argument.name == QLatin1StringView("offset");
    });
    if (profile.watchOnly && confirms) {
        return Error{
            ErrorKind::Refused,
            {QT_TRANSLATE_NOOP(
                 "Phrase", "Nothing was sent: \"%1\" is only watched, and an offset confirms updates."),
             {profile.name}}};
    }
    return {};
}

void ApiDesk::ask(const ApiRequest &request)
{
    m_made.reset();
    m_calls.ask(
        {request.bot, request.method, request.arguments},
        [this, bot = request.bot](const Result<api::Reply> &reply) { take(bot, reply); });
}

void ApiDesk::take(const domain::BotKey &bot, const Result<api::Reply> &reply)
{
    m_calls.close();
    if (!m_call)
        return;
    const Made made = std::exchange(m_made, std::nullopt);
    const std::optional<domain::BotProfile> profile = m_registry.bot(m_registry.keyNow(bot));
    if (!made || made->first.exchange.httpStatus == 0 || !profile) {
        end(reply ? Error{ErrorKind::NotFound, {}} : reply.error());
        return;
    }
    // A large answer takes its time to be looked through for secrets.
    m_files.run(
        m_call,
        [made, &platform = m_platforms.at(profile->platform)] {
            return answerOf(made->first, made->second, platform);
        },
        [this](const ApiAnswer &answer) { end(answer); });
}

void ApiDesk::end(const Result<ApiAnswer> &outcome)
{
    // Who hears of it may send the next.
    if (ApiCall *call = std::exchange(m_call, nullptr))
        call->conclude(outcome);
}

} // namespace botdeck::services

#include "moc_ApiDesk.cpp"
