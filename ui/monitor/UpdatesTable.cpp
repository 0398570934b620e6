// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/UpdatesTable.h"

#include "ui/look/Theme.h"
#include "ui/monitor/ColumnFit.h"
#include "ui/monitor/UpdateDelegate.h"
#include "ui/monitor/UpdatesHeader.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>
#include <QStyleOption>

#include <algorithm>
#include <utility>

namespace botdeck::ui::monitor {

namespace {

constexpr int rowPixels = 26;
constexpr int narrowestColumn = 28;

/// Goes on with the header above the scroll bar.
class HeaderCorner final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QStyleOption option;
        option.initFrom(this);
        style()->drawControl(QStyle::CE_HeaderEmptyArea, &option, &painter, this);
    }
};

/// Before anything asks the table for its header.
UpdatesHeader *takeHeader(QTableView &table)
{
    auto *header = new UpdatesHeader(&table);
    table.setHorizontalHeader(header);
    return header;
}

} // namespace

UpdatesTable::UpdatesTable(const look::Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_corner(new HeaderCorner(this))
    , m_header(takeHeader(*this))
    , m_fit(new ColumnFit(*this, theme))
    , m_delegate(new UpdateDelegate(theme, this))
{
    addScrollBarWidget(m_corner, Qt::AlignTop);
    setObjectName(QStringLiteral("updates"));
    setAccessibleName(tr("Updates"));
    setItemDelegate(m_delegate);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setMouseTracking(true);
    // Cells have their own paper.
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_header->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(&theme, &look::Theme::changed, this, &UpdatesTable::applyTheme);
}

void UpdatesTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    applyTheme();
}

void UpdatesTable::setHits(const FilterHits &hits)
{
    m_delegate->setHits(hits);
    viewport()->update();
}

void UpdatesTable::applyTheme()
{
    const int height =
        std::max(m_theme.px(rowPixels), QFontMetrics(m_theme.font(look::Face::Body)).height() + 6);
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    horizontalHeader()->setFont(m_theme.font(look::Face::Medium));
    horizontalHeader()->setFixedHeight(height);
    m_corner->setFixedHeight(height);
    m_fit->setNarrowest(m_theme.px(narrowestColumn));
    m_fit->fit();
    viewport()->update();
}

void UpdatesTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_fit->fit();
}

void UpdatesTable::paintEvent(QPaintEvent *event)
{
    const QHeaderView &across = *horizontalHeader();
    const QHeaderView &down = *verticalHeader();
    const QRegion beside =
        event->region() - QRect(-across.offset(), -down.offset(), across.length(), down.length());
    if (!beside.isEmpty()) {
        QPainter painter(viewport());
        for (const QRect &rect : beside)
            painter.fillRect(rect, m_theme.colour(look::Token::Base));
    }
    QTableView::paintEvent(event);
}

void UpdatesTable::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    m_fit->fit();
}

void UpdatesTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Updates"));
    QTableView::changeEvent(event);
}

void UpdatesTable::keyPressEvent(QKeyEvent *event)
{
    // Qt would copy the cell as it is; what leaves the program is the copy actions' task.
    if (event->matches(QKeySequence::Copy))
        event->ignore();
    else if (event->key() == Qt::Key_Escape && selectionModel()->hasSelection())
        clearSelection();
    else if (event->key() == Qt::Key_Home)
        verticalScrollBar()->setValue(verticalScrollBar()->minimum());
    else
        QTableView::keyPressEvent(event);
}

bool UpdatesTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseMove)
        hover(rowAt(static_cast<QMouseEvent *>(event)->position().toPoint().y()));
    else if (event->type() == QEvent::Leave)
        hover(-1);
    return QTableView::viewportEvent(event);
}

/// Another row comes under the mouse, and what is scrolled is not painted anew.
void UpdatesTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (m_hovered != -1)
        hover(rowAt(viewport()->mapFromGlobal(QCursor::pos()).y()));
}

void UpdatesTable::hover(int row)
{
    if (row == m_hovered)
        return;
    repaintRow(std::exchange(m_hovered, row));
    repaintRow(row);
}

void UpdatesTable::repaintRow(int row)
{
    if (row != -1)
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

// A row's frame spans its cells, and its colour tells whether the table has the focus.
void UpdatesTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
}

void UpdatesTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    viewport()->update();
}

void UpdatesTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

} // namespace botdeck::ui::monitor

#include "moc_UpdatesTable.cpp"
