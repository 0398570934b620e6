// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/GuildMenu.h"

#include "services/OpenGuild.h"
#include "ui/guild/GuildPage.h"
#include "ui/guild/LineTip.h"
#include "ui/guild/members/MembersPage.h"
#include "ui/shell/GuildComparing.h"
#include "ui/shell/GuildFiles.h"
#include "ui/shell/GuildFindings.h"
#include "ui/shell/GuildImpacts.h"
#include "ui/shell/GuildRoles.h"

#include <QAction>
#include <QMenu>

namespace botdeck::ui::shell {

namespace {

using MenuParts = GuildMenu::Parts;

bool isShown(const MenuParts &parts)
{
    return parts.open.table() != nullptr;
}

bool isLive(const MenuParts &parts)
{
    return isShown(parts) && !parts.open.isFromFile();
}

bool hasRole(const MenuParts &parts)
{
    return isLive(parts) && parts.roles.role().has_value();
}

bool hasOneMember(const MenuParts &parts)
{
    return isLive(parts) && parts.page.members().members().size() == 1;
}

bool canBeRead(const MenuParts &parts)
{
    return parts.open.id().has_value() && !parts.open.isFromFile();
}

bool always(const MenuParts & /*parts*/)
{
    return true;
}

QString nothingInTheWay(const MenuParts & /*parts*/)
{
    return {};
}

QString whyNoNewRole(const MenuParts &parts)
{
    return parts.roles.whyLocked(services::RoleCreation{});
}

QString whyRoleIsKept(const MenuParts &parts)
{
    return parts.roles.whyLocked(services::RoleDeletion{*parts.roles.role()});
}

QString whyRoleIsLocked(const MenuParts &parts)
{
    const domain::GuildRole *role = parts.roles.found();
    return role == nullptr ? QString() : parts.roles.whyLocked(services::RoleChange{*role, *role});
}

} // namespace

/// One action; those of one block stand together.
struct GuildMenu::Row
{
    const char *name = nullptr;
    /// English, to be translated in this class.
    const char *words = nullptr;
    bool (*isPossible)(const Parts &parts) = nullptr;
    void (*run)(const Parts &parts) = nullptr;
    bool endsBlock = false;
    const char *key = "";
    /// Of what is possible: why it may not be done, in a sentence.
    QString (*whyLocked)(const Parts &parts) = nothingInTheWay;

    [[nodiscard]] bool isOpen(const Parts &parts) const
    {
        return isPossible(parts) && whyLocked(parts).isEmpty();
    }
};

const std::array<GuildMenu::Row, GuildMenu::actionCount> GuildMenu::rows{
    Row{"readGuild", QT_TR_NOOP("&Read the guild again"), canBeRead,
        [](const Parts &parts) { parts.open.read(); }, false, "F5"},
    Row{"openGuildById", QT_TR_NOOP("&Open by id…"), always,
        [](const Parts &parts) { parts.page.pane().askForId(); }, true},
    Row{"newRole", QT_TR_NOOP("&New role…"), isLive, [](const Parts &parts) { parts.roles.create(); }, false,
        "", whyNoNewRole},
    Row{"editRole", QT_TR_NOOP("&Edit the role's name and colour…"), hasRole,
        [](const Parts &parts) { parts.roles.edit(); }, false, "", whyRoleIsLocked},
    Row{"deleteRole", QT_TR_NOOP("&Delete the role…"), hasRole,
        [](const Parts &parts) { parts.roles.erase(*parts.roles.role()); }, true, "", whyRoleIsKept},
    Row{"compareGuild", QT_TR_NOOP("&Compare…"), isShown,
        [](const Parts &parts) { parts.comparing.compare(); }},
    Row{"whoCan", QT_TR_NOOP("&Who can, and what can a role…"), isShown,
        [](const Parts &parts) { parts.impacts.showAccess(); }},
    Row{"findInGuild", QT_TR_NOOP("Look &up on the server…"), isLive,
        [](const Parts &parts) { parts.findings.showFindings(); }},
    Row{"memberCredits", QT_TR_NOOP("C&redits of the member…"), hasOneMember,
        [](const Parts &parts) { parts.findings.showCredits(parts.page.members().members().first()); }, true},
    Row{"saveSnapshot", QT_TR_NOOP("&Save snapshot…"), isShown,
        [](const Parts &parts) { parts.files.saveSnapshot(); }},
    Row{"loadSnapshot", QT_TR_NOOP("&Load snapshot…"), always,
        [](const Parts &parts) { parts.files.loadSnapshot(); }, true},
};

GuildMenu::GuildMenu(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    for (size_t at = 0; at < rows.size(); ++at) {
        auto *action = new QAction(this);
        action->setObjectName(QLatin1StringView(rows.at(at).name));
        action->setShortcut(QKeySequence(QLatin1StringView(rows.at(at).key)));
        // Its key counts where the guild is shown.
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        parts.page.addAction(action);
        connect(action, &QAction::triggered, this, [this, at] {
            if (rows.at(at).isOpen(m_parts))
                rows.at(at).run(m_parts);
        });
        m_actions.at(at) = action;
    }
    // What was off in a menu may be possible by now, and its key has to count.
    connect(&parts.open, &services::OpenGuild::changed, this, &GuildMenu::release);
}

void GuildMenu::fill(QMenu &menu)
{
    menu.setToolTipsVisible(true);
    for (size_t at = 0; at < rows.size(); ++at) {
        const Row &row = rows.at(at);
        const QString why = row.isPossible(m_parts) ? row.whyLocked(m_parts) : QString();
        m_actions.at(at)->setText(tr(row.words));
        m_actions.at(at)->setEnabled(row.isOpen(m_parts));
        m_actions.at(at)->setToolTip(guild::lineTip({why}));
        menu.addAction(m_actions.at(at));
        if (row.endsBlock)
            menu.addSeparator();
    }
    menu.addAction(&m_parts.page.whyAction());
}

void GuildMenu::release()
{
    for (QAction *action : m_actions)
        action->setEnabled(true);
}

} // namespace botdeck::ui::shell

#include "moc_GuildMenu.cpp"
