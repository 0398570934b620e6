// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/WebhookSettings.h"

#include "api/Job.h"
#include "security/Redactor.h"
#include "services/BotRegistry.h"

#include <array>

namespace botdeck::services {

using core::Error;
using core::ErrorKind;
using core::Result;

namespace {

struct WebhookMethod
{
    const char *name;
    const char *failure;
};

const WebhookMethod &webhookMethod(WebhookStep step)
{
    // In the order of WebhookStep.
    static constexpr std::array methods{
        WebhookMethod{"getWebhookInfo", QT_TRANSLATE_NOOP("Phrase", "The webhook could not be read: %1")},
        WebhookMethod{"setWebhook", QT_TRANSLATE_NOOP("Phrase", "The webhook was not set: %1")},
        WebhookMethod{"deleteWebhook", QT_TRANSLATE_NOOP("Phrase", "The webhook was not deleted: %1")},
    };
    return methods.at(size_t(step));
}

/// A server's words may repeat what was sent.
Error withoutSecretsOf(const WebhookWish &wish, Error error)
{
    security::Redactor redactor;
    redactor.add(wish.address);
    redactor.add(core::Secret(QUrl(QString::fromUtf8(wish.address.reveal())).path().toUtf8()));
    redactor.add(wish.secretToken);
    error.detail =
        error.detail.withWords([&redactor](const QString &words) { return redactor.redact(words); });
    return error;
}

} // namespace

WebhookSettings::WebhookSettings(
    BotRegistry &registry, Workbench &workbench, const Platforms &platforms, QObject *parent)
    : QObject(parent)
    , m_registry(registry)
    , m_platforms(platforms)
    , m_calls(registry, workbench)
{
}

void WebhookSettings::cancel()
{
    ++m_turn;
    m_isAsking = false;
    m_calls.close();
}

void WebhookSettings::read(const domain::BotKey &bot)
{
    cancel();
    ask(WebhookStep::Read, bot, {}, {});
}

void WebhookSettings::set(const domain::BotKey &bot, const WebhookWish &wish)
{
    cancel();
    if (const Result<void> may = maySet(bot, wish); !may) {
        Q_EMIT failed(WebhookStep::Set, may.error());
        return;
    }
    if (wish.certificate.isEmpty()) {
        ask(WebhookStep::Set, bot, webhookArguments(wish), wish);
        return;
    }
    m_isAsking = true;
    m_files.run(
        this, [path = wish.certificate] { return checkUploadedCertificate(path); },
        [this, bot, wish, turn = m_turn](const Result<void> &checked) {
            if (turn != m_turn)
                return;
            if (checked)
                ask(WebhookStep::Set, bot, webhookArguments(wish), wish);
            else
                fail(WebhookStep::Set, checked.error());
        });
}

void WebhookSettings::remove(const domain::BotKey &bot, bool drop)
{
    cancel();
    if (const Result<void> may = m_registry.mayChange(bot); !may) {
        Q_EMIT failed(WebhookStep::Delete, may.error());
        return;
    }
    QList<platform::Argument> arguments;
    if (drop)
        arguments.append(textArgument("drop_pending_updates", QStringLiteral("true")));
    ask(WebhookStep::Delete, bot, arguments, {});
}

/// The first objection in words; the form shows each at its field.
Result<void> WebhookSettings::maySet(const domain::BotKey &bot, const WebhookWish &wish) const
{
    if (const Result<void> may = m_registry.mayChange(bot); !may)
        return may.error();
    const std::optional<domain::BotProfile> profile = m_registry.bot(m_registry.keyNow(bot));
    if (!profile)
        return {}; // said when it is asked
    const QList<WebhookObjection> objections =
        webhookObjections(m_platforms.at(profile->platform), profile->server, wish);
    if (objections.isEmpty())
        return {};
    return Error{ErrorKind::Refused, objections.first().text};
}

void WebhookSettings::ask(
    WebhookStep step, const domain::BotKey &bot, const QList<platform::Argument> &arguments,
    const WebhookWish &wish)
{
    m_isAsking = true;
    m_calls.ask(
        {bot, QString::fromLatin1(webhookMethod(step).name), arguments},
        [this, step, bot, wish](const Result<api::Reply> &reply) {
            if (reply)
                end(step, bot, *reply);
            else
                fail(step, withoutSecretsOf(wish, reply.error()));
        });
}

void WebhookSettings::end(WebhookStep step, const domain::BotKey &bot, const api::Reply &reply)
{
    if (step == WebhookStep::Read) {
        const Result<domain::WebhookInfo> info = domain::readWebhookInfo(reply.result);
        if (!info) {
            fail(step, info.error());
            return;
        }
        cancel();
        Q_EMIT told(bot, *info);
        return;
    }
    cancel();
    if (step == WebhookStep::Set)
        Q_EMIT wasSet(bot);
    else
        Q_EMIT wasDeleted(bot);
}

void WebhookSettings::fail(WebhookStep step, const Error &error)
{
    cancel();
    Error said = error;
    // Of what may have had its effect the words say so themselves.
    if (error.kind != ErrorKind::UnknownOutcome)
        said.detail = {webhookMethod(step).failure, {error.detail}};
    Q_EMIT failed(step, said);
}

} // namespace botdeck::services

#include "moc_WebhookSettings.cpp"
