// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/JsonPane.h"

#include "domain/UpdateCard.h"
#include "ui/look/ElidedLabel.h"
#include "ui/look/Icons.h"
#include "ui/look/Ink.h"
#include "ui/look/Theme.h"
#include "ui/monitor/ActionButton.h"
#include "ui/monitor/CellTerm.h"
#include "ui/monitor/FilterActions.h"
#include "ui/monitor/JsonSearch.h"
#include "ui/monitor/UnknownNote.h"
#include "ui/widgets/JsonDelegate.h"
#include "ui/widgets/JsonTree.h"
#include "ui/widgets/JsonTypeWords.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace botdeck::ui::monitor {

namespace {

using look::Face;
using look::Token;
using models::JsonTreeModel;
using widgets::JsonDelegate;
using widgets::JsonTree;

} // namespace

JsonPane::JsonPane(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(new JsonTreeModel(this))
    , m_tree(new JsonTree(*m_model, theme, this))
    , m_delegate(new JsonDelegate(theme, m_tree))
    , m_search(new JsonSearch(*m_model, this))
    , m_field(new QLineEdit(this))
    , m_fieldSign(m_field->addAction(look::icon(look::Icon::Search), QLineEdit::LeadingPosition))
    , m_count(new QLabel(this))
    , m_next(new QAction(look::icon(look::Icon::FindDown), {}, this))
    , m_previous(new QAction(look::icon(look::Icon::FindUp), {}, this))
    , m_nextButton(new QToolButton(this))
    , m_previousButton(new QToolButton(this))
    , m_fault(new QLabel(this))
    , m_unknown(new UnknownNote(theme, this))
    , m_foot(new QWidget(this))
    , m_pathTitle(new QLabel(m_foot))
    , m_path(new look::ElidedLabel(m_foot))
    , m_copyPath(new QToolButton(m_foot))
    , m_copyPathAction(new QAction(look::icon(look::Icon::Copy), {}, this))
    , m_copyValueAction(new QAction(this))
    , m_copyJsonAction(new QAction(this))
    , m_filters(new FilterActions(this))
{
    setObjectName(QStringLiteral("jsonPane"));
    m_tree->setItemDelegate(m_delegate);
    m_fault->setObjectName(QStringLiteral("jsonFault"));
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setWordWrap(true);
    m_fault->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_path->setObjectName(QStringLiteral("jsonPath"));
    buildSearch();
    buildActions();
    buildLayout();
    connect(m_tree, &JsonTree::currentMoved, this, &JsonPane::refreshPath);
    connect(m_tree, &JsonTree::copyAsked, m_copyValueAction, &QAction::trigger);
    connect(&theme, &look::Theme::changed, this, &JsonPane::applyTheme);
    applyTheme();
    retranslate();
}

void JsonPane::buildSearch()
{
    m_field->setObjectName(QStringLiteral("jsonSearch"));
    m_field->setClearButtonEnabled(true);
    m_count->setObjectName(QStringLiteral("jsonHits"));
    m_count->setTextFormat(Qt::PlainText);
    m_next->setObjectName(QStringLiteral("nextHit"));
    m_previous->setObjectName(QStringLiteral("previousHit"));
    m_next->setShortcut(QKeySequence(Qt::Key_F3));
    m_previous->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F3));
    for (QAction *action : {m_next, m_previous}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    m_nextButton->setDefaultAction(m_next);
    m_previousButton->setDefaultAction(m_previous);
    for (QToolButton *button : {m_nextButton, m_previousButton}) {
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    connect(m_field, &QLineEdit::textChanged, m_search, &JsonSearch::start);
    connect(m_field, &QLineEdit::returnPressed, m_next, &QAction::trigger);
    connect(m_next, &QAction::triggered, m_search, [this] { m_search->step(1); });
    connect(m_previous, &QAction::triggered, m_search, [this] { m_search->step(-1); });
    connect(m_search, &JsonSearch::changed, this, &JsonPane::refreshCount);
    connect(m_search, &JsonSearch::reached, m_tree, &JsonTree::reveal);
}

void JsonPane::buildActions()
{
    m_copyPath->setObjectName(QStringLiteral("copyPath"));
    m_copyPath->setDefaultAction(m_copyPathAction);
    m_copyPath->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_copyPath->setAutoRaise(true);
    m_copyPath->setFocusPolicy(Qt::TabFocus);
    connect(m_copyPathAction, &QAction::triggered, this, [this] { copy(JsonTreeModel::PathRole); });
    connect(m_copyValueAction, &QAction::triggered, this, [this] { copy(JsonTreeModel::TextRole); });
    connect(m_copyJsonAction, &QAction::triggered, this, [this] { copy(JsonTreeModel::RawRole); });
    m_tree->addActions({m_copyValueAction, m_copyPathAction, m_copyJsonAction});
    auto *line = new QAction(m_tree);
    line->setSeparator(true);
    m_tree->addAction(line);
    m_tree->addActions(m_filters->rowActions());
    connect(m_filters, &FilterActions::asked, this, &JsonPane::filterBy);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void JsonPane::buildLayout()
{
    auto *search = new QHBoxLayout;
    search->setContentsMargins(12, 8, 8, 8);
    search->setSpacing(6);
    search->addWidget(m_field, 1);
    search->addWidget(m_count);
    search->addWidget(m_previousButton);
    search->addWidget(m_nextButton);
    m_fault->setContentsMargins(12, 8, 12, 8);
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(12, 6, 8, 6);
    foot->setSpacing(8);
    foot->addWidget(m_pathTitle);
    foot->addWidget(m_path, 1);
    foot->addWidget(m_copyPath);
    auto *filter = new ActionButton(m_filters->useAction(), ActionButton::Shown::WhileEnabled, m_foot);
    filter->setObjectName(QStringLiteral("jsonFilter"));
    foot->addWidget(filter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(search);
    column->addWidget(m_fault, 1);
    column->addWidget(m_tree, 1);
    column->addWidget(m_unknown);
    column->addWidget(m_foot);
}

void JsonPane::applyTheme()
{
    m_path->setFont(m_theme.font(Face::Mono));
    m_pathTitle->setFont(m_theme.font(Face::Secondary));
    m_count->setFont(m_theme.font(Face::Secondary));
    look::setInk(*m_pathTitle, m_theme.colour(Token::Muted));
    look::setInk(*m_count, m_theme.colour(Token::Muted));
    look::setInk(*m_fault, m_theme.colour(Token::Warning));
}

void JsonPane::setDocument(domain::JsonOutline outline, const domain::UpdateCard &card)
{
    QSet<QString> unknown;
    for (const domain::UnknownField &field : card.unknown)
        unknown.insert(field.path);
    m_delegate->setUnknown(unknown);
    m_model->setOutline(std::move(outline));
    m_unknown->setCard(card);
    m_fault->setText(m_model->fault());
    m_fault->setVisible(!m_model->fault().isEmpty());
    m_tree->setVisible(m_model->fault().isEmpty());
    m_tree->openSome();
    m_search->start(m_field->text());
    refreshPath();
}

void JsonPane::refreshCount()
{
    const int count = m_search->count();
    QString words;
    if (m_search->isOn() && count == 0)
        words = m_search->isDone() ? tr("no match") : tr("searching…");
    else if (m_search->isOn())
        //: the third of twelve places where a text was found; the number may still grow, then "+" follows
        words = tr("%1 of %2").arg(m_search->place()).arg(count) +
                (m_search->isDone() && count < JsonTreeModel::hitsAtMost ? QString() : QStringLiteral("+"));
    m_delegate->setNeedle(m_search->isOn() ? m_field->text() : QString());
    m_tree->viewport()->update();
    m_count->setText(words);
    m_count->setVisible(!words.isEmpty());
    m_next->setEnabled(count > 0);
    m_previous->setEnabled(count > 0);
}

void JsonPane::refreshPath()
{
    const QModelIndex current = m_tree->currentIndex();
    m_path->setText(current.data(JsonTreeModel::PathRole).toString());
    m_foot->setVisible(current.isValid());
    for (QAction *action : {m_copyPathAction, m_copyValueAction, m_copyJsonAction})
        action->setEnabled(current.isValid());
    m_filters->setEnabled(!jsonTerm(current).isEmpty());
}

void JsonPane::filterBy(bool negated)
{
    if (const QString term = jsonTerm(m_tree->currentIndex()); !term.isEmpty())
        Q_EMIT filterAsked(term, negated);
}

void JsonPane::setHits(const QStringList &needles)
{
    m_delegate->setHits(needles);
    m_tree->viewport()->update();
}

void JsonPane::copy(int role)
{
    const QVariant value = m_tree->currentIndex().data(role);
    if (value.isValid())
        Q_EMIT copyAsked(
            role == JsonTreeModel::RawRole ? QString::fromUtf8(value.toByteArray()) : value.toString());
}

void JsonPane::retranslate()
{
    m_tree->setAccessibleName(tr("JSON of the update"));
    m_field->setPlaceholderText(tr("Find a key or value"));
    m_field->setAccessibleName(tr("Find a key or value"));
    m_next->setText(tr("Next match"));
    m_previous->setText(tr("Previous match"));
    m_pathTitle->setText(tr("Path"));
    m_copyPathAction->setText(tr("Copy path"));
    m_copyValueAction->setText(tr("Copy value"));
    m_copyJsonAction->setText(tr("Copy JSON of this value"));
    m_filters->retranslate();
    m_model->setWords(widgets::jsonTypeWords);
    m_tree->viewport()->update();
    refreshCount();
    refreshPath();
}

void JsonPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::monitor

#include "moc_JsonPane.cpp"
