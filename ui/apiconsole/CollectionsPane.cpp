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
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QTreeView>
#include <QUndoStack>

#include <array>

namespace botdeck::ui::apiconsole {

using models::CollectionPlace;
using models::CollectionTreeModel;

namespace {

enum CollectionTab { RunTab, VariablesTab, TakesTab, CollectionTabCount };

constexpr int collectionsListWidth = 340;
constexpr int collectionsDetailWidth = 560;

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
