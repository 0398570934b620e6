// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/BotCheck.h"

#include "api/BotClient.h"
#include "core/Id.h"
#include "domain/JsonText.h"

namespace botdeck::services {

using core::Error;
using core::ErrorKind;
using domain::JsonMembers;
using domain::JsonValue;

namespace {

QString method()
{
    return QStringLiteral("getMe");
}

QString nameOf(const JsonValue &me)
{
    const QString first = me["first_name"].text();
    const JsonValue last = me["last_name"];
    return last.isVoid() ? first : first + u' ' + last.text();
}

/// Members that are true or false tell what the bot may do; that it is a bot is no news.
QList<std::pair<QString, bool>> abilitiesOf(const JsonValue &me)
{
    QList<std::pair<QString, bool>> abilities;
    for (JsonMembers member(me); member; member.next()) {
        const QByteArrayView raw = member.value().raw();
        if ((raw == "true" || raw == "false") && !member.isNamed("is_bot"))
            abilities.append({member.name(), raw == "true"});
    }
    return abilities;
}

} // namespace

core::Result<CheckedBot> readGetMe(const QByteArray &result, qint64 askedMs)
{
    const domain::JsonText json(result);
    const JsonValue me = json.fault() == domain::JsonFault::None ? json.root() : JsonValue();
    const QString id = me["id"].text();
    if (!core::Id::fromText(id)) {
        return Error{
            ErrorKind::BadReply,
            QT_TRANSLATE_NOOP(
                "Phrase", "The server answered getMe without the bot's id. Nothing was changed.")};
    }
    CheckedBot checked;
    checked.facts = {id, nameOf(me), me["username"].text(), abilitiesOf(me), askedMs};
    if (me["user_token"].isString())
        checked.userToken = core::Secret(me["user_token"].text().toUtf8());
    return checked;
}

BotCheck::BotCheck(const BotRoute &route, bool watchOnly, core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_watchOnly(watchOnly)
    , m_clock(clock)
    , m_platform(*route.platform)
    , m_transport(route.transport)
    , m_client(std::make_unique<api::BotClient>(route.endpoint, m_platform, clock, m_transport))
{
}

BotCheck::~BotCheck() = default;

void BotCheck::start()
{
    const core::Result<const platform::Method *> found = m_platform.method(method());
    if (!found) {
        refuse(found.error());
        return;
    }
    const core::Result<platform::Request> request = platform::build(**found, {});
    if (!request) {
        refuse(request.error());
        return;
    }
    if (m_watchOnly && request->changes) {
        refuse(
            {ErrorKind::Refused,
             {QT_TRANSLATE_NOOP(
                  "Phrase",
                  "Nothing was sent: this bot is only watched, and on %1 getMe changes something (it "
                  "issues a new user token, which may end a session that uses the old one)."),
              {m_platform.title()}}});
        return;
    }
    ask(*request);
}

void BotCheck::cancel()
{
    disconnect();
    deleteLater();
}

void BotCheck::refuse(const Error &error)
{
    QMetaObject::invokeMethod(
        this,
        [this, error] {
            deleteLater();
            Q_EMIT failed(error);
        },
        Qt::QueuedConnection);
}

void BotCheck::ask(const platform::Request &request)
{
    const qint64 startedMs = m_clock.wallMs();
    api::Job *job = m_client->call(request);
    const auto tell = [this, job, startedMs](const domain::BotKey &bot, const std::optional<Error> &error) {
        Q_EMIT called({bot, method(), "{}", startedMs, job->exchange(), error});
    };
    connect(job, &api::Job::succeeded, this, [this, tell, startedMs](const api::Reply &reply) {
        deleteLater();
        const core::Result<CheckedBot> checked = readGetMe(reply.result, startedMs);
        if (!checked) {
            tell({}, checked.error());
            Q_EMIT failed(checked.error());
            return;
        }
        const api::Endpoint &endpoint = m_client->endpoint();
        tell({endpoint.platform, endpoint.server, checked->facts.id}, {});
        Q_EMIT succeeded(*checked);
    });
    connect(job, &api::Job::failed, this, [this, tell](const Error &error) {
        deleteLater();
        tell({}, error);
        Q_EMIT failed(error);
    });
}

} // namespace botdeck::services

#include "moc_BotCheck.cpp"
