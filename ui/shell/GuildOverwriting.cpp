// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/GuildOverwriting.h"

#include "services/OpenGuild.h"
#include "ui/guild/GuildPage.h"
#include "ui/guild/overwrites/OverwritesPage.h"
#include "ui/guild/why/WhyPane.h"
#include "ui/shell/GuildEdits.h"
#include "ui/shell/GuildImpacts.h"

namespace botdeck::ui::shell {

using core::Id;
using guild::GuildPane;
using guild::OverwritesPage;

GuildOverwriting::GuildOverwriting(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    OverwritesPage *page = &parts.page.overwrites();
    connect(page, &OverwritesPage::changed, this, &GuildOverwriting::changed);
    connect(page, &OverwritesPage::saveAsked, this, &GuildOverwriting::save);
    connect(page, &OverwritesPage::copyAsked, this, &GuildOverwriting::copyAsked);
    connect(page, &OverwritesPage::cellChosen, this, [this](Id channel, Id subject, int bit) {
        const auto &table = m_parts.open.table();
        const bool isMember = table && table->guild().member(subject) != nullptr;
        m_parts.page.pane().chooseChannel(channel);
        m_parts.page.why().ask(isMember ? std::optional(subject) : std::nullopt, channel, bit);
    });
    connect(&parts.page.pane(), &GuildPane::channelChosen, this, [this](Id channel) {
        m_parts.page.overwrites().choose(channel, {}, {});
    });
    connect(&parts.edits, &GuildEdits::begun, this, [page](const services::GuildOrder &order) {
        for (const services::GuildEdit &edit : order.edits) {
            if (const auto *overwrites = std::get_if<services::ChannelOverwrites>(&edit))
                page->send(overwrites->after);
        }
    });
    connect(&parts.edits, &GuildEdits::decided, page, &OverwritesPage::decide);
}

std::optional<domain::Guild> GuildOverwriting::edited() const
{
    const OverwritesPage &page = m_parts.page.overwrites();
    return m_parts.open.table() && page.isChanged() ? std::optional(page.edited()) : std::nullopt;
}

void GuildOverwriting::preview(const QList<domain::PermissionEdit> &edits)
{
    m_parts.page.open(GuildPane::Part::Channels);
    m_parts.page.overwrites().applyEdits(edits);
}

void GuildOverwriting::save()
{
    if (!m_parts.open.table())
        return;
    const domain::Guild &guild = m_parts.open.table()->guild();
    QList<services::GuildEdit> edits;
    for (const domain::GuildChannel &after : m_parts.page.overwrites().changedChannels()) {
        if (const domain::GuildChannel *read = guild.channel(after.id))
            edits.append(services::ChannelOverwrites{m_parts.page.overwrites().base(*read), after});
    }
    m_parts.impacts.confirm([this, edits, place = m_parts.open.place()] { m_parts.edits.run(edits, place); });
}

} // namespace botdeck::ui::shell

#include "moc_GuildOverwriting.cpp"
