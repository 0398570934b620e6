// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/GuildPages.h"

#include <QSet>

namespace botdeck::services {

/// A guild as it is put together, answer by answer; says what is to be asked next. A list is at its end with
/// the first page that brings nothing new, whatever a server takes the place of a page for.
class GuildAssembly
{
public:
    GuildAssembly() = default;
    /// `user` as GuildAsk has it.
    GuildAssembly(core::Id guild, const QString &user);

    [[nodiscard]] GuildAsk first() const { return ask(GuildQuestion::Guild); }
    /// Takes an answer; none: that was all.
    std::optional<GuildAsk> take(const GuildAsk &asked, const GuildPage &page);
    /// What to ask instead of what failed; none: there is nothing.
    [[nodiscard]] std::optional<GuildAsk> instead(const GuildAsk &asked, const core::Error &error) const;

    /// What is there so far; none before the guild itself.
    [[nodiscard]] const std::optional<domain::Guild> &guild() const { return m_guild; }
    [[nodiscard]] std::optional<qint64> memberCount() const { return m_memberCount; }
    /// Everything was asked, and nobody is known to be missing.
    [[nodiscard]] bool isWhole() const { return m_isWhole; }

private:
    [[nodiscard]] GuildAsk ask(GuildQuestion question) const;
    GuildAsk begin(GuildQuestion question);
    std::optional<GuildAsk> takeRoles(const GuildAsk &asked, const GuildPage &page);
    std::optional<GuildAsk> takeMembers(const GuildAsk &asked, const GuildPage &page);
    std::optional<GuildAsk> takeRange(const GuildAsk &asked, const GuildPage &page);
    template <typename Value>
    bool addNew(QList<Value> &into, const QList<Value> &values);

    core::Id m_guildId;
    QString m_user;
    std::optional<domain::Guild> m_guild;
    std::optional<qint64> m_memberCount;
    /// Of the list that is being read.
    QSet<core::Id> m_seen;
    bool m_isWhole = false;
};

} // namespace botdeck::services
