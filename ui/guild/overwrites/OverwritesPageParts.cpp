// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/Chip.h"
#include "ui/guild/mask/BitChooser.h"
#include "ui/guild/overwrites/OverwriteBitList.h"
#include "ui/guild/overwrites/OverwriteModel.h"
#include "ui/guild/overwrites/OverwritePanel.h"
#include "ui/guild/overwrites/OverwritesPage.h"
#include "ui/guild/overwrites/OverwriteTable.h"
#include "ui/look/ElidedLabel.h"
#include "ui/look/Icons.h"
#include "ui/look/Ink.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/widgets/EmptyNote.h"
#include "ui/widgets/UndoActions.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

// How the page of overwrites is put together, painted and worded.
namespace botdeck::ui::guild {

namespace {

constexpr int overwritesMargin = 12;
constexpr int overwritesGap = 8;
constexpr int matrixShare = 3;
constexpr int panelShare = 2;

} // namespace

OverwritesPage::OverwritesPage(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_undo(new QAction(this))
    , m_redo(new QAction(this))
    , m_saveKey(new QAction(this))
    , m_title(new look::ElidedLabel(this))
    , m_unsaved(new Chip(theme, this))
    , m_lock(new look::Sentence(theme, this))
    , m_note(new look::Sentence(theme, this))
    , m_bits(new BitChooser(theme, this))
    , m_add(new QPushButton(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new widgets::EmptyNote(theme, m_stack))
    , m_model(new OverwriteModel(m_draft, this))
    , m_parts(new QSplitter(Qt::Vertical, m_stack))
    , m_table(new OverwriteTable(*m_model, m_draft, theme, m_parts))
    , m_panel(new OverwritePanel(m_draft, theme, m_parts))
    , m_footer(new QWidget(this))
    , m_changesTitle(new QLabel(m_footer))
    , m_changes(new look::ElidedLabel(m_footer))
    , m_impact(new QLabel(m_footer))
    , m_list(new QPushButton(m_footer))
    , m_revert(new QPushButton(m_footer))
    , m_save(new QPushButton(m_footer))
{
    setObjectName(QStringLiteral("overwritesPage"));
    m_bit = m_bits->bit();
    buildActions();
    build();
    connectParts();
    connectEdits();
    applyTheme();
    retranslate();
}

/// What shows the draft goes before it; and a stack that goes says that it is empty, to nobody by then.
OverwritesPage::~OverwritesPage()
{
    m_draft.steps().disconnect(this);
    delete m_stack;
    delete m_model;
}

void OverwritesPage::buildActions()
{
    m_undo->setObjectName(QStringLiteral("undoOverwrite"));
    m_redo->setObjectName(QStringLiteral("redoOverwrite"));
    widgets::dressUndoActions(*m_undo, *m_redo);
    m_saveKey->setObjectName(QStringLiteral("saveOverwritesKey"));
    m_saveKey->setShortcut(QKeySequence::Save);
    m_saveKey->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addActions({m_undo, m_redo, m_saveKey});
}

void OverwritesPage::build()
{
    const int margin = m_theme.px(overwritesMargin);
    m_lock->setObjectName(QStringLiteral("overwritesLock"));
    m_lock->setContentsMargins(margin, 0, margin, margin / 2);
    m_note->setObjectName(QStringLiteral("overwritesNote"));
    m_note->setContentsMargins(margin, 0, margin, margin / 2);
    m_parts->setObjectName(QStringLiteral("overwriteParts"));
    m_parts->setChildrenCollapsible(false);
    m_parts->addWidget(m_table);
    m_parts->addWidget(m_panel);
    m_parts->setStretchFactor(0, matrixShare);
    m_parts->setStretchFactor(1, panelShare);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_parts);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(buildHead());
    column->addWidget(m_lock);
    column->addLayout(buildTools());
    column->addWidget(m_note);
    column->addSpacing(1);
    column->addWidget(m_stack, 1);
    column->addWidget(buildFooter());
    setFocusProxy(m_table);
}

QHBoxLayout *OverwritesPage::buildHead()
{
    const int margin = m_theme.px(overwritesMargin);
    m_title->setObjectName(QStringLiteral("overwritesTitle"));
    // As wide as its words where there is room: the chip follows them.
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_unsaved->setObjectName(QStringLiteral("unsavedOverwrites"));
    auto *line = new QHBoxLayout;
    line->setContentsMargins(margin, margin / 2, margin, margin / 2);
    line->setSpacing(m_theme.px(overwritesGap));
    line->addWidget(m_title);
    line->addWidget(m_unsaved);
    line->addStretch(1);
    for (QAction *action : {m_undo, m_redo}) {
        auto *button = new QToolButton(this);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setDefaultAction(action);
        line->addWidget(button);
    }
    return line;
}

QHBoxLayout *OverwritesPage::buildTools()
{
    const int margin = m_theme.px(overwritesMargin);
    m_add->setObjectName(QStringLiteral("addOverwriteSubject"));
    m_add->setIcon(look::icon(look::Icon::Add));
    auto *line = new QHBoxLayout;
    line->setContentsMargins(margin, 0, margin, margin / 2);
    line->setSpacing(m_theme.px(overwritesGap));
    line->addWidget(m_bits);
    line->addStretch(1);
    line->addWidget(m_add);
    return line;
}

QWidget *OverwritesPage::buildFooter()
{
    const int margin = m_theme.px(overwritesMargin);
    m_changes->setObjectName(QStringLiteral("overwriteChanges"));
    m_impact->setObjectName(QStringLiteral("overwritesImpact"));
    m_impact->setTextFormat(Qt::PlainText);
    m_impact->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("listImpact"));
    m_revert->setObjectName(QStringLiteral("revertOverwrites"));
    m_save->setObjectName(QStringLiteral("saveOverwrites"));
    m_save->setDefault(true);
    auto *changes = new QHBoxLayout;
    changes->setSpacing(m_theme.px(overwritesGap));
    changes->addWidget(m_changesTitle);
    changes->addWidget(m_changes, 1);
    auto *line = new QHBoxLayout;
    line->setSpacing(m_theme.px(overwritesGap));
    line->addWidget(m_impact, 1);
    line->addWidget(m_list);
    line->addWidget(m_revert);
    line->addWidget(m_save);
    auto *foot = new QVBoxLayout(m_footer);
    foot->setContentsMargins(margin, margin / 2, margin, margin);
    foot->setSpacing(m_theme.px(overwritesGap) / 2);
    foot->addLayout(changes);
    foot->addLayout(line);
    return m_footer;
}

void OverwritesPage::connectParts()
{
    connect(m_undo, &QAction::triggered, &m_draft.steps(), &QUndoStack::undo);
    connect(m_redo, &QAction::triggered, &m_draft.steps(), &QUndoStack::redo);
    connect(m_saveKey, &QAction::triggered, this, &OverwritesPage::save);
    connect(m_save, &QPushButton::clicked, this, &OverwritesPage::save);
    connect(m_revert, &QPushButton::clicked, this, &OverwritesPage::revert);
    connect(m_list, &QPushButton::clicked, this, &OverwritesPage::impactAsked);
    connect(m_add, &QPushButton::clicked, this, &OverwritesPage::addSubject);
    connect(&m_draft, &OverwriteDraft::changed, this, &OverwritesPage::refresh);
    connect(&m_draft.steps(), &QUndoStack::indexChanged, this, &OverwritesPage::refresh);
    connect(&m_theme, &look::Theme::changed, this, &OverwritesPage::applyTheme);
}

void OverwritesPage::connectEdits()
{
    connect(m_bits, &BitChooser::chosen, this, [this](int bit) { chooseByHand(m_cell, bit); });
    connect(m_table, &OverwriteTable::chosen, this, [this](const OverwriteCell &cell) {
        chooseByHand(cell, m_bit);
    });
    connect(
        m_table, &OverwriteTable::changeAsked, this,
        [this](const auto &cell, domain::OverwriteState state) { change(cell, m_bit, state); });
    connect(m_table, &OverwriteTable::removeAsked, this, [this](const OverwriteCell &cell) {
        m_draft.remove(cell);
    });
    connect(m_table, &OverwriteTable::copyAsked, this, &OverwritesPage::copyAsked);
    connect(m_panel, &OverwritePanel::copyAsked, this, &OverwritesPage::copyAsked);
    OverwriteBitList *bits = &m_panel->bits();
    connect(bits, &OverwriteBitList::chosen, this, [this](int bit) { chooseByHand(m_cell, bit); });
    connect(bits, &OverwriteBitList::changeAsked, this, [this](int bit, domain::OverwriteState state) {
        change(m_cell, bit, state);
    });
}

void OverwritesPage::applyTheme()
{
    m_title->setFont(m_theme.font(look::Face::Title));
    m_changesTitle->setFont(m_theme.font(look::Face::SecondaryStrong));
    m_changes->setFont(m_theme.font(look::Face::Secondary));
    m_impact->setFont(m_theme.font(look::Face::Body));
    look::setInk(*m_title, m_theme.colour(look::Token::Text));
    look::setInk(*m_changesTitle, m_theme.colour(look::Token::Text2));
    look::setInk(*m_changes, m_theme.colour(look::Token::Text));
    look::setInk(*m_impact, m_theme.colour(look::Token::Text));
    update();
}

void OverwritesPage::retranslate()
{
    m_title->setText(tr("Channel overwrites"));
    m_undo->setText(tr("Undo"));
    m_redo->setText(tr("Redo"));
    m_saveKey->setText(tr("Save overwrites"));
    m_bits->setAccessibleName(tr("Permission"));
    m_add->setText(tr("Add role or member…"));
    m_add->setToolTip(tr("A column for somebody who has no overwrite yet"));
    m_table->setAccessibleName(tr("Overwrites by channel"));
    m_changesTitle->setText(tr("Before and after"));
    m_list->setText(tr("Who gains or loses…"));
    m_list->setToolTip(tr("Every member, channel and permission that the change concerns"));
    m_revert->setText(tr("Revert"));
    m_revert->setToolTip(tr("Back to what is saved; can be undone"));
    m_save->setText(tr("Save overwrites"));
    m_save->setToolTip(
        tr("Save overwrites (%1)").arg(m_saveKey->shortcut().toString(QKeySequence::NativeText)));
    m_footer->setAccessibleName(tr("What would be saved"));
    showFitting();
    refresh();
}

void OverwritesPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

/// Rules between the parts.
void OverwritesPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_theme.colour(look::Token::Line));
    painter.drawLine(0, m_stack->y() - 1, width(), m_stack->y() - 1);
    if (m_footer->isVisible())
        painter.drawLine(0, m_footer->y(), width(), m_footer->y());
}

} // namespace botdeck::ui::guild
