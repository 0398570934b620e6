// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guild/changes/CompareDialog.h"
#include "ui/shell/Desk.h"

#include <QObject>

#include <optional>

namespace botdeck::services {
class OpenGuild;
}
namespace botdeck::ui::guild {
class GuildPage;
}

namespace botdeck::ui::shell {

class GuildRoles;
class GuildStanding;

/// What the open guild can be compared to: itself as it was shown before, two of its roles, two of its
/// members.
class GuildComparing final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    struct Parts
    {
        const Desk &desk;
        services::OpenGuild &open;
        guild::GuildPage &page;
        GuildRoles &roles;
        GuildStanding &standing;
        QWidget &window;
    };

    explicit GuildComparing(const Parts &parts, QObject *parent = nullptr);

    /// The open guild is another one, or was read again: what was shown is from now on what was.
    void keep();
    /// Begins with the two members that are chosen, or with the chosen role; does nothing without a guild.
    void compare();

Q_SIGNALS:
    void copyAsked(const QString &text);

private:
    const Parts m_parts;
    /// The open guild as it was shown before, the newest first.
    QList<guild::Moment> m_moments;
    std::optional<guild::Moment> m_shown;
};

} // namespace botdeck::ui::shell
