// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/GuildEdit.h"

#include <QObject>

#include <functional>

namespace botdeck::services {
class OpenGuild;
}
namespace botdeck::ui::guild {
class GuildPage;
}

namespace botdeck::ui::shell {

class GuildEdits;
class GuildImpacts;

/// The chosen members: what is done with them becomes edits of the open guild.
class GuildMembers final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    struct Parts
    {
        services::OpenGuild &open;
        guild::GuildPage &page;
        GuildEdits &edits;
        GuildImpacts &impacts;
    };

    explicit GuildMembers(const Parts &parts, QObject *parent = nullptr);

    /// The open guild is another, or as it was changed.
    void refresh();

Q_SIGNALS:
    /// Text for the clipboard.
    void copyAsked(const QString &text);

private:
    void gift(const QList<core::Id> &members, core::Id role, bool isGiven);
    void setRoles(core::Id member, const QList<core::Id> &roles);
    void changeRoles(const QList<services::GuildEdit> &edits, const QList<core::Id> &members);
    [[nodiscard]] core::Phrase lockOf(const services::GuildEdit &edit) const;

    const Parts m_parts;
};

} // namespace botdeck::ui::shell
