// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/Methods.h"
#include "sandbox/world/Shapes.h"

#include <QUrl>

namespace botdeck::sandbox {

namespace {

Answer getMe(const Call &call)
{
    QJsonObject me = jsonFrom(userJson(call.state, call.bot.platform, call.bot.id)).toObject();
    me.insert(QLatin1StringView("can_join_groups"), true);
    me.insert(QLatin1StringView("can_read_all_group_messages"), true);
    me.insert(QLatin1StringView("supports_inline_queries"), false);
    return done(jsonOf(me));
}

/// Polling without waiting; who holds polls does so before calling.
Answer getUpdates(const Call &call)
{
    BotRecord &record = call.record();
    if (!record.webhook.url.isEmpty())
        return webhookConflict();
    PollRequest request;
    if (call.has("offset"))
        request.offset = call.integer("offset");
    request.limit = call.integer("limit", 100);
    if (call.has("allowed_updates"))
        request.allowedUpdates = call.array("allowed_updates").toVariantList().isEmpty()
                                     ? QStringList()
                                     : QVariant(call.array("allowed_updates").toVariantList()).toStringList();
    return done(jsonArray(record.queue.poll(request)));
}

std::optional<Refusal> badWebhook(const Call &call, const QUrl &url)
{
    if (url.scheme() != QLatin1StringView("https") || url.host().isEmpty())
        return Refusal::WebhookNotHttps;
    // A program under test listens where it can: any port of this machine is fine.
    const QString host = url.host();
    if (host == QLatin1StringView("localhost") || host == QLatin1StringView("127.0.0.1") ||
        host == QLatin1StringView("::1"))
        return std::nullopt;
    const QJsonObject rules = call.state.platform(call.bot.platform).section(u"webhook");
    const bool allowed = rules.value(QLatin1StringView("ports")).toArray().contains(url.port(443));
    return allowed ? std::nullopt : std::optional(Refusal::WebhookPort);
}

Answer setWebhook(const Call &call)
{
    BotRecord &record = call.record();
    const QString url = call.text("url");
    if (!url.isEmpty()) {
        if (const auto refusal = badWebhook(call, QUrl(url, QUrl::StrictMode)))
            return refuse(call, *refusal);
    }
    if (call.flag("drop_pending_updates"))
        record.queue.clear();
    if (call.has("allowed_updates"))
        record.queue.setAllowedUpdates(
            QVariant(call.array("allowed_updates").toVariantList()).toStringList());
    record.webhook = {url, call.integer("max_connections", 40), call.upload("certificate") != nullptr};
    return yes();
}

Answer deleteWebhook(const Call &call)
{
    call.record().webhook = {};
    if (call.flag("drop_pending_updates"))
        call.record().queue.clear();
    return yes();
}

Answer getWebhookInfo(const Call &call)
{
    const BotRecord &record = call.record();
    JsonText json;
    json.text("url", record.webhook.url).boolean("has_custom_certificate", record.webhook.ownCertificate);
    json.number("pending_update_count", qint64(record.queue.size()));
    if (!record.webhook.url.isEmpty())
        json.number("max_connections", record.webhook.maxConnections);
    if (!record.queue.allowedUpdates().isEmpty())
        json.value("allowed_updates", QJsonArray::fromStringList(record.queue.allowedUpdates()));
    return done(json.done());
}

Answer getFile(const Call &call)
{
    const StoredFile *file = call.state.files.byId(call.text("file_id"));
    if (!file)
        return refuse(call, Refusal::FileIdUnknown);
    JsonText json;
    json.text("file_id", file->id).text("file_unique_id", file->uniqueId);
    return done(json.number("file_size", file->size).text("file_path", file->path).done());
}

Answer getMyCommands(const Call &call)
{
    return done(jsonOf(call.record().commands));
}

Answer setMyCommands(const Call &call)
{
    for (const QJsonValue &command : call.array("commands")) {
        const QJsonObject row = command.toObject();
        if (row.value(QLatin1StringView("command")).toString().isEmpty() ||
            row.value(QLatin1StringView("description")).toString().isEmpty())
            return refuse(call, Refusal::Parameter, QStringLiteral("command must be non-empty"));
    }
    call.record().commands = call.array("commands");
    return yes();
}

Answer deleteMyCommands(const Call &call)
{
    call.record().commands = {};
    return yes();
}

} // namespace

MethodRows botMethods()
{
    static constexpr MethodRow rows[] = {
        {"getMe", getMe},
        {"getUpdates", getUpdates},
        {"v2/getUpdates", getUpdates},
        {"setWebhook", setWebhook},
        {"deleteWebhook", deleteWebhook},
        {"getWebhookInfo", getWebhookInfo},
        {"getFile", getFile},
        {"getMyCommands", getMyCommands},
        {"setMyCommands", setMyCommands},
        {"deleteMyCommands", deleteMyCommands},
    };
    return rows;
}

} // namespace botdeck::sandbox
