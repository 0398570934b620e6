// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <array>

class QAction;
class QMenu;

namespace botdeck::services {
class OpenGuild;
}
namespace botdeck::ui::guild {
class GuildPage;
}

namespace botdeck::ui::shell {

class GuildComparing;
class GuildFiles;
class GuildFindings;
class GuildImpacts;
class GuildRoles;

/// What can be done in the workspace Guild, as actions with their keys.
class GuildMenu final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    struct Parts
    {
        services::OpenGuild &open;
        guild::GuildPage &page;
        GuildRoles &roles;
        GuildFiles &files;
        GuildFindings &findings;
        GuildImpacts &impacts;
        GuildComparing &comparing;
    };

    explicit GuildMenu(const Parts &parts, QObject *parent = nullptr);

    /// What there is to do, into an empty menu; what cannot be done now is off, with the reason as its
    /// tooltip where there is one.
    void fill(QMenu &menu);

private:
    static constexpr size_t actionCount = 11;
    struct Row;
    void release();
    static const std::array<Row, actionCount> rows;

    const Parts m_parts;
    std::array<QAction *, actionCount> m_actions{};
};

} // namespace botdeck::ui::shell
