// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/JsonTreeModel.h"

#include "domain/TextFold.h"
#include "models/JsonValueText.h"

#include <algorithm>
#include <array>
#include <utility>

namespace botdeck::models {

namespace {

using domain::JsonOutline;
using domain::JsonType;

QByteArrayView inside(QByteArrayView string)
{
    return string.sliced(1, string.size() - 2);
}

/// A scalar in one line.
QString valueLine(const JsonOutline &outline, JsonOutline::Node node)
{
    if (outline.isContainer(node))
        return {};
    if (outline.type(node) == JsonType::String)
        return u'"' + jsonStringLine(inside(outline.raw(node))) + u'"';
    return QString::fromLatin1(outline.raw(node));
}

QString wholeText(const JsonOutline &outline, JsonOutline::Node node)
{
    const QByteArrayView raw = outline.raw(node);
    return outline.type(node) == JsonType::String ? jsonStringText(inside(raw)).text
                                                  : jsonStringText(raw).text;
}

QString keyText(const JsonOutline &outline, JsonOutline::Node node)
{
    if (!outline.isMember(node))
        return QString::number(outline.row(node));
    return jsonStringLine(outline.name(node));
}

bool isInvalid(const JsonOutline &outline, JsonOutline::Node node)
{
    if (!jsonStringText(outline.name(node)).isValid)
        return true;
    return outline.type(node) == JsonType::String && !jsonStringText(inside(outline.raw(node))).isValid;
}

bool holds(const JsonOutline &outline, JsonOutline::Node node, QByteArrayView needle)
{
    if (outline.isMember(node) && jsonStringHolds(outline.name(node), needle))
        return true;
    if (outline.isContainer(node))
        return false;
    const QByteArrayView raw = outline.raw(node);
    return jsonStringHolds(outline.type(node) == JsonType::String ? inside(raw) : raw, needle);
}

} // namespace

void JsonTreeModel::setWords(TypeWords words)
{
    m_words = std::move(words);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, TypeColumn), index(rowCount() - 1, TypeColumn));
}

void JsonTreeModel::setOutline(domain::JsonOutline outline)
{
    beginResetModel();
    m_shown.clear();
    m_repeated.clear();
    m_branches.clear();
    m_outline = std::move(outline);
    endResetModel();
}

QModelIndexList JsonTreeModel::find(const QString &text, int atMost)
{
    Search search = startSearch(text);
    continueSearch(search, m_outline.count(), atMost);
    return search.hits;
}

JsonTreeModel::Search JsonTreeModel::startSearch(const QString &text) const
{
    Search search;
    search.needle = domain::foldCase(text.toUtf8());
    search.next = showsOutermost() ? 0 : 1;
    search.isDone = search.needle.isEmpty() || search.next >= m_outline.count();
    return search;
}

void JsonTreeModel::continueSearch(Search &search, quint32 values, int atMost)
{
    const Node end = search.next + std::min(values, m_outline.count() - search.next);
    for (; !search.isDone && search.next < end && search.hits.size() < atMost; ++search.next) {
        if (holds(m_outline, search.next, search.needle))
            search.hits += reveal(search.next);
    }
    search.isDone = search.isDone || search.next >= m_outline.count() || search.hits.size() >= atMost;
}

/// An outermost value with nothing in it to show is shown itself.
bool JsonTreeModel::showsOutermost() const
{
    return m_outline.count() > 0 && !m_outline.isContainer(0);
}

/// How many rows there are in all, shown or not.
int JsonTreeModel::childrenOf(const QModelIndex &parent) const
{
    if (parent.isValid())
        return parent.column() == EntryColumn ? int(m_outline.childCount(nodeOf(parent))) : 0;
    if (m_outline.count() == 0)
        return 0;
    return showsOutermost() ? 1 : int(m_outline.childCount(0));
}

int JsonTreeModel::rowCount(const QModelIndex &parent) const
{
    const Node container = parent.isValid() ? nodeOf(parent) : 0;
    return std::min(childrenOf(parent), m_shown.value(container, pageSize));
}

int JsonTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

bool JsonTreeModel::hasChildren(const QModelIndex &parent) const
{
    return childrenOf(parent) > 0;
}

