// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/JsonComparison.h"

#include <QAbstractItemModel>

#include <functional>
#include <vector>

namespace botdeck::models {

/// What a comparison says in the window's language.
struct ComparisonWords
{
    /// Of the columns, in their order.
    QStringList headers = {};
    /// In the order of JsonChange.
    QStringList changes = {};
    /// "object · 4"
    std::function<QString(domain::JsonType type, int children)> container = {};
};

/// Two JSON documents as one tree: a row for each place, what both have there, and a sign and a word for how
/// they differ. Containers of any number of members; whoever shows it opens them.
class ComparisonModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { PlaceColumn, ChangeColumn, FirstColumn, SecondColumn, ColumnCount };
    enum Role {
        ChangeRole = Qt::UserRole, ///< domain::JsonChange as int
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setWords(ComparisonWords words);
    /// Other documents; a reset.
    void setPairs(const QList<domain::JsonPair> &pairs);
    /// Whether places are left out that say the same; a reset.
    void setOnlyChanges(bool only);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void build();
    [[nodiscard]] const QList<qint32> &childrenOf(const QModelIndex &parent) const;
    [[nodiscard]] QString text(const domain::JsonPair &pair, int column) const;
    [[nodiscard]] QString sideText(const domain::JsonSide &side) const;

    ComparisonWords m_words;
    QList<domain::JsonPair> m_pairs;
    bool m_onlyChanges = false;
    /// By pair: what is shown below it. The last one: the outermost rows.
    std::vector<QList<qint32>> m_children = {{}};
    /// By pair: its row.
    std::vector<qint32> m_rows;
};

} // namespace botdeck::models
