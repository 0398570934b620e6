// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apiconsole/CollectionsPane.h"

#include "models/CollectionTreeModel.h"
#include "ui/apiconsole/PairTable.h"
#include "ui/apiconsole/RunPane.h"
#include "ui/look/FlatTabs.h"
#include "ui/look/Ink.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/widgets/EmptyNote.h"
#include "ui/widgets/UndoActions.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QUndoStack>

#include <array>

namespace botdeck::ui::apiconsole {

using models::CollectionPlace;
using models::CollectionTreeModel;

namespace {

enum CollectionTab { RunTab, VariablesTab, TakesTab, CollectionTabCount };

constexpr int collectionsPadding = 8;
constexpr int savedNameWidth = 180;
constexpr int collectionsListWidth = 340;
constexpr int collectionsDetailWidth = 560;

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

CollectionsPane::CollectionsPane(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(new CollectionTreeModel(this))
    , m_tree(new QTreeView(this))
    , m_empty(new widgets::EmptyNote(theme, this))
    , m_new(addButton("collectionNew"))
    , m_keep(addButton("collectionKeep"))
    , m_open(addButton("collectionOpen"))
    , m_rename(addButton("collectionRename"))
    , m_remove(addButton("collectionRemove"))
    , m_undo(new QAction(this))
    , m_redo(new QAction(this))
    , m_words(new look::Sentence(theme, this))
    , m_tabs(new look::FlatTabs(theme, this))
    , m_pages(new QStackedWidget(this))
    , m_run(new RunPane(theme, this))
    , m_variables(new PairTable(theme, this))
    , m_variablesHint(new QLabel(this))
    , m_takes(new PairTable(theme, this))
    , m_takesHint(new QLabel(this))
{
    setObjectName(QStringLiteral("collectionsPane"));
    m_words->setObjectName(QStringLiteral("collectionsWords"));
    m_tabs->setObjectName(QStringLiteral("collectionTabs"));
    m_variables->setObjectName(QStringLiteral("collectionVariables"));
    m_takes->setObjectName(QStringLiteral("collectionTakes"));
    m_empty->setObjectName(QStringLiteral("collectionsEmpty"));
    buildTree();
    auto *split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->addWidget(buildList());
    split->addWidget(buildDetail());
    split->setStretchFactor(1, 1);
    split->setSizes({theme.px(collectionsListWidth), theme.px(collectionsDetailWidth)});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(split);
    connect(m_new, &QPushButton::clicked, this, &CollectionsPane::makeCollection);
    connect(m_empty, &widgets::EmptyNote::actionAsked, this, &CollectionsPane::makeCollection);
    connect(m_keep, &QPushButton::clicked, this, &CollectionsPane::keepAsked);
    connect(m_open, &QPushButton::clicked, this, &CollectionsPane::open);
    connect(m_rename, &QPushButton::clicked, this, [this] { m_tree->edit(m_model->indexOf(chosen())); });
    connect(m_remove, &QPushButton::clicked, this, &CollectionsPane::remove);
    connect(m_variables, &PairTable::edited, this, &CollectionsPane::editVariables);
    connect(m_takes, &PairTable::edited, this, &CollectionsPane::editTakes);
    connect(m_run, &RunPane::stopChanged, this, &CollectionsPane::editStop);
    retranslate();
    showChosen();
}

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
    m_pages->addWidget(m_run);
    m_pages->addWidget(tablePage(*m_variablesHint, *m_variables, padding));
    m_pages->addWidget(tablePage(*m_takesHint, *m_takes, padding));
    for (int tab = 0; tab < CollectionTabCount; ++tab)
        m_tabs->addTab({});
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    auto *detail = new QWidget(this);
    auto *column = new QVBoxLayout(detail);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_pages, 1);
    return detail;
}

void CollectionsPane::setCollections(const Collections &collections)
{
    const bool isFirst = m_collections.isEmpty();
    m_collections = collections;
    m_model->setCollections(collectionRows(collections));
    if (isFirst)
        m_tree->expandAll();
    showChosen();
}

void CollectionsPane::choose(const CollectionPlace &place)
{
    const QModelIndex index = m_model->indexOf(place);
    if (index.isValid())
        m_tree->setCurrentIndex(index);
}

CollectionPlace CollectionsPane::chosen() const
{
    return m_model->place(m_tree->currentIndex().siblingAtColumn(0));
}

void CollectionsPane::setKeepPossible(bool possible)
{
    m_isKeepPossible = possible;
    refresh();
}

void CollectionsPane::setUndo(QUndoStack &stack)
{
    connect(m_undo, &QAction::triggered, &stack, &QUndoStack::undo);
    connect(m_redo, &QAction::triggered, &stack, &QUndoStack::redo);
    connect(&stack, &QUndoStack::canUndoChanged, m_undo, &QAction::setEnabled);
    connect(&stack, &QUndoStack::canRedoChanged, m_redo, &QAction::setEnabled);
    m_undo->setEnabled(stack.canUndo());
    m_redo->setEnabled(stack.canRedo());
}

void CollectionsPane::say(const QString &words, look::Tone tone)
{
    m_words->say(words, tone);
}

void CollectionsPane::makeCollection()
{
    const Collections next = withCollection(m_collections, tr("New collection"));
    Q_EMIT editAsked(next, tr("Make collection"), {int(next.size()) - 1, -1});
}

/// What is behind it is chosen then, or the last one.
void CollectionsPane::remove()
{
    const CollectionPlace place = chosen();
    if (place.collection >= 0)
        Q_EMIT editAsked(without(m_collections, place), tr("Delete"), {});
}

void CollectionsPane::open()
{
    if (chosen().call >= 0)
        Q_EMIT openAsked(chosen());
}

void CollectionsPane::editVariables(const QList<QPair<QString, QString>> &pairs)
{
    Collections next = m_collections;
    services::CallCollection &collection = next[chosen().collection];
    collection.variables.clear();
    for (const auto &[name, value] : pairs)
        collection.variables += services::CallVariable{name, value};
    Q_EMIT editAsked(next, tr("Change variables"), chosen());
}

void CollectionsPane::editTakes(const QList<QPair<QString, QString>> &pairs)
{
    const CollectionPlace place = chosen();
    Collections next = m_collections;
    services::SavedCall &call = next[place.collection].calls[place.call];
    call.takes.clear();
    for (const auto &[variable, path] : pairs)
        call.takes += services::CallTake{variable, path};
    Q_EMIT editAsked(next, tr("Change what is taken"), place);
}

void CollectionsPane::editStop(services::CallStop stop, int status)
{
    const CollectionPlace place = chosen();
    if (place.collection < 0)
        return;
    Collections next = m_collections;
    next[place.collection].stop = stop;
    next[place.collection].stopStatus = stop == services::CallStop::AtStatus ? status : 0;
    Q_EMIT editAsked(next, tr("Change when a run ends"), place);
}

void CollectionsPane::showChosen()
{
    const CollectionPlace place = chosen();
    const services::CallCollection collection = m_collections.value(place.collection);
    m_run->setCollection(collection);
    PairTable::Pairs variables;
    for (const services::CallVariable &variable : collection.variables)
        variables += {variable.name, variable.value};
    m_variables->setPairs(variables);
    PairTable::Pairs takes;
    for (const services::CallTake &take : collection.calls.value(place.call).takes)
        takes += {take.variable, take.path};
    m_takes->setPairs(takes);
    refresh();
    Q_EMIT chosenChanged();
}

void CollectionsPane::refresh()
{
    // A list that comes into sight with the keyboard has a current row from then on.
    m_list->setCurrentIndex(m_collections.isEmpty() ? 1 : 0);
    const CollectionPlace place = chosen();
    const bool isChosen = place.collection >= 0;
    m_rename->setEnabled(isChosen);
    m_remove->setEnabled(isChosen);
    m_open->setEnabled(place.call >= 0);
    m_keep->setEnabled(m_isKeepPossible);
    m_pages->setEnabled(isChosen);
    m_takes->setEnabled(place.call >= 0);
}

void CollectionsPane::retranslate()
{
    m_model->setHeaders({tr("Name"), tr("Method")});
    m_tree->setAccessibleName(tr("Collections of saved calls"));
    m_empty->setWords(
        tr("No saved calls yet."), tr("A collection keeps calls in an order, to be made again."),
        tr("Make a collection"));
    m_new->setText(tr("&New collection"));
    m_undo->setText(tr("Undo"));
    m_redo->setText(tr("Redo"));
    m_keep->setText(tr("&Keep the form's call"));
    m_keep->setToolTip(tr("Keep the call that stands in the form in the chosen collection"));
    m_open->setText(tr("&Open in the form"));
    m_rename->setText(tr("Rena&me"));
    m_remove->setText(tr("&Delete"));
    // In the order of CollectionTab.
    const std::array<QString, CollectionTabCount> titles{tr("Run"), tr("Variables"), tr("From the answer")};
    for (int tab = 0; tab < CollectionTabCount; ++tab)
        m_tabs->setTabText(tab, titles.at(size_t(tab)));
    m_tabs->setAccessibleName(tr("Views of the collection"));
    //: {{name}} stands in the text as it is
    m_variablesHint->setText(tr("Where a value says {{name}}, the variable's value is sent."));
    m_variables->setHorizontalHeaderLabels({tr("Variable"), tr("Value")});
    m_variables->setAccessibleName(tr("Variables of the collection"));
    m_takesHint->setText(tr("What the chosen call's answer gives to variables, for the calls behind it: the "
                            "way to a value in the "
                            "result, such as message_id or chat.id."));
    m_takes->setHorizontalHeaderLabels({tr("Variable"), tr("Way in the result")});
    m_takes->setAccessibleName(tr("Variables from the chosen call's answer"));
    refresh();
}

void CollectionsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::apiconsole

#include "moc_CollectionsPane.cpp"
