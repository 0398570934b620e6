// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/channels/ChannelsView.h"

#include "ui/guild/channels/ChannelDelegate.h"
#include "ui/guild/channels/ChannelTreeModel.h"
#include "ui/look/Icons.h"
#include "ui/look/Theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>

namespace botdeck::ui::guild {

ChannelsView::ChannelsView(const look::Theme &theme, QWidget *parent)
    : QTreeView(parent)
    , m_theme(theme)
    , m_model(new ChannelTreeModel(this))
    , m_delegate(new ChannelDelegate(theme, this))
{
    setObjectName(QStringLiteral("guildChannels"));
    setModel(m_model);
    setItemDelegate(m_delegate);
    setFrameShape(NoFrame);
    setHeaderHidden(true);
    setIndentation(0);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(
        this, &QTreeView::collapsed, this, [this](const QModelIndex &category) { noteFold(category, true); });
    connect(
        this, &QTreeView::expanded, this, [this](const QModelIndex &category) { noteFold(category, false); });
    connect(&theme, &look::Theme::changed, this, &ChannelsView::scheduleDelayedItemsLayout);
    retranslate();
}

void ChannelsView::setGuild(const std::optional<ShownGuild> &guild)
{
    const std::optional<core::Id> id = guild ? std::optional(guild->table->guild().id) : std::nullopt;
    if (id != m_guild) {
        m_chosen.reset();
        m_folded.clear();
    }
    m_guild = id;
    const QScopedValueRollback<bool> quiet(m_isQuiet, true);
    m_model->setGuild(guild);
    applyFolds();
    // Else it would scroll there, and open what is folded.
    setAutoScroll(false);
    showChosen();
    setAutoScroll(true);
}

void ChannelsView::noteFold(const QModelIndex &category, bool folded)
{
    const core::Id id = m_model->channelAt(category)->id;
    if (folded)
        m_folded.insert(id);
    else
        m_folded.remove(id);
}

void ChannelsView::applyFolds()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex top = m_model->index(row, 0);
        if (m_model->rowCount(top) > 0)
            setExpanded(top, !m_folded.contains(m_model->channelAt(top)->id));
    }
}

void ChannelsView::choose(core::Id channel)
{
    m_chosen = channel;
    const QScopedValueRollback<bool> quiet(m_isQuiet, true);
    showChosen();
    if (currentIndex().isValid())
        scrollTo(currentIndex());
}

void ChannelsView::showChosen()
{
    const QModelIndex index = m_chosen ? m_model->indexOf(*m_chosen) : QModelIndex();
    if (index.isValid())
        setCurrentIndex(index);
    else
        selectionModel()->clear();
}

void ChannelsView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    if (m_isQuiet || selected.isEmpty())
        return;
    m_chosen = m_model->channelAt(selected.indexes().first())->id;
    Q_EMIT channelChosen(*m_chosen);
}

void ChannelsView::askMenu(const RowMenuPlace &place)
{
    const domain::GuildChannel *channel = m_model->channelAt(place.index);
    if (channel == nullptr)
        return;
    setCurrentIndex(place.index);
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("channelMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const core::Id id = channel->id;
    const auto add = [this, menu](look::Icon icon, const QString &words, const char *name, auto act) {
        menu->addAction(look::icon(icon), words, this, act)->setObjectName(QLatin1StringView(name));
    };
    add(look::Icon::Eye, tr("Who can see this channel…"), "whoCan", [this, id] { Q_EMIT whoCanAsked(id); });
    menu->addSeparator();
    add(look::Icon::Copy, tr("Copy id"), "copyId", [this, id] { Q_EMIT copyAsked(id.toString()); });
    add(look::Icon::Copy, tr("Copy name"), "copyName",
        [this, name = channel->name] { Q_EMIT copyAsked(name); });
    menu->popup(place.global);
}

void ChannelsView::contextMenuEvent(QContextMenuEvent *event)
{
    askMenu(rowMenuPlace(*this, *event));
}

void ChannelsView::keyPressEvent(QKeyEvent *event)
{
    const domain::GuildChannel *channel = m_model->channelAt(currentIndex());
    if (opensRowMenu(*event))
        askMenu(currentRowMenuPlace(*this));
    else if (event->matches(QKeySequence::Copy) && channel != nullptr)
        Q_EMIT copyAsked(channel->id.toString());
    else if (event->key() == Qt::Key_Space && channel != nullptr && m_model->rowCount(currentIndex()) > 0)
        setExpanded(currentIndex(), !isExpanded(currentIndex()));
    else
        QTreeView::keyPressEvent(event);
}

/// The sign before a category folds it and chooses nothing.
void ChannelsView::mousePressEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    const QModelIndex index = indexAt(place);
    if (event->button() == Qt::LeftButton && index.isValid() && m_model->rowCount(index) > 0 &&
        m_delegate->chevronRect(visualRect(index)).contains(place))
        setExpanded(index, !isExpanded(index));
    else
        QTreeView::mousePressEvent(event);
}

void ChannelsView::drawRow(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QTreeView::drawRow(painter, option, index);
    if (!hasFocus() || !selectionModel()->isSelected(index))
        return;
    painter->save();
    paintRowRing(*painter, option.rect, m_theme);
    painter->restore();
}

void ChannelsView::retranslate()
{
    setAccessibleName(tr("Channels"));
    m_model->retranslate();
}

void ChannelsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTreeView::changeEvent(event);
}

} // namespace botdeck::ui::guild

#include "moc_ChannelsView.cpp"
