// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/changes/ImpactModel.h"

#include "ui/guild/LineTip.h"
#include "ui/guild/mask/BitWords.h"
#include "ui/guild/ShownName.h"

#include <algorithm>
#include <array>
#include <bit>

namespace botdeck::ui::guild {

namespace {

using domain::PermissionMask;
using Side = ImpactDialog::Side;

// In the order of the columns.
constexpr std::array impactTitles{
    QT_TRANSLATE_NOOP("botdeck::ui::guild::ImpactModel", "Member"),
    QT_TRANSLATE_NOOP("botdeck::ui::guild::ImpactModel", "Channel"),
    QT_TRANSLATE_NOOP("botdeck::ui::guild::ImpactModel", "Permission"),
    QT_TRANSLATE_NOOP("botdeck::ui::guild::ImpactModel", "Change"),
};
static_assert(impactTitles.size() == ImpactModel::ColumnCount);

/// The number of its set bit that so many others stand below.
int setBit(PermissionMask mask, int below)
{
    quint64 bits = mask.bits();
    for (int skipped = 0; skipped < below; ++skipped)
        bits &= bits - 1;
    return std::countr_zero(bits);
}

} // namespace

ImpactModel::ImpactModel(const ShownImpact &impact, QObject *parent)
    : QAbstractTableModel(parent)
    , m_impact(impact)
{
    count();
}

void ImpactModel::choose(Side side, std::optional<int> bit)
{
    const PermissionMask bits = bit ? PermissionMask::ofBit(*bit) : PermissionMask::all();
    if (side == m_side && bits == m_bits)
        return;
    beginResetModel();
    m_side = side;
    m_bits = bits;
    count();
    endResetModel();
}

void ImpactModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

PermissionMask ImpactModel::gainedOf(const domain::PermissionChange &change) const
{
    return m_side == Side::Lost ? PermissionMask() : change.gained & m_bits;
}

PermissionMask ImpactModel::lostOf(const domain::PermissionChange &change) const
{
    return m_side == Side::Gained ? PermissionMask() : change.lost & m_bits;
}

void ImpactModel::count()
{
    const std::vector<domain::PermissionChange> &changes = m_impact.impact->changes;
    m_starts.assign(changes.size() + 1, 0);
    m_lines = 0;
    for (size_t at = 0; at < changes.size(); ++at) {
        m_lines += gainedOf(changes[at]).count() + lostOf(changes[at]).count();
        m_starts[at + 1] = int(std::min<qint64>(m_lines, mostRows));
    }
}

ImpactModel::Line ImpactModel::line(int row) const
{
    // The last change that begins at or before the row; those before it that begin there have no rows.
    const auto next = std::ranges::upper_bound(m_starts, row);
    const auto at = size_t(next - m_starts.begin()) - 1;
    const domain::PermissionChange &change = m_impact.impact->changes[at];
    const int behind = row - m_starts[at];
    const PermissionMask gained = gainedOf(change);
    if (behind < gained.count())
        return {change.member, change.channel, setBit(gained, behind), true};
    return {change.member, change.channel, setBit(lostOf(change), behind - gained.count()), false};
}

int ImpactModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_starts.back();
}

int ImpactModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImpactModel::cellText(const Line &line, int column) const
{
    const domain::Guild &guild = m_impact.table->guild();
    switch (column) {
    case MemberColumn:
        return shownName(guild.members.at(line.member));
    case ChannelColumn:
        return shownName(guild.channels.at(line.channel));
    case BitColumn:
        return bitTitle(line.bit);
    default:
        return line.isGained ? tr("+ gained") : tr("− lost");
    }
}

QString ImpactModel::tip(const Line &line) const
{
    const domain::Guild &guild = m_impact.table->guild();
    return lineTip(
        {cellText(line, MemberColumn) + QStringLiteral(" · ") + guild.members.at(line.member).id.toString(),
         cellText(line, ChannelColumn) + QStringLiteral(" · ") +
             guild.channels.at(line.channel).id.toString(),
         cellText(line, ChangeColumn) + u' ' + cellText(line, BitColumn)});
}

QVariant ImpactModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return cellText(line(index.row()), index.column());
    case Qt::ToolTipRole:
        return tip(line(index.row()));
    case Qt::AccessibleTextRole: {
        const Line at = line(index.row());
        if (index.column() != MemberColumn)
            return cellText(at, index.column());
        // The first cell says the whole row.
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column)
            cells += cellText(at, column);
        return cells.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

QVariant ImpactModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return tr(impactTitles.at(size_t(section)));
}

} // namespace botdeck::ui::guild

#include "moc_ImpactModel.cpp"
