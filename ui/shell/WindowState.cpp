// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WindowState.h"

#include "services/BotRegistry.h"
#include "services/SettingsKeeper.h"
#include "ui/bots/BotsView.h"
#include "ui/monitor/Inspector.h"
#include "ui/monitor/MonitorPage.h"
#include "ui/monitor/PageMemory.h"
#include "ui/shell/ConverseWiring.h"
#include "ui/shell/Docks.h"
#include "ui/shell/GuildWiring.h"
#include "ui/shell/WorkspaceBar.h"

#include <QDockWidget>
#include <QEvent>
#include <QMainWindow>

#include <algorithm>
#include <array>
#include <utility>

namespace botdeck::ui::shell {

using storage::Setting;

namespace {

// The pieces of Setting::WindowParts; of chats and guilds one a bot.
const QString fieldPiece = QStringLiteral("filter");
const QString tabPiece = QStringLiteral("inspector");
const QString chatPiece = QStringLiteral("chat ");
const QString guildPiece = QStringLiteral("guild ");
/// A bot that was removed is not forgotten by itself.
constexpr qsizetype mostOfAKind = 100;

} // namespace

WindowState::WindowState(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&parts.workspaces, &WorkspaceBar::chosen, this, &WindowState::keepSoon);
    connect(&parts.bots, &bots::BotsView::chosenChanged, this, &WindowState::keepSoon);
    connect(&parts.monitor.memory(), &monitor::PageMemory::columnsChanged, this, &WindowState::keepSoon);
    connect(&parts.monitor.memory(), &monitor::PageMemory::filtersChanged, this, &WindowState::keepFilters);
    connect(&parts.settings, &services::SettingsKeeper::changed, this, &WindowState::takeFilters);
    connect(&parts.monitor.memory(), &monitor::PageMemory::viewChanged, this, &WindowState::keepSoon);
    connect(&parts.monitor.memory(), &monitor::PageMemory::fieldChanged, this, &WindowState::keepSoon);
    connect(&parts.inspector, &monitor::Inspector::tabChanged, this, &WindowState::keepSoon);
    connect(&parts.converse, &ConverseWiring::chatOpened, this, &WindowState::keepSoon);
    connect(&parts.guild, &GuildWiring::guildOpened, this, &WindowState::keepSoon);
    // Where the window and its panes stand nobody tells; a program that is killed closes no window.
    parts.window.installEventFilter(this);
    for (QDockWidget *dock : parts.window.findChildren<QDockWidget *>())
        dock->installEventFilter(this);
}

void WindowState::restore()
{
    const storage::Settings &settings = m_parts.settings.settings();
    m_parts.window.restoreGeometry(settings.bytes(Setting::WindowGeometry));
    // Before a workspace is opened, which shows what was open in it.
    restoreParts(settings.bytes(Setting::WindowParts));
    if (const auto workspace = workspaceFromWord(settings.text(Setting::WindowWorkspace)))
        m_parts.workspaces.choose(*workspace);
    if (const auto pieces = unpackState(settings.bytes(Setting::WindowLayout)))
        m_parts.docks.setArrangements(*pieces);
    m_parts.monitor.memory().restoreColumns(settings.bytes(Setting::MonitorColumns));
    m_parts.monitor.memory().restoreFilters(settings.bytes(Setting::MonitorFilters));
    const QString bot = settings.text(Setting::WindowBot);
    if (bot.isEmpty()) {
        m_parts.monitor.memory().restoreView(settings.bytes(Setting::MonitorView));
        return;
    }
    m_wantedBot = domain::BotKey::fromStored(bot);
    m_wantedView = settings.bytes(Setting::MonitorView);
    connect(
        &m_parts.bots, &bots::BotsView::chosenChanged, this, [this] { m_wantedBot.reset(); },
        Qt::SingleShotConnection);
    connect(
        &m_parts.bots.bots(), &QAbstractItemModel::rowsInserted, this, &WindowState::chooseWanted,
        Qt::QueuedConnection);
    chooseWanted();
}

