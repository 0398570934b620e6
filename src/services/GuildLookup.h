// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions/Guild.h"
#include "services/BackgroundWork.h"
#include "services/ServerCalls.h"

#include <QSet>
#include <QStringList>

namespace botdeck::services {

/// What is looked up in a guild.
struct GuildWish
{
    enum class Kind {
        /// searchGuildMember (S2): `texts` is a part of a name.
        MembersByName,
        /// searchGuildMemberByName (S2): `texts` are short ids, up to 100.
        MembersByShortId,
        /// getRoleMembers (S2), page by page: those with `role`.
        RoleMembers,
        /// guild/emoji (S5)
        Emoji,
        /// invite/guildList (S5), page by page
        Invites,
    };

    Kind kind = Kind::MembersByName;
    core::Id guild = {};
    QStringList texts = {};
    core::Id role = {};
};

/// What was found: members, or what has no rules here as it came.
struct GuildFindings
{
    QList<domain::GuildMember> members = {};
    QList<domain::JsonRecord> records = {};
};

/// Looks something up in a guild of Fanbook's, one wish at a time; every call is logged. Answers are read in
/// a thread of its own. Lives in the user interface's thread.
class GuildLookup final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    GuildLookup(BotRegistry &registry, Workbench &workbench, QObject *parent = nullptr);

    /// found() or failed() follows, perhaps at once. What was looked up before is given up.
    void look(const domain::BotKey &bot, const GuildWish &wish);
    /// Nothing follows any more.
    void cancel();

Q_SIGNALS:
    void found(const botdeck::services::GuildFindings &findings);
    /// Kinds as of ServerCalls, and BadReply.
    void failed(const botdeck::core::Error &error);

private:
    struct Page;
    struct Row;

    static const Row &rowOf(const GuildWish &wish);
    void ask(const domain::BotKey &bot, const GuildWish &wish, const QString &cursor);
    void take(const domain::BotKey &bot, const GuildWish &wish, const core::Result<Page> &page);

    ServerCalls m_calls;
    GuildFindings m_findings;
    /// Where pages ended so far.
    QSet<QString> m_cursors;
    /// Grows with every wish: what is read of an answer to an earlier one counts no more.
    int m_turn = 0;
    BackgroundWork m_work;
};

} // namespace botdeck::services