bool JsonTreeModel::hasMore(const QModelIndex &parent) const
{
    return rowCount(parent) < childrenOf(parent);
}

void JsonTreeModel::showMore(const QModelIndex &parent)
{
    showUpTo(parent, rowCount(parent) + pageSize);
}

void JsonTreeModel::showUpTo(const QModelIndex &parent, int rows)
{
    const int now = rowCount(parent);
    const int then = std::min(rows, childrenOf(parent));
    if (then <= now)
        return;
    beginInsertRows(parent, now, then - 1);
    m_shown.insert(parent.isValid() ? nodeOf(parent) : 0, then);
    endInsertRows();
}

/// The index of a value, after the pages that hide it or what it is in are shown.
QModelIndex JsonTreeModel::reveal(Node node)
{
    QList<Node> way;
    for (Node at = node; at != 0; at = m_outline.parent(at))
        way += at;
    if (showsOutermost())
        way += 0;
    QModelIndex found;
    for (auto step = way.crbegin(); step != way.crend(); ++step) {
        const int row = int(m_outline.row(*step));
        if (row >= rowCount(found))
            showUpTo(found, (row / pageSize + 1) * pageSize);
        found = createIndex(row, EntryColumn, quintptr(*step));
    }
    return found;
}

/// The first `rows` children, counted out as far as they have been asked for.
const JsonTreeModel::Branch &JsonTreeModel::branch(Node container, int rows) const
{
    Branch &known = m_branches[container];
    const bool named = m_outline.type(container) == JsonType::Object;
    while (known.nodes.size() < rows) {
        const Node next = known.nodes.isEmpty() ? container + 1 : m_outline.end(known.nodes.last());
        known.nodes += next;
        if (!named)
            continue;
        const QByteArrayView name = m_outline.name(next);
        if (known.names.contains(name))
            m_repeated += next;
        known.names += name;
    }
    return known;
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid() && showsOutermost())
        return createIndex(row, column, quintptr(0));
    const Branch &known = branch(parent.isValid() ? nodeOf(parent) : 0, row + 1);
    return createIndex(row, column, quintptr(known.nodes.at(row)));
}

QModelIndex JsonTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || nodeOf(child) == 0)
        return {};
    const Node container = m_outline.parent(nodeOf(child));
    return container == 0 ? QModelIndex()
                          : createIndex(int(m_outline.row(container)), EntryColumn, quintptr(container));
}

QVariant JsonTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node node = nodeOf(index);
    switch (role) {
    case Qt::DisplayRole: {
        if (index.column() == TypeColumn)
            return typeText(node);
        const QString value = valueLine(m_outline, node);
        return value.isEmpty() ? keyText(m_outline, node)
                               : keyText(m_outline, node) + QStringLiteral(": ") + value;
    }
    case KeyRole:
        return keyText(m_outline, node);
    case ValueRole:
        return valueLine(m_outline, node);
    case TextRole:
        return wholeText(m_outline, node);
    case RawRole:
        return m_outline.raw(node).toByteArray();
    case TypeRole:
        return int(m_outline.type(node));
    case ChildCountRole:
        return int(m_outline.childCount(node));
    case PathRole:
        return path(node);
    case RepeatedRole:
        return isRepeated(node);
    case InvalidRole:
        return isInvalid(m_outline, node);
    default:
        return {};
    }
}

QString JsonTreeModel::typeText(Node node) const
{
    return m_words ? m_words(m_outline.type(node), int(m_outline.childCount(node))) : QString();
}

QString JsonTreeModel::path(Node node) const
{
    QStringList steps;
    for (; node != 0; node = m_outline.parent(node)) {
        steps.prepend(
            m_outline.isMember(node) ? jsonPathStep(m_outline.name(node))
                                     : QStringLiteral("[%1]").arg(m_outline.row(node)));
    }
    const QString whole = steps.join(QString());
    return whole.startsWith(u'.') ? whole.sliced(1) : whole;
}

bool JsonTreeModel::isRepeated(Node node) const
{
    if (node == 0)
        return false;
    branch(m_outline.parent(node), int(m_outline.row(node)) + 1);
    return m_repeated.contains(node);
}

} // namespace botdeck::models

#include "moc_JsonTreeModel.cpp"
