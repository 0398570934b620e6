// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/MonitorPage.h"

#include "ui/look/Icons.h"
#include "ui/look/Theme.h"
#include "ui/monitor/AgeTicker.h"
#include "ui/monitor/ArrivalNews.h"
#include "ui/monitor/Banner.h"
#include "ui/monitor/Choice.h"
#include "ui/monitor/ColumnChoice.h"
#include "ui/monitor/ColumnFit.h"
#include "ui/monitor/FeedPacer.h"
#include "ui/monitor/FilterBar.h"
#include "ui/monitor/FilterChips.h"
#include "ui/monitor/Filtering.h"
#include "ui/monitor/Following.h"
#include "ui/monitor/FollowStrip.h"
#include "ui/monitor/KindTexts.h"
#include "ui/monitor/MonitorTools.h"
#include "ui/monitor/PageMemory.h"
#include "ui/monitor/UpdatesTable.h"
#include "ui/monitor/ViewMemory.h"
#include "ui/widgets/EmptyNote.h"
#include "ui/widgets/PhraseWords.h"

#include <QAction>
#include <QDateTime>
#include <QEvent>
#include <QLocale>
#include <QMenu>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace botdeck::ui::monitor {

MonitorPage::MonitorPage(
    models::ConsoleData &console, const look::Theme &theme, core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_model(new models::UpdateListModel(clock, this))
    , m_pacer(new FeedPacer(*m_model, clock, this))
    , m_table(new UpdatesTable(theme, this))
    , m_jump(new QAction(look::icon(look::Icon::Newest), {}, this))
    , m_pause(new QAction(look::icon(look::Icon::Pause), {}, this))
    , m_banner(new Banner(theme, this))
    , m_note(new widgets::EmptyNote(theme, this))
    , m_pages(new QStackedLayout)
{
    setObjectName(QStringLiteral("monitor"));
    m_table->setModel(m_model);
    // In this order: each may correct what those before it did.
    m_columns = new ColumnChoice(*m_table);
    m_following = new Following(*m_table);
    m_choice = new Choice(*m_table, *m_model);
    m_place = new ViewMemory(*m_table, *m_model, *m_following, *m_choice);
    m_ages = new AgeTicker(*m_table, *m_model, clock);
    buildActions();
    m_filter = new FilterBar(clock, theme, this);
    m_chips = new FilterChips(theme, this);
    m_filtering = new Filtering({console, *m_model, *m_table, *m_filter, *m_chips}, *this);
    new ArrivalNews(*m_table, *m_model, clock);
    m_memory = new PageMemory({*m_columns, *m_chips, *m_filter, *m_place, *m_ages}, this);
    m_tools = new MonitorTools(m_filter, m_chips, *m_pause, m_columns->menu(), theme, this);
    m_strip = new FollowStrip({*m_following, *m_pacer, *m_jump, *m_pause}, theme, this);
    buildLayout();
    noteMoment();
    connectData(console);
    connectView();
    retranslate();
}

void MonitorPage::buildActions()
{
    m_jump->setObjectName(QStringLiteral("jumpToNewest"));
    m_jump->setShortcut(QKeySequence(Qt::Key_End));
    m_jump->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_jump);
    connect(m_jump, &QAction::triggered, this, [this] {
        m_place->drop();
        m_pause->setChecked(false);
        m_following->jumpToNewest();
    });
    m_pause->setObjectName(QStringLiteral("pauseView"));
    m_pause->setCheckable(true);
    m_pause->setShortcut(QKeySequence(Qt::Key_Space));
    // Elsewhere a space is typed, or presses a button.
    m_pause->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(m_pause);
    connect(m_pause, &QAction::toggled, m_pacer, &FeedPacer::setPaused);
}

void MonitorPage::buildLayout()
{
    auto *feed = new QWidget(this);
    auto *feedColumn = new QVBoxLayout(feed);
    feedColumn->setContentsMargins(0, 0, 0, 0);
    feedColumn->setSpacing(0);
    feedColumn->addWidget(m_table, 1);
    feedColumn->addWidget(m_strip);
    m_pages->addWidget(m_note);
    m_pages->addWidget(feed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_tools);
    column->addLayout(m_pages, 1);
}

void MonitorPage::connectData(models::ConsoleData &console)
{
    connect(m_model, &models::UpdateListModel::rowsNeeded, &console, &models::ConsoleData::requestRows);
    connect(&console, &models::ConsoleData::rowsReady, m_pacer, &FeedPacer::rows);
    connect(&console, &models::ConsoleData::seqsArrived, m_pacer, &FeedPacer::arrived);
    connect(&console, &models::ConsoleData::seqsReset, m_pacer, &FeedPacer::reset);
    connect(&console, &models::ConsoleData::seqsChanged, m_pacer, &FeedPacer::changed);
    connect(&console, &models::ConsoleData::remarked, m_pacer, &FeedPacer::remarked);
    connect(&console, &models::ConsoleData::eventsReset, m_pacer, &FeedPacer::resetEvents);
    connect(&console, &models::ConsoleData::eventHappened, m_pacer, &FeedPacer::happened);
    connect(&console, &models::ConsoleData::storeFailed, this, [this](const core::Phrase &words) {
        m_banner->setWords(widgets::translated(words));
        if (words.isEmpty())
            m_model->forgetRequests();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        noteMoment();
        refreshNote();
    });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &MonitorPage::refreshNote);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &MonitorPage::refreshNote);
}

