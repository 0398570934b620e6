// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/MonitorTools.h"

#include "ui/look/Icons.h"
#include "ui/look/Theme.h"
#include "ui/monitor/ActionButton.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

namespace botdeck::ui::monitor {

namespace {

constexpr int buttonHeight = 28;

} // namespace

MonitorTools::MonitorTools(
    QWidget *filter, QWidget *chips, QAction &pause, QMenu &columns, const look::Theme &theme,
    QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_top(new QHBoxLayout)
    , m_bottom(new QHBoxLayout)
    , m_columns(new QPushButton(this))
{
    setObjectName(QStringLiteral("monitorTools"));
    auto *pauseButton = new ActionButton(pause, ActionButton::Shown::Always, this);
    pauseButton->setObjectName(QStringLiteral("pauseView"));
    m_columns->setObjectName(QStringLiteral("columns"));
    m_columns->setIcon(look::icon(look::Icon::Columns));
    m_columns->setMenu(&columns);
    m_columns->setAutoDefault(false);
    m_columns->setFocusPolicy(Qt::TabFocus);
    m_top->setSpacing(6);
    m_top->addWidget(filter, 1);
    m_top->addWidget(pauseButton, 0, Qt::AlignTop);
    m_bottom->setSpacing(6);
    m_bottom->addWidget(chips, 1);
    m_bottom->addWidget(m_columns);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    column->addLayout(m_top);
    column->addLayout(m_bottom);
    connect(&theme, &look::Theme::changed, this, &MonitorTools::applyTheme);
    applyTheme();
    retranslate();
}

void MonitorTools::setPollingActions(QAction &start, QAction &stop)
{
    auto *startButton = new ActionButton(start, ActionButton::Shown::WhileEnabled, this);
    startButton->setObjectName(QStringLiteral("startPolling"));
    auto *stopButton = new ActionButton(stop, ActionButton::Shown::WhileEnabled, this);
    stopButton->setObjectName(QStringLiteral("stopPolling"));
    m_top->addWidget(stopButton, 0, Qt::AlignTop);
    m_top->addWidget(startButton, 0, Qt::AlignTop);
    applyTheme();
}

void MonitorTools::setExportAction(QAction &action)
{
    // Short, as here it can only be the updates.
    m_export = new QPushButton(action.icon(), {}, this);
    m_export->setObjectName(QStringLiteral("exportShown"));
    m_export->setAutoDefault(false);
    m_export->setFocusPolicy(Qt::TabFocus);
    m_bottom->addWidget(m_export);
    const auto refresh = [this, &action] {
        m_export->setEnabled(action.isEnabled());
        m_export->setToolTip(action.toolTip());
    };
    connect(m_export, &QPushButton::clicked, &action, &QAction::trigger);
    connect(&action, &QAction::changed, m_export, refresh);
    refresh();
    retranslate();
    applyTheme();
}

void MonitorTools::applyTheme()
{
    for (QPushButton *button : findChildren<QPushButton *>(Qt::FindDirectChildrenOnly))
        button->setMinimumHeight(m_theme.px(buttonHeight));
}

void MonitorTools::retranslate()
{
    if (m_export != nullptr)
        m_export->setText(tr("Export…"));
    m_columns->setText(tr("Columns"));
    m_columns->setToolTip(tr("Choose the columns of the table"));
}

void MonitorTools::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::monitor

#include "moc_MonitorTools.cpp"
