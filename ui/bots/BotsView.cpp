// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bots/BotsView.h"

#include "ui/bots/StateWords.h"
#include "ui/look/Theme.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>

#include <utility>

namespace botdeck::ui::bots {

namespace {

using models::BotTreeModel;

constexpr int railWidth = 64;
constexpr int railEnd = 96;
constexpr int listWidth = 236;
constexpr int knobRadius = 3;
constexpr qreal draggedOpacity = 0.45;

} // namespace

BotsView::BotsView(const look::Theme &theme, QWidget *parent)
    : QTreeView(parent)
    , m_theme(theme)
    , m_model(new BotTreeModel(this))
    , m_delegate(new BotDelegate(theme, this))
    , m_drag(*this)
{
    setObjectName(QStringLiteral("bots"));
    setAccessibleName(tr("Bots"));
    m_model->setWords(botWords());
    setModel(m_model);
    setItemDelegate(m_delegate);
    setFrameShape(NoFrame);
    setHeaderHidden(true);
    // A header that is not shown does not follow to widths as small as the rail's: see resizeEvent().
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(1);
    setIndentation(0);
    setRootIsDecorated(false);
    setExpandsOnDoubleClick(false);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setMinimumWidth(theme.px(railWidth));
    connectModel();
    connect(&theme, &look::Theme::changed, this, [this] {
        setMinimumWidth(m_theme.px(railWidth));
        reviewForm();
        scheduleDelayedItemsLayout();
    });
}

void BotsView::connectModel()
{
    connect(
        m_model, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &parent, int first, int last) {
            if (!parent.isValid())
                openGroups(first, last);
            applyFilter();
        });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &BotsView::applyFilter);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &BotsView::applyFilter);
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &group) { noteFold(group, true); });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &group) { noteFold(group, false); });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        Q_EMIT chosenChanged(chosen());
    });
}

std::optional<domain::BotKey> BotsView::chosen() const
{
    const auto bot = chosenBot();
    return bot ? std::optional(bot->key) : std::nullopt;
}

std::optional<models::BotRow> BotsView::chosenBot() const
{
    const QModelIndexList selected = selectionModel()->selectedIndexes();
    return selected.isEmpty() ? std::nullopt : m_model->botAt(selected.first());
}

void BotsView::choose(const std::optional<domain::BotKey> &bot)
{
    const QModelIndex index = bot ? m_model->indexOf(*bot) : QModelIndex();
    if (index.isValid())
        setCurrentIndex(index);
    else
        clearSelection();
}

QSize BotsView::sizeHint() const
{
    return {m_theme.px(listWidth), QTreeView::sizeHint().height()};
}

int BotsView::widthOf(Form form) const
{
    return m_theme.px(form == Form::List ? listWidth : railWidth);
}

void BotsView::reviewForm()
{
    const Form now = width() < m_theme.px(railEnd) ? Form::Rail : Form::List;
    if (now == form())
        return;
    m_delegate->setForm(now);
    scheduleDelayedItemsLayout();
    Q_EMIT formChanged(now);
}

void BotsView::setFilter(const QString &words)
{
    const bool searched = !m_filter.isEmpty();
    m_filter = BotFilter(words);
    const bool searching = !m_filter.isEmpty();
    for (int row = 0; searched != searching && row < m_model->rowCount(); ++row) {
        const QModelIndex group = m_model->index(row, 0);
        setExpanded(group, searching || !m_folded.contains(group.data(BotTreeModel::GroupRole).toInt()));
    }
    applyFilter();
}

void BotsView::applyFilter()
{
    const auto show = [this](int row, const QModelIndex &parent, bool shown) {
        if (isRowHidden(row, parent) == shown)
            setRowHidden(row, parent, !shown);
        return shown;
    };
    int count = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex group = m_model->index(row, 0);
        int inGroup = 0;
        for (int child = 0; child < m_model->rowCount(group); ++child) {
            const auto bot = m_model->botAt(m_model->index(child, 0, group));
            inGroup += show(child, group, m_filter.isEmpty() || m_filter.keeps(*bot)) ? 1 : 0;
        }
        show(row, {}, m_filter.isEmpty() || inGroup > 0);
        count += inGroup;
    }
    if (std::exchange(m_shownCount, count) != count)
        Q_EMIT shownCountChanged(count);
}

