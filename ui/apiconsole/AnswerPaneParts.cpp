// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the pane is put together.
#include "ui/apiconsole/AnswerPane.h"
#include "ui/apiconsole/AnswerText.h"
#include "ui/apiconsole/FindLine.h"
#include "ui/look/FlatTabs.h"
#include "ui/look/Icons.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/widgets/EmptyNote.h"
#include "ui/widgets/JsonTree.h"

#include <QLabel>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace botdeck::ui::apiconsole {

namespace {

constexpr int answerPadding = 8;

} // namespace

QToolButton *AnswerPane::addTool(const char *name)
{
    auto *tool = new QToolButton(this);
    tool->setObjectName(QString::fromLatin1(name));
    tool->setAutoRaise(true);
    tool->setFocusPolicy(Qt::TabFocus);
    tool->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return tool;
}

void AnswerPane::build()
{
    m_treePage->addWidget(m_tree);
    m_treePage->addWidget(m_noTree);
    for (QWidget *page : std::initializer_list<QWidget *>{m_treePage, m_text, m_headers, m_request}) {
        m_pages->addWidget(page);
        m_tabs->addTab({});
    }
    m_find->setIcon(look::icon(look::Icon::Search));
    m_copy->setIcon(look::icon(look::Icon::Copy));
    m_save->setIcon(look::icon(look::Icon::Export));
    m_compare->setIcon(look::icon(look::Icon::WorkApi));
    const int padding = m_theme.px(answerPadding);
    m_noTree->setContentsMargins(padding, padding, padding, padding);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(padding, padding, padding, padding / 2);
    head->setSpacing(padding / 2);
    head->addWidget(m_words);
    head->addWidget(m_trouble);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(padding, padding / 2, padding, padding / 2);
    for (QToolButton *tool : {m_find, m_copy, m_save, m_compare})
        tools->addWidget(tool);
    tools->addStretch();
    auto *shown = new QWidget(this);
    auto *column = new QVBoxLayout(shown);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_tabs);
    column->addWidget(m_pages, 1);
    column->addWidget(m_findLine);
    column->addLayout(tools);
    m_stack = new QStackedLayout(this);
    m_stack->setContentsMargins({});
    m_stack->addWidget(m_empty);
    m_stack->addWidget(shown);
}

} // namespace botdeck::ui::apiconsole
