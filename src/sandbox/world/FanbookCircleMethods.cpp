// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/Methods.h"
#include "sandbox/world/Shapes.h"
#include "sandbox/world/Targets.h"

#include <algorithm>

namespace botdeck::sandbox {

namespace {

constexpr int circleType = 5;

struct PostTarget
{
    Guild *guild = nullptr;
    CirclePost *post = nullptr;
    std::optional<Answer> refusal = {};
};

PostTarget targetPost(const Call &call)
{
    for (Guild &guild : call.state.guilds) {
        CirclePost *post = guild.bots.contains(call.bot.index) ? guild.post(call.id("post_id")) : nullptr;
        if (post)
            return {&guild, post};
    }
    return {nullptr, nullptr, refuse(call, Refusal::PostNotFound)};
}

core::Id circleOf(const Guild &guild)
{
    for (const Channel &channel : guild.channels) {
        if (channel.type == circleType)
            return channel.id;
    }
    return {};
}

QByteArray contentJson(const Guild &guild, const CirclePost &post)
{
    JsonText json;
    json.idText("post_id", post.id).idText("guild_id", guild.id).idText("channel_id", circleOf(guild));
    json.text("topic_name", post.topicName).text("title", post.title);
    // A text of milliseconds, as the vendor's samples have it.
    json.text("created_at", QString::number(post.createdMs)).text("content", post.content);
    return json.idText("topic_id", post.topic).done();
}

QByteArray postJson(const Call &call, const Guild &guild, const CirclePost &post)
{
    JsonText counts;
    counts.number("comment_total", qint64(post.comments.size()))
        .number("like_total", qint64(post.reactions.size()));
    counts.number("can_del", qint64(0)).number("liked", qint64(0)).text("like_id", u"");
    counts.boolean("is_top", post.isTop).boolean("is_follow", false);
    JsonText json;
    json.raw("user", userJson(call.state, domain::PlatformId::Fanbook, post.author))
        .raw("post", contentJson(guild, post));
    return json.raw("sub_info", counts.done()).done();
}

Answer circleDetail(const Call &call)
{
    const PostTarget target = targetPost(call);
    return target.refusal ? *target.refusal : done(postJson(call, *target.guild, *target.post));
}

QByteArray commentJson(const Call &call, const CirclePost &post, const CircleComment &comment)
{
    const auto answersIt = [&comment](const CircleComment &other) { return other.answers == comment.id; };
    const qint64 answers = std::count_if(post.comments.begin(), post.comments.end(), answersIt);
    JsonText content;
    content.idText("comment_id", comment.id)
        .idText("quote_l1", comment.answers)
        .text("content", comment.content);
    content.number("created_at", comment.createdMs).number("like_total", qint64(comment.likes));
    content.number("comment_total", answers);
    JsonText json;
    json.raw("user", userJson(call.state, domain::PlatformId::Fanbook, comment.user));
    return json.raw("comment", content.done()).done();
}

/// The elements after the cursor `list_id`, `size` of them, and whether more follow.
template <typename List>
List pageAfter(const List &all, core::Id cursor, qint64 size, bool &more)
{
    const auto is = [cursor](const auto &one) { return one.id == cursor; };
    const auto place = std::find_if(all.begin(), all.end(), is);
    const qsizetype start = place == all.end() ? 0 : place - all.begin() + 1;
    const List page = all.mid(start, std::clamp<qint64>(size, 1, 100));
    more = start + page.size() < all.size();
    return page;
}

template <typename List>
QByteArray pageJson(const List &page, const QList<QByteArray> &records, bool more, const QByteArray &post)
{
    JsonText json;
    json.raw("records", jsonArray(records));
    if (!post.isEmpty())
        json.raw("post", post);
    json.number("size", qint64(page.size())).idText("list_id", page.isEmpty() ? core::Id() : page.last().id);
    return json.boolean("next", more).done();
}

Answer commentList(const Call &call)
{
    const PostTarget target = targetPost(call);
    if (target.refusal)
        return *target.refusal;
    bool more = false;
    const auto page = pageAfter(target.post->comments, call.id("list_id"), call.integer("size", 20), more);
    QList<QByteArray> records;
    for (const CircleComment &comment : page)
        records.append(commentJson(call, *target.post, comment));
    return done(pageJson(page, records, more, postJson(call, *target.guild, *target.post)));
}

Answer reactionList(const Call &call)
{
    const PostTarget target = targetPost(call);
    if (target.refusal)
        return *target.refusal;
    bool more = false;
    const auto page = pageAfter(target.post->reactions, call.id("list_id"), call.integer("size", 20), more);
    QList<QByteArray> records;
    for (const CircleReaction &reaction : page) {
        const User *user = call.state.user(reaction.user);
        JsonText json;
        json.idText("user_id", reaction.user).text("avatar", user->avatar).text("nickname", user->firstName);
        records.append(json.text("username", user->username).idText("reaction_id", reaction.id).done());
    }
    return done(pageJson(page, records, more, {}));
}

/// One row a topic of the guild's circle.
Answer circleInfo(const Call &call)
{
    const GuildTarget target = targetGuild(call);
    if (target.refusal)
        return *target.refusal;
    QList<core::Id> seen;
    QList<QByteArray> topics;
    for (const CirclePost &post : target.guild->posts) {
        if (seen.contains(post.topic))
            continue;
        seen.append(post.topic);
        JsonText json;
        json.idText("channel_id", circleOf(*target.guild)).idText("guild_id", target.guild->id);
        json.text("name", post.topicName).idText("topic_id", post.topic).number("sort", qint64(seen.size()));
        json.number("type", qint64(0)).number("show_type", qint64(0)).number("list_display", qint64(1));
        topics.append(json.raw("overwrite", "[]").text("top_define", u"").done());
    }
    return done(jsonArray(topics));
}

/// A user's posts, after the last one seen.
Answer feedsBenefits(const Call &call)
{
    bool more = false;
    QList<QByteArray> records;
    for (Guild &guild : call.state.guilds) {
        QList<CirclePost> own;
        for (const CirclePost &post : guild.posts) {
            if (post.author == call.id("user_id") && guild.bots.contains(call.bot.index))
                own.append(post);
        }
        for (const CirclePost &post : pageAfter(own, call.id("last_id"), call.integer("size", 20), more))
            records.append(postJson(call, guild, post));
    }
    return done(JsonText().raw("records", jsonArray(records)).done());
}

} // namespace

MethodRows fanbookCircleMethods()
{
    static constexpr MethodRow rows[] = {
        {"circle/detail", circleDetail},       {"circle/commentList", commentList},
        {"circle/reactionList", reactionList}, {"v2/circle/info", circleInfo},
        {"v2/feeds/benefits", feedsBenefits},
    };
    return rows;
}

} // namespace botdeck::sandbox
