// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/JsonComparison.h"

#include "domain/JsonEscapes.h"

#include <QHash>
#include <QQueue>
#include <QSet>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace botdeck::domain {

namespace {

using Node = JsonOutline::Node;
using NodePair = std::pair<std::optional<Node>, std::optional<Node>>;

/// Cells of the table that finds the longest common part of two lists.
constexpr size_t mostCells = 1'000'000;

/// A string's inside, or a name, as it is compared: decoded, or as received where it is no text.
QByteArray comparedText(QByteArrayView inside)
{
    if (!inside.contains('\\') || !inside.isValidUtf8() || checkEscapes(inside) != JsonFault::None)
        return inside.toByteArray();
    return unescaped(inside).toUtf8();
}

QByteArray comparedScalar(const JsonOutline &outline, Node node)
{
    const QByteArrayView raw = outline.raw(node);
    return outline.type(node) == JsonType::String ? '"' + comparedText(raw.sliced(1, raw.size() - 2))
                                                  : raw.toByteArray();
}

QList<Node> childrenOf(const JsonOutline &outline, Node container)
{
    QList<Node> nodes;
    nodes.reserve(outline.childCount(container));
    for (Node at = container + 1; at < outline.end(container); at = outline.end(at))
        nodes += at;
    return nodes;
}

/// Equal for values that say the same, in whatever order their members stand; the other way round almost
/// always, which is enough for finding out what belongs together.
std::vector<size_t> hashesOf(const JsonOutline &outline)
{
    std::vector<size_t> hashes(outline.count());
    for (Node node = 0; node < outline.count(); ++node) {
        hashes[node] = outline.isContainer(node)
                           ? qHashMulti(7, int(outline.type(node)), outline.childCount(node))
                           : qHash(comparedScalar(outline, node), 11);
    }
    // A container stands before what is in it, so from the end each is whole when it is added to its own.
    for (Node node = outline.count(); node-- > 1;) {
        const size_t place =
            outline.isMember(node) ? qHash(comparedText(outline.name(node)), 13) : size_t(outline.row(node));
        hashes[outline.parent(node)] += qHashMulti(17, place, hashes[node]);
    }
    return hashes;
}

class Comparer
{
public:
    Comparer(const QByteArray &first, const QByteArray &second)
        : m_first(first)
        , m_second(second)
        , m_firstHashes(hashesOf(m_first))
        , m_secondHashes(hashesOf(m_second))
    {
    }

    [[nodiscard]] bool isSound() const { return m_first.count() > 0 && m_second.count() > 0; }

    QList<JsonPair> run()
    {
        m_open.emplace_back(-1, NodePair{Node(0), Node(0)});
        while (!m_open.empty()) {
            const auto [parent, nodes] = m_open.back();
            m_open.pop_back();
            addPair(parent, nodes);
        }
        // From the end: what is in a container is judged before it.
        for (qsizetype at = m_pairs.size() - 1; at > 0; --at) {
            JsonPair &parent = m_pairs[m_pairs.at(at).parent];
            if (m_pairs.at(at).change != JsonChange::Same && parent.change == JsonChange::Same)
                parent.change = JsonChange::Changed;
        }
        return m_pairs;
    }

private:
    void addPair(qint32 parent, const NodePair &nodes)
    {
        JsonPair pair;
        pair.parent = parent;
        pair.name = nameOf(nodes);
        pair.first = side(m_first, nodes.first);
        pair.second = side(m_second, nodes.second);
        pair.change = changeOf(nodes);
        const auto at = qint32(m_pairs.size());
        m_pairs += pair;
        const QList<NodePair> inside = childPairs(nodes);
        // The last one put down is the first one taken up.
        for (auto child = inside.crbegin(); child != inside.crend(); ++child)
            m_open.emplace_back(at, *child);
    }

    [[nodiscard]] QString nameOf(const NodePair &nodes) const
    {
        const JsonOutline &outline = nodes.first ? m_first : m_second;
        const Node node = nodes.first ? *nodes.first : *nodes.second;
        if (node == 0)
            return {};
        if (outline.isMember(node))
            return QString::fromUtf8(comparedText(outline.name(node)));
        const quint32 row = outline.row(node);
        if (nodes.first && nodes.second && row != m_second.row(*nodes.second))
            return QStringLiteral("%1 → %2").arg(row).arg(m_second.row(*nodes.second));
        return QString::number(row);
    }

    static JsonSide side(const JsonOutline &outline, const std::optional<Node> &node)
    {
        if (!node)
            return {};
        const bool isContainer = outline.isContainer(*node);
        return {
            true, outline.type(*node), isContainer ? QByteArray() : outline.raw(*node).toByteArray(),
            outline.childCount(*node)};
    }

    /// Of the values themselves; what is in containers comes later.
    [[nodiscard]] JsonChange changeOf(const NodePair &nodes) const
    {
        if (!nodes.first)
            return JsonChange::Added;
        if (!nodes.second)
            return JsonChange::Removed;
        if (m_first.isContainer(*nodes.first) || m_second.isContainer(*nodes.second))
            return m_first.type(*nodes.first) == m_second.type(*nodes.second) ? JsonChange::Same
                                                                              : JsonChange::Changed;
        return comparedScalar(m_first, *nodes.first) == comparedScalar(m_second, *nodes.second)
                   ? JsonChange::Same
                   : JsonChange::Changed;
    }

