// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/overwrites/OverwriteModel.h"

#include "domain/permissions/PermissionBits.h"
#include "models/SafeText.h"
#include "ui/guild/channels/ChannelGroups.h"
#include "ui/guild/channels/ChannelKinds.h"
#include "ui/guild/LineTip.h"
#include "ui/guild/mask/BitWords.h"
#include "ui/guild/overwrites/OverwriteStates.h"

#include <algorithm>
#include <utility>

namespace botdeck::ui::guild {

using core::Id;
using domain::OverwriteState;
using domain::PermissionMask;
using domain::PermissionOverwrite;

namespace {

constexpr qsizetype longestChannel = 80;

PermissionMask bitsOfOverwrite(const PermissionOverwrite *overwrite)
{
    return overwrite == nullptr ? PermissionMask() : overwrite->deny | overwrite->allows;
}

} // namespace

OverwriteModel::OverwriteModel(const OverwriteDraft &draft, QObject *parent)
    : QAbstractTableModel(parent)
    , m_draft(draft)
    , m_bit(domain::viewChannelBit)
{
    connect(&draft, &OverwriteDraft::changed, this, &OverwriteModel::follow);
}

/// Of another guild without those that were added.
void OverwriteModel::reload()
{
    beginResetModel();
    const auto before = std::exchange(m_table, m_draft.table());
    if (before == nullptr || m_table == nullptr || before->guild().id != m_table->guild().id)
        m_added.clear();
    m_rows.clear();
    m_subjects.clear();
    if (m_table != nullptr) {
        for (const ChannelGroup &group : channelGroups(m_table->guild())) {
            if (group.category >= 0)
                m_rows += group.category;
            m_rows += group.channels;
        }
        m_subjects = overwriteSubjects(m_table->guild(), m_added);
    }
    endResetModel();
}

void OverwriteModel::setBit(int bit)
{
    m_bit = bit;
    announce();
}

void OverwriteModel::add(Id subject)
{
    const auto isThere = [subject](const OverwriteSubject &each) { return each.id == subject; };
    if (m_table == nullptr || std::ranges::any_of(m_subjects, isThere))
        return;
    m_added += subject;
    const QList<OverwriteSubject> subjects = overwriteSubjects(m_table->guild(), m_added);
    const auto column = int(std::ranges::find_if(subjects, isThere) - subjects.begin());
    beginInsertColumns({}, column, column);
    m_subjects = subjects;
    endInsertColumns();
}

/// Who gets a first overwrite gets a column, which stays when it goes again: nothing jumps under the hand.
void OverwriteModel::follow()
{
    if (m_draft.table() != m_table)
        reload();
    for (const OverwriteChange &change : m_draft.changes())
        add(change.cell.subject);
    announce();
}

void OverwriteModel::announce()
{
    if (m_rows.isEmpty() || m_subjects.isEmpty())
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

void OverwriteModel::retranslate()
{
    announce();
    if (!m_subjects.isEmpty())
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

const domain::GuildChannel &OverwriteModel::channelAt(int row) const
{
    return m_table->guild().channels.at(m_rows.at(row));
}

OverwriteCell OverwriteModel::cellAt(const QModelIndex &index) const
{
    return {channelAt(index.row()).id, m_subjects.at(index.column()).id};
}

QModelIndex OverwriteModel::indexOf(const OverwriteCell &cell) const
{
    const auto column = std::ranges::find(m_subjects, cell.subject, &OverwriteSubject::id);
    if (column == m_subjects.end())
        return {};
    for (int row = 0; row < m_rows.size(); ++row) {
        if (channelAt(row).id == cell.channel)
            return index(row, int(column - m_subjects.begin()));
    }
    return {};
}

int OverwriteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int OverwriteModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_subjects.size());
}

MatrixCell OverwriteModel::cell(const QModelIndex &index) const
{
    const OverwriteCell place = cellAt(index);
    const domain::GuildChannel &channel = channelAt(index.row());
    MatrixCell cell;
    cell.isCategory = channel.type == categoryChannel;
    cell.isBlank = cell.isCategory && m_draft.overwrites(channel.id).isEmpty();
    const PermissionOverwrite *now = m_draft.overwrite(place);
    cell.before = domain::overwriteState(m_draft.saved(place), m_bit);
    cell.now = domain::overwriteState(now, m_bit);
    cell.gate = m_draft.gate(place, m_bit);
    cell.others = bitsOfOverwrite(now).with(m_bit, false).count();
    return cell;
}

QVariant OverwriteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case CellRole:
        return QVariant::fromValue(cell(index));
    case Qt::DisplayRole:
        return overwriteStateWords(cell(index).now);
    case Qt::AccessibleTextRole:
        return spoken(index);
    case Qt::ToolTipRole:
        return tip(index);
    default:
        return {};
    }
}

