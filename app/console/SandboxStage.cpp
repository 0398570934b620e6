// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/SandboxStage.h"

#include <QJsonDocument>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <utility>

namespace botdeck::app {

using ui::tour::Situation;

namespace {

/// Enough to fill a table in a second or two.
constexpr int pictureRate = 30;

/// Long enough for a picture, short enough that the next situation comes about.
constexpr int troubles = 2;

} // namespace

SandboxStage::SandboxStage(const QUrl &sandbox, const sandbox::BotAccount &bot, QString pollMethod)
    : m_sandbox(sandbox)
    , m_bot(bot.name)
    , m_pollMethod(std::move(pollMethod))
{
}

bool SandboxStage::arrange(Situation situation)
{
    switch (situation) {
    case Situation::Quiet:
        post("rate", {{QStringLiteral("rate"), 0}});
        break;
    case Situation::Calm:
        post("rate", {{QStringLiteral("rate"), pictureRate}});
        break;
    case Situation::Quarantined:
        // Half of a surrogate pair: no parser reads it, yet real clients have sent it.
        say(QStringLiteral("order 88213 ") + QChar(0xd83d));
        break;
    case Situation::BackingOff:
        suffer(
            {{QStringLiteral("kind"), QStringLiteral("status")},
             {QStringLiteral("status"), 502},
             {QStringLiteral("times"), troubles}});
        break;
    case Situation::Conflict:
        suffer(
            {{QStringLiteral("kind"), QStringLiteral("conflict")},
             {QStringLiteral("reason"), QStringLiteral("poller")}});
        break;
    }
    return true;
}

void SandboxStage::suffer(QJsonObject fault)
{
    fault.insert(QStringLiteral("method"), m_pollMethod);
    fault.insert(QStringLiteral("bot"), m_bot);
    if (!fault.contains(QStringLiteral("times")))
        fault.insert(QStringLiteral("times"), 1);
    post("fault", fault);
    say(QStringLiteral("Is anybody there?"));
}

void SandboxStage::say(const QString &text)
{
    post("say", {{QStringLiteral("bot"), m_bot}, {QStringLiteral("text"), text}});
}

void SandboxStage::post(const char *verb, const QJsonObject &body)
{
    QUrl address = m_sandbox;
    address.setPath(QStringLiteral("/_sandbox/") + QLatin1StringView(verb));
    QNetworkRequest request(address);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    QNetworkReply *reply = m_manager.post(request, QJsonDocument(body).toJson(QJsonDocument::Compact));
    QObject::connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
}

} // namespace botdeck::app
