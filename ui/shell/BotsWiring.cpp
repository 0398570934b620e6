// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/BotsWiring.h"

#include "models/ConsoleData.h"
#include "services/BotRegistry.h"
#include "services/SettingsKeeper.h"
#include "ui/botedit/BotDialogs.h"
#include "ui/bots/BotsPane.h"
#include "ui/bots/StateWords.h"
#include "ui/monitor/Following.h"
#include "ui/monitor/MonitorPage.h"
#include "ui/shell/PollingActions.h"
#include "ui/widgets/PhraseWords.h"

#include <QApplication>
#include <QDockWidget>
#include <QEvent>
#include <QMainWindow>
#include <QMenu>
#include <QWindow>

#include <algorithm>
#include <array>
#include <iterator>

namespace botdeck::ui::shell {

using bots::BotsPane;
using domain::BotState;
using models::BotTreeModel;
using models::ConsoleData;
using storage::Setting;

namespace {

const QString railWord = QStringLiteral("rail");
const QString listWord = QStringLiteral("list");

template <size_t Count>
bool isOneOf(BotState state, const std::array<BotState, Count> &states)
{
    return std::find(states.begin(), states.end(), state) != states.end();
}

bool mayReceive(const models::BotRow &bot)
{
    return isOneOf(bot.status.state, std::array{BotState::Live, BotState::Connecting, BotState::Peeking});
}

/// Something other than the operator's stop keeps updates away.
bool isHindered(const models::BotRow &bot)
{
    return isOneOf(
        bot.status.state, std::array{
                              BotState::BackingOff, BotState::Conflict, BotState::Unauthorised,
                              BotState::WebhookSet, BotState::StoreFailed});
}

} // namespace

BotsWiring::BotsWiring(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connectList();
    connectWishes();
    connectForm();
    connect(qGuiApp, &QGuiApplication::focusWindowChanged, this, &BotsWiring::tellSeen);
    parts.monitor.installEventFilter(this);
    connect(&parts.monitor.following(), &monitor::Following::changed, this, &BotsWiring::tellSeen);
    connect(&parts.monitor.pauseAction(), &QAction::toggled, this, &BotsWiring::tellSeen);
}

void BotsWiring::connectList()
{
    ConsoleData *console = &m_parts.console;
    BotTreeModel *model = &m_parts.pane.view().bots();
    connect(console, &ConsoleData::botsChanged, this, &BotsWiring::setBots);
    connect(&m_parts.desk.registry, &services::BotRegistry::keyChanged, this, &BotsWiring::follow);
    connect(console, &ConsoleData::botStatusChanged, model, &BotTreeModel::setStatus);
    connect(console, &ConsoleData::botStatusChanged, this, &BotsWiring::tellMonitor);
    connect(console, &ConsoleData::countersChanged, &m_parts.pane, &BotsPane::setCounters);
    connect(&m_parts.pane, &BotsPane::chosenChanged, this, &BotsWiring::tellMonitor);
}

void BotsWiring::setBots(const QList<models::BotRow> &bots)
{
    const auto had = m_parts.pane.view().chosen();
    m_parts.pane.view().bots().setBots(bots);
    if (had && !m_parts.pane.view().chosen())
        m_lost = had;
    tellMonitor();
}

/// A bot that got its number went as one row and came as another; it is still the chosen one.
void BotsWiring::follow(const domain::BotKey &before, const domain::BotKey &after)
{
    if (m_lost == before && !m_parts.pane.view().chosen())
        m_parts.pane.view().choose(after);
}

void BotsWiring::tellMonitor()
{
    const QList<models::BotRow> bots = m_parts.pane.view().bots().bots();
    const std::optional<domain::BotKey> chosen = m_parts.pane.view().chosen();
    m_parts.monitor.setBots(bots, chosen);
    tellTrouble(bots, chosen);
}

/// That nothing comes is no news of a bot that listens; of one that does not, an empty table says why.
void BotsWiring::tellTrouble(
    const QList<models::BotRow> &bots, const std::optional<domain::BotKey> &chosen) const
{
    QList<models::BotRow> shown;
    std::copy_if(bots.begin(), bots.end(), std::back_inserter(shown), [&chosen](const models::BotRow &bot) {
        return !chosen || *chosen == bot.key;
    });
    const auto bot = std::find_if(shown.begin(), shown.end(), isHindered);
    if (shown.size() == 1 && bot != shown.end())
        m_parts.monitor.setTrouble(
            bots::stateLine(bot->status, 0), bots::botDetail(*bot), bots::stateLink(bot->status));
    else if (shown.size() == 1)
        m_parts.monitor.setTrouble({}, bots::botDetail(shown.first()));
    else if (bot != shown.end() && std::none_of(shown.begin(), shown.end(), mayReceive))
        m_parts.monitor.setTrouble(
            tr("No bot receives at the moment."), tr("The list of bots says of each why."));
    else
        m_parts.monitor.setTrouble({}, {});
}

/// What arrives is read where the window, or a dialog before it, is in front and the table follows.
void BotsWiring::tellSeen()
{
    const bool follows = m_parts.monitor.following().state() == monitor::Following::State::Following &&
                         !m_parts.monitor.pauseAction().isChecked();
    m_parts.pane.setSeen(isInFront() && m_parts.monitor.isVisible() && follows);
}

bool BotsWiring::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide)
        tellSeen();
    return QObject::eventFilter(watched, event);
}