void WindowState::restoreParts(const QByteArray &kept)
{
    const auto pieces = unpackState(kept);
    if (!pieces)
        return;
    QHash<domain::BotKey, QString> chats;
    QHash<domain::BotKey, core::Id> guilds;
    for (auto at = pieces->begin(); at != pieces->end(); ++at) {
        const QString text = QString::fromUtf8(at.value());
        if (at.key().startsWith(chatPiece))
            chats.insert(domain::BotKey::fromStored(at.key().sliced(chatPiece.size())), text);
        else if (const auto id = core::Id::fromText(text); id && at.key().startsWith(guildPiece))
            guilds.insert(domain::BotKey::fromStored(at.key().sliced(guildPiece.size())), *id);
    }
    m_parts.converse.setLastChats(chats);
    m_parts.guild.setLastGuilds(guilds);
    m_parts.monitor.memory().restoreField(pieces->value(fieldPiece));
    bool isNumber = false;
    const int tab = pieces->value(tabPiece).toInt(&isNumber);
    if (isNumber && tab >= 0 && tab <= int(monitor::Inspector::Tab::Next))
        m_parts.inspector.showTab(monitor::Inspector::Tab(tab));
}

QByteArray WindowState::saveParts() const
{
    StatePieces pieces;
    pieces.insert(fieldPiece, m_parts.monitor.memory().saveField());
    pieces.insert(tabPiece, QByteArray::number(int(m_parts.inspector.tab())));
    const auto add = [&pieces](const QString &kind, const auto &all, const auto &text) {
        qsizetype left = mostOfAKind;
        for (auto at = all.begin(); at != all.end() && left > 0; ++at, --left)
            pieces.insert(kind + at.key().toString(), text(at.value()).toUtf8());
    };
    add(chatPiece, m_parts.converse.lastChats(), [](const QString &chat) { return chat; });
    add(guildPiece, m_parts.guild.lastGuilds(), [](core::Id guild) { return guild.toString(); });
    return packState(pieces);
}

void WindowState::chooseWanted()
{
    if (!m_wantedBot || !m_parts.bots.bots().indexOf(*m_wantedBot).isValid())
        return;
    m_parts.bots.choose(*std::exchange(m_wantedBot, {}));
    // Its rows come later; the page waits for them.
    m_parts.monitor.memory().restoreView(m_wantedView);
}

/// One of the sandbox's may come late, one that was removed never comes: neither is waited for.
bool WindowState::isBotToCome() const
{
    return m_wantedBot && (!m_parts.registry.isLoaded() || m_parts.registry.bot(*m_wantedBot));
}

bool WindowState::eventFilter(QObject *, QEvent *event)
{
    static constexpr std::array moves{
        QEvent::Move, QEvent::Resize, QEvent::ShowToParent, QEvent::HideToParent, QEvent::WindowStateChange};
    if (std::find(moves.begin(), moves.end(), event->type()) != moves.end())
        keepSoon();
    return false;
}

void WindowState::keepSoon()
{
    if (std::exchange(m_waiting, true))
        return;
    m_parts.clock.after(pause, this, [this] {
        m_waiting = false;
        // One that was closed has said all when it closed.
        if (m_parts.window.isVisible())
            keepNow();
    });
}

void WindowState::keepNow()
{
    if (m_placeKept)
        keep(Setting::WindowGeometry, m_parts.window.saveGeometry());
    keep(Setting::WindowLayout, packState(m_parts.docks.arrangements()));
    keep(Setting::WindowWorkspace, workspaceWord(m_parts.workspaces.current()));
    keep(Setting::MonitorColumns, m_parts.monitor.memory().saveColumns());
    keep(Setting::WindowParts, saveParts());
    if (isBotToCome())
        return; // what was remembered of it holds
    const auto bot = m_parts.bots.chosen();
    keep(Setting::WindowBot, bot ? bot->toString() : QString());
    keep(Setting::MonitorView, m_parts.monitor.memory().saveView());
}

/// At once, so that the next change in another window begins with it.
void WindowState::keepFilters()
{
    keep(Setting::MonitorFilters, m_parts.monitor.memory().saveFilters());
}

void WindowState::takeFilters(Setting changed)
{
    if (changed != Setting::MonitorFilters)
        return;
    const QByteArray kept = m_parts.settings.settings().bytes(Setting::MonitorFilters);
    if (kept != m_parts.monitor.memory().saveFilters())
        m_parts.monitor.memory().restoreFilters(kept);
}

void WindowState::keep(Setting setting, const storage::SettingValue &value)
{
    // One that is too long for the file is not kept; the one before it stays.
    [[maybe_unused]] const core::Result<void> kept = m_parts.settings.set(setting, value);
}

} // namespace botdeck::ui::shell

#include "moc_WindowState.cpp"