QString OverwriteModel::spoken(const QModelIndex &index) const
{
    const MatrixCell shown = cell(index);
    QStringList words{changedStateWords(shown.before, shown.now)};
    if (shown.isBlank)
        words = {tr("the category has no overwrites")};
    else if (shown.gate == OverwriteGate::NotHere)
        words += tr("does not count in this channel");
    else if (shown.gate == OverwriteGate::Locked)
        words += tr("locked");
    else if (shown.gate == OverwriteGate::Unknown)
        words += tr("kept");
    if (shown.others > 0)
        words += tr("%n other permission(s) in this overwrite", nullptr, shown.others);
    //: a cell that is read out: %1 channel, %2 role or member, %3 permission, %4 what is said of it
    return tr("%1, %2, %3: %4")
        .arg(
            rowAt(index.row()).name, m_subjects.at(index.column()).name, bitTitle(m_bit),
            words.join(QStringLiteral(", ")));
}

QString OverwriteModel::tip(const QModelIndex &index) const
{
    const MatrixCell shown = cell(index);
    QStringList lines{spoken(index)};
    if (shown.gate == OverwriteGate::Locked)
        lines += m_draft.lockReason();
    const PermissionOverwrite *overwrite = m_draft.overwrite(cellAt(index));
    if (overwrite != nullptr) {
        if (!overwrite->allows.isEmpty())
            lines += tr("Allows: %1").arg(bitTitles(overwrite->allows));
        if (!overwrite->deny.isEmpty())
            lines += tr("Denies: %1").arg(bitTitles(overwrite->deny));
    }
    return lineTip(lines);
}

MatrixRow OverwriteModel::rowAt(int row) const
{
    const domain::GuildChannel &channel = channelAt(row);
    return {
        channel.id, models::oneLine(channel.name, longestChannel), channel.type,
        channel.type == categoryChannel, m_draft.isChangedIn(channel.id)};
}

QString OverwriteModel::subjectTip(int column) const
{
    const OverwriteSubject &subject = m_subjects.at(column);
    return lineTip({subject.name, subjectKindWords(subject.kind), subject.id.toString()});
}

QString OverwriteModel::channelTip(int row) const
{
    const MatrixRow shown = rowAt(row);
    QStringList lines{shown.name, channelKindWords(shown.type), shown.channel.toString()};
    if (shown.isCategory)
        lines += tr("What a category says counts for no channel in it: each has overwrites of its own.");
    if (shown.isChanged)
        lines += tr("Changed and not saved");
    return lineTip(lines);
}

QVariant OverwriteModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isRow = orientation == Qt::Vertical;
    if (section < 0 || section >= (isRow ? rowCount() : columnCount()))
        return {};
    switch (role) {
    case HeadRole:
        return isRow ? QVariant::fromValue(rowAt(section)) : QVariant::fromValue(m_subjects.at(section));
    case Qt::DisplayRole:
        return isRow ? rowAt(section).name : m_subjects.at(section).name;
    case Qt::ToolTipRole:
        return isRow ? channelTip(section) : subjectTip(section);
    default:
        return {};
    }
}

Qt::ItemFlags OverwriteModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                           : Qt::ItemFlags();
}

} // namespace botdeck::ui::guild

#include "moc_OverwriteModel.cpp"