    [[nodiscard]] QList<NodePair> childPairs(const NodePair &nodes) const
    {
        const QList<Node> first = nodes.first ? childrenOf(m_first, *nodes.first) : QList<Node>();
        const QList<Node> second = nodes.second ? childrenOf(m_second, *nodes.second) : QList<Node>();
        const bool areBoth = nodes.first && nodes.second;
        if (areBoth && m_first.type(*nodes.first) != m_second.type(*nodes.second))
            return pairedByPlace(first, {}) + pairedByPlace({}, second);
        if (areBoth && m_first.type(*nodes.first) == JsonType::Object)
            return pairedByName(first, second);
        return areBoth ? pairedByValue(first, second) : pairedByPlace(first, second);
    }

    static QList<NodePair> pairedByPlace(const QList<Node> &first, const QList<Node> &second)
    {
        QList<NodePair> pairs;
        for (qsizetype at = 0; at < std::max(first.size(), second.size()); ++at)
            pairs += NodePair{
                at < first.size() ? std::optional(first.at(at)) : std::nullopt,
                at < second.size() ? std::optional(second.at(at)) : std::nullopt};
        return pairs;
    }

    /// A name that is there twice belongs to the same name's second place in the other.
    [[nodiscard]] QList<NodePair> pairedByName(const QList<Node> &first, const QList<Node> &second) const
    {
        QHash<QByteArray, QQueue<Node>> named;
        for (const Node node : second)
            named[comparedText(m_second.name(node))].enqueue(node);
        QList<NodePair> pairs;
        QSet<Node> taken;
        for (const Node node : first) {
            const auto others = named.find(comparedText(m_first.name(node)));
            std::optional<Node> other;
            if (others != named.end() && !others->isEmpty()) {
                other = others->dequeue();
                taken += *other;
            }
            pairs += NodePair{node, other};
        }
        for (const Node node : second) {
            if (!taken.contains(node))
                pairs += NodePair{std::nullopt, node};
        }
        return pairs;
    }

    [[nodiscard]] bool isEqual(Node first, Node second) const
    {
        return m_firstHashes[first] == m_secondHashes[second];
    }

    /// The equal ones at both ends, and of what is between them the longest common part.
    [[nodiscard]] QList<NodePair> pairedByValue(const QList<Node> &first, const QList<Node> &second) const
    {
        const qsizetype shorter = std::min(first.size(), second.size());
        qsizetype head = 0;
        while (head < shorter && isEqual(first.at(head), second.at(head)))
            ++head;
        qsizetype tail = 0;
        while (tail < shorter - head &&
               isEqual(first.at(first.size() - 1 - tail), second.at(second.size() - 1 - tail)))
            ++tail;
        return pairedByPlace(first.first(head), second.first(head)) +
               pairedBetween(
                   first.sliced(head, first.size() - head - tail),
                   second.sliced(head, second.size() - head - tail)) +
               pairedByPlace(first.last(tail), second.last(tail));
    }

    [[nodiscard]] QList<NodePair> pairedBetween(const QList<Node> &first, const QList<Node> &second) const
    {
        const auto width = size_t(second.size()) + 1;
        if (size_t(first.size()) * size_t(second.size()) > mostCells)
            return pairedByPlace(first, second);
        // How long the common part of what follows from here on is.
        std::vector<quint32> common((size_t(first.size()) + 1) * width);
        for (qsizetype row = first.size(); row-- > 0;) {
            for (qsizetype column = second.size(); column-- > 0;) {
                const size_t cell = size_t(row) * width + size_t(column);
                common[cell] = isEqual(first.at(row), second.at(column))
                                   ? common[cell + width + 1] + 1
                                   : std::max(common[cell + width], common[cell + 1]);
            }
        }
        QList<NodePair> pairs;
        QList<Node> onlyFirst;
        QList<Node> onlySecond;
        const auto close = [&] {
            pairs += pairedByPlace(std::exchange(onlyFirst, {}), std::exchange(onlySecond, {}));
        };
        qsizetype row = 0;
        qsizetype column = 0;
        while (row < first.size() && column < second.size()) {
            const size_t cell = size_t(row) * width + size_t(column);
            if (isEqual(first.at(row), second.at(column))) {
                close();
                pairs += NodePair{first.at(row++), second.at(column++)};
            } else if (common[cell + width] >= common[cell + 1]) {
                onlyFirst += first.at(row++);
            } else {
                onlySecond += second.at(column++);
            }
        }
        onlyFirst += first.sliced(row);
        onlySecond += second.sliced(column);
        close();
        return pairs;
    }

    const JsonOutline m_first;
    const JsonOutline m_second;
    const std::vector<size_t> m_firstHashes;
    const std::vector<size_t> m_secondHashes;
    QList<JsonPair> m_pairs;
    std::vector<std::pair<qint32, NodePair>> m_open;
};

} // namespace

QList<JsonPair> compareJson(const QByteArray &first, const QByteArray &second)
{
    Comparer comparer(first, second);
    if (comparer.isSound())
        return comparer.run();
    JsonPair whole;
    whole.first = {true, JsonType::String, first, 0};
    whole.second = {true, JsonType::String, second, 0};
    whole.change = first == second ? JsonChange::Same : JsonChange::Changed;
    return {whole};
}

qsizetype differenceCount(const QList<JsonPair> &pairs)
{
    return std::count_if(pairs.begin(), pairs.end(), [&pairs](const JsonPair &pair) {
        if (pair.change == JsonChange::Same)
            return false;
        const bool isPartOfOne = pair.parent >= 0 && pairs.at(pair.parent).change == pair.change &&
                                 pair.change != JsonChange::Changed;
        const bool isOnlyInside = pair.change == JsonChange::Changed && pair.first.type == pair.second.type &&
                                  (pair.first.type == JsonType::Object || pair.first.type == JsonType::Array);
        return !isPartOfOne && !isOnlyInside;
    });
}

} // namespace botdeck::domain
