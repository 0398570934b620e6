// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "sandbox/world/State.h"

// The user's side of the sandbox: what people do in the chats of a bot.
namespace botdeck::sandbox {

/// Who acts for whom to see, and where: as the control side names it, each left out where it likes.
struct Scene
{
    State &state;
    const BotAccount &bot;
    std::optional<core::Id> chat;
    std::optional<core::Id> user;
};

/// The raw update of the scene's bot, or why nothing happened.
using Played = core::Result<QByteArray>;

Played playSay(const Scene &scene, const QString &text);
Played playPress(const Scene &scene, core::Id message, const QJsonValue &button);
/// kind: "join", "leave", "edit" {message_id, text}, "role" {roles}.
Played playEvent(const Scene &scene, const QString &kind, const QJsonObject &extra);

/// An update from elsewhere, as it came but for its update_id, which is the queue's next one; where it has
/// none it gets one. Chats and people in it need not exist here.
Played playReplay(State &state, const BotAccount &bot, const QByteArray &raw);
/// A gateway's frame from elsewhere, as it came, for every open session of the bot.
Played playFrame(State &state, const BotAccount &bot, const QByteArray &raw);

/// A refusal in words.
core::Error wrongPlay(const QString &detail);
/// The chat meant, or the bot's first private one.
core::Result<Chat *> chatOf(const Scene &scene);
/// The chat meant, or the bot's first with several people; a private chat is refused.
core::Result<Chat *> groupOf(const Scene &scene);
/// The user meant, who must be inside, or the first in there.
core::Result<core::Id> userOf(const Scene &scene, const Chat &chat);
/// Nothing where the bot receives updates of this kind, else the refusal to make one.
std::optional<core::Error> unwanted(const Scene &scene, QByteArrayView kind);

/// Queues the callback query of a press and lets the button spin.
std::optional<QByteArray> pressButton(
    State &state, const BotAccount &bot, const Chat &chat, core::Id user, const Message &message,
    const QString &data);

} // namespace botdeck::sandbox
