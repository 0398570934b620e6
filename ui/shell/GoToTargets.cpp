// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/GoToTargets.h"

#include "models/SafeText.h"
#include "services/ChatDirectory.h"
#include "services/SettingsKeeper.h"
#include "ui/bots/BotsView.h"
#include "ui/monitor/FilterBytes.h"
#include "ui/monitor/MonitorPage.h"
#include "ui/monitor/PageMemory.h"
#include "ui/shell/ConverseWiring.h"
#include "ui/shell/GuildWiring.h"
#include "ui/shell/Menus.h"
#include "ui/shell/WorkspaceBar.h"

#include <QAction>

#include <algorithm>
#include <tuple>

namespace botdeck::ui::shell {

using storage::Setting;
using Target = GoToField::Target;

namespace {

constexpr qsizetype mostRemembered = 20;
constexpr qsizetype mostChats = 2000;
/// Whose chats and roles is nobody's business but the store's: these are remembered until the program ends.
const QString chatPrefix = QStringLiteral("chat:");
const QString rolePrefix = QStringLiteral("role:");

QStringList recentIn(const Desk &desk)
{
    return desk.settings.settings().text(Setting::GoToRecent).split(u' ', Qt::SkipEmptyParts);
}

/// "copyReceived" is found by "copy received", in every language.
QString apart(const QString &name)
{
    QString words;
    for (const QChar c : name) {
        if (c.isUpper())
            words += u' ';
        words += c.toLower();
    }
    return words;
}

} // namespace

GoToTargets::GoToTargets(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
}

GoToTargets::~GoToTargets() = default;

QList<Target> GoToTargets::list()
{
    const std::optional<models::BotRow> bot = m_parts.bots.chosenBot();
    readChats(bot);
    QList<Target> targets;
    addActions(targets);
    addBots(targets);
    addFilters(targets);
    addChats(targets);
    if (bot)
        addMethods(targets, *bot);
    addRoles(targets);
    const QStringList recent = recentIn(m_parts.desk);
    const auto age = [&recent](const Target &target) {
        const qsizetype at = target.id.isEmpty() ? -1 : recent.indexOf(target.id);
        return at == -1 ? recent.size() : at;
    };
    std::stable_sort(
        targets.begin(), targets.end(), [&age](const auto &a, const auto &b) { return age(a) < age(b); });
    return targets;
}

void GoToTargets::rest()
{
    if (m_directory)
        m_directory->select(std::nullopt);
    m_chats.clear();
}

void GoToTargets::remember(const QString &id)
{
    if (id.isEmpty() || id.startsWith(chatPrefix) || id.startsWith(rolePrefix))
        return;
    QStringList recent = recentIn(m_parts.desk);
    recent.removeAll(id);
    recent.prepend(id);
    std::ignore = m_parts.desk.settings.set(Setting::GoToRecent, recent.mid(0, mostRemembered).join(u' '));
}

/// A directory of its own: the workspace may not be there yet.
void GoToTargets::readChats(const std::optional<models::BotRow> &bot)
{
    if (!m_directory) {
        m_directory = std::make_unique<services::ChatDirectory>(m_parts.desk.workbench);
        connect(m_directory.get(), &services::ChatDirectory::listed, this, [this](const auto &chats) {
            m_chats = chats.mid(0, mostChats);
            Q_EMIT changed();
        });
    }
    const auto key = bot ? std::optional(bot->key) : std::nullopt;
    if (key == m_directory->bot())
        return;
    m_chats.clear();
    m_directory->select(key);
}

void GoToTargets::addActions(QList<Target> &targets)
{
    for (const Menus::Runnable &one : m_parts.menus.runnable()) {
        // Those of a bot go with the next bot.
        const QPointer<QAction> still(one.action);
        const QString name = one.action->objectName();
        Target target{one.words, [still] {
                          if (still)
                              still->trigger();
                      }};
        if (!name.isEmpty()) {
            target.id = QStringLiteral("action:") + name;
            target.also = {apart(name)};
        }
        target.keys = one.action->shortcut().toString(QKeySequence::NativeText);
        targets.append(target);
    }
}

void GoToTargets::addBots(QList<Target> &targets)
{
    for (const models::BotRow &bot : m_parts.bots.bots().bots()) {
        targets.append(
            {models::oneLine(bot.name), [view = &m_parts.bots, key = bot.key] { view->choose(key); },
             QStringLiteral("bot:") + bot.key.toString(), tr("Bot")});
    }
}

void GoToTargets::addFilters(QList<Target> &targets)
{
    for (const monitor::SavedFilter &filter :
         monitor::filtersFromBytes(m_parts.monitor.memory().saveFilters())) {
        const auto go = [this, text = filter.text] {
            m_parts.workspaces.choose(Workspace::Monitor);
            m_parts.monitor.setFilter(text);
        };
        targets.append({models::oneLine(filter.name), go, {}, tr("Filter"), {}, {filter.text}});
    }
}

void GoToTargets::addChats(QList<Target> &targets)
{
    for (const domain::ChatEntry &chat : std::as_const(m_chats)) {
        const auto go = [this, id = chat.chatId] {
            m_parts.workspaces.choose(Workspace::Converse);
            m_parts.converse.show(id);
        };
        const QString title = chat.title.isEmpty() ? chat.chatId : chat.title;
        targets.append(
            {models::oneLine(title),
             go,
             chatPrefix + chat.chatId,
             tr("Chat"),
             {},
             {chat.username, chat.chatId}});
    }
}

void GoToTargets::addMethods(QList<Target> &targets, const models::BotRow &bot)
{
    for (const platform::Method &method : m_parts.desk.platforms.at(bot.platform).methods()) {
        const auto go = [this, key = method.key] {
            m_parts.workspaces.choose(Workspace::Api);
            Q_EMIT methodAsked(key);
        };
        // "DELETE guild/role" has a blank.
        const QString id = QStringLiteral("method:") + QString(method.key).replace(u' ', u'+');
        targets.append({method.key, go, id, tr("Method")});
    }
}

void GoToTargets::addRoles(QList<Target> &targets)
{
    for (const domain::GuildRole &role : m_parts.guild.roles()) {
        const auto go = [this, id = role.id] {
            m_parts.workspaces.choose(Workspace::Guild);
            m_parts.guild.showRole(id);
        };
        targets.append({models::oneLine(role.name), go, rolePrefix + role.id.toString(), tr("Role")});
    }
}

} // namespace botdeck::ui::shell

#include "moc_GoToTargets.cpp"
