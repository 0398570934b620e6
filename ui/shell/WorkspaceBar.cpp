// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WorkspaceBar.h"

#include "ui/look/Theme.h"
#include "ui/shell/WorkspaceButton.h"

#include <QActionGroup>
#include <QEvent>
#include <QPainter>

#include <utility>

namespace botdeck::ui::shell {

namespace {

constexpr int barHeight = 44;
constexpr int productionLine = 3;

} // namespace

WorkspaceBar::WorkspaceBar(const look::Theme &theme, QWidget *parent)
    : QToolBar(parent)
    , m_theme(theme)
    , m_workspaces(new QActionGroup(this))
{
    setObjectName(QStringLiteral("toolBar"));
    setMovable(false);
    // Hidden by accident it could not be brought back.
    toggleViewAction()->setVisible(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    for (const WorkspaceRow &row : workspaceTable) {
        QAction *action = m_workspaces->addAction(look::icon(row.icon), {});
        action->setObjectName(QStringLiteral("workspace-") + QLatin1StringView(row.word));
        action->setCheckable(true);
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + int(row.workspace))));
        connect(action, &QAction::triggered, this, [this, workspace = row.workspace] { choose(workspace); });
        addWidget(new WorkspaceButton(*action, theme, this));
    }
    workspaceActions().first()->setChecked(true);
    auto *gap = new QWidget(this);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(gap);
    connect(&theme, &look::Theme::changed, this, &QWidget::updateGeometry);
    retranslate();
}

void WorkspaceBar::choose(Workspace workspace)
{
    workspaceActions().at(qsizetype(workspace))->setChecked(true);
    if (workspace == m_current)
        return;
    m_current = workspace;
    Q_EMIT chosen(workspace);
}

QList<QAction *> WorkspaceBar::workspaceActions() const
{
    return m_workspaces->actions();
}

void WorkspaceBar::addAtEnd(QAction &action)
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setDefaultAction(&action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    addWidget(button);
}

void WorkspaceBar::setProduction(bool production)
{
    if (std::exchange(m_production, production) != production)
        update();
}

QSize WorkspaceBar::sizeHint() const
{
    const QSize hint = QToolBar::sizeHint();
    return {hint.width(), std::max(hint.height(), m_theme.px(barHeight))};
}

void WorkspaceBar::retranslate()
{
    setWindowTitle(tr("Workspaces"));
    for (const WorkspaceRow &row : workspaceTable) {
        QAction *action = workspaceActions().at(qsizetype(row.workspace));
        const QString name = workspaceName(row.workspace);
        action->setText(name);
        action->setToolTip(
            //: %1 is a workspace such as Monitor, %2 a key such as Ctrl+1
            tr("%1 (%2)").arg(name, action->shortcut().toString(QKeySequence::NativeText)));
    }
}

void WorkspaceBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolBar::changeEvent(event);
}

void WorkspaceBar::paintEvent(QPaintEvent *event)
{
    QToolBar::paintEvent(event);
    if (!m_production)
        return;
    QPainter painter(this);
    painter.fillRect(
        QRect(0, height() - productionLine, width(), productionLine), m_theme.colour(look::Token::Warning));
}

} // namespace botdeck::ui::shell

#include "moc_WorkspaceBar.cpp"
