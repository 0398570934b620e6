// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/Methods.h"
#include "sandbox/world/Shapes.h"

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
    if (record.webhook.isSet())
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
        {"getFile", getFile},
        {"getMyCommands", getMyCommands},
        {"setMyCommands", setMyCommands},
        {"deleteMyCommands", deleteMyCommands},
    };
    return rows;
}

} // namespace botdeck::sandbox
