// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace botdeck::domain {

enum class JsonType { Object, Array, String, Integer, Number, Bool, Null };

/// Where every value of a JSON document stands, for looking at it. Unlike JsonText it takes what can be
/// looked at though nothing should be read from it: strings with bytes that are no UTF-8 or with escapes that
/// mean nothing, members with the same name, any depth. Broken brackets, names or numbers leave no outline,
/// only a fault.
///
/// Values are numbered in the order of the text: a container stands before what is in it, number 0 is the
/// outermost. Nothing here recurses.
class JsonOutline
{
public:
    using Node = quint32;

    /// More values than this are no tree that anybody reads; 28 bytes are kept for each.
    static constexpr size_t maxNodes = 4'000'000;

    JsonOutline() = default;
    explicit JsonOutline(const QByteArray &bytes);

    /// Why there is no outline, as a sentence; empty where there is one.
    [[nodiscard]] const QString &fault() const { return m_fault; }
    /// How many values there are; 0 with a fault.
    [[nodiscard]] Node count() const { return Node(m_nodes.size()); }

    [[nodiscard]] JsonType type(Node node) const;
    [[nodiscard]] bool isContainer(Node node) const
    {
        return type(node) == JsonType::Object || type(node) == JsonType::Array;
    }
    /// The bytes as received; of a container with all that is in it.
    [[nodiscard]] QByteArrayView raw(Node node) const;
    /// A member's name as received, without its quotes; empty for elements and the outermost value.
    [[nodiscard]] QByteArrayView name(Node node) const;
    [[nodiscard]] bool isMember(Node node) const;
    /// Of the outermost value: itself.
    [[nodiscard]] Node parent(Node node) const { return m_nodes[node].parent; }
    /// Its place in its container.
    [[nodiscard]] quint32 row(Node node) const { return m_nodes[node].row; }
    [[nodiscard]] quint32 childCount(Node node) const { return m_nodes[node].children; }
    /// What follows after the node and all that is in it: the next sibling, where there is one.
    [[nodiscard]] Node end(Node node) const { return m_nodes[node].end; }

private:
    friend class JsonOutliner;

    static constexpr quint32 nameless = 0xffffffff;

    struct Entry
    {
        quint32 from;
        quint32 to;
        quint32 name;
        Node parent;
        Node end;
        quint32 row;
        quint32 children;
    };

    QByteArray m_bytes;
    std::vector<Entry> m_nodes;
    QString m_fault;
};

} // namespace botdeck::domain
