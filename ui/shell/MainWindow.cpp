// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "services/SettingsKeeper.h"
#include "ui/botedit/BotDialogs.h"
#include "ui/bots/BotsPane.h"
#include "ui/look/Theme.h"
#include "ui/monitor/Inspector.h"
#include "ui/monitor/MonitorPage.h"
#include "ui/monitor/UpdatesTable.h"
#include "ui/secrets/SecretClipboard.h"
#include "ui/secrets/SecretsDoor.h"
#include "ui/shell/ApiWiring.h"
#include "ui/shell/BotsWiring.h"
#include "ui/shell/CapturesWiring.h"
#include "ui/shell/Commands.h"
#include "ui/shell/CommandWiring.h"
#include "ui/shell/ConverseWiring.h"
#include "ui/shell/Docks.h"
#include "ui/shell/GoToField.h"
#include "ui/shell/GoToTargets.h"
#include "ui/shell/GuildWiring.h"
#include "ui/shell/InspectorWiring.h"
#include "ui/shell/KeyPlaces.h"
#include "ui/shell/Keys.h"
#include "ui/shell/Menus.h"
#include "ui/shell/Notices.h"
#include "ui/shell/OverviewWiring.h"
#include "ui/shell/PaneCycle.h"
#include "ui/shell/PassportWiring.h"
#include "ui/shell/PollingActions.h"
#include "ui/shell/ReceivingWiring.h"
#include "ui/shell/ReplayWiring.h"
#include "ui/shell/SchemeMenu.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/TabStep.h"
#include "ui/shell/WebhookWiring.h"
#include "ui/shell/WindowDialogs.h"
#include "ui/shell/WindowPlace.h"
#include "ui/shell/WindowState.h"
#include "ui/shell/WorkspaceBar.h"
#include "ui/shell/WorkspacePages.h"
#include "ui/widgets/PhraseWords.h"

#include <QCloseEvent>
#include <QMenuBar>
#include <QScreen>

#include <tuple>

