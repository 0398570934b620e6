// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the pane is put together.
#include "models/CollectionTreeModel.h"
#include "ui/apiconsole/CollectionsPane.h"
#include "ui/apiconsole/PairTable.h"
#include "ui/apiconsole/RunPane.h"
#include "ui/look/FlatTabs.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/widgets/EmptyNote.h"
#include "ui/widgets/UndoActions.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>

namespace botdeck::ui::apiconsole {

using models::CollectionPlace;
using models::CollectionTreeModel;

namespace {

constexpr int collectionsPadding = 8;
constexpr int savedNameWidth = 180;

/// A hint above a table.
QWidget *tablePage(QLabel &hint, PairTable &table, int padding)
{
    hint.setTextFormat(Qt::PlainText);
    hint.setWordWrap(true);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(padding, padding, padding, padding);
    column->addWidget(&hint);
    column->addWidget(&table, 1);
    return page;
}

} // namespace

QPushButton *CollectionsPane::addButton(const char *name)
{
    auto *button = new QPushButton(this);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoDefault(false);
    return button;
}

void CollectionsPane::buildTree()
{
    m_tree->setObjectName(QStringLiteral("collections"));
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    m_tree->setDragDropMode(QAbstractItemView::InternalMove);
    m_tree->header()->resizeSection(CollectionTreeModel::NameColumn, m_theme.px(savedNameWidth));
    auto *removal = new QAction(m_tree);
    removal->setShortcut(QKeySequence::Delete);
    removal->setShortcutContext(Qt::WidgetShortcut);
    m_tree->addAction(removal);
    connect(removal, &QAction::triggered, this, &CollectionsPane::remove);
    connect(m_tree, &QTreeView::activated, this, &CollectionsPane::open);
    connect(
        m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &CollectionsPane::showChosen);
    connect(
        m_model, &CollectionTreeModel::renameAsked, this,
        [this](const CollectionPlace &place, const QString &name) {
            Q_EMIT editAsked(withName(m_collections, place, name), tr("Rename"), place);
        });
    connect(
        m_model, &CollectionTreeModel::moveAsked, this,
        [this](const CollectionPlace &from, const CollectionPlace &to) {
            Q_EMIT editAsked(moved(m_collections, from, to), tr("Move"), {});
        });
}

QWidget *CollectionsPane::buildList()
{
    const int padding = m_theme.px(collectionsPadding);
    auto *list = new QWidget(this);
    m_list = new QStackedLayout;
    m_list->addWidget(m_tree);
    m_list->addWidget(m_empty);
    auto *make = new QHBoxLayout;
    make->addWidget(m_new);
    make->addWidget(m_keep);
    make->addStretch();
    widgets::dressUndoActions(*m_undo, *m_redo);
    for (QAction *action : {m_undo, m_redo}) {
        addAction(action);
        auto *button = new QToolButton(list);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAutoRaise(true);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        make->addWidget(button);
    }
    auto *change = new QHBoxLayout;
    for (QPushButton *button : {m_open, m_rename, m_remove})
        change->addWidget(button);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(padding, padding, padding, padding);
    foot->setSpacing(padding / 2);
    foot->addLayout(change);
    foot->addLayout(make);
    foot->addWidget(m_words);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(m_list, 1);
    column->addLayout(foot);
    return list;
}

QWidget *CollectionsPane::buildDetail()
{
    const int padding = m_theme.px(collectionsPadding);
    for (QWidget *page : std::initializer_list<QWidget *>{
             m_run, tablePage(*m_variablesHint, *m_variables, padding),
             tablePage(*m_takesHint, *m_takes, padding)}) {
        m_pages->addWidget(page);
        m_tabs->addTab({});
    }
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    auto *detail = new QWidget(this);
    auto *column = new QVBoxLayout(detail);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_pages, 1);
    return detail;
}

} // namespace botdeck::ui::apiconsole
