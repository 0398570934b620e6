// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the designer's parts stand; what they do is in DesignerPane.cpp.
#include "ui/designer/ButtonForm.h"
#include "ui/designer/ChecksPane.h"
#include "ui/designer/CodeButton.h"
#include "ui/designer/DesignerPane.h"
#include "ui/designer/KeyboardCanvas.h"
#include "ui/designer/SourcePane.h"
#include "ui/designer/TemplatesButton.h"
#include "ui/look/FlatTabs.h"
#include "ui/look/Icons.h"
#include "ui/look/Theme.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace botdeck::ui::designer {

namespace {

constexpr int barMargin = 6;
constexpr int footMargin = 12;
constexpr int shortestRules = 8;
constexpr int stageShare = 200;
constexpr int editorShare = 270;
constexpr int checksShare = 180;

QScrollArea *scrolled(QWidget &content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(&content);
    area->viewport()->setAutoFillBackground(false);
    content.setAutoFillBackground(false);
    return area;
}

} // namespace

void DesignerPane::build()
{
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(buildStage());
    parts->addWidget(buildEditor());
    parts->addWidget(scrolled(*new ChecksPane(m_draft, m_theme), this));
    for (int part = 0; part < parts->count(); ++part)
        parts->setStretchFactor(part, 1);
    parts->setSizes({stageShare, editorShare, checksShare});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(buildTools());
    column->addWidget(parts, 1);
    column->addLayout(buildFoot());
    setFocusProxy(m_canvas);
}

QHBoxLayout *DesignerPane::buildTools()
{
    auto *line = new QHBoxLayout;
    const int margin = m_theme.px(barMargin);
    line->setContentsMargins(margin, margin, margin, margin);
    line->setSpacing(margin / 2);
    for (QAction *action : {m_undo, m_redo, m_addButton, m_addRow, m_remove}) {
        auto *button = new QToolButton(this);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        const bool hasWords = action == m_addButton || action == m_addRow;
        button->setToolButtonStyle(hasWords ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
        button->setDefaultAction(action);
        line->addWidget(button);
    }
    m_rules->setObjectName(QStringLiteral("keyboardRules"));
    m_rules->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_rules->setMinimumContentsLength(shortestRules);
    for (const domain::PlatformId id : domain::allPlatforms)
        m_rules->addItem(QString(), int(id));
    line->addWidget(m_rules, 1);
    return line;
}

/// The canvas and, on its ground, what can be done there.
QWidget *DesignerPane::buildStage()
{
    auto *stage = new QWidget(this);
    stage->setObjectName(QStringLiteral("keyboardStage"));
    stage->setAutoFillBackground(true);
    QScrollArea *area = scrolled(*m_canvas, stage);
    connect(m_canvas, &KeyboardCanvas::showWanted, area, [area](const QRect &rect) {
        area->ensureVisible(rect.center().x(), rect.center().y(), 0, rect.height());
    });
    m_hint->setObjectName(QStringLiteral("keyboardHint"));
    m_hint->setWordWrap(true);
    const int margin = m_theme.px(footMargin);
    m_hint->setContentsMargins(2 * margin, 0, margin, margin / 2);
    auto *column = new QVBoxLayout(stage);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(area, 1);
    column->addWidget(m_hint);
    return stage;
}

QWidget *DesignerPane::buildEditor()
{
    auto *editor = new QWidget(this);
    m_tabs->setObjectName(QStringLiteral("keyboardViews"));
    m_pages->addWidget(scrolled(*m_form, this));
    m_pages->addWidget(new SourcePane(m_draft, jsonForm, m_theme, this));
    m_pages->addWidget(new SourcePane(m_draft, notationForm, m_theme, this));
    for (int page = 0; page < m_pages->count(); ++page)
        m_tabs->addTab(QString());
    auto *column = new QVBoxLayout(editor);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_pages, 1);
    return editor;
}

QHBoxLayout *DesignerPane::buildFoot()
{
    m_try->setObjectName(QStringLiteral("tryKeyboard"));
    m_try->setIcon(look::icon(look::Icon::Start));
    m_attach->setObjectName(QStringLiteral("attachKeyboard"));
    m_attach->setDefault(true);
    auto *line = new QHBoxLayout;
    const int margin = m_theme.px(footMargin);
    line->setContentsMargins(margin, margin, margin, margin);
    line->setSpacing(margin);
    line->addWidget(new TemplatesButton(m_draft, this));
    line->addWidget(m_code);
    line->addStretch(1);
    line->addWidget(m_try);
    line->addWidget(m_attach);
    return line;
}

} // namespace botdeck::ui::designer
