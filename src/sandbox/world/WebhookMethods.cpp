// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/Methods.h"
#include "sandbox/world/Webhook.h"

#include <QRegularExpression>
#include <QUrl>

namespace botdeck::sandbox {

namespace {

QJsonObject webhookRulesOf(const Call &call)
{
    return call.state.platform(call.bot.platform).section(u"webhook");
}

std::optional<Refusal> badWebhook(const Call &call, const QUrl &url)
{
    if (url.scheme() != QLatin1StringView("https") || url.host().isEmpty())
        return Refusal::WebhookNotHttps;
    // A program under test listens where it can: any port of this machine is fine.
    if (call.request.hostIsHere || isThisMachine(url.host()) || isThisMachine(call.text("ip_address")))
        return std::nullopt;
    const bool allowed =
        webhookRulesOf(call).value(QLatin1StringView("ports")).toArray().contains(url.port(443));
    return allowed ? std::nullopt : std::optional(Refusal::WebhookPort);
}

/// A certificate that is a text is no upload, and counts as left out.
QByteArray certificateOf(const Call &call)
{
    const Upload *upload = call.upload("certificate");
    return upload ? upload->bytes : QByteArray();
}

void putWebhook(const Call &call, Webhook webhook)
{
    BotRecord &record = call.record();
    webhook.turn = record.webhook.turn + 1;
    record.webhook = webhook;
    record.webhookNews = {};
    if (call.flag("drop_pending_updates"))
        record.queue.clear();
}

Answer setWebhook(const Call &call)
{
    const QString url = call.text("url");
    if (url.isEmpty()) {
        putWebhook(call, {});
        return yes();
    }
    if (const auto refusal = badWebhook(call, QUrl(url, QUrl::StrictMode)))
        return refuse(call, *refusal);
    const QByteArray certificate = certificateOf(call);
    if (call.upload("certificate") && !certificate.contains("-----BEGIN CERTIFICATE-----"))
        return refuse(call, Refusal::WebhookCertificate);
    static const QRegularExpression secretForm(QStringLiteral(R"(\A[A-Za-z0-9_-]*\z)"));
    if (!secretForm.match(call.text("secret_token")).hasMatch())
        return refuse(call, Refusal::Parameter, QStringLiteral("secret token contains unallowed characters"));
    if (call.has("allowed_updates"))
        call.record().queue.setAllowedUpdates(
            QVariant(call.array("allowed_updates").toVariantList()).toStringList());
    putWebhook(
        call, {url, call.integer("max_connections", 40), certificate, call.text("ip_address"),
               call.text("secret_token"),
               webhookRulesOf(call).value(QLatin1StringView("secret_header")).toString()});
    return yes();
}

Answer deleteWebhook(const Call &call)
{
    putWebhook(call, {});
    return yes();
}

Answer getWebhookInfo(const Call &call)
{
    const BotRecord &record = call.record();
    const WebhookNews &news = record.webhookNews;
    JsonText json;
    json.text("url", record.webhook.url);
    json.boolean("has_custom_certificate", !record.webhook.certificate.isEmpty());
    json.number("pending_update_count", qint64(record.queue.size()));
    json.textIfAny("ip_address", news.ipAddress);
    if (news.lastErrorDate != 0)
        json.number("last_error_date", news.lastErrorDate).text("last_error_message", news.lastErrorMessage);
    if (record.webhook.isSet())
        json.number("max_connections", record.webhook.maxConnections);
    if (!record.queue.allowedUpdates().isEmpty())
        json.value("allowed_updates", QJsonArray::fromStringList(record.queue.allowedUpdates()));
    return done(json.done());
}

} // namespace

bool isThisMachine(const QString &host)
{
    static const QRegularExpression here(
        QStringLiteral(R"(^((.+\.)?localhost|127(\.\d{1,3}){3}|::1)$)"),
        QRegularExpression::CaseInsensitiveOption);
    return here.match(host).hasMatch();
}

MethodRows webhookMethods()
{
    static constexpr MethodRow rows[] = {
        {"setWebhook", setWebhook},
        {"deleteWebhook", deleteWebhook},
        {"getWebhookInfo", getWebhookInfo},
    };
    return rows;
}

} // namespace botdeck::sandbox
