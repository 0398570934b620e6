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

/// Ids by the keys that the files use: people as "PLATFORM:KEY", bots by name.
struct Cast
{
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
void makeInvites(
    State &state, Guild &guild, const QJsonObject &data, const Cast &cast,
    const QHash<QString, core::Id> &channels);
void makePosts(State &state, Guild &guild, const QJsonObject &data, const Cast &cast);

} // namespace botdeck::sandbox
