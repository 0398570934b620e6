// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/JsonTree.h"

#include "models/JsonTreeModel.h"
#include "ui/look/Theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace botdeck::ui::widgets {

namespace {

constexpr int treeIndent = 15;
constexpr int typeWidth = 92;
constexpr int levelsOpened = 4;
constexpr int rowsOpened = 200;
constexpr int longestOpened = 40;

} // namespace

JsonTree::JsonTree(models::JsonTreeModel &model, const look::Theme &theme, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("jsonTree"));
    setModel(&model);
    setFrameShape(NoFrame);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setExpandsOnDoubleClick(true);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(1);
    header()->setSectionResizeMode(models::JsonTreeModel::EntryColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(models::JsonTreeModel::TypeColumn, QHeaderView::Fixed);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &JsonTree::showSeen);
    // A list that was opened is laid out after this.
    connect(this, &QTreeView::expanded, this, &JsonTree::showSeen, Qt::QueuedConnection);
    connect(&theme, &look::Theme::changed, this, &JsonTree::applyTheme);
    applyTheme();
}

void JsonTree::applyTheme()
{
    setIndentation(m_theme.px(treeIndent));
    header()->resizeSection(models::JsonTreeModel::TypeColumn, m_theme.px(typeWidth));
    scheduleDelayedItemsLayout();
}

void JsonTree::openSome()
{
    int rowsLeft = rowsOpened;
    openBelow({}, levelsOpened, rowsLeft);
    scrollToTop();
}

void JsonTree::openBelow(const QModelIndex &parent, int levels, int &rowsLeft)
{
    const int rows = std::min(m_model.rowCount(parent), longestOpened);
    for (int row = 0; levels > 0 && row < rows; ++row) {
        const QModelIndex index = m_model.index(row, 0, parent);
        const int children = m_model.rowCount(index);
        if (children == 0 || children > longestOpened || children > rowsLeft)
            continue;
        rowsLeft -= children;
        expand(index);
        openBelow(index, levels - 1, rowsLeft);
    }
}

void JsonTree::reveal(QModelIndex index)
{
    QModelIndexList way;
    for (QModelIndex at = index; at.isValid(); at = at.parent())
        way.prepend(at);
    if (way.size() > deepestShown)
        way.resize(deepestShown);
    if (way.isEmpty())
        return;
    for (const QModelIndex &step : std::as_const(way)) {
        if (step != way.last())
            expand(step);
    }
    setCurrentIndex(way.last());
    scrollTo(way.last());
}

void JsonTree::showSeen()
{
    const int bottom = viewport()->height();
    for (QModelIndex index = indexAt(QPoint(1, 1)); index.isValid(); index = indexBelow(index)) {
        if (visualRect(index).top() > bottom)
            return;
        const QModelIndex parent = index.parent();
        if (index.row() == m_model.rowCount(parent) - 1 && m_model.hasMore(parent))
            m_model.showMore(parent);
    }
}

void JsonTree::keyPressEvent(QKeyEvent *event)
{
    // Qt would copy the line as it is shown, and around the redactor.
    if (event->matches(QKeySequence::Copy))
        Q_EMIT copyAsked();
    else
        QTreeView::keyPressEvent(event);
}

void JsonTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT currentMoved(current);
}

void JsonTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    showSeen();
}

} // namespace botdeck::ui::widgets

#include "moc_JsonTree.cpp"
