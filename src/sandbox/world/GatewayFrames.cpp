// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/GatewayFrames.h"

#include "sandbox/world/FanbookShapes.h"
#include "sandbox/world/JsonText.h"

namespace botdeck::sandbox {

namespace {

BotRecord *listening(State &state, const BotAccount &bot)
{
    BotRecord &record = state.record(bot);
    return record.sessions > 0 ? &record : nullptr;
}

} // namespace

void tellMessage(State &state, const BotAccount &bot, const Chat &chat, const Message &message)
{
    BotRecord *record = listening(state, bot);
    if (!record || message.more.contains(QLatin1StringView("left_chat_member")))
        return;
    JsonText frame;
    frame.text("action", u"push").raw("data", gatewayMessageJson(state, chat, message));
    record->frames.append(frame.number("ack", qint64(-1)).raw("seq", "null").done());
}

void tellPress(State &state, const BotAccount &bot, const Chat &chat, core::Id user, const QByteArray &query)
{
    BotRecord *record = listening(state, bot);
    if (!record)
        return;
    JsonText content;
    content.text("type", u"update").number("update_id", record->queue.nextId() - 1);
    content.raw("callback_query", query);
    JsonText data;
    data.idText("channel_id", chat.id).idText("user_id", user);
    data.text("content", QString::fromUtf8(content.done()));
    record->frames.append(JsonText().text("action", u"miniPush").raw("data", data.done()).done());
}

void tellLeft(State &state, const BotAccount &bot, const Chat &chat, core::Id user)
{
    BotRecord *record = listening(state, bot);
    if (!record || chat.guild == core::Id())
        return;
    JsonText data;
    data.text("method", u"userQuit").idText("guild_id", chat.guild).idText("user_id", user);
    record->frames.append(JsonText().text("action", u"guildNotice").raw("data", data.done()).done());
}

} // namespace botdeck::sandbox
