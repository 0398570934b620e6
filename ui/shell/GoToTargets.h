// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation/ChatMessage.h"
#include "models/ConsoleData.h"
#include "ui/shell/Desk.h"
#include "ui/shell/GoToField.h"

#include <QObject>

#include <memory>
#include <optional>

namespace botdeck::services {
class ChatDirectory;
}
namespace botdeck::ui::bots {
class BotsView;
}
namespace botdeck::ui::monitor {
class MonitorPage;
}

namespace botdeck::ui::shell {

class ConverseWiring;
class GuildWiring;
class Menus;
class WorkspaceBar;

/// What "Go to or run" finds: everything that can be done now, the bots, the operator's filters, and of the
/// chosen bot its chats, its platform's methods and the open guild's roles. What was taken last comes first.
class GoToTargets final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    struct Parts
    {
        const Desk &desk;
        Menus &menus;
        bots::BotsView &bots;
        monitor::MonitorPage &monitor;
        WorkspaceBar &workspaces;
        ConverseWiring &converse;
        GuildWiring &guild;
    };

    explicit GoToTargets(const Parts &parts, QObject *parent = nullptr);
    ~GoToTargets() override;

    /// Usable as long as the window lives. Chats may come later, with changed(), until rest().
    [[nodiscard]] QList<GoToField::Target> list();
    /// Nothing is looked for any more.
    void rest();
    /// Puts it first, also at the next start.
    void remember(const QString &id);

Q_SIGNALS:
    void changed();
    /// The method is to be opened in the workspace API, by the platform's key of it.
    void methodAsked(const QString &key);

private:
    void readChats(const std::optional<models::BotRow> &bot);
    void addActions(QList<GoToField::Target> &targets);
    void addBots(QList<GoToField::Target> &targets);
    void addFilters(QList<GoToField::Target> &targets);
    void addChats(QList<GoToField::Target> &targets);
    void addMethods(QList<GoToField::Target> &targets, const models::BotRow &bot);
    void addRoles(QList<GoToField::Target> &targets);

    const Parts m_parts;
    std::unique_ptr<services::ChatDirectory> m_directory;
    QList<domain::ChatEntry> m_chats;
};

} // namespace botdeck::ui::shell
