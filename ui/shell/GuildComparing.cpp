// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/GuildComparing.h"

#include "services/OpenGuild.h"
#include "services/Workbench.h"
#include "ui/guild/GuildPage.h"
#include "ui/guild/members/MembersPage.h"
#include "ui/shell/GuildRoles.h"
#include "ui/shell/GuildStanding.h"

#include <algorithm>

namespace botdeck::ui::shell {

using guild::GuildPane;

namespace {

constexpr qsizetype mostMoments = 5;

} // namespace

GuildComparing::GuildComparing(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    // The open guild has heard of it by now.
    connect(&parts.desk.workbench.eraser(), &services::Eraser::erased, this, [this] {
        m_moments.clear();
        m_shown.reset();
    });
}

void GuildComparing::keep()
{
    const auto &table = m_parts.open.table();
    const bool isSame = m_shown && table && m_shown->table->guild().id == table->guild().id;
    if (isSame && !(m_shown->table->guild() == table->guild()))
        m_moments.prepend(*m_shown);
    if (!isSame && table)
        m_moments.clear();
    m_moments.resize(std::min(m_moments.size(), mostMoments));
    if (table)
        m_shown = guild::Moment{m_parts.standing.moment(), table};
}

void GuildComparing::compare()
{
    const auto &table = m_parts.open.table();
    if (!table)
        return;
    auto *dialog = new guild::CompareDialog(
        {table, m_parts.open.self()}, m_moments, m_parts.desk.theme, &m_parts.window);
    const QList<core::Id> members = m_parts.page.members().members();
    if (m_parts.page.pane().part() == GuildPane::Part::Members && members.size() == 2)
        dialog->setMembers(members.first(), members.last());
    else if (m_parts.roles.role())
        dialog->setFirst(*m_parts.roles.role());
    connect(dialog, &guild::CompareDialog::copyAsked, this, &GuildComparing::copyAsked);
    dialog->open();
}

} // namespace botdeck::ui::shell

#include "moc_GuildComparing.cpp"