namespace botdeck::ui::shell {

namespace {

constexpr QSize firstSize(1440, 900);
constexpr QSize smallestSize(1024, 700);
// Where the window is small the docks give way first.
constexpr int narrowestCentre = 540;
/// How long the line at the bottom says what was copied, in ms.
constexpr int copiedFor = 5'000;

botedit::BotParts botParts(const Desk &desk)
{
    botedit::BotParts parts{
        desk.registry,
        desk.starter,
        desk.workbench,
        desk.background,
        desk.platforms,
        desk.redactor,
        desk.clock,
        desk.theme,
        {},
        {}};
    parts.openSecrets = [door = &desk.door](QWidget *parent, const auto &then) { door->open(parent, then); };
    parts.copySecret = [clipboard = &desk.clipboard](const core::Secret &secret) { clipboard->copy(secret); };
    return parts;
}

/// Larger than the screen its edges could not be reached, where nobody brings it back.
QSize sizeFor(const QScreen &screen)
{
    const QSize room = screen.availableSize();
    return room.expandedTo(smallestSize) == room ? firstSize.boundedTo(room) : firstSize;
}

} // namespace

MainWindow::MainWindow(models::ConsoleData &console, const Desk &desk, QWidget *parent)
    : QMainWindow(parent)
    , m_desk(desk)
    , m_console(console)
    , m_pane(new bots::BotsPane(desk.theme))
    , m_monitor(new monitor::MonitorPage(console, desk.theme, desk.clock))
    , m_inspector(new monitor::Inspector(desk.theme, desk.clock))
    , m_centre(new Centre(desk, *m_monitor))
    , m_bar(new WorkspaceBar(desk.theme))
    , m_status(new StatusLine(m_pane->view().bots(), desk.theme))
    , m_commands(new Commands(this))
    , m_polling(new PollingActions(console, m_pane->view().bots(), this))
    , m_botDialogs(new botedit::BotDialogs(botParts(desk), this))
    , m_dialogs(new WindowDialogs(desk, *this, this))
{
    m_centre->setMinimumWidth(narrowestCentre);
    setCentralWidget(m_centre);
    addToolBar(m_bar);
    setStatusBar(m_status);
    setMinimumSize(smallestSize);
    resize(sizeFor(*screen()));
    m_docks = new Docks(*this, *m_pane, *m_inspector, desk.theme);
    m_botsWiring =
        new BotsWiring({console, m_desk, *m_pane, *m_monitor, *m_botDialogs, *m_polling, *this}, this);
    m_inspectorWiring = new InspectorWiring({console, m_desk, *m_monitor, *m_inspector, *m_docks}, this);
    m_receiving = new ReceivingWiring({m_desk, m_pane->view().bots(), *m_monitor, *m_polling, *this}, this);
    m_captures = new CapturesWiring({m_desk, *m_monitor, *m_commands, *this}, this);
    m_replay = new ReplayWiring({m_desk, *m_monitor, *this}, this);
    m_converse = new ConverseWiring({m_desk, *this}, this);
    m_centre->pages().setMaker(Workspace::Converse, [this] { return m_converse->makePage(); });
    m_guild = new GuildWiring({m_desk, *this}, this);
    m_centre->pages().setMaker(Workspace::Guild, [this] { return m_guild->makePage(); });
    m_passport = new PassportWiring({m_desk, *this}, this);
    m_centre->pages().setMaker(Workspace::Passport, [this] { return m_passport->makePage(); });
    m_webhook = new WebhookWiring({m_desk, *this}, this);
    m_centre->pages().setMaker(Workspace::Webhook, [this] { return m_webhook->makePage(); });
    m_api = new ApiWiring({m_desk, *this}, this);
    m_centre->pages().setMaker(Workspace::Api, [this] { return m_api->makePage(); });
    auto *overview = new OverviewWiring({m_desk, *m_docks, m_pane->view()}, this);
    connect(overview, &OverviewWiring::done, this, &MainWindow::mention);
    const auto panes = [this] {
        const QList<QWidget *> inside = m_api->panes();
        return QList<QWidget *>{m_bar, m_pane} + (inside.isEmpty() ? QList<QWidget *>{m_centre} : inside) +
               QList<QWidget *>{&m_docks->overviewPane(), m_inspector};
    };
    m_panes = new PaneCycle(panes, this);
    m_state = new WindowState(
        {*this, *m_bar, *m_docks, m_pane->view(), *m_monitor, *m_inspector, *m_converse, *m_guild,
         desk.settings, desk.registry, desk.clock},
        this);
    m_monitor->setPollingActions(&m_polling->start(), &m_polling->stop());
    buildBars();
    m_place = new WindowPlace(
        {m_desk, *this, *m_centre, *m_bar, *m_docks, *m_status, *m_commands, *m_menus, *m_dialogs, *m_pane,
         *m_monitor},
        this);
    connectBots();
    connectStatus();
    if (desk.readOnly)
        applyReadOnly();
    retranslate();
    m_keys->apply();
    m_state->restore();
    // Before the place is looked for: bots that are there already are not the first ones.
    console.refresh();
    m_place->find();
}

MainWindow::~MainWindow()
{
    // A program that is ended by a signal closes no window.
    if (isVisible())
        m_state->keepNow();
}

bots::BotsView &MainWindow::bots()
{
    return m_pane->view();
}

void MainWindow::say(const QString &words)
{
    m_centre->notices().say(words);
}

void MainWindow::mention(const QString &words)
{
    m_status->showMessage(words, copiedFor);
}

void MainWindow::buildBars()
{
    auto *scheme = new SchemeMenu(m_desk.settings, this);
    m_menus = new Menus(
        {*menuBar(),
         *m_commands,
         *m_polling,
         *m_docks,
         *m_bar,
         *m_pane,
         *m_monitor,
         *m_inspector,
         *scheme,
         [this](QMenu &menu) { m_botsWiring->fillMenu(menu); },
         {{Workspace::Converse, [this](QMenu &menu) { m_converse->fillMenu(menu); }},
          {Workspace::Guild, [this](QMenu &menu) { m_guild->fillMenu(menu); }},
          {Workspace::Passport, [this](QMenu &menu) { m_passport->fillMenu(menu); }},
          {Workspace::Webhook, [this](QMenu &menu) { m_webhook->fillMenu(menu); }},
          {Workspace::Api, [this](QMenu &menu) { m_api->fillMenu(menu); }}},
         m_replay->actions()},
        this);
    auto *targets =
        new GoToTargets({m_desk, *m_menus, m_pane->view(), *m_monitor, *m_bar, *m_converse, *m_guild}, this);
    auto *goTo = new GoToField([targets] { return targets->list(); }, m_desk.theme, m_bar);
    connect(targets, &GoToTargets::changed, goTo, &GoToField::renew);
    connect(goTo, &GoToField::taken, targets, &GoToTargets::remember);
    connect(goTo, &GoToField::left, targets, &GoToTargets::rest);
    connect(targets, &GoToTargets::methodAsked, m_api, &ApiWiring::choose);
    m_bar->addWidget(goTo);
    m_bar->addAtEnd(m_docks->overviewAction());
    m_bar->addAtEnd(m_commands->at(Command::LockNow));
    m_bar->addAtEnd(m_commands->at(Command::SwitchScheme));
    new CommandWiring(
        {m_desk, *m_commands, *m_centre, *m_pane, *m_docks, *m_panes, *goTo, *m_botDialogs, *m_dialogs,
         *this},
        this);
    connect(m_bar, &WorkspaceBar::chosen, this, &MainWindow::openWorkspace);
    buildKeys(*goTo);
}

void MainWindow::buildKeys(GoToField &goTo)
{
    const auto places = [this] { return keyPlaces({m_centre->pages(), *m_menus, *m_pane, *m_inspector}); };
    m_keys = new Keys(*this, m_desk.settings, places, this);
    const auto show = [this, field = &goTo] {
        field->setKey(m_commands->at(Command::GoTo).shortcut());
        m_bar->retranslate();
    };
    connect(m_keys, &Keys::changed, this, show);
    connect(m_menus, &Menus::filled, m_keys, &Keys::apply);
    m_dialogs->setKeys([this] {
        std::ignore = m_menus->menus();
        return m_keys->groups();
    });
    show();
}

void MainWindow::connectBots()
{
    connect(m_pane, &bots::BotsPane::chosenChanged, this, &MainWindow::choose);
    connect(m_monitor, &monitor::MonitorPage::startAsked, &m_polling->start(), &QAction::trigger);
    connect(&m_console, &models::ConsoleData::botsChanged, this, [this](const auto &bots) {
        m_place->setHasBots(!bots.isEmpty());
        refreshBot();
    });
    connect(&m_console, &models::ConsoleData::countersChanged, m_status, &StatusLine::setCounters);
    connect(m_botsWiring, &BotsWiring::said, this, &MainWindow::say);
    connect(m_receiving, &ReceivingWiring::said, this, &MainWindow::say);
    connect(m_receiving, &ReceivingWiring::done, this, &MainWindow::mention);
    connect(m_converse, &ConverseWiring::said, this, &MainWindow::say);
    connect(m_converse, &ConverseWiring::monitorAsked, this, [this](qint64 seq) {
        m_bar->choose(Workspace::Monitor);
        if (!m_monitor->choose(seq))
            say(tr("This update is not in the table: the filter leaves it out, or it was removed."));
    });
    connect(m_converse, &ConverseWiring::done, this, &MainWindow::mention);
    connect(m_guild, &GuildWiring::said, this, &MainWindow::say);
    connect(m_guild, &GuildWiring::done, this, &MainWindow::mention);
    connect(m_guild, &GuildWiring::botAsked, &m_pane->view(), &bots::BotsView::choose);
    connect(m_passport, &PassportWiring::said, this, &MainWindow::say);
    connect(m_passport, &PassportWiring::done, this, &MainWindow::mention);
    connect(m_passport, &PassportWiring::buttonAsked, this, [this](const domain::KeyboardButton &button) {
        m_bar->choose(Workspace::Converse);
        m_converse->design(button);
    });
    connect(m_webhook, &WebhookWiring::said, this, &MainWindow::say);
    connect(m_webhook, &WebhookWiring::done, this, &MainWindow::mention);
    connect(m_api, &ApiWiring::said, this, &MainWindow::say);
    connect(m_api, &ApiWiring::done, this, &MainWindow::mention);
    connect(m_api, &ApiWiring::botAsked, &m_pane->view(), &bots::BotsView::choose);
    connect(m_botDialogs, &botedit::BotDialogs::added, this, [this](const domain::BotKey &bot) {
        m_pane->view().choose(bot);
    });
    connect(m_botDialogs, &botedit::BotDialogs::said, this, &MainWindow::say);
}

void MainWindow::connectStatus()
{
    const auto tell = [this] {
        m_status->setShown(m_monitor->updates().updateCount(), m_monitor->selectedCount());
    };
    const models::UpdateListModel *model = &m_monitor->updates();
    connect(model, &QAbstractItemModel::modelReset, this, tell);
    connect(model, &QAbstractItemModel::rowsInserted, this, tell);
    connect(model, &QAbstractItemModel::rowsRemoved, this, tell);
    connect(m_monitor->table().selectionModel(), &QItemSelectionModel::selectionChanged, this, tell);
    connect(m_inspectorWiring, &InspectorWiring::said, this, &MainWindow::mention);
    connect(m_inspectorWiring, &InspectorWiring::failed, this, &MainWindow::say);
    const models::BotTreeModel *bots = &m_pane->view().bots();
    connect(bots, &QAbstractItemModel::dataChanged, this, &MainWindow::refreshBot);
}

void MainWindow::applyReadOnly()
{
    m_commands->setReadOnly();
    m_polling->setReadOnly();
    m_pane->setReadOnly();
    m_inspectorWiring->setReadOnly();
}

void MainWindow::choose(const std::optional<domain::BotKey> &bot)
{
    m_polling->setChosen(bot);
    m_status->setChosen(bot);
    m_console.selectBot(bot);
    refreshBot();
}

void MainWindow::openWorkspace(Workspace workspace)
{
    m_centre->pages().open(workspace);
    m_keys->apply();
    m_docks->open(workspace);
    m_place->findPossible();
    m_place->retitle();
}

void MainWindow::refreshBot()
{
    const auto bot = m_pane->view().chosenBot();
    m_bar->setProduction(bot && bot->production);
    m_converse->setBot(bot);
    m_guild->setBot(bot);
    m_passport->setBot(bot);
    m_webhook->setBot(bot);
    m_api->setBot(bot);
    m_commands->setPossible(Command::AllBots, bot.has_value());
    m_place->retitle();
}

void MainWindow::retranslate()
{
    m_commands->retranslate();
    m_polling->retranslate();
    m_replay->retranslate();
    m_guild->retranslate();
    m_passport->retranslate();
    m_webhook->retranslate();
    m_api->retranslate();
    m_docks->retranslate();
    m_menus->retranslate();
    if (m_desk.readOnly) {
        const QString cause =
            m_desk.readOnlyCause.isEmpty()
                ? tr("Another Botdeck has this profile open and does not answer. End it and "
                     "start again to go on.")
                : widgets::translated(m_desk.readOnlyCause);
        m_centre->notices().setStanding(
            //: %1 is a sentence that says why
            tr("This window only reads: nothing is received, sent or changed here. %1").arg(cause));
    }
    m_place->retitle();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

bool MainWindow::isEdited() const
{
    return !m_givesUpEdits && m_guild->isEdited();
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return stepByTab(*this, next) || QMainWindow::focusNextPrevChild(next);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_state->keepNow();
    event->setAccepted(!isEdited());
    if (!event->isAccepted()) {
        m_guild->giveUpEdits([this] {
            m_givesUpEdits = true;
            close();
        });
    }
}

} // namespace botdeck::ui::shell

#include "moc_MainWindow.cpp"
