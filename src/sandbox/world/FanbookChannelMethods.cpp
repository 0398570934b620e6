// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/FanbookShapes.h"
#include "sandbox/world/GuildRights.h"
#include "sandbox/world/Methods.h"
#include "sandbox/world/Permissions.h"

#include <algorithm>

namespace botdeck::sandbox {

namespace {

/// The array of permission_overwrites, or what is wrong with it.
struct OverwriteReading
{
    QList<Overwrite> overwrites;
    QString fault;
};

OverwriteReading readOverwrites(const Call &call)
{
    OverwriteReading reading;
    for (const QJsonValue &value : call.array("permission_overwrites")) {
        const QJsonObject row = value.toObject();
        const QString type = row.value(QLatin1StringView("action_type")).toString();
        Overwrite overwrite;
        overwrite.id = idOf(row.value(QLatin1StringView("id")));
        overwrite.isRole = type == QLatin1StringView("role");
        if (overwrite.id == core::Id() || (!overwrite.isRole && type != QLatin1StringView("user")))
            reading.fault =
                QStringLiteral("permission_overwrites: each needs an id and an action_type, role or user");
        overwrite.deny = maskOf(row.value(QLatin1StringView("deny")));
        overwrite.allows = maskOf(row.value(QLatin1StringView("allows")));
        overwrite.more = row;
        for (const char *known : {"id", "action_type", "deny", "allows"})
            overwrite.more.remove(QLatin1StringView(known));
        reading.overwrites.append(overwrite);
    }
    return reading;
}

// The channel types that people write in; they have a Chat beside them.
bool isWrittenIn(int type)
{
    constexpr int types[] = {0, 1, 2, 6, 8};
    return std::find(std::begin(types), std::end(types), type) != std::end(types);
}

void openChat(const Call &call, const Guild &guild, const Channel &channel)
{
    Chat chat;
    chat.platform = domain::PlatformId::Fanbook;
    chat.kind = ChatKind::Channel;
    chat.id = channel.id;
    chat.guild = guild.id;
    chat.title = channel.name;
    chat.channelType = channel.type;
    chat.bots = guild.bots;
    call.state.chats.push_back(std::move(chat));
}

void closeChat(const Call &call, core::Id channel)
{
    // References into a deque do not survive an erasure in its middle, so the chat stays and is in nobody's
    // reach.
    for (Chat &chat : call.state.chats) {
        if (chat.id == channel)
            chat.bots.clear();
    }
    for (BotRecord &record : call.state.records) {
        std::erase_if(
            record.keyboards, [channel](const KeyboardPlace &place) { return place.chat == channel; });
        std::erase_if(record.presses, [channel](const PressWaiting &press) { return press.chat == channel; });
    }
}

void applyTo(const Call &call, Channel &channel)
{
    const std::pair<const char *, QString *> texts[] = {
        {"name", &channel.name}, {"topic", &channel.topic}, {"link", &channel.link}, {"icon", &channel.icon}};
    for (const auto &[name, text] : texts) {
        if (call.has(name))
            *text = call.text(name);
    }
    if (call.has("type"))
        channel.type = int(call.integer("type"));
    if (call.has("parent_id"))
        channel.parent = call.id("parent_id");
    if (call.has("permission_overwrites"))
        channel.overwrites = readOverwrites(call).overwrites;
}

Answer channelList(const Call &call)
{
    const GuildTarget target = targetGuild(call);
    if (target.refusal)
        return *target.refusal;
    QList<QByteArray> channels;
    for (const Channel &channel : target.guild->channels)
        channels.append(channelJson(*target.guild, channel));
    return done(jsonArray(channels));
}

/// Overwrites are a matter of roles, everything else of channels.
quint64 permissionsFor(const Call &call)
{
    constexpr const char *ofChannels[] = {"name", "type", "topic", "parent_id", "link", "icon"};
    const auto isGiven = [&call](const char *name) { return call.has(name); };
    const bool changesChannel = std::any_of(std::begin(ofChannels), std::end(ofChannels), isGiven);
    return (changesChannel ? manageChannels : 0) | (call.has("permission_overwrites") ? manageRoles : 0);
}

Answer channelCreate(const Call &call)
{
    const GuildTarget target = targetGuildWith(call, permissionsFor(call));
    if (target.refusal)
        return *target.refusal;
    Guild &guild = *target.guild;
    if (!guild.member(call.id("user_id")))
        return refuse(call, Refusal::NoSuchMember);
    const OverwriteReading overwrites = readOverwrites(call);
    if (!overwrites.fault.isEmpty())
        return refuse(call, Refusal::Parameter, overwrites.fault);
    const Channel *parent = guild.channel(call.id("parent_id"));
    constexpr int category = 4;
    if (call.has("parent_id") && (!parent || parent->type != category))
        return refuse(
            call, Refusal::ChannelNotCreated, QStringLiteral("parent_id is no category of the guild"));
    Channel channel;
    channel.id = call.state.snowflake();
    applyTo(call, channel);
    guild.channels.append(channel);
    if (isWrittenIn(channel.type))
        openChat(call, guild, channel);
    return done(channelJson(guild, channel));
}

/// The vendor's SDK says that edit and delete answer with a text; which one is not known.
Answer okText()
{
    return done("\"ok\"");
}

Answer channelEdit(const Call &call)
{
    const GuildTarget target = targetGuild(call);
    if (target.refusal)
        return *target.refusal;
    Channel *channel = target.guild->channel(call.id("channel_id"));
    if (!channel)
        return refuse(call, Refusal::ChannelNotFound);
    if (const std::optional<Answer> refusal = refuseWithout(call, *target.guild, permissionsFor(call)))
        return *refusal;
    const OverwriteReading overwrites = readOverwrites(call);
    if (!overwrites.fault.isEmpty())
        return refuse(call, Refusal::Parameter, overwrites.fault);
    applyTo(call, *channel);
    if (Chat *chat = call.state.chat(call.bot, channel->id))
        chat->title = channel->name;
    return okText();
}

/// The channel's guild where the call names none.
Guild *guildOfChannel(const Call &call, core::Id channel)
{
    for (Guild &guild : call.state.guilds) {
        if (guild.channel(channel) && guild.bots.contains(call.bot.index))
            return &guild;
    }
    return nullptr;
}

Answer channelDelete(const Call &call)
{
    const core::Id id = call.id("channel_id");
    Guild *guild = guildOfChannel(call, id);
    if (call.has("guild_id")) {
        const GuildTarget target = targetGuild(call);
        if (target.refusal)
            return *target.refusal;
        guild = target.guild;
    }
    if (!guild || !guild->channel(id))
        return refuse(call, Refusal::ChannelNotFound);
    if (const std::optional<Answer> refusal = refuseWithout(call, *guild, manageChannels))
        return *refusal;
    guild->channels.removeIf([id](const Channel &channel) { return channel.id == id; });
    // What stood in a category stands outside of every one.
    for (Channel &channel : guild->channels) {
        if (channel.parent == id)
            channel.parent = core::Id();
    }
    closeChat(call, id);
    return okText();
}

} // namespace

MethodRows fanbookChannelMethods()
{
    static constexpr MethodRow rows[] = {
        {"channel/list", channelList},        {"channel/create", channelCreate},
        {"v2/channel/create", channelCreate}, {"channel/edit", channelEdit},
        {"channel/delete", channelDelete},
    };
    return rows;
}

} // namespace botdeck::sandbox
