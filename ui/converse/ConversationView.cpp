// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/converse/ConversationView.h"

#include "domain/conversation/MessageOrder.h"
#include "ui/converse/FloatingDay.h"
#include "ui/converse/MomentWords.h"
#include "ui/converse/ScrollKeeper.h"
#include "ui/converse/SpokenMessages.h"
#include "ui/look/Icons.h"

#include <QEvent>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollBar>

#include <chrono>

namespace botdeck::ui::converse {

namespace {

using namespace std::chrono_literals;

constexpr auto turningInterval = 80ms;
constexpr auto agingInterval = 1000ms;
constexpr int turnSteps = 12;
constexpr int jumpMargin = 12;
constexpr int scrollStep = 24;

} // namespace

ConversationView::ConversationView(const look::Theme &theme, core::Clock &clock, QWidget *parent)
    : QListView(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_spoken(new SpokenMessages(clock, this))
    , m_delegate(new RowDelegate(theme, clock, this))
    , m_jump(new QPushButton(look::icon(look::Icon::Newest), {}, this))
    , m_day(new FloatingDay(*this, *m_delegate, theme, clock))
    , m_pulse(this)
    , m_selector(*this, *m_delegate)
{
    setObjectName(QStringLiteral("conversation"));
    m_jump->setObjectName(QStringLiteral("jumpToNewest"));
    m_pulse.setObjectName(QStringLiteral("pulse"));
    setFrameShape(NoFrame);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setItemDelegate(m_delegate);
    setModel(m_spoken);
    m_keeper = new ScrollKeeper(*this);
    m_pulse.setInterval(turningInterval);
    connect(&m_pulse, &QTimer::timeout, this, &ConversationView::tick);
    connect(m_keeper, &ScrollKeeper::changed, this, &ConversationView::refreshJump);
    connect(m_keeper, &ScrollKeeper::olderWanted, this, &ConversationView::olderWanted);
    connect(m_keeper, &ScrollKeeper::newerWanted, this, &ConversationView::newerWanted);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_day, &FloatingDay::place);
    connect(m_day, &QPushButton::clicked, this, [this] { Q_EMIT dayPickAsked(*m_day, m_day->day()); });
    connect(m_jump, &QPushButton::clicked, this, &ConversationView::jumpToNewest);
    connect(&theme, &look::Theme::changed, this, &ConversationView::applyTheme);
    applyTheme();
    retranslate();
}

void ConversationView::setMessages(QAbstractItemModel *messages)
{
    m_spoken->setSourceModel(messages);
}

void ConversationView::setNames(const FormNames &names)
{
    if (names == m_delegate->names())
        return;
    m_delegate->setNames(names);
    m_spoken->setNames(names);
    scheduleDelayedItemsLayout();
    viewport()->update();
}

void ConversationView::setReducedMotion(bool reduced)
{
    m_isMotionReduced = reduced;
    m_pulse.setInterval(reduced ? agingInterval : turningInterval);
    m_delegate->setTurn(reduced ? -1 : 0);
    viewport()->update();
}

void ConversationView::jumpToNewest()
{
    if (m_keeper->hasOpenEnd())
        Q_EMIT newestAsked();
    else
        m_keeper->jumpToNewest();
}

bool ConversationView::goTo(const QString &messageId)
{
    domain::ChatMessage message;
    message.messageId = messageId;
    return goToMessage(message);
}

bool ConversationView::goToMessage(const domain::ChatMessage &message)
{
    for (int row = model()->rowCount() - 1; row >= 0; --row) {
        const QModelIndex index = model()->index(row, 0);
        if (domain::isSameMessage(messageAt(index), message))
            return reveal(index, PositionAtCenter);
    }
    return false;
}

bool ConversationView::goToDay(const QDate &day)
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (dayOf(messageAt(index).dateMs) >= day)
            return reveal(index, PositionAtTop);
    }
    return false;
}

bool ConversationView::reveal(const QModelIndex &index, ScrollHint hint)
{
    setCurrentIndex(index);
    m_delegate->setShown(index);
    scrollTo(index, hint);
    viewport()->update();
    return true;
}

void ConversationView::setOpenEnd(bool open)
{
    m_keeper->setOpenEnd(open);
}

void ConversationView::setNeedle(const QString &needle)
{
    m_delegate->setNeedle(needle);
    m_delegate->setShown({});
    viewport()->update();
}

RowPicture ConversationView::pictureOf(const QModelIndex &index) const
{
    return m_delegate->pictureOf(index, viewport()->width());
}

void ConversationView::doItemsLayout()
{
    // Setting the list up lays it out, too.
    if (m_keeper != nullptr)
        m_keeper->beforeLayout();
    QListView::doItemsLayout();
    if (m_keeper != nullptr)
        m_keeper->afterLayout();
    m_day->place();
}

void ConversationView::applyTheme()
{
    QPalette colours = m_theme.palette();
    colours.setColor(QPalette::Base, m_theme.colour(look::Token::Canvas));
    setPalette(colours);
    m_jump->setPalette(m_theme.palette());
    verticalScrollBar()->setSingleStep(m_theme.px(scrollStep));
    m_delegate->forget();
    scheduleDelayedItemsLayout();
}

void ConversationView::retranslate()
{
    setAccessibleName(tr("Messages"));
    m_delegate->forget();
    scheduleDelayedItemsLayout();
    refreshJump();
}

void ConversationView::refreshJump()
{
    m_jump->setVisible(!m_keeper->isFollowing() || m_keeper->hasOpenEnd());
    const int newer = m_keeper->newer();
    m_jump->setText(newer > 0 ? tr("%n newer", nullptr, newer) : tr("Newest"));
    m_jump->adjustSize();
    const QRect inside = viewport()->geometry();
    m_jump->move(
        inside.center().x() - m_jump->width() / 2,
        inside.bottom() - m_jump->height() - m_theme.px(jumpMargin));
}

/// Only while there is something to turn on the screen.
void ConversationView::tick()
{
    if (!m_delegate->takeBusy()) {
        m_pulse.stop();
        return;
    }
    m_turns = (m_turns + 1) % turnSteps;
    m_delegate->setTurn(m_isMotionReduced ? -1 : qreal(m_turns) / turnSteps);
    viewport()->update();
}

void ConversationView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (!m_pulse.isActive() && m_delegate->isBusy())
        m_pulse.start();
}

void ConversationView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout();
    refreshJump();
}

void ConversationView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QListView::changeEvent(event);
}

void ConversationView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    m_delegate->setFocused({});
    m_delegate->setShown({});
    if (current != m_delegate->selection().index)
        deselect();
    QListView::currentChanged(current, previous);
}

} // namespace botdeck::ui::converse

#include "moc_ConversationView.cpp"
