// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/world/State.h"

// Messages coming to be, changing and going, and who is told of it.
namespace botdeck::sandbox {

/// Puts the message at the end of the chat and gives it its id, its date and its entities (where it has
/// none).
Message &addMessage(State &state, Chat &chat, Message message);
/// Gives the message another text without markup, that text's entities and the date of the edit.
void changeText(const State &state, const Chat &chat, Message &message, const QString &text);
/// Whether there was such a message.
bool removeMessage(Chat &chat, core::Id id);

/// Queues an update for one bot. Nothing where the bot does not want this kind.
std::optional<QByteArray>
deliver(State &state, const BotAccount &bot, QByteArrayView kind, const QByteArray &content);
/// Who is told of something: every bot of the chat, but for one.
struct Audience
{
    /// The bot (by index) whose update is returned; -1 = nobody's.
    int wanted = -1;
    /// A bot hears nothing of its own doings.
    int except = -1;
    /// Tell the wanted one alone.
    bool onlyWanted = false;
};

/// Tells of a new or edited message, as an update of the right kind. Returns what the wanted bot got.
std::optional<QByteArray>
announce(State &state, const Chat &chat, const Message &message, bool edited, Audience audience);
/// "message", "edited_channel_post" …: the kind of update that the chat's messages make.
QByteArray messageKind(const Chat &chat, bool edited);

/// A message that the chat itself writes ("new_chat_members", "pinned_message" …): stored and told.
std::optional<QByteArray>
service(State &state, Chat &chat, core::Id from, const QJsonObject &what, Audience audience);

/// Somebody came in or went: the membership and the service message.
std::optional<QByteArray> enter(State &state, Chat &chat, core::Id user, Audience audience);
std::optional<QByteArray>
depart(State &state, Chat &chat, core::Id user, const QString &status, Audience audience);

/// The private chat of a bot with a user; made where there is none yet.
Chat &privateChat(State &state, const BotAccount &bot, core::Id user);

/// Remembers a message with buttons, so that invented users can press them.
void rememberKeyboard(State &state, const BotAccount &bot, const Chat &chat, const Message &message);

} // namespace botdeck::sandbox
