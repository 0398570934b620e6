// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/mask/PermissionModel.h"

#include "ui/guild/LineTip.h"
#include "ui/guild/mask/BitWords.h"

#include <algorithm>

namespace botdeck::ui::guild {

namespace {

using domain::PermissionMask;

// In the order of the model's groups.
constexpr std::array groupTitles{
    QT_TRANSLATE_NOOP("botdeck::ui::guild::PermissionModel", "Not in Fanbook’s table"),
    QT_TRANSLATE_NOOP("botdeck::ui::guild::PermissionModel", "Server"),
    QT_TRANSLATE_NOOP("botdeck::ui::guild::PermissionModel", "All channels"),
    QT_TRANSLATE_NOOP("botdeck::ui::guild::PermissionModel", "Text channels"),
    QT_TRANSLATE_NOOP("botdeck::ui::guild::PermissionModel", "Voice channels"),
};
static_assert(groupTitles.size() == PermissionModel::groupCount);

// In the order of the columns.
constexpr std::array columnTitles{
    QT_TRANSLATE_NOOP("botdeck::ui::guild::PermissionModel", "Bit"),
    QT_TRANSLATE_NOOP("botdeck::ui::guild::PermissionModel", "Permission"),
    QT_TRANSLATE_NOOP("botdeck::ui::guild::PermissionModel", "What it allows"),
    QT_TRANSLATE_NOOP("botdeck::ui::guild::PermissionModel", "Channels"),
    QT_TRANSLATE_NOOP("botdeck::ui::guild::PermissionModel", "Allow"),
};
static_assert(columnTitles.size() == PermissionModel::ColumnCount);

} // namespace

PermissionModel::PermissionModel(MaskDraft &draft, QObject *parent)
    : QAbstractItemModel(parent)
    , m_draft(draft)
{
    for (const domain::PermissionBit &named : domain::namedPermissions())
        m_groups.at(size_t(named.group) + 1).push_back(named.bit);
    connect(&draft, &MaskDraft::changed, this, &PermissionModel::follow);
    follow();
}

void PermissionModel::setLockReason(const QString &reason)
{
    m_lockReason = reason;
    announce();
}

void PermissionModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    announce();
}

void PermissionModel::follow()
{
    syncUnknown();
    announce();
}

/// Row by row, so that whoever looks at one goes on looking at it.
void PermissionModel::syncUnknown()
{
    std::vector<int> &rows = m_groups.front();
    const PermissionMask wanted = (m_draft.mask() | m_draft.saved()) & ~namedBits();
    const QModelIndex group = index(0, 0);
    for (int bit = 0; bit < PermissionMask::width; ++bit) {
        const auto at = std::ranges::lower_bound(rows, bit);
        const bool isThere = at != rows.end() && *at == bit;
        const int row = int(at - rows.begin());
        if (isThere == wanted.has(bit))
            continue;
        if (isThere) {
            beginRemoveRows(group, row, row);
            rows.erase(at);
            endRemoveRows();
        } else {
            beginInsertRows(group, row, row);
            rows.insert(at, bit);
            endInsertRows();
        }
    }
}

void PermissionModel::announce()
{
    for (int group = 0; group < groupCount; ++group) {
        const QModelIndex parent = index(group, 0);
        if (const int rows = rowCount(parent); rows > 0)
            Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, ColumnCount - 1, parent));
    }
    Q_EMIT dataChanged(index(0, 0), index(groupCount - 1, ColumnCount - 1));
}

// A group's id is 0, that of a row in it the group's number and 1.
QModelIndex PermissionModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex PermissionModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, quintptr(0));
}

int PermissionModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return groupCount;
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return int(m_groups.at(size_t(parent.row())).size());
}

int PermissionModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

PermissionRow PermissionModel::rowOf(int bit) const
{
    return {
        bit,
        domain::namedPermission(bit),
        m_draft.mask().has(bit),
        m_draft.added().has(bit),
        m_draft.removed().has(bit),
        m_draft.gate(bit)};
}

