// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/CollectionTreeModel.h"

#include "models/SafeText.h"

#include <QMimeData>

#include <algorithm>
#include <optional>

namespace botdeck::models {

namespace {

constexpr const char *placeType = "application/x-botdeck-saved-call";
constexpr qsizetype longestName = 200;

/// What differs between two lists: so many in the middle of each.
struct Middle
{
    int from = 0;
    int before = 0;
    int after = 0;
};

template <typename T, typename Same>
Middle middleOf(const QList<T> &before, const QList<T> &after, Same same)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && same(before.at(head), after.at(head)))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head &&
           same(before.at(before.size() - 1 - tail), after.at(after.size() - 1 - tail)))
        ++tail;
    return {int(head), int(before.size() - head - tail), int(after.size() - head - tail)};
}

std::optional<CollectionPlace> readPlace(const QMimeData *data)
{
    const QList<QByteArray> parts = data->data(QLatin1StringView(placeType)).split(' ');
    if (parts.size() != 2)
        return {};
    return CollectionPlace{parts.first().toInt(), parts.last().toInt()};
}

/// What is dropped on a row (`on`), or between two, is meant to stand before this.
CollectionPlace dropPlace(const CollectionPlace &from, int row, const CollectionPlace &on)
{
    if (from.call < 0)
        return {on.collection >= 0 ? on.collection : row, -1};
    if (on.collection < 0)
        return {};
    return {on.collection, on.call >= 0 ? on.call : row};
}

} // namespace

void CollectionTreeModel::setCollections(const QList<CollectionRow> &collections)
{
    const Middle middle =
        middleOf(m_collections, collections, [](const CollectionRow &one, const CollectionRow &other) {
            return one.name == other.name;
        });
    const int kept = middle.before == middle.after ? middle.before : 0;
    if (middle.before > kept) {
        beginRemoveRows({}, middle.from, middle.from + middle.before - 1);
        m_collections.remove(middle.from, middle.before);
        m_numbers.remove(middle.from, middle.before);
        endRemoveRows();
    }
    if (middle.after > kept) {
        beginInsertRows({}, middle.from, middle.from + middle.after - 1);
        for (int at = middle.from; at < middle.from + middle.after; ++at) {
            m_collections.insert(at, collections.at(at));
            m_numbers.insert(at, ++m_lastNumber);
        }
        endInsertRows();
    }
    for (int at = 0; at < m_collections.size(); ++at) {
        if (m_collections.at(at).name != collections.at(at).name) {
            m_collections[at].name = collections.at(at).name;
            Q_EMIT dataChanged(index(at, NameColumn), index(at, NameColumn));
        }
        setCalls(at, collections.at(at).calls);
    }
}

void CollectionTreeModel::setCalls(int collection, const QList<SavedCallRow> &calls)
{
    QList<SavedCallRow> &shown = m_collections[collection].calls;
    const Middle middle = middleOf(shown, calls, std::equal_to<>());
    const QModelIndex parent = index(collection, NameColumn);
    const int last = middle.from + middle.after - 1;
    if (middle.before == middle.after) {
        shown = calls;
        if (middle.after > 0)
            Q_EMIT dataChanged(index(middle.from, 0, parent), index(last, ColumnCount - 1, parent));
        return;
    }
    if (middle.before > 0) {
        beginRemoveRows(parent, middle.from, middle.from + middle.before - 1);
        shown.remove(middle.from, middle.before);
        endRemoveRows();
    }
    if (middle.after > 0) {
        beginInsertRows(parent, middle.from, last);
        shown = calls;
        endInsertRows();
    }
}

void CollectionTreeModel::setHeaders(const QStringList &headers)
{
    m_headers = headers;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

CollectionPlace CollectionTreeModel::place(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return index.internalId() == 0 ? CollectionPlace{index.row(), -1}
                                   : CollectionPlace{int(m_numbers.indexOf(index.internalId())), index.row()};
}

QModelIndex CollectionTreeModel::indexOf(const CollectionPlace &place) const
{
    const QModelIndex collection = index(place.collection, NameColumn);
    return place.call < 0 ? collection : index(place.call, NameColumn, collection);
}

QModelIndex CollectionTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? m_numbers.at(parent.row()) : quintptr(0));
}

QModelIndex CollectionTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(int(m_numbers.indexOf(child.internalId())), NameColumn, quintptr(0));
}

int CollectionTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_collections.size());
    const bool isCollection = parent.internalId() == 0 && parent.column() == NameColumn;
    return isCollection ? int(m_collections.at(parent.row()).calls.size()) : 0;
}

int CollectionTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant CollectionTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CollectionPlace at = place(index);
    const CollectionRow &collection = m_collections.at(at.collection);
    if (role == Qt::EditRole && index.column() == NameColumn)
        return at.call < 0 ? collection.name : collection.calls.at(at.call).name;
    if (at.call < 0)
        return role == Qt::DisplayRole && index.column() == NameColumn
                   ? QVariant(oneLine(collection.name, longestName))
                   : QVariant();
    const SavedCallRow &call = collection.calls.at(at.call);
    if (role == Qt::DisplayRole)
        return oneLine(index.column() == NameColumn ? call.name : call.method, longestName);
    return role == PlatformRole ? QVariant(int(call.platform)) : QVariant();
}

QVariant CollectionTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(m_headers.value(section))
                                                                    : QVariant();
}

Qt::ItemFlags CollectionTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    Qt::ItemFlags flags = QAbstractItemModel::flags(index) | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
    flags.setFlag(Qt::ItemIsEditable, index.column() == NameColumn);
    return flags;
}

bool CollectionTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString name = value.toString().trimmed();
    if (role != Qt::EditRole || name.isEmpty() || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    if (name != index.data(Qt::EditRole).toString())
        Q_EMIT renameAsked(place(index), name);
    return true;
}

QStringList CollectionTreeModel::mimeTypes() const
{
    return {QLatin1StringView(placeType)};
}

QMimeData *CollectionTreeModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    const CollectionPlace from = place(indexes.first());
    auto *data = new QMimeData;
    data->setData(
        QLatin1StringView(placeType),
        QByteArray::number(from.collection) + ' ' + QByteArray::number(from.call));
    return data;
}

bool CollectionTreeModel::canDropMimeData(
    const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &parent) const
{
    const std::optional<CollectionPlace> from = readPlace(data);
    // A call needs a collection to stand in.
    return from && indexOf(*from).isValid() && (from->call < 0 || parent.isValid() || row > 0);
}

bool CollectionTreeModel::dropMimeData(
    const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const CollectionPlace from = *readPlace(data);
    CollectionPlace to = dropPlace(from, row, place(parent));
    if (from.call < 0 && to.collection < 0)
        to.collection = rowCount();
    // Between two collections: at the end of the one above.
    if (from.call >= 0 && !parent.isValid())
        to = {row - 1, rowCount(index(row - 1, NameColumn))};
    else if (from.call >= 0 && to.call < 0)
        to.call = rowCount(index(to.collection, NameColumn));
    Q_EMIT moveAsked(from, to);
    return true;
}

} // namespace botdeck::models

#include "moc_CollectionTreeModel.cpp"
