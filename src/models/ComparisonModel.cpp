// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ComparisonModel.h"

#include "models/SafeText.h"
#include "models/VisibleBytes.h"

#include <algorithm>
#include <array>
#include <utility>

namespace botdeck::models {

using domain::JsonChange;
using domain::JsonPair;
using domain::JsonSide;
using domain::JsonType;

namespace {

constexpr qsizetype longestCompared = 300;

/// In the order of JsonChange.
constexpr std::array changeSigns{u"", u"≠ ", u"+ ", u"− "};

bool isContainer(JsonType type)
{
    return type == JsonType::Object || type == JsonType::Array;
}

} // namespace

void ComparisonModel::setWords(ComparisonWords words)
{
    beginResetModel();
    m_words = std::move(words);
    endResetModel();
}

void ComparisonModel::setPairs(const QList<JsonPair> &pairs)
{
    beginResetModel();
    m_pairs = pairs;
    build();
    endResetModel();
}

void ComparisonModel::setOnlyChanges(bool only)
{
    if (m_onlyChanges == only)
        return;
    beginResetModel();
    m_onlyChanges = only;
    build();
    endResetModel();
}

/// The outermost value is a row of its own only where it has none below it.
void ComparisonModel::build()
{
    const auto count = size_t(m_pairs.size());
    m_children.assign(count + 1, {});
    m_rows.assign(count, 0);
    for (size_t at = 0; at < count; ++at) {
        const JsonPair &pair = m_pairs.at(qsizetype(at));
        if (m_onlyChanges && pair.change == JsonChange::Same)
            continue;
        if (at == 0 && count > 1)
            continue;
        QList<qint32> &siblings = m_children[pair.parent > 0 ? size_t(pair.parent) : count];
        m_rows[at] = qint32(siblings.size());
        siblings += qint32(at);
    }
}

const QList<qint32> &ComparisonModel::childrenOf(const QModelIndex &parent) const
{
    return m_children.at(parent.isValid() ? size_t(parent.internalId()) : size_t(m_pairs.size()));
}

QModelIndex ComparisonModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(childrenOf(parent).at(row)));
}

QModelIndex ComparisonModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const qint32 parent = m_pairs.at(qsizetype(child.internalId())).parent;
    return parent > 0 ? createIndex(m_rows.at(size_t(parent)), PlaceColumn, quintptr(parent)) : QModelIndex();
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > PlaceColumn ? 0 : int(childrenOf(parent).size());
}

int ComparisonModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString ComparisonModel::sideText(const JsonSide &side) const
{
    if (!side.isThere)
        return {};
    if (isContainer(side.type))
        return m_words.container ? m_words.container(side.type, int(side.children)) : QString();
    // A few bytes make any letter.
    return oneLine(
        visibleBytes(QByteArrayView(side.raw).first(std::min(side.raw.size(), 4 * longestCompared))).text,
        longestCompared);
}

QString ComparisonModel::text(const JsonPair &pair, int column) const
{
    switch (column) {
    case PlaceColumn:
        return QString::fromUtf16(changeSigns.at(size_t(pair.change))) + oneLine(pair.name, longestCompared);
    case ChangeColumn:
        return m_words.changes.value(int(pair.change));
    case FirstColumn:
        return sideText(pair.first);
    default:
        return sideText(pair.second);
    }
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JsonPair &pair = m_pairs.at(qsizetype(index.internalId()));
    if (role == Qt::DisplayRole)
        return text(pair, index.column());
    return role == ChangeRole ? QVariant(int(pair.change)) : QVariant();
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_words.headers.value(section);
}

} // namespace botdeck::models

#include "moc_ComparisonModel.cpp"
