// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/GuildAssembly.h"

#include <algorithm>

namespace botdeck::services {

GuildAssembly::GuildAssembly(core::Id guild, const QString &user)
    : m_guildId(guild)
    , m_user(user)
{
}

std::optional<GuildAsk> GuildAssembly::take(const GuildAsk &asked, const GuildPage &page)
{
    switch (asked.question) {
    case GuildQuestion::Guild:
        m_guild = page.guild;
        return begin(GuildQuestion::Roles);
    case GuildQuestion::Roles:
        return takeRoles(asked, page);
    case GuildQuestion::Channels:
        addNew(m_guild->channels, page.channels);
        return begin(GuildQuestion::MemberCount);
    case GuildQuestion::MemberCount:
        m_memberCount = page.memberCount;
        return begin(GuildQuestion::Members);
    case GuildQuestion::Members:
        return takeMembers(asked, page);
    case GuildQuestion::MembersOfChannel:
        return takeRange(asked, page);
    }
    return std::nullopt;
}

std::optional<GuildAsk> GuildAssembly::instead(const GuildAsk &asked, const core::Error &error) const
{
    // Whatever became of it: where the server is gone, the next question says so.
    if (asked.question == GuildQuestion::MemberCount)
        return ask(GuildQuestion::Members);
    const bool isRefused = error.kind == core::ErrorKind::Refused && !asked.after;
    if (asked.question != GuildQuestion::Members || !isRefused)
        return std::nullopt;
    constexpr qint64 text = 0;
    const auto channel = std::ranges::find(m_guild->channels, text, &domain::GuildChannel::type);
    if (channel == m_guild->channels.end())
        return std::nullopt;
    GuildAsk next = ask(GuildQuestion::MembersOfChannel);
    next.channel = channel->id;
    return next;
}

GuildAsk GuildAssembly::ask(GuildQuestion question) const
{
    return {question, m_guildId, m_user};
}

GuildAsk GuildAssembly::begin(GuildQuestion question)
{
    m_seen.clear();
    return ask(question);
}

std::optional<GuildAsk> GuildAssembly::takeRoles(const GuildAsk &asked, const GuildPage &page)
{
    if (!addNew(m_guild->roles, page.roles))
        return begin(GuildQuestion::Channels);
    GuildAsk next = asked;
    next.after = page.roles.last().id;
    return next;
}

std::optional<GuildAsk> GuildAssembly::takeMembers(const GuildAsk &asked, const GuildPage &page)
{
    if (!addNew(m_guild->members, page.members)) {
        m_isWhole = true;
        return std::nullopt;
    }
    GuildAsk next = asked;
    next.after = page.members.last().id;
    return next;
}

/// Those who do not see the channel are missing, unless the server counted no more.
std::optional<GuildAsk> GuildAssembly::takeRange(const GuildAsk &asked, const GuildPage &page)
{
    if (page.memberCount)
        m_memberCount = page.memberCount;
    if (!addNew(m_guild->members, page.members)) {
        m_isWhole = m_memberCount && m_guild->members.size() >= *m_memberCount;
        return std::nullopt;
    }
    GuildAsk next = asked;
    next.start += guildPageSize;
    return next;
}

/// Whether there was any that is not there yet.
template <typename Value>
bool GuildAssembly::addNew(QList<Value> &into, const QList<Value> &values)
{
    const qsizetype before = into.size();
    for (const Value &value : values) {
        if (m_seen.contains(value.id))
            continue;
        m_seen.insert(value.id);
        into += value;
    }
    return into.size() > before;
}

} // namespace botdeck::services