QVariant PermissionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == 0)
        return groupData(index.row(), index.column(), role);
    return bitData(m_groups.at(index.internalId() - 1).at(size_t(index.row())), index.column(), role);
}

QVariant PermissionModel::groupData(int group, int column, int role) const
{
    const QString title = tr(groupTitles.at(size_t(group)));
    switch (role) {
    case GroupTitleRole:
        return title;
    case GroupCountRole:
        return countWords(group);
    case Qt::DisplayRole:
        return column == 0 ? QVariant(title) : QVariant();
    case Qt::AccessibleTextRole:
        return column == 0 ? title + QStringLiteral(", ") + countWords(group) : QString();
    default:
        return {};
    }
}

QVariant PermissionModel::bitData(int bit, int column, int role) const
{
    const PermissionRow row = rowOf(bit);
    switch (role) {
    case RowRole:
        return QVariant::fromValue(row);
    case Qt::DisplayRole:
        return cellText(row, column);
    case Qt::ToolTipRole:
        return tip(row);
    case Qt::CheckStateRole:
        return column == AllowColumn ? QVariant(row.isOn ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::AccessibleTextRole:
        // The first cell says the whole row: it is what is current when the arrow keys go through the list.
        return column == BitColumn     ? spoken(row)
               : column == AllowColumn ? stateWords(row)
                                       : cellText(row, column);
    default:
        return {};
    }
}

QString PermissionModel::cellText(const PermissionRow &row, int column) const
{
    switch (column) {
    case BitColumn:
        return QString::number(row.bit);
    case NameColumn:
        return bitTitle(row.bit);
    case WordsColumn:
        return bitWords(row.bit);
    case ChannelsColumn:
        return row.named == nullptr ? QStringLiteral("?") : row.named->channels.toString();
    default:
        return {};
    }
}

QString PermissionModel::stateWords(const PermissionRow &row) const
{
    QStringList words{row.isOn ? tr("allowed") : tr("not allowed")};
    if (row.isAdded)
        words += tr("added");
    if (row.isRemoved)
        words += tr("removed");
    if (row.gate == BitGate::Unknown)
        words += tr("kept");
    if (row.gate == BitGate::Locked)
        words += tr("locked");
    if (row.isReserved())
        words += tr("reserved");
    return words.join(QStringLiteral(", "));
}

QString PermissionModel::spoken(const PermissionRow &row) const
{
    //: a row that is read out: %1 name, %2 number, %3 what it allows, %4 whether it is allowed
    return tr("%1, bit %2, %3, %4")
        .arg(bitTitle(row.bit), QString::number(row.bit), bitWords(row.bit), stateWords(row));
}

QString PermissionModel::tip(const PermissionRow &row) const
{
    QStringList lines{bitTitle(row.bit), bitWords(row.bit)};
    if (row.gate == BitGate::Locked && !m_lockReason.isEmpty())
        lines += m_lockReason;
    if (row.named != nullptr && row.named->isStarred)
        lines += tr("Fanbook marks it with a star and does not say why.");
    return lineTip(lines);
}

QString PermissionModel::countWords(int group) const
{
    const std::vector<int> &bits = m_groups.at(size_t(group));
    const auto set = int(std::ranges::count_if(bits, [this](int bit) { return m_draft.mask().has(bit); }));
    if (group == 0)
        return tr("%n set", nullptr, set);
    //: %1 of %2 permissions of a group
    return tr("%1 of %2 allowed").arg(set).arg(bits.size());
}

QVariant PermissionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole && section == AllowColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(tr(columnTitles.at(size_t(section)))) : QVariant();
}

Qt::ItemFlags PermissionModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.internalId() != 0)
        flags |= Qt::ItemNeverHasChildren;
    return flags;
}

} // namespace botdeck::ui::guild

#include "moc_PermissionModel.cpp"
