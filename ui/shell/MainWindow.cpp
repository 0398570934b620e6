// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "models/SafeText.h"
#include "ui/bots/BotsView.h"
#include "ui/look/Icons.h"
#include "ui/look/Theme.h"
#include "ui/monitor/MonitorPage.h"
#include "ui/monitor/RawJsonView.h"
#include "ui/shell/DockTitle.h"
#include "ui/shell/PollingActions.h"
#include "ui/shell/SchemeMenu.h"
#include "ui/shell/StatusLine.h"

#include <QDockWidget>
#include <QEvent>
#include <QMenuBar>
#include <QMessageBox>
#include <QToolBar>

namespace botdeck::ui::shell {

namespace {

constexpr QSize firstSize(1440, 900);
constexpr QSize smallestSize(1024, 700);
constexpr int botsWidth = 236;
constexpr int rawWidth = 352;
// Where the window is small the docks give way first.
constexpr int narrowestCentre = 540;

} // namespace

MainWindow::MainWindow(const WindowNeeds &needs)
    : m_data(needs.data)
    , m_bots(new bots::BotsView(needs.theme))
    , m_monitor(new monitor::MonitorPage(needs.data, needs.theme, needs.clock))
    , m_rawJson(new monitor::RawJsonView(needs.theme))
    , m_polling(new PollingActions(needs.data, m_bots->bots(), this))
    , m_status(new StatusLine(m_bots->bots(), needs.theme))
    , m_botsDock(new QDockWidget(this))
    , m_rawDock(new QDockWidget(this))
    , m_toolBar(new QToolBar(this))
    , m_schemeMenu(new SchemeMenu(needs.scheme, this))
    , m_fileMenu(menuBar()->addMenu(QString()))
    , m_viewMenu(menuBar()->addMenu(QString()))
    , m_botMenu(menuBar()->addMenu(QString()))
    , m_helpMenu(menuBar()->addMenu(QString()))
    , m_allBots(new QAction(look::icon(look::Icon::ShowAll), {}, this))
    , m_quit(new QAction(this))
    , m_about(new QAction(look::icon(look::Icon::About), {}, this))
{
    m_monitor->setMinimumWidth(narrowestCentre);
    setCentralWidget(m_monitor);
    setStatusBar(m_status);
    buildDocks(needs.theme);
    buildMenus();
    buildToolBar();
    connectBots(needs.data);
    connectUpdates(needs.data);
    retranslate();
    setMinimumSize(smallestSize);
    resize(firstSize);
    resizeDocks({m_botsDock, m_rawDock}, {needs.theme.px(botsWidth), rawWidth}, Qt::Horizontal);
    needs.data.refresh();
}

void MainWindow::buildDocks(const look::Theme &theme)
{
    m_botsDock->setObjectName(QStringLiteral("botsDock"));
    m_botsDock->setWidget(m_bots);
    m_rawDock->setObjectName(QStringLiteral("rawDock"));
    m_rawDock->setWidget(m_rawJson);
    new DockTitle(*m_botsDock, theme);
    new DockTitle(*m_rawDock, theme);
    addDockWidget(Qt::LeftDockWidgetArea, m_botsDock);
    addDockWidget(Qt::RightDockWidgetArea, m_rawDock);
}

void MainWindow::buildMenus()
{
    m_quit->setShortcut(QKeySequence::Quit);
    m_quit->setMenuRole(QAction::QuitRole);
    connect(m_quit, &QAction::triggered, this, &QWidget::close);
    connect(m_about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_allBots, &QAction::triggered, m_bots, [this] { m_bots->choose(std::nullopt); });
    m_allBots->setEnabled(false);

    m_fileMenu->addAction(m_quit);
    m_viewMenu->addActions({m_botsDock->toggleViewAction(), m_rawDock->toggleViewAction()});
    m_viewMenu->addSeparator();
    m_viewMenu->addActions({m_allBots, &m_monitor->jumpAction()});
    m_viewMenu->addSeparator();
    m_viewMenu->addMenu(m_schemeMenu);
    m_botMenu->addActions({&m_polling->start(), &m_polling->stop()});
    m_botMenu->addSeparator();
    m_botMenu->addActions({&m_polling->startAll(), &m_polling->stopAll()});
    m_helpMenu->addAction(m_about);

    m_bots->addActions({&m_polling->start(), &m_polling->stop(), m_allBots});
    m_bots->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void MainWindow::buildToolBar()
{
    m_toolBar->setObjectName(QStringLiteral("toolBar"));
    m_toolBar->setMovable(false);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toolBar->addActions({&m_polling->start(), &m_polling->stop()});
    m_toolBar->addSeparator();
    m_toolBar->addAction(m_allBots);
    m_toolBar->toggleViewAction()->setVisible(false);
    addToolBar(m_toolBar);
}

void MainWindow::connectBots(models::ConsoleData &console)
{
    models::BotTreeModel *model = &m_bots->bots();
    const auto tellMonitor = [this] { m_monitor->setBots(m_bots->bots().bots()); };
    connect(&console, &models::ConsoleData::botsChanged, model, &models::BotTreeModel::setBots);
    connect(&console, &models::ConsoleData::botsChanged, this, tellMonitor);
    connect(&console, &models::ConsoleData::botStatusChanged, model, &models::BotTreeModel::setStatus);
    connect(&console, &models::ConsoleData::botStatusChanged, this, tellMonitor);
    connect(&console, &models::ConsoleData::countersChanged, model, &models::BotTreeModel::setRates);
    connect(&console, &models::ConsoleData::countersChanged, m_status, &StatusLine::setCounters);
    connect(m_bots, &bots::BotsView::chosenChanged, this, &MainWindow::onBotChosen);
    connect(m_monitor, &monitor::MonitorPage::startAsked, &m_polling->start(), &QAction::trigger);
}

void MainWindow::connectUpdates(models::ConsoleData &console)
{
    connect(m_monitor, &monitor::MonitorPage::updateChosen, this, [this](std::optional<qint64> seq) {
        if (!seq) {
            m_rawJson->clear();
            return;
        }
        m_rawJson->expect(*seq);
        m_data.requestRaw(*seq);
    });
    connect(&console, &models::ConsoleData::rawReady, m_rawJson, &monitor::RawJsonView::showUpdate);
}

void MainWindow::onBotChosen(const std::optional<domain::BotKey> &bot)
{
    m_polling->setChosen(bot);
    m_status->setChosen(bot);
    m_allBots->setEnabled(bot.has_value());
    m_data.selectBot(bot);
    retitle();
}

QWidget *MainWindow::showAbout()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(tr("About Botdeck"));
    box->setText(tr("Botdeck %1").arg(QStringLiteral(BOTDECK_VERSION)));
    box->setInformativeText(
        tr("A desktop console for chat bots on CloudChat, Fanbook and Telegram-compatible servers.\n\n"
           "Free software under the GNU General Public License, version 3 or later. Built with Qt %1.")
            .arg(QLatin1StringView(qVersion())));
    box->addButton(QMessageBox::Close);
    box->open();
    return box;
}

void MainWindow::retranslate()
{
    m_botsDock->setWindowTitle(tr("Bots"));
    m_rawDock->setWindowTitle(tr("Raw JSON"));
    m_toolBar->setWindowTitle(tr("Tool bar"));
    m_fileMenu->setTitle(tr("&File"));
    m_viewMenu->setTitle(tr("&View"));
    m_botMenu->setTitle(tr("&Bot"));
    m_helpMenu->setTitle(tr("&Help"));
    m_allBots->setText(tr("Show &all bots"));
    m_allBots->setIconText(tr("Show all bots"));
    m_quit->setText(tr("&Quit"));
    m_about->setText(tr("&About Botdeck…"));
    retitle();
}

void MainWindow::retitle()
{
    const auto chosen = m_bots->chosen();
    const auto bot = chosen ? m_bots->bots().botAt(m_bots->bots().indexOf(*chosen)) : std::nullopt;
    const QString whose = bot ? models::oneLine(bot->name, 60) : tr("All bots");
    setWindowTitle(QStringLiteral("%1 · Botdeck").arg(whose));
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_polling->retranslate();
        retranslate();
    }
    QMainWindow::changeEvent(event);
}

} // namespace botdeck::ui::shell