QModelIndex BotsView::firstShown() const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex group = m_model->index(row, 0);
        for (int child = 0; child < m_model->rowCount(group); ++child) {
            if (!isRowHidden(child, group))
                return m_model->index(child, 0, group);
        }
    }
    return {};
}

void BotsView::openGroups(int first, int last)
{
    for (int row = first; row <= last; ++row)
        expand(m_model->index(row, 0));
}

void BotsView::noteFold(const QModelIndex &group, bool folded)
{
    if (!m_filter.isEmpty())
        return;
    const int id = group.data(BotTreeModel::GroupRole).toInt();
    if (folded)
        m_folded.insert(id);
    else
        m_folded.remove(id);
}

bool BotsView::isGroup(const QModelIndex &index) const
{
    return index.isValid() && index.data(BotTreeModel::IsGroupRole).toBool();
}

std::optional<domain::BotKey> BotsView::linkAt(const QPoint &place) const
{
    const QModelIndex index = indexAt(place);
    const auto bot = m_model->botAt(index);
    const bool hit = bot && m_delegate->linkRect(*bot, visualRect(index)).contains(place);
    return hit ? std::optional(bot->key) : std::nullopt;
}

void BotsView::releaseRow()
{
    viewport()->unsetCursor();
    viewport()->update();
}

void BotsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Bots"));
        m_delegate->forget();
        m_model->setWords(botWords());
        applyFilter();
    }
    QTreeView::changeEvent(event);
}

void BotsView::mousePressEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    const QModelIndex index = indexAt(place);
    const bool left = event->button() == Qt::LeftButton;
    m_pressedLink = left ? linkAt(place) : std::nullopt;
    if (m_pressedLink)
        return;
    if (!index.isValid())
        clearSelection();
    QTreeView::mousePressEvent(event);
    if (left && isGroup(index))
        actOnRow(index);
    else if (left)
        m_drag.press(index, place);
}

void BotsView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    if (event->buttons().testFlag(Qt::LeftButton) && m_drag.move(place)) {
        if (m_drag.dragged().isValid())
            viewport()->setCursor(Qt::ClosedHandCursor);
        viewport()->update();
        return;
    }
    if (linkAt(place))
        viewport()->setCursor(Qt::PointingHandCursor);
    else
        viewport()->unsetCursor();
    // A pressed link, or a group, is nothing to select from.
    if (event->buttons() == Qt::NoButton)
        QTreeView::mouseMoveEvent(event);
}

void BotsView::mouseReleaseEvent(QMouseEvent *event)
{
    const auto pressed = std::exchange(m_pressedLink, std::nullopt);
    if (pressed) {
        if (linkAt(event->position().toPoint()) == pressed)
            Q_EMIT linkAsked(*pressed);
        return;
    }
    const bool dragged = m_drag.dragged().isValid();
    const bool moved = m_drag.drop();
    if (dragged)
        releaseRow();
    if (moved)
        Q_EMIT orderChanged(m_model->order());
    QTreeView::mouseReleaseEvent(event);
}

void BotsView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->setOpacity(index == m_drag.dragged() && index.isValid() ? draggedOpacity : 1.0);
    QTreeView::drawRow(painter, option, index);
    painter->setOpacity(1.0);
}

void BotsView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    const QRect line = m_drag.line();
    if (line.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colour(look::Token::Accent));
    painter.drawRect(line);
    for (const int x : {line.left() + knobRadius, line.right() - knobRadius})
        painter.drawEllipse(QPoint(x, line.center().y()), knobRadius, knobRadius);
}

void BotsView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    header()->resizeSection(0, viewport()->width());
    reviewForm();
    // Reasons wrap, so heights depend on the width.
    scheduleDelayedItemsLayout();
}

/// The tree would choose the neighbour of a chosen bot that goes; nobody asked for that one.
void BotsView::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    const QModelIndex current = currentIndex();
    if (current.isValid() && current.parent() == parent && current.row() >= first && current.row() <= last)
        selectionModel()->clear();
    QTreeView::rowsAboutToBeRemoved(parent, first, last);
}

/// A group is passed through and folded; that chooses nothing and takes no choice back.
QItemSelectionModel::SelectionFlags
BotsView::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    return isGroup(index) ? QItemSelectionModel::NoUpdate : QTreeView::selectionCommand(index, event);
}

} // namespace botdeck::ui::bots

#include "moc_BotsView.cpp"
