// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/TrafficColumns.h"

#include "ui/look/Numbers.h"

#include <algorithm>
#include <utility>

namespace botdeck::ui::overview {

namespace {

/// Time and sum stand before the kinds.
constexpr int columnsBefore = 2;

/// Numbers stand below each other, and below their header.
QVariant alignmentOf(int column)
{
    return QVariant::fromValue(
        Qt::Alignment(Qt::AlignVCenter | (column == 0 ? Qt::AlignLeft : Qt::AlignRight)));
}

bool isSameShape(const services::TrafficPicture &a, const services::TrafficPicture &b)
{
    return a.parts == b.parts &&
           std::equal(
               a.kinds.begin(), a.kinds.end(), b.kinds.begin(), b.kinds.end(),
               [](const auto &one, const auto &other) { return one.kind == other.kind; });
}

} // namespace

TrafficColumns::TrafficColumns(KindWord word, QObject *parent)
    : QAbstractTableModel(parent)
    , m_word(std::move(word))
{
}

/// What is read keeps its place as long as there are the same columns.
void TrafficColumns::setPicture(const services::TrafficPicture &picture)
{
    const bool isSame = isSameShape(picture, m_picture);
    if (!isSame)
        beginResetModel();
    m_picture = picture;
    m_sums = partSums(picture);
    if (!isSame)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void TrafficColumns::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int TrafficColumns::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_picture.parts;
}

int TrafficColumns::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnsBefore + int(m_picture.kinds.size());
}

QVariant TrafficColumns::data(const QModelIndex &index, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(index.column());
    if (role != Qt::DisplayRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int part = m_picture.parts - 1 - index.row();
    if (index.column() == 0)
        return partWords(m_picture, part);
    if (index.column() == 1)
        return look::grouped(m_sums.value(part));
    return look::grouped(m_picture.kinds.at(index.column() - columnsBefore).counts.value(part));
}

QVariant TrafficColumns::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == 0)
        //: the column with the time at which a minute or a quarter of an hour begins
        return tr("From");
    if (section == 1)
        //: the column with the updates of all kinds together
        return tr("All");
    return trafficKind(m_picture.kinds.value(section - columnsBefore).kind, m_word);
}

} // namespace botdeck::ui::overview

#include "moc_TrafficColumns.cpp"
