// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/MonitorPage.h"

#include "ui/look/Icons.h"
#include "ui/look/Theme.h"
#include "ui/monitor/Banner.h"
#include "ui/monitor/EmptyNote.h"
#include "ui/monitor/FeedPacer.h"
#include "ui/monitor/FollowStrip.h"
#include "ui/monitor/KindTexts.h"
#include "ui/monitor/UpdatesTable.h"

#include <QAction>
#include <QDateTime>
#include <QEvent>
#include <QLocale>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace botdeck::ui::monitor {

MonitorPage::MonitorPage(
    models::ConsoleData &console, const look::Theme &theme, core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_model(new models::UpdateListModel(clock, this))
    , m_pacer(new FeedPacer(*m_model, clock, this))
    , m_table(new UpdatesTable(theme, this))
    , m_jump(new QAction(this))
    , m_banner(new Banner(theme, this))
    , m_note(new EmptyNote(theme, this))
    , m_pages(new QStackedLayout)
{
    setObjectName(QStringLiteral("monitor"));
    m_table->setModel(m_model);
    m_following = new Following(*m_table);
    m_jump->setIcon(look::icon(look::Icon::Newest));
    m_jump->setShortcut(QKeySequence(Qt::Key_End));
    m_jump->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_jump);
    connect(m_jump, &QAction::triggered, m_following, &Following::jumpToNewest);
    m_strip = new FollowStrip(*m_following, *m_jump, theme, this);
    buildLayout();
    noteMoment();
    connectData(console);
    retranslate();
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
    column->addLayout(m_pages, 1);
}

void MonitorPage::connectData(models::ConsoleData &console)
{
    connect(m_model, &models::UpdateListModel::rowsNeeded, &console, &models::ConsoleData::requestRows);
    connect(&console, &models::ConsoleData::rowsReady, m_pacer, &FeedPacer::rows);
    connect(&console, &models::ConsoleData::seqsArrived, m_pacer, &FeedPacer::arrived);
    connect(&console, &models::ConsoleData::seqsReset, m_pacer, &FeedPacer::reset);
    connect(&console, &models::ConsoleData::eventsReset, m_model, &models::UpdateListModel::setEvents);
    connect(&console, &models::ConsoleData::eventHappened, m_model, &models::UpdateListModel::addEvent);
    connect(&console, &models::ConsoleData::storeFailed, this, [this](const QString &words) {
        m_banner->setWords(words);
        if (words.isEmpty())
            m_model->forgetRequests();
    });
    connect(m_note, &EmptyNote::actionAsked, this, &MonitorPage::startAsked);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MonitorPage::onSelection);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MonitorPage::onSelection);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        noteMoment();
        onSelection();
        refreshNote();
    });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &MonitorPage::refreshNote);
}

void MonitorPage::noteMoment()
{
    m_quietSinceMs = m_clock.wallMs();
}

void MonitorPage::onSelection()
{
    const QItemSelectionModel &selection = *m_table->selectionModel();
    std::optional<qint64> seq;
    if (selection.hasSelection() && selection.currentIndex().isValid())
        seq = m_model->seqAt(selection.currentIndex().row());
    if (seq == 0)
        seq.reset(); // one of the feeds' own events
    if (seq == m_chosen)
        return;
    m_chosen = seq;
    Q_EMIT updateChosen(seq);
}

void MonitorPage::setBots(const QList<models::BotRow> &bots)
{
    QHash<domain::BotKey, models::BotLabel> labels;
    for (const models::BotRow &bot : bots)
        labels.insert(bot.key, {bot.name, bot.platform});
    m_model->setBots(labels);
    const bool polling = std::any_of(bots.begin(), bots.end(), [](const models::BotRow &bot) {
        return bot.status.state != domain::BotState::Stopped;
    });
    if (polling && !m_polling)
        noteMoment();
    m_polling = polling;
    m_haveBots = !bots.isEmpty();
    refreshNote();
}

void MonitorPage::refreshNote()
{
    m_pages->setCurrentIndex(m_model->updateCount() == 0 ? 0 : 1);
    if (!m_haveBots) {
        m_note->setWords(
            tr("No bots yet."), tr("Start Botdeck with --sandbox to try the built-in demo bots."), {});
    } else if (m_polling) {
        const QString since = QLocale().toString(
            QDateTime::fromMSecsSinceEpoch(m_quietSinceMs).time(), QStringLiteral("HH:mm"));
        m_note->setWords(tr("Listening. Nothing has arrived since %1.").arg(since), {}, {});
    } else {
        m_note->setWords(tr("Polling is stopped."), {}, tr("Start polling"));
    }
}

void MonitorPage::retranslate()
{
    m_model->setWords(updateWords());
    m_jump->setText(tr("Jump to newest"));
    refreshNote();
}

void MonitorPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::monitor
