// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bots/BotsView.h"

#include "ui/bots/BotDelegate.h"
#include "ui/bots/StateWords.h"
#include "ui/look/Theme.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace botdeck::ui::bots {

BotsView::BotsView(const look::Theme &theme, QWidget *parent)
    : QTreeView(parent)
    , m_model(new models::BotTreeModel(this))
{
    setObjectName(QStringLiteral("bots"));
    setAccessibleName(tr("Bots"));
    m_model->setWords(botWords());
    setModel(m_model);
    setItemDelegate(new BotDelegate(theme, this));
    setFrameShape(NoFrame);
    setHeaderHidden(true);
    setIndentation(0);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setExpandsOnDoubleClick(false);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setMinimumWidth(200);

    connect(m_model, &QAbstractItemModel::rowsInserted, this, &QTreeView::expandAll);
    connect(&theme, &look::Theme::changed, this, [this] { scheduleDelayedItemsLayout(); });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        Q_EMIT chosenChanged(chosen());
    });
}

std::optional<domain::BotKey> BotsView::chosen() const
{
    const QModelIndexList selected = selectionModel()->selectedIndexes();
    const auto bot = selected.isEmpty() ? std::nullopt : m_model->botAt(selected.first());
    return bot ? std::optional(bot->key) : std::nullopt;
}

void BotsView::choose(const std::optional<domain::BotKey> &bot)
{
    const QModelIndex index = bot ? m_model->indexOf(*bot) : QModelIndex();
    if (index.isValid())
        setCurrentIndex(index);
    else
        clearSelection();
}

void BotsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Bots"));
        m_model->setWords(botWords());
    }
    QTreeView::changeEvent(event);
}

void BotsView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && selectionModel()->hasSelection())
        clearSelection();
    else
        QTreeView::keyPressEvent(event);
}

void BotsView::mousePressEvent(QMouseEvent *event)
{
    if (!indexAt(event->pos()).isValid())
        clearSelection();
    QTreeView::mousePressEvent(event);
}

void BotsView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    // Reasons wrap, so heights depend on the width.
    scheduleDelayedItemsLayout();
}

} // namespace botdeck::ui::bots