void MonitorPage::connectView()
{
    connect(m_note, &widgets::EmptyNote::actionAsked, this, [this] {
        if (m_filtering->isNarrowed())
            m_filtering->turnOff();
        else if (!m_trouble.isEmpty())
            Q_EMIT troubleAsked();
        else if (m_demo)
            Q_EMIT testAsked(*m_demo);
        else
            Q_EMIT startAsked();
    });
    connect(m_filtering, &Filtering::changed, this, &MonitorPage::refreshNote);
    connect(m_filtering, &Filtering::needlesChanged, this, &MonitorPage::needlesChanged);
    connect(m_choice, &Choice::oneChosen, this, &MonitorPage::updateChosen);
    connect(m_choice, &Choice::severalChosen, this, &MonitorPage::severalChosen);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (m_model->seqAt(index.row()) != 0)
            Q_EMIT inspectAsked();
    });
    connect(m_columns, &ColumnChoice::changed, m_ages, &AgeTicker::wake);
}

QAction &MonitorPage::filterAction()
{
    return m_filtering->focusAction();
}

QAction &MonitorPage::columnsAction()
{
    return *m_columns->menu().menuAction();
}

void MonitorPage::setPollingActions(QAction *start, QAction *stop)
{
    m_tools->setPollingActions(*start, *stop);
}

void MonitorPage::setExportAction(QAction *action)
{
    m_tools->setExportAction(*action);
}

void MonitorPage::setCopyActions(const QList<QAction *> &actions)
{
    m_table->insertActions(m_pause, actions);
    addRowActions(m_filtering->rowActions());
}

void MonitorPage::addRowActions(const QList<QAction *> &actions)
{
    auto *line = new QAction(this);
    line->setSeparator(true);
    m_table->insertAction(m_pause, line);
    m_table->insertActions(m_pause, actions);
}

void MonitorPage::setFilter(const QString &text)
{
    m_filter->setText(text);
}

void MonitorPage::addToFilter(const QString &term, bool negated)
{
    m_filtering->add(term, negated);
}

int MonitorPage::selectedCount() const
{
    return m_choice->count();
}

QList<qint64> MonitorPage::selectedSeqs() const
{
    return m_choice->seqs();
}

bool MonitorPage::choose(qint64 seq)
{
    return m_choice->choose(seq);
}

void MonitorPage::choosePrevious()
{
    m_choice->step(-1);
}

void MonitorPage::chooseNext()
{
    m_choice->step(1);
}

void MonitorPage::noteMoment()
{
    m_quietSinceMs = m_clock.wallMs();
}

void MonitorPage::setBots(const QList<models::BotRow> &bots, const std::optional<domain::BotKey> &chosen)
{
    QHash<domain::BotKey, models::BotLabel> labels;
    for (const models::BotRow &bot : bots)
        labels.insert(bot.key, {bot.name, bot.platform});
    m_model->setBots(labels);
    QList<models::BotRow> shown;
    std::copy_if(bots.begin(), bots.end(), std::back_inserter(shown), [&chosen](const models::BotRow &bot) {
        return bot.status.state != domain::BotState::Stopped && (!chosen || *chosen == bot.key);
    });
    const bool polling = !shown.isEmpty();
    const bool demo = std::all_of(shown.begin(), shown.end(), [](const auto &bot) { return bot.demo; });
    m_demo = polling && demo ? std::optional(shown.first().key) : std::nullopt;
    if (polling && !m_polling)
        noteMoment();
    m_polling = polling;
    m_haveBots = !bots.isEmpty();
    refreshNote();
}

void MonitorPage::setTrouble(const QString &title, const QString &why, const QString &action)
{
    m_trouble = title;
    m_wayOut = action;
    m_why = why;
    refreshNote();
}

void MonitorPage::refreshNote()
{
    m_pages->setCurrentIndex(m_model->updateCount() == 0 ? 0 : 1);
    if (!m_haveBots) {
        m_note->setWords(
            tr("No bots yet."), tr("Start Botdeck with --sandbox to try the built-in demo bots."), {});
    } else if (m_filtering->isNarrowed()) {
        m_note->setWords(tr("No update matches the filter."), {}, tr("Turn filter off"));
    } else if (!m_trouble.isEmpty()) {
        m_note->setWords(m_trouble, m_why, m_wayOut);
    } else if (m_polling) {
        const QString since = QLocale().toString(
            QDateTime::fromMSecsSinceEpoch(m_quietSinceMs).time(), QStringLiteral("HH:mm"));
        m_note->setWords(
            tr("Listening. Nothing has arrived since %1.").arg(since), {},
            m_demo ? tr("Send a test from the Sandbox") : QString());
    } else {
        m_note->setWords(tr("Polling is stopped."), m_why, tr("Start polling"));
    }
}

void MonitorPage::retranslate()
{
    m_model->setWords(updateWords());
    m_jump->setText(tr("Jump to newest"));
    m_pause->setText(tr("Pause view"));
    m_pause->setToolTip(tr("Holds only the view; polling goes on"));
    m_filtering->retranslate();
    m_columns->retranslate();
    m_table->columnFit().fit();
    refreshNote();
}

void MonitorPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MonitorPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_ages->wake();
}

} // namespace botdeck::ui::monitor

#include "moc_MonitorPage.cpp"
