// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the pane is put together.
#include "models/CallListModel.h"
#include "ui/apiconsole/AnswerPane.h"
#include "ui/apiconsole/CallDelegate.h"
#include "ui/apiconsole/CopyMenu.h"
#include "ui/apiconsole/HistoryFilter.h"
#include "ui/apiconsole/HistoryPane.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/widgets/EmptyNote.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>

#include <array>

namespace botdeck::ui::apiconsole {

namespace {

constexpr int historyPadding = 8;
// The last one takes what is left.
constexpr std::array callColumnWidths{150, 130, 200, 130};

} // namespace

QPushButton *HistoryPane::addButton(const char *name)
{
    auto *button = new QPushButton(this);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoDefault(false);
    return button;
}

void HistoryPane::buildTable()
{
    m_table->setObjectName(QStringLiteral("history"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CallDelegate(m_theme, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (size_t column = 0; column < callColumnWidths.size(); ++column)
        m_table->setColumnWidth(int(column), m_theme.px(callColumnWidths.at(column)));
    connect(
        m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryPane::showChosen);
}

void HistoryPane::buildDiscard()
{
    m_discard->setObjectName(QStringLiteral("historyDiscard"));
    m_discard->setPopupMode(QToolButton::InstantPopup);
    m_discard->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(m_discard);
    for (const int days : discardDays)
        m_discardEntries += menu->addAction(QString(), this, [this, days] { Q_EMIT discardAsked(days); });
    m_discard->setMenu(menu);
}

void HistoryPane::build()
{
    const int padding = m_theme.px(historyPadding);
    auto *list = new QWidget(this);
    m_list = new QStackedLayout(list);
    m_list->addWidget(m_table);
    m_list->addWidget(m_empty);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    split->addWidget(list);
    split->addWidget(m_answer);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(padding, padding, padding, padding);
    top->addWidget(m_filter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(split, 1);
    column->addWidget(buildFoot());
}

QWidget *HistoryPane::buildFoot()
{
    const int padding = m_theme.px(historyPadding);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(padding);
    for (QWidget *button : std::initializer_list<QWidget *>{m_send, m_edit, m_compare, m_keep, m_copies})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *kept = new QHBoxLayout;
    kept->setSpacing(padding);
    kept->addWidget(m_count, 1);
    kept->addWidget(m_discard);
    auto *foot = new QWidget(this);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(padding / 2);
    column->addLayout(buttons);
    column->addWidget(m_words);
    column->addLayout(kept);
    return foot;
}

} // namespace botdeck::ui::apiconsole
