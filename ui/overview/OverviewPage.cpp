// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/OverviewPage.h"

#include "models/SafeText.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/overview/FiguresView.h"
#include "ui/overview/TrafficColumns.h"
#include "ui/overview/TrafficPainting.h"
#include "ui/widgets/PhraseWords.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace botdeck::ui::overview {

using services::Traffic;
using services::TrafficPicture;
using services::TrafficSpan;

namespace {

constexpr int figuresWidth = 270;
constexpr qint64 refreshWithinMs = 60'000;
constexpr qsizetype titleLetters = 60;

QTableView *makeTable(TrafficColumns &columns, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setObjectName(QStringLiteral("trafficTable"));
    table->setModel(&columns);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setFrameShape(QFrame::NoFrame);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    return table;
}

} // namespace

OverviewPage::OverviewPage(const Parts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_title(new QLabel(this))
    , m_hour(addTool("trafficHour", true))
    , m_day(addTool("trafficDay", true))
    , m_asTable(addTool("trafficAsTable", true))
    , m_copy(addTool("trafficCopy", false))
    , m_places(new QStackedWidget(this))
    , m_note(new look::Sentence(parts.theme, this))
    , m_columns(new TrafficColumns(parts.kindWord, this))
    , m_figures(new FiguresView(parts.theme, this))
{
    setObjectName(QStringLiteral("overview"));
    m_table = makeTable(*m_columns, this);
    m_note->setObjectName(QStringLiteral("trafficNote"));
    m_title->setTextFormat(Qt::PlainText);
    buildLayout();
    auto *spans = new QButtonGroup(this);
    spans->addButton(m_hour);
    spans->addButton(m_day);
    m_hour->setChecked(true);
    connect(m_hour, &QToolButton::clicked, this, [this] { setSpan(TrafficSpan::Hour); });
    connect(m_day, &QToolButton::clicked, this, [this] { setSpan(TrafficSpan::Day); });
    connect(m_asTable, &QToolButton::toggled, this, &OverviewPage::refresh);
    connect(m_copy, &QToolButton::clicked, this, [this] {
        const qint64 now = m_parts.clock.wallMs();
        m_parts.copy(trafficText(title(), traffic(), m_parts.kindWord, now));
    });
    connect(&parts.traffic, &Traffic::changed, this, &OverviewPage::refresh);
    connect(&parts.theme, &look::Theme::changed, this, &OverviewPage::applyTheme);
    applyTheme();
    retranslate();
}

QToolButton *OverviewPage::addTool(const char *name, bool isCheckable)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1StringView(name));
    button->setCheckable(isCheckable);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_tools.append(button);
    return button;
}

void OverviewPage::buildLayout()
{
    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 6, 12, 6);
    top->addWidget(m_title);
    top->addStretch();
    for (QToolButton *tool : std::as_const(m_tools))
        top->addWidget(tool);
    auto *noteRoom = new QWidget(m_places);
    auto *noteColumn = new QVBoxLayout(noteRoom);
    noteColumn->addWidget(m_note);
    noteColumn->addStretch();
    m_places->addWidget(noteRoom);
    m_places->addWidget(m_table);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_figures);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(m_parts.theme.px(figuresWidth));
    auto *below = new QHBoxLayout;
    below->addWidget(m_places, 1);
    below->addWidget(scroll);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(top);
    column->addLayout(below, 1);
}

void OverviewPage::setBot(const std::optional<domain::BotKey> &bot, const QString &name)
{
    m_bot = bot;
    m_botName = name;
    m_title->setText(title());
    // The keyboard scrolls it.
    if (auto *figures = findChild<QScrollArea *>())
        figures->setAccessibleName(title());
    refresh();
}

QString OverviewPage::title() const
{
    return m_bot ? models::oneLine(m_botName, titleLetters) : tr("All bots");
}

void OverviewPage::setSpan(TrafficSpan span)
{
    m_span = span;
    m_hour->setChecked(span == TrafficSpan::Hour);
    m_day->setChecked(span == TrafficSpan::Day);
    refresh();
}

void OverviewPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_hasBegun, true))
        begin();
    m_parts.traffic.want();
    refresh();
}

void OverviewPage::begin()
{
    m_maker = m_loader.load();
    if (m_maker == nullptr) {
        // The switch says what is shown.
        m_asTable->setChecked(true);
        m_asTable->setEnabled(false);
        retranslate();
        return;
    }
    m_chart = m_maker->make(m_places);
    m_chart->setObjectName(QStringLiteral("trafficChart"));
    m_places->addWidget(m_chart);
}

void OverviewPage::refresh()
{
    if (!isVisible())
        return;
    showPicture(traffic());
    refreshLater();
}

TrafficPicture OverviewPage::traffic() const
{
    return joinedByWord(m_parts.traffic.picture(m_bot, m_span), m_parts.kindWord);
}

/// The window of time moves on though nothing comes; while nobody looks nothing is counted.
void OverviewPage::refreshLater()
{
    if (std::exchange(m_waits, true))
        return;
    const qint64 left = refreshWithinMs - m_parts.clock.wallMs() % refreshWithinMs;
    m_parts.clock.after(core::Clock::Milliseconds(left), this, [this] {
        m_waits = false;
        if (isVisible())
            m_parts.traffic.want();
        refresh();
    });
}

void OverviewPage::showPicture(const TrafficPicture &picture)
{
    m_figures->setFigures(trafficFigures(picture, m_parts.clock.wallMs()));
    m_columns->setPicture(picture);
    const QString note = noteFor(picture);
    m_note->say(note);
    m_copy->setEnabled(picture.state == TrafficPicture::State::Ready);
    if (!note.isEmpty())
        m_places->setCurrentIndex(0);
    else if (m_asTable->isChecked() || m_chart == nullptr)
        m_places->setCurrentWidget(m_table);
    else
        showChart(picture);
}

void OverviewPage::showChart(const TrafficPicture &picture)
{
    m_places->setCurrentWidget(m_chart);
    m_maker->show(*m_chart, barPicture(picture, m_parts.kindWord, m_parts.theme));
    m_chart->setAccessibleName(tr("Updates by kind, as bars"));
    m_chart->setAccessibleDescription(chartWords(picture, m_parts.kindWord));
}

/// Why there is nothing to draw; empty where there is.
QString OverviewPage::noteFor(const TrafficPicture &picture) const
{
    if (picture.state == TrafficPicture::State::Reading)
        return tr("Reading what came in the last 24 hours…");
    if (picture.state == TrafficPicture::State::Failed)
        return tr("The store could not be read. %1").arg(widgets::translated(picture.failure));
    return picture.kinds.isEmpty() ? chartWords(picture, m_parts.kindWord) : QString();
}

void OverviewPage::applyTheme()
{
    m_title->setFont(m_parts.theme.font(look::Face::BodyStrong));
    for (QToolButton *tool : std::as_const(m_tools))
        tool->setFont(m_parts.theme.font(look::Face::Secondary));
    m_table->setFont(m_parts.theme.font(look::Face::Secondary));
    m_table->horizontalHeader()->setFont(m_parts.theme.font(look::Face::Secondary));
    m_table->verticalHeader()->setDefaultSectionSize(m_parts.theme.px(24));
    refresh();
}

void OverviewPage::retranslate()
{
    m_title->setText(title());
    m_hour->setText(tr("Last hour"));
    m_day->setText(tr("Last 24 hours"));
    //: a switch: the numbers instead of the bars
    m_asTable->setText(tr("As a table"));
    m_asTable->setToolTip(
        m_asTable->isEnabled() ? QString()
                               : tr("Bars cannot be drawn: the module for them is not beside the program."));
    m_copy->setText(tr("Copy figures"));
    m_table->setAccessibleName(tr("Updates by kind, as a table"));
    m_columns->retranslate();
    refresh();
}

void OverviewPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::overview

#include "moc_OverviewPage.cpp"
