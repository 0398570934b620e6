// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/permissions/PermissionBits.h"
#include "ui/bots/BotsView.h"
#include "ui/guild/chats/ChatSheet.h"
#include "ui/guild/GuildPage.h"
#include "ui/guild/mask/MaskEditor.h"
#include "ui/guild/why/WhyPane.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/WorkspaceBar.h"
#include "ui/tour/StepParts.h"
#include "ui/tour/StepTools.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QListView>
#include <QTabBar>

#include <algorithm>

namespace botdeck::ui::tour {

using guild::GuildPage;
using shell::MainWindow;

namespace {

const QString inGuild = QStringLiteral("guild");

void openGuildOf(MainWindow &window, domain::PlatformId platform)
{
    const auto &bots = window.bots().bots();
    for (const auto &bot : bots.bots()) {
        if (bot.platform == platform) {
            window.bots().choose(bot.key);
            break;
        }
    }
    window.workspaces().choose(shell::Workspace::Guild);
}

QAbstractItemView *listOf(MainWindow &window, const char *name)
{
    return qobject_cast<QAbstractItemView *>(seen(window, name));
}

/// What opens a guild that an update came from; null where none came yet.
QAbstractButton *offer(MainWindow &window)
{
    const QWidget *note = seen(window, "guildPageNote");
    auto *button =
        note != nullptr ? note->findChild<QAbstractButton *>(QStringLiteral("emptyAction")) : nullptr;
    // Without one its id is asked for.
    return button != nullptr && button->text().back().isDigit() ? button : nullptr;
}

void takeOffer(MainWindow &window)
{
    if (QAbstractButton *button = offer(window))
        button->click();
}

/// A line of a list at the left, as a click chooses it.
void chooseLine(MainWindow &window, const char *list, const QModelIndex &line)
{
    if (QAbstractItemView *view = listOf(window, list); view != nullptr && line.isValid())
        view->setCurrentIndex(line);
}

/// A role below the bot's own.
void chooseRole(MainWindow &window)
{
    QAbstractItemView *roles = listOf(window, "guildRoles");
    if (roles == nullptr)
        return;
    const QAbstractItemModel &model = *roles->model();
    chooseLine(window, "guildRoles", model.index(model.rowCount() - 2, 0));
}

void editRole(MainWindow &window)
{
    auto *mask = window.findChild<guild::MaskEditor *>();
    auto *page = window.findChild<GuildPage *>();
    if (mask == nullptr || page == nullptr)
        return;
    mask->turn(domain::kickMembersBit, !mask->mask().has(domain::kickMembersBit));
    if (QAbstractItemView *roles = listOf(window, "guildRoles"))
        roles->setFocus();
    if (!page->guild())
        return;
    const domain::Guild &guild = page->guild()->table->guild();
    const auto channel = std::ranges::find_if(
        guild.channels, [](const domain::GuildChannel &each) { return !each.overwrites.isEmpty(); });
    if (!guild.members.isEmpty() && channel != guild.channels.end())
        page->why().ask(guild.members.last().id, channel->id, domain::sendMessagesBit);
}

bool isImpactTold(MainWindow &window)
{
    const auto *list = qobject_cast<QAbstractButton *>(seen(window, "listImpact"));
    return list != nullptr && list->isEnabled();
}

void openPart(MainWindow &window, int part)
{
    if (auto *tabs = qobject_cast<QTabBar *>(seen(window, "guildParts")))
        tabs->setCurrentIndex(part);
}

/// The first channel of the first category, or the first one.
void openOverwrites(MainWindow &window)
{
    openPart(window, 1);
    QAbstractItemView *channels = listOf(window, "guildChannels");
    if (channels == nullptr)
        return;
    const QModelIndex top = channels->model()->index(0, 0);
    const QModelIndex below = channels->model()->index(0, 0, top);
    chooseLine(window, "guildChannels", below.isValid() ? below : top);
}

void openMember(MainWindow &window)
{
    openPart(window, 2);
    if (QAbstractItemView *members = listOf(window, "guildMembers"))
        chooseLine(window, "guildMembers", members->model()->index(0, 0));
}

/// Another bot's, with nothing edited that would be asked about.
void showFirstChat(MainWindow &window)
{
    if (auto *revert = window.findChild<QAbstractButton *>(QStringLiteral("revertRole")))
        revert->click();
    openGuildOf(window, domain::PlatformId::CloudChat);
    if (QAbstractItemView *chats = listOf(window, "guildChats"))
        chooseLine(window, "guildChats", chats->model()->index(0, 0));
}

} // namespace

std::vector<Step> guildSteps()
{
    return {
        {.place = inGuild,
         .state = QStringLiteral("choices"),
         .situation = Situation::Chatting,
         .act = [](MainWindow &window) { openGuildOf(window, domain::PlatformId::Fanbook); },
         .ready = [](MainWindow &window) { return offer(window) != nullptr; }},
        {.place = inGuild,
         .state = QStringLiteral("roles"),
         .situation = Situation::Chatting,
         .act = takeOffer,
         .ready =
             [](MainWindow &window) {
                 const QAbstractItemView *roles = listOf(window, "guildRoles");
                 return roles != nullptr && roles->model()->rowCount() > 0;
             }},
        {.place = inGuild,
         .state = QStringLiteral("role"),
         .situation = Situation::Chatting,
         .act = chooseRole},
        {.place = inGuild,
         .state = QStringLiteral("edited"),
         .situation = Situation::Chatting,
         .act = editRole,
         .ready = isImpactTold},
        {.place = inGuild,
         .state = QStringLiteral("overwrites"),
         .situation = Situation::Chatting,
         .act = openOverwrites,
         .ready = isSeen("overwriteMatrix")},
        {.place = inGuild,
         .state = QStringLiteral("member"),
         .situation = Situation::Chatting,
         .act = openMember,
         .ready = isSeen("guildMembers")},
        {.place = inGuild,
         .state = QStringLiteral("chats"),
         .situation = Situation::Chatting,
         .act = showFirstChat,
         .ready = isSeen("chatSheet")},
    };
}

} // namespace botdeck::ui::tour
