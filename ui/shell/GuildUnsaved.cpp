// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/GuildUnsaved.h"

#include "models/SafeText.h"
#include "services/BotRegistry.h"
#include "services/OpenGuild.h"
#include "ui/shell/GuildOverwriting.h"
#include "ui/shell/GuildRoles.h"
#include "ui/widgets/Question.h"

namespace botdeck::ui::shell {

using domain::BotKey;

namespace {

constexpr int longestGuildName = 60;

} // namespace

GuildUnsaved::GuildUnsaved(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
}

bool GuildUnsaved::isEdited() const
{
    return m_parts.roles.edited() || m_parts.overwriting.edited();
}

void GuildUnsaved::giveUp(const std::function<void()> &then)
{
    if (!isEdited()) {
        then();
        return;
    }
    const QString name = models::oneLine(m_parts.open.table()->guild().name, longestGuildName);
    widgets::askFirst(
        {"discardGuild", tr("Changes that are not saved"),
         //: %1 is a guild's name
         tr("Give up what was edited in the guild %1?").arg(name),
         tr("They were not saved. Saving them first keeps them."), tr("&Give up")},
        m_parts.window, then);
}

bool GuildUnsaved::holds(const BotKey &former, const std::optional<BotKey> &wanted)
{
    if (m_isGoingBack)
        return true;
    // One that is gone cannot be chosen again.
    if (!isEdited() || !m_parts.desk.registry.bot(former))
        return false;
    m_isGoingBack = true;
    // Not while the list is choosing.
    QMetaObject::invokeMethod(
        this,
        [this, former, wanted] {
            m_isGoingBack = false;
            Q_EMIT botAsked(former);
            giveUp([this, wanted] {
                m_parts.open.select(std::nullopt);
                Q_EMIT botAsked(wanted);
            });
        },
        Qt::QueuedConnection);
    return true;
}

} // namespace botdeck::ui::shell

#include "moc_GuildUnsaved.cpp"
