// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/JsonOutline.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QSet>

#include <functional>

namespace botdeck::models {

/// JSON as a tree to look at: order, repeated names and the text of numbers as received. Nothing is made for
/// a value before a view asks for it, and long lists come in pages: whoever shows one asks for the next page
/// when the last row is seen. (Qt's fetchMore() will not do: a tree view asks for it whenever it lays out its
/// rows, also after those that it has just brought, until all are there.)
class JsonTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { EntryColumn, TypeColumn, ColumnCount };
    enum Role {
        KeyRole = Qt::UserRole, ///< QString: the member's name, or the element's number
        ValueRole,              ///< QString: a scalar in one line, strings in quotes; empty for containers
        TextRole,               ///< QString: a string decoded and whole, everything else as received
        RawRole,                ///< QByteArray: as received, of a container with all that is in it
        TypeRole,               ///< domain::JsonType as int
        ChildCountRole,         ///< int
        PathRole,               ///< QString: "message.entities[0].type"
        RepeatedRole,           ///< bool: a member of that name stands before it, and that one counts
        InvalidRole, ///< bool: its name or text has bytes or escapes that are no text; shown as \xNN
    };
    /// A search that can be carried on in pieces, so that a large document stops nobody.
    struct Search
    {
        /// Folded; empty finds nothing.
        QByteArray needle = {};
        /// The value to look at next.
        quint32 next = 0;
        bool isDone = true;
        QModelIndexList hits = {};
    };
    /// "object · 4", "integer"; `children` of a container.
    using TypeWords = std::function<QString(domain::JsonType type, int children)>;

    static constexpr int pageSize = 1'000;
    static constexpr int hitsAtMost = 1'000;

    using QAbstractItemModel::QAbstractItemModel;

    void setWords(TypeWords words);
    /// Another document; a reset.
    void setRaw(const QByteArray &raw) { setOutline(domain::JsonOutline(raw)); }
    /// The same where the outline was made elsewhere, in another thread.
    void setOutline(domain::JsonOutline outline);
    /// Why there is no tree, as a sentence; empty where there is one.
    [[nodiscard]] const QString &fault() const { return m_outline.fault(); }

    /// Whether there are rows below this one that are not shown yet, and the next page of them.
    [[nodiscard]] bool hasMore(const QModelIndex &parent) const;
    void showMore(const QModelIndex &parent);

    /// The values whose name or text holds `text`, without regard to case, from the top; pages that hide one
    /// are shown. Empty for an empty text.
    QModelIndexList find(const QString &text, int atMost = hitsAtMost);
    /// The same in pieces: each call looks at so many more values. It ends with setOutline().
    [[nodiscard]] Search startSearch(const QString &text) const;
    void continueSearch(Search &search, quint32 values, int atMost = hitsAtMost);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    using Node = domain::JsonOutline::Node;

    /// What is known of a container's children so far.
    struct Branch
    {
        QList<Node> nodes;
        QSet<QByteArrayView> names;
    };

    [[nodiscard]] bool showsOutermost() const;
    [[nodiscard]] Node nodeOf(const QModelIndex &index) const { return Node(index.internalId()); }
    [[nodiscard]] int childrenOf(const QModelIndex &parent) const;
    void showUpTo(const QModelIndex &parent, int rows);
    QModelIndex reveal(Node node);
    const Branch &branch(Node container, int rows) const;
    [[nodiscard]] QString path(Node node) const;
    [[nodiscard]] QString typeText(Node node) const;
    [[nodiscard]] bool isRepeated(Node node) const;

    TypeWords m_words;
    domain::JsonOutline m_outline;
    /// How many rows of a container are shown, where that is not the first page.
    QHash<Node, int> m_shown;
    // index() is const; what it has counted out is not the model's content.
    mutable QHash<Node, Branch> m_branches;
    mutable QSet<Node> m_repeated;
};

} // namespace botdeck::models
