// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/overwrites/OverwriteBitModel.h"

#include "domain/permissions/PermissionBits.h"
#include "ui/guild/LineTip.h"
#include "ui/guild/mask/BitGroups.h"
#include "ui/guild/mask/BitWords.h"
#include "ui/guild/mask/MaskDraft.h"
#include "ui/guild/overwrites/OverwriteStates.h"

#include <algorithm>

namespace botdeck::ui::guild {

using domain::PermissionMask;
using domain::PermissionOverwrite;

OverwriteBitModel::OverwriteBitModel(const OverwriteDraft &draft, QObject *parent)
    : QAbstractListModel(parent)
    , m_draft(draft)
{
    connect(&draft, &OverwriteDraft::changed, this, &OverwriteBitModel::follow);
    reload();
}

void OverwriteBitModel::setCell(const OverwriteCell &cell)
{
    m_cell = cell;
    follow();
}

/// Bits without a name have a row where the overwrite has or had them.
PermissionMask OverwriteBitModel::unknown() const
{
    PermissionMask bits;
    for (const PermissionOverwrite *overwrite : {m_draft.overwrite(m_cell), m_draft.saved(m_cell)}) {
        if (overwrite != nullptr)
            bits |= overwrite->deny | overwrite->allows;
    }
    return bits & ~namedBits();
}

void OverwriteBitModel::follow()
{
    if (unknown() != m_unknown)
        reload();
    else
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void OverwriteBitModel::retranslate()
{
    reload();
}

void OverwriteBitModel::reload()
{
    beginResetModel();
    m_unknown = unknown();
    m_lines.clear();
    for (const BitGroup &group : bitGroups(m_unknown)) {
        m_lines += Line{-1, group.title};
        for (const int bit : group.bits)
            m_lines += Line{bit};
    }
    endResetModel();
}

QModelIndex OverwriteBitModel::indexOf(int bit) const
{
    const auto line = std::ranges::find(m_lines, bit, &Line::bit);
    return bit < 0 || line == m_lines.end() ? QModelIndex() : index(int(line - m_lines.begin()));
}

int OverwriteBitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

OverwriteBitRow OverwriteBitModel::rowAt(int row) const
{
    const Line &line = m_lines.at(row);
    if (line.bit < 0)
        return {-1, line.title};
    return {
        line.bit,
        bitTitle(line.bit),
        domain::overwriteState(m_draft.saved(m_cell), line.bit),
        domain::overwriteState(m_draft.overwrite(m_cell), line.bit),
        m_draft.gate(m_cell, line.bit),
        reservedBits().has(line.bit)};
}

QVariant OverwriteBitModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OverwriteBitRow row = rowAt(index.row());
    switch (role) {
    case RowRole:
        return QVariant::fromValue(row);
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return row.isHeading() ? row.title : spoken(row);
    case Qt::ToolTipRole:
        return row.isHeading() ? QVariant() : QVariant(tip(row));
    default:
        return {};
    }
}

QString OverwriteBitModel::spoken(const OverwriteBitRow &row) const
{
    QStringList words{changedStateWords(row.before, row.now)};
    if (row.gate == OverwriteGate::NotHere)
        words = {tr("does not count in this channel")};
    if (row.gate == OverwriteGate::Locked)
        words += tr("locked");
    if (row.gate == OverwriteGate::Unknown)
        words += tr("kept");
    if (row.isReserved)
        words += tr("reserved");
    //: a row that is read out: %1 permission, %2 what it allows, %3 what the overwrite says of it
    return tr("%1, %2: %3").arg(row.title, bitWords(row.bit), words.join(QStringLiteral(", ")));
}

QString OverwriteBitModel::tip(const OverwriteBitRow &row) const
{
    QStringList lines{spoken(row)};
    if (row.gate == OverwriteGate::Locked)
        lines += m_draft.lockReason();
    return lineTip(lines);
}

Qt::ItemFlags OverwriteBitModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_lines.at(index.row()).bit < 0)
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace botdeck::ui::guild

#include "moc_OverwriteBitModel.cpp"