/// A dialog of this window leaves the table in sight, and it is this operator's.
bool BotsWiring::isInFront() const
{
    const QWidget *front = QApplication::activeWindow();
    while (front != nullptr && front != &m_parts.window)
        front = front->parentWidget();
    return front != nullptr;
}

void BotsWiring::connectWishes()
{
    BotsPane *pane = &m_parts.pane;
    connect(pane, &BotsPane::orderChanged, this, &BotsWiring::reorder);
    connect(pane, &BotsPane::linkAsked, this, &BotsWiring::followLink);
    connect(&m_parts.monitor, &monitor::MonitorPage::troubleAsked, this, [this] {
        const QList<models::BotRow> bots = m_parts.pane.view().bots().bots();
        const auto chosen = m_parts.pane.view().chosen();
        if (chosen || bots.size() == 1)
            followLink(chosen.value_or(bots.first().key));
    });
    connect(&m_parts.monitor, &monitor::MonitorPage::testAsked, this, &BotsWiring::sendTest);
    if (!m_parts.desk.readOnly) {
        connect(pane, &BotsPane::renameAsked, &m_parts.dialogs, &botedit::BotDialogs::rename);
        connect(pane, &BotsPane::removeAsked, &m_parts.dialogs, &botedit::BotDialogs::remove);
    }
    connect(pane, &BotsPane::menuAsked, this, [this](const domain::BotKey &, const QPoint &global) {
        auto *menu = new QMenu(&m_parts.window);
        menu->setObjectName(QStringLiteral("rowMenu"));
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(*menu);
        menu->popup(global);
    });
}

/// What the state's link says that it does.
void BotsWiring::followLink(const domain::BotKey &key)
{
    const models::BotTreeModel &model = m_parts.pane.view().bots();
    const auto bot = model.botAt(model.indexOf(key));
    if (bot && bot->status.state == BotState::Unauthorised)
        m_parts.dialogs.replaceToken(key);
    else if (bot)
        Q_EMIT m_parts.polling.diagnoseAsked(key);
}

void BotsWiring::fillMenu(QMenu &menu)
{
    const auto chosen = m_parts.pane.view().chosen();
    menu.addActions({&m_parts.polling.start(), &m_parts.polling.stop(), &m_parts.polling.peek()});
    menu.addActions({&m_parts.polling.confirm(), &m_parts.polling.diagnose()});
    menu.addSeparator();
    if (chosen && !m_parts.desk.readOnly) {
        m_parts.dialogs.fill(menu, *chosen);
        menu.addSeparator();
        addMove(menu, "botMoveUp", tr("Move &up"), -1);
        addMove(menu, "botMoveDown", tr("M&ove down"), 1);
        menu.addSeparator();
    }
    menu.addActions({&m_parts.polling.startAll(), &m_parts.polling.stopAll()});
}

void BotsWiring::addMove(QMenu &menu, const char *name, const QString &words, int by)
{
    bots::BotsView *view = &m_parts.pane.view();
    QAction *action = menu.addAction(words);
    action->setObjectName(QLatin1StringView(name));
    action->setEnabled(view->canMoveChosen(by));
    // The list itself knows the key; here it is only said.
    action->setShortcut(QKeySequence(Qt::ALT | (by < 0 ? Qt::Key_Up : Qt::Key_Down)));
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, view, [view, by] { view->moveChosen(by); });
}

/// It comes by the way that all of the bot's updates come.
void BotsWiring::sendTest(const domain::BotKey &bot)
{
    if (!m_parts.desk.inSandbox)
        return;
    const QByteArray message =
        services::sandboxTestMessage(tr("A test from the Sandbox"), m_parts.desk.clock.wallMs());
    m_parts.desk.inSandbox(
        {bot, domain::Stream::Poll, message}, this, [this](const core::Result<QByteArray> &arrived) {
            if (!arrived)
                Q_EMIT said(tr("The Sandbox did not send the test. %1")
                                .arg(widgets::translated(arrived.error().detail)));
        });
}

void BotsWiring::reorder(const QList<domain::BotKey> &order)
{
    services::BotChange *change = m_parts.desk.registry.reorder(order);
    connect(change, &services::BotChange::failed, this, [this](const core::Error &error) {
        Q_EMIT said(tr("The order of the bots was not saved. %1").arg(widgets::translated(error.detail)));
        // The list shows again what holds.
        m_parts.console.refresh();
    });
}

void BotsWiring::connectForm()
{
    connect(&m_parts.pane, &BotsPane::formChanged, this, [this](bots::Form form) {
        [[maybe_unused]] const core::Result<void> set =
            m_parts.desk.settings.set(Setting::BotsLayout, form == bots::Form::Rail ? railWord : listWord);
    });
    connect(&m_parts.pane, &BotsPane::widthAsked, this, [this](int pixels) {
        if (auto *dock = qobject_cast<QDockWidget *>(m_parts.pane.parentWidget()))
            m_parts.window.resizeDocks({dock}, {pixels}, Qt::Horizontal);
    });
    connect(&m_parts.desk.settings, &services::SettingsKeeper::changed, this, [this](Setting setting) {
        if (setting == Setting::BotsLayout)
            applyForm();
    });
}

void BotsWiring::applyForm()
{
    const bool rail = m_parts.desk.settings.settings().text(Setting::BotsLayout) == railWord;
    const bots::Form form = rail ? bots::Form::Rail : bots::Form::List;
    if (form != m_parts.pane.form())
        m_parts.pane.setForm(form);
}

} // namespace botdeck::ui::shell

#include "moc_BotsWiring.cpp"
