// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/BotKey.h"
#include "ui/shell/Desk.h"

#include <QObject>

#include <functional>
#include <optional>

namespace botdeck::services {
class OpenGuild;
}

namespace botdeck::ui::shell {

class GuildOverwriting;
class GuildRoles;

/// What is edited in the open guild and not saved: whatever would close the guild asks here first.
class GuildUnsaved final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    struct Parts
    {
        const Desk &desk;
        services::OpenGuild &open;
        GuildRoles &roles;
        GuildOverwriting &overwriting;
        QWidget &window;
    };

    explicit GuildUnsaved(const Parts &parts, QObject *parent = nullptr);

    [[nodiscard]] bool isEdited() const;
    /// Calls `then`: at once where nothing is edited, else after a question.
    void giveUp(const std::function<void()> &then);
    /// Whether the choice of another bot must wait for an answer. Then botAsked() follows with the former
    /// one, and with the wanted one if the edits are given up.
    bool holds(const domain::BotKey &former, const std::optional<domain::BotKey> &wanted);

Q_SIGNALS:
    /// This bot is to be chosen, or none.
    void botAsked(const std::optional<botdeck::domain::BotKey> &bot);

private:
    const Parts m_parts;
    bool m_isGoingBack = false;
};

} // namespace botdeck::ui::shell
