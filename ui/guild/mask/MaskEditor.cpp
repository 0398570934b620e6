// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/mask/MaskEditor.h"

#include "ui/guild/mask/BitWords.h"
#include "ui/guild/mask/ChangeChips.h"
#include "ui/guild/mask/MaskFields.h"
#include "ui/guild/mask/PermissionList.h"
#include "ui/guild/roles/RoleHeading.h"
#include "ui/look/ElidedLabel.h"
#include "ui/look/Ink.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/widgets/UndoActions.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace botdeck::ui::guild {

namespace {

using look::Token;

constexpr int editorMargin = 12;
constexpr int editorGap = 8;

} // namespace

MaskEditor::MaskEditor(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_undo(new QAction(this))
    , m_redo(new QAction(this))
    , m_saveKey(new QAction(this))
    , m_heading(new RoleHeading(m_draft, theme, this))
    , m_presets(new PresetsButton(m_draft, this))
    , m_lock(new look::Sentence(theme, this))
    , m_fields(new MaskFields(m_draft, theme, this))
    , m_list(new PermissionList(m_draft, theme, this))
    , m_footer(new QWidget(this))
    , m_masksTitle(new QLabel(m_footer))
    , m_masks(new look::ElidedLabel(m_footer))
    , m_chips(new ChangeChips(m_draft, theme, m_footer))
    , m_impact(new QLabel(m_footer))
    , m_concerned(new QPushButton(m_footer))
    , m_revert(new QPushButton(m_footer))
    , m_save(new QPushButton(m_footer))
{
    setObjectName(QStringLiteral("maskEditor"));
    buildActions();
    build();
    connectParts();
    applyTheme();
    retranslate();
    setRole({});
}

void MaskEditor::buildActions()
{
    m_undo->setObjectName(QStringLiteral("undoMask"));
    m_redo->setObjectName(QStringLiteral("redoMask"));
    widgets::dressUndoActions(*m_undo, *m_redo);
    m_saveKey->setObjectName(QStringLiteral("saveMask"));
    m_saveKey->setShortcut(QKeySequence::Save);
    m_saveKey->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addActions({m_undo, m_redo, m_saveKey});
}

void MaskEditor::build()
{
    m_lock->setObjectName(QStringLiteral("roleLock"));
    const int margin = m_theme.px(editorMargin);
    m_lock->setContentsMargins(margin, 0, margin, margin / 2);
    auto *foot = new QVBoxLayout(m_footer);
    foot->setContentsMargins(margin, margin / 2, margin, margin);
    foot->setSpacing(m_theme.px(editorGap) / 2);
    foot->addLayout(buildMasks());
    foot->addLayout(buildFoot());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(buildHead());
    column->addWidget(m_lock);
    column->addWidget(m_fields);
    column->addWidget(m_list, 1);
    column->addWidget(m_footer);
    setFocusProxy(m_list);
}

QHBoxLayout *MaskEditor::buildHead()
{
    auto *line = new QHBoxLayout;
    const int margin = m_theme.px(editorMargin);
    line->setContentsMargins(margin, margin / 2, margin, margin / 2);
    line->setSpacing(m_theme.px(editorGap) / 2);
    line->addWidget(m_heading, 1);
    for (QAction *action : {m_undo, m_redo}) {
        auto *button = new QToolButton(this);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setDefaultAction(action);
        line->addWidget(button);
    }
    line->addWidget(m_presets);
    return line;
}

QHBoxLayout *MaskEditor::buildMasks()
{
    m_masks->setObjectName(QStringLiteral("beforeAfter"));
    m_masks->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    auto *line = new QHBoxLayout;
    line->setSpacing(m_theme.px(editorGap));
    line->addWidget(m_masksTitle);
    line->addWidget(m_masks);
    line->addWidget(m_chips, 1);
    return line;
}

QHBoxLayout *MaskEditor::buildFoot()
{
    m_impact->setObjectName(QStringLiteral("maskImpact"));
    m_impact->setTextFormat(Qt::PlainText);
    m_impact->setWordWrap(true);
    m_concerned->setObjectName(QStringLiteral("listImpact"));
    m_revert->setObjectName(QStringLiteral("revertRole"));
    m_save->setObjectName(QStringLiteral("saveRole"));
    m_save->setDefault(true);
    auto *line = new QHBoxLayout;
    line->setSpacing(m_theme.px(editorGap));
    line->addWidget(m_impact, 1);
    line->addWidget(m_concerned);
    line->addWidget(m_revert);
    line->addWidget(m_save);
    return line;
}

void MaskEditor::connectParts()
{
    connect(m_undo, &QAction::triggered, &m_draft.steps(), &QUndoStack::undo);
    connect(m_redo, &QAction::triggered, &m_draft.steps(), &QUndoStack::redo);
    connect(m_saveKey, &QAction::triggered, this, &MaskEditor::save);
    connect(m_save, &QPushButton::clicked, this, &MaskEditor::save);
    connect(m_revert, &QPushButton::clicked, &m_draft, &MaskDraft::revert);
    connect(m_concerned, &QPushButton::clicked, this, &MaskEditor::impactAsked);
    connect(m_fields, &MaskFields::copyAsked, this, &MaskEditor::copyAsked);
    connect(&m_draft, &MaskDraft::changed, this, &MaskEditor::refresh);
    connect(&m_draft.steps(), &QUndoStack::indexChanged, this, &MaskEditor::refresh);
    connect(&m_theme, &look::Theme::changed, this, &MaskEditor::applyTheme);
}

void MaskEditor::showRole(const EditedRole &role)
{
    m_heading->setRole(role.name, role.colour, role.subtitle);
    m_lock->say(role.editable.isEmpty() ? role.lockReason : QString(), look::Tone::Warning);
    m_fields->setLockReason(role.lockReason);
    m_list->setLockReason(role.lockReason);
}

void MaskEditor::setRole(const EditedRole &role)
{
    showRole(role);
    setImpact({});
    m_draft.open(role.saved, role.editable);
}

void MaskEditor::updateRole(const EditedRole &role)
{
    showRole(role);
    m_draft.reopen(role.saved, role.editable);
}

void MaskEditor::turn(int bit, bool on)
{
    m_list->turn(bit, on);
}

void MaskEditor::setImpact(const QString &text, bool isListed)
{
    m_impact->setText(text);
    m_concerned->setVisible(!text.isEmpty());
    m_concerned->setEnabled(isListed);
}

/// What is typed and not yet entered counts, too.
void MaskEditor::save()
{
    if (m_fields->commit() && isChanged())
        Q_EMIT saveAsked(m_draft.mask());
}

void MaskEditor::refresh()
{
    const auto last = m_draft.lastChange();
    const auto next = m_draft.nextChange();
    m_undo->setEnabled(last.has_value());
    m_redo->setEnabled(next.has_value());
    m_undo->setToolTip(last ? tr("Undo: %1").arg(changeWords(*last)) : tr("Undo"));
    m_redo->setToolTip(next ? tr("Redo: %1").arg(changeWords(*next)) : tr("Redo"));
    m_revert->setEnabled(isChanged());
    m_save->setEnabled(isChanged());
    const QString before = m_draft.saved().hexadecimal();
    m_masks->setText(isChanged() ? before + QStringLiteral(" → ") + m_draft.mask().hexadecimal() : before);
    if (m_told == m_draft.mask())
        return;
    m_told = m_draft.mask();
    Q_EMIT changed(m_told);
}

void MaskEditor::applyTheme()
{
    m_masksTitle->setFont(m_theme.font(look::Face::SecondaryStrong));
    m_masks->setFont(m_theme.font(look::Face::Mono));
    m_impact->setFont(m_theme.font(look::Face::Body));
    look::setInk(*m_masksTitle, m_theme.colour(Token::Text2));
    look::setInk(*m_masks, m_theme.colour(Token::Text));
    look::setInk(*m_impact, m_theme.colour(Token::Text));
    update();
}

void MaskEditor::retranslate()
{
    m_undo->setText(tr("Undo"));
    m_redo->setText(tr("Redo"));
    m_saveKey->setText(tr("Save role"));
    m_masksTitle->setText(tr("Before and after"));
    m_concerned->setText(tr("List…"));
    m_concerned->setToolTip(tr("Every member, channel and permission that the change concerns"));
    m_revert->setText(tr("Revert"));
    m_revert->setToolTip(tr("Back to what is saved; can be undone"));
    m_save->setText(tr("Save role"));
    m_save->setToolTip(tr("Save role (%1)").arg(m_saveKey->shortcut().toString(QKeySequence::NativeText)));
    m_footer->setAccessibleName(tr("What would be saved"));
    refresh();
}

void MaskEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

/// Rules between the parts.
void MaskEditor::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_theme.colour(Token::Line));
    for (const QWidget *part : {static_cast<QWidget *>(m_fields), static_cast<QWidget *>(m_list), m_footer})
        painter.drawLine(0, part->y(), width(), part->y());
}

} // namespace botdeck::ui::guild

#include "moc_MaskEditor.cpp"
