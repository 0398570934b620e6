// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/GuildStudy.h"

#include <algorithm>

namespace botdeck::services {

namespace {

using domain::PermissionImpact;
using domain::PermissionMask;
using domain::PermissionTable;
using Table = std::shared_ptr<const PermissionTable>;

constexpr PermissionMask ownBits =
    PermissionMask::ofBit(domain::manageRolesBit) | PermissionMask::ofBit(domain::viewChannelBit);

/// -1: nobody of the guild's members.
int placeOf(const PermissionTable &table, std::optional<core::Id> member)
{
    const auto found = std::ranges::find(table.members(), member, &PermissionTable::Holder::id);
    return found == table.members().end() || !member ? -1 : int(found - table.members().begin());
}

/// Of the two, what a member loses in the guild as a whole or in some channel.
PermissionMask lostSomewhere(const GuildImpact &impact, int member)
{
    const auto base = [member](const PermissionTable &table) {
        return table.base(table.members().at(size_t(member)));
    };
    PermissionMask lost = base(*impact.before) & ~base(*impact.after);
    // They stand in the order of the members.
    const std::vector<domain::PermissionChange> &changes = impact.impact->changes;
    auto change = std::ranges::lower_bound(changes, member, {}, &domain::PermissionChange::member);
    for (; change != changes.end() && change->member == member; ++change)
        lost |= change->lost;
    return lost & ownBits;
}

GuildImpact
impactOf(const Table &before, const domain::Guild &after, core::Id self, const std::atomic_bool &cancel)
{
    GuildImpact impact{before, std::make_shared<PermissionTable>(after, before->order()), {}, {}, {}, {}};
    impact.impact = std::make_shared<PermissionImpact>(permissionImpact(*before, *impact.after, &cancel));
    const auto members = int(std::min(before->members().size(), impact.after->members().size()));
    if (const int bot = placeOf(*before, self); bot >= 0 && bot < members) {
        impact.ownLost = lostSomewhere(impact, bot);
        impact.ownLostEverywhere = permissionsLostEverywhere(*before, *impact.after, bot, ownBits);
    }
    if (const int owner = placeOf(*before, before->guild().owner); owner >= 0 && owner < members)
        impact.ownerLost = lostSomewhere(impact, owner);
    return impact;
}

} // namespace

GuildStudy::GuildStudy(QObject *parent)
    : QObject(parent)
{
}

GuildStudy::~GuildStudy() = default;

/// All that was asked, too.
void GuildStudy::forget()
{
    for (LatestWork *work : {&m_reading, &m_studying, &m_proposing, &m_answering})
        work->drop();
    m_table.reset();
    m_edit.reset();
    m_goals.clear();
    m_question.reset();
}

void GuildStudy::setGuild(const domain::Guild &guild)
{
    forget();
    layOut(guild);
}

void GuildStudy::close()
{
    forget();
    m_guild.reset();
}

void GuildStudy::setOrder(const domain::PermissionOrder &order)
{
    if (order == m_order)
        return;
    m_order = order;
    if (!m_guild)
        return;
    for (LatestWork *work : {&m_studying, &m_proposing, &m_answering})
        work->drop();
    layOut(*m_guild);
}

void GuildStudy::layOut(const domain::Guild &guild)
{
    m_guild = guild;
    m_table.reset();
    m_reading.run(
        this,
        [guild, order = m_order](const std::atomic_bool &) -> Table {
            return std::make_shared<PermissionTable>(guild, order);
        },
        [this](const Table &table) { take(table); });
}

void GuildStudy::take(const Table &table)
{
    m_guild = table->guild();
    m_table = table;
    Q_EMIT read(table);
    // Whoever heard of it may have asked already, or closed it.
    if (m_table != table)
        return;
    if (!m_studying.isBusy())
        study();
    if (!m_proposing.isBusy())
        findWays();
    if (!m_answering.isBusy())
        answer();
}

void GuildStudy::edit(const domain::Guild &after, core::Id self)
{
    m_edit = Edit{after, self};
    study();
}

void GuildStudy::noEdit()
{
    m_edit.reset();
    m_studying.drop();
}

void GuildStudy::propose(const QList<domain::PermissionGoal> &goals)
{
    m_goals = goals;
    m_proposing.drop();
    findWays();
}

void GuildStudy::ask(const domain::AccessQuestion &question)
{
    m_question = question;
    answer();
}

void GuildStudy::study()
{
    if (!m_edit || !m_table)
        return;
    m_studying.run(
        this,
        [before = m_table, edit = *m_edit](const std::atomic_bool &cancel) {
            return impactOf(before, edit.after, edit.self, cancel);
        },
        [this](const GuildImpact &impact) { Q_EMIT studied(impact); });
}

void GuildStudy::findWays()
{
    if (m_goals.isEmpty() || !m_table)
        return;
    m_proposing.run(
        this,
        [table = m_table, goals = m_goals](const std::atomic_bool &cancel) {
            return smallestChanges(table->guild(), goals, table->order(), mostProposals, &cancel);
        },
        [this](const QList<domain::PermissionProposal> &proposals) { Q_EMIT proposed(proposals); });
}

void GuildStudy::answer()
{
    if (!m_question || !m_table)
        return;
    m_answering.run(
        this,
        [table = m_table, question = *m_question](const std::atomic_bool &cancel) {
            return permissionAccess(table, question, &cancel);
        },
        [this](const domain::AccessAnswer &answer) { Q_EMIT answered(answer); });
}

} // namespace botdeck::services

#include "moc_GuildStudy.cpp"
