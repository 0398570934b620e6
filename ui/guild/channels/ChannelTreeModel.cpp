// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/channels/ChannelTreeModel.h"

#include "models/SafeText.h"
#include "ui/guild/channels/ChannelGroups.h"
#include "ui/guild/channels/ChannelKinds.h"
#include "ui/guild/LineTip.h"

namespace botdeck::ui::guild {

namespace {

constexpr qsizetype channelNameShown = 120;

} // namespace

bool ChannelRow::isCategory() const
{
    return type == categoryChannel;
}

ChannelTreeModel::ChannelTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void ChannelTreeModel::setGuild(const std::optional<ShownGuild> &guild)
{
    beginResetModel();
    m_guild = guild;
    m_tops.clear();
    const QList<ChannelGroup> groups = guild ? channelGroups(guild->table->guild()) : QList<ChannelGroup>();
    for (const ChannelGroup &group : groups) {
        if (group.category >= 0) {
            m_tops.push_back({group.category, group.channels});
            continue;
        }
        for (const int place : group.channels)
            m_tops.push_back({place});
    }
    endResetModel();
}

void ChannelTreeModel::retranslate()
{
    for (int top = 0; top < int(m_tops.size()); ++top) {
        const QModelIndex parent = index(top, 0);
        if (const int rows = rowCount(parent); rows > 0)
            Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, 0, parent));
    }
    if (!m_tops.empty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_tops.size()) - 1, 0));
}

int ChannelTreeModel::count() const
{
    int channels = 0;
    for (int top = 0; top < int(m_tops.size()); ++top) {
        const domain::GuildChannel *channel = channelAt(index(top, 0));
        channels += channel->type == categoryChannel ? int(m_tops.at(size_t(top)).inside.size()) : 1;
    }
    return channels;
}

const domain::GuildChannel *ChannelTreeModel::channelAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const Top &top = m_tops.at(size_t(index.internalId() == 0 ? index.row() : index.parent().row()));
    const int place = index.internalId() == 0 ? top.place : top.inside.at(index.row());
    return &m_guild->table->guild().channels.at(place);
}

QModelIndex ChannelTreeModel::indexOf(core::Id channel) const
{
    for (int top = 0; top < int(m_tops.size()); ++top) {
        const QModelIndex parent = index(top, 0);
        if (channelAt(parent)->id == channel)
            return parent;
        for (int row = 0; row < rowCount(parent); ++row) {
            if (channelAt(index(row, 0, parent))->id == channel)
                return index(row, 0, parent);
        }
    }
    return {};
}

// The id of what stands at the top is 0, that of a channel in a category its category's row and 1.
QModelIndex ChannelTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex ChannelTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, quintptr(0));
}

int ChannelTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_tops.size());
    return parent.internalId() == 0 ? int(m_tops.at(size_t(parent.row())).inside.size()) : 0;
}

int ChannelTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

ChannelRow ChannelTreeModel::rowOf(const QModelIndex &index) const
{
    const domain::GuildChannel &channel = *channelAt(index);
    const QString name = models::oneLine(channel.name, channelNameShown);
    return {
        channel.id, name.isEmpty() ? channel.id.toString() : name, channel.type,
        index.internalId() == 0 ? rowCount(index) : 0};
}

QVariant ChannelTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case RowRole:
        return QVariant::fromValue(rowOf(index));
    case Qt::DisplayRole:
        return rowOf(index).name;
    case Qt::AccessibleTextRole:
        return spoken(rowOf(index), channelAt(index)->overwrites.size());
    case Qt::ToolTipRole:
        return tip(rowOf(index), channelAt(index)->overwrites.size());
    default:
        return {};
    }
}

QString ChannelTreeModel::spoken(const ChannelRow &row, qsizetype overwrites)
{
    QStringList words{row.name, channelKindWords(row.type)};
    if (row.isCategory())
        words += tr("%n channel(s)", nullptr, row.inside);
    if (overwrites > 0)
        words += tr("%n overwrite(s)", nullptr, int(overwrites));
    return words.join(QStringLiteral(", "));
}

QString ChannelTreeModel::tip(const ChannelRow &row, qsizetype overwrites)
{
    return lineTip(
        {row.name, channelKindWords(row.type), tr("id %1").arg(row.id.toString()),
         tr("%n overwrite(s)", nullptr, int(overwrites))});
}

} // namespace botdeck::ui::guild

#include "moc_ChannelTreeModel.cpp"
