// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/world/State.h"

#include <QHash>
#include <QJsonObject>

#include <functional>

// The demo world as resources/sandbox/*.json describe it, put into a State.
namespace botdeck::sandbox {

/// A row's value, by a name of ours.
inline QJsonValue at(const QJsonObject &row, const char *key)
{
    return row.value(QLatin1StringView(key));
}

/// Ids of the people by the keys that the files use.
struct Cast
{
    /// By "PLATFORM:KEY".
    QHash<QString, core::Id> people;

    [[nodiscard]] core::Id person(domain::PlatformId platform, const QString &key) const;
};

/// Bots, people, chats with history, the guild.
void makeDemoWorld(State &state);

// Its parts, in the order in which they must be made.
Cast makePeopleAndBots(State &state);
void makeGuild(State &state, const Cast &cast);
void makeChats(State &state, const Cast &cast);

/// Whom a line of history means by its first element.
using Speaker = std::function<core::Id(const QString &key)>;
/// Writes lines [who, text, buttons?] into the chat, the last of them `ago` minutes before now.
void tell(State &state, Chat &chat, const QJsonArray &lines, qint64 ago, const Speaker &speaker);

/// Members of the guild beyond the known people, with roles by their share.
void makeMembers(State &state, Guild &guild, const QJsonArray &roles, qint64 total);
// What the rows of the file's list of that name describe.
void makeEmoji(State &state, Guild &guild, const QJsonArray &names);
void makeCredits(Guild &guild, const QJsonArray &rows, const Cast &cast);
void makeInvites(
    State &state, Guild &guild, const QJsonArray &rows, const Cast &cast,
    const QHash<QString, core::Id> &channels);
void makePosts(State &state, Guild &guild, const QJsonArray &rows, const Cast &cast);

} // namespace botdeck::sandbox
