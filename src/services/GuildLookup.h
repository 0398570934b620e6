// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions/FindingTable.h"
#include "domain/permissions/Guild.h"
#include "services/BackgroundWork.h"
#include "services/ServerCalls.h"

#include <QSet>
#include <QStringList>

namespace botdeck::services {

/// What is looked up in a guild.
struct GuildWish
{
    /// By searchGuildMember, searchGuildMemberByName, getRoleMembers (S2), guild/emoji, invite/guildList,
    /// invite/codeInfo (S5), v2/circle/info, v2/feeds/benefits, circle/detail, circle/commentList and
    /// circle/reactionList (S2), in this order. Lists that come in pages are read to their end.
    using Kind = domain::FindingKind;

    Kind kind = Kind::MembersByName;
    core::Id guild = {};
    /// A part of a name, up to 100 short ids, an invite's code, a user's decimal id (CirclePosts), or that of
    /// a post.
    QStringList texts = {};
    /// RoleMembers.
    core::Id role = {};
};

/// What was found: members, or what has no rules here as it came; and either as rows of texts.
struct GuildFindings
{
    QList<domain::GuildMember> members = {};
    QList<domain::JsonRecord> records = {};
    domain::FindingTable table = {};
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

    static const Row &rowOf(GuildWish::Kind kind);
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
