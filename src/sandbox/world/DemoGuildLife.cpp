// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/Demo.h"

namespace botdeck::sandbox {

namespace {

constexpr qint64 daySeconds = 86'400;

/// A GuildCredit: who gives it, and its slots in rows.
QJsonObject creditFrom(const QJsonObject &row)
{
    QJsonArray slotRows;
    for (const QJsonValue &slotRow : at(row, "slots").toArray()) {
        QJsonArray slotList;
        for (const QJsonValue &slot : slotRow.toArray()) {
            slotList.append(QJsonObject{
                {QStringLiteral("label"), slot.toArray()[0]},
                {QStringLiteral("value"), slot.toArray()[1]},
            });
        }
        slotRows.append(slotList);
    }
    const QJsonObject authority{
        {QStringLiteral("icon"), QStringLiteral("https://cdn.example/starsea/badge.png")},
        {QStringLiteral("name"), at(row, "authority")},
    };
    return {{QStringLiteral("authority"), authority}, {QStringLiteral("slots"), slotRows}};
}

void makeReactions(State &state, const Guild &guild, CirclePost &post, qint64 count)
{
    for (qint64 i = 0; i < count; ++i)
        post.reactions.append({state.snowflake(), state.dice.pick(guild.members).user});
}

/// [who, text, number of the comment answered?]
void makeComments(State &state, CirclePost &post, const QJsonArray &rows, const Cast &cast)
{
    for (const QJsonValue &value : rows) {
        const QJsonArray row = value.toArray();
        CircleComment comment;
        comment.id = state.snowflake();
        comment.user = cast.person(domain::PlatformId::Fanbook, row[0].toString());
        comment.content = row[1].toString();
        comment.answers = row.size() > 2 ? post.comments[qsizetype(row[2].toInteger())].id : post.id;
        comment.createdMs = post.createdMs + 60'000 * (5 + 11 * post.comments.size());
        comment.likes = int(state.dice.below(12));
        post.comments.append(comment);
    }
}

} // namespace

void makeMembers(State &state, Guild &guild, const QJsonArray &roles, qint64 total)
{
    while (guild.members.size() < total) {
        User user = state.names.invent(state.dice, domain::PlatformId::Fanbook);
        user.id = state.snowflake();
        const qint64 joined = state.now() - daySeconds * state.dice.below(280);
        GuildMember &member = guild.addMember(user.id, joined);
        if (state.dice.chance(8))
            member.nick = user.firstName + QStringLiteral(" ★");
        for (qsizetype i = 0; i < roles.size(); ++i) {
            if (state.dice.chance(int(at(roles[i].toObject(), "share").toInteger())))
                member.roles.append(guild.roles[i].id);
        }
        state.addUser(std::move(user));
    }
}

void makeEmoji(State &state, Guild &guild, const QJsonArray &names)
{
    for (const QJsonValue &name : names) {
        Emoji emoji;
        emoji.name = name.toString();
        emoji.position = int(guild.emoji.size());
        emoji.avatar = QStringLiteral("https://cdn.example/starsea/emoji/%1.png").arg(emoji.position);
        emoji.user = guild.owner;
        emoji.width = emoji.height = 64 + 32 * int(state.dice.below(3));
        guild.emoji.append(emoji);
    }
}

void makeCredits(Guild &guild, const QJsonArray &rows, const Cast &cast)
{
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        GuildMember *member =
            guild.member(cast.person(domain::PlatformId::Fanbook, at(row, "to").toString()));
        member->credits[at(row, "card").toString()] = creditFrom(row);
    }
}

void makeInvites(
    State &state, Guild &guild, const QJsonArray &rows, const Cast &cast,
    const QHash<QString, core::Id> &channels)
{
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        Invite invite;
        invite.code = QLatin1StringView(state.dice.text(tokenLetters, 8));
        invite.listId = state.snowflake();
        invite.inviter = cast.person(domain::PlatformId::Fanbook, at(row, "by").toString());
        invite.channel = channels.value(at(row, "channel").toString());
        invite.remark = at(row, "remark").toString();
        invite.secondsLeft = at(row, "seconds").toInteger(-1);
        invite.usesLeft = at(row, "left").toInteger(-1);
        invite.uses = at(row, "uses").toInteger();
        invite.timeLimit = at(row, "time").toInteger(-1);
        invite.useLimit = at(row, "limit").toInteger(-1);
        guild.invites.append(invite);
    }
}

void makePosts(State &state, Guild &guild, const QJsonArray &rows, const Cast &cast)
{
    QHash<QString, core::Id> topics;
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        CirclePost post;
        post.id = state.snowflake();
        post.author = cast.person(domain::PlatformId::Fanbook, at(row, "by").toString());
        post.topicName = at(row, "topic").toString();
        if (!topics.contains(post.topicName))
            topics.insert(post.topicName, state.snowflake());
        post.topic = topics.value(post.topicName);
        post.title = at(row, "title").toString();
        post.content = at(row, "content").toString();
        post.createdMs = state.nowMs() - 60'000 * at(row, "ago").toInteger();
        post.isTop = at(row, "top").toBool();
        makeComments(state, post, at(row, "comments").toArray(), cast);
        makeReactions(state, guild, post, at(row, "reactions").toInteger());
        guild.posts.append(post);
    }
}

} // namespace botdeck::sandbox
