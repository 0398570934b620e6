// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/CollectionRow.h"

#include <QAbstractItemModel>

namespace botdeck::models {

/// Collections and the calls saved in them. It changes nothing by itself: a new name and another place are
/// asked for by signals, and come with setCollections() where they are taken.
class CollectionTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, MethodColumn, ColumnCount };
    enum Role {
        PlatformRole = Qt::UserRole, ///< domain::PlatformId as int; of calls
    };

    using QAbstractItemModel::QAbstractItemModel;

    /// In fine steps: what stays keeps its place in a view.
    void setCollections(const QList<CollectionRow> &collections);
    [[nodiscard]] const QList<CollectionRow> &collections() const { return m_collections; }
    void setHeaders(const QStringList &headers);

    [[nodiscard]] CollectionPlace place(const QModelIndex &index) const;
    /// Invalid for a place that is not there.
    [[nodiscard]] QModelIndex indexOf(const CollectionPlace &place) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] bool canDropMimeData(
        const QMimeData *data, Qt::DropAction action, int row, int column,
        const QModelIndex &parent) const override;
    bool dropMimeData(
        const QMimeData *data, Qt::DropAction action, int row, int column,
        const QModelIndex &parent) override;

Q_SIGNALS:
    void renameAsked(const botdeck::models::CollectionPlace &place, const QString &name);
    /// `to`: what it is to stand before, as the list is now; one behind the last: at the end.
    void moveAsked(const botdeck::models::CollectionPlace &from, const botdeck::models::CollectionPlace &to);

private:
    void setCalls(int collection, const QList<SavedCallRow> &calls);

    QList<CollectionRow> m_collections;
    /// Of each collection a number of its own, which its calls' indexes carry: rows would not do, they change
    /// when another collection comes or goes.
    QList<quintptr> m_numbers;
    quintptr m_lastNumber = 0;
    QStringList m_headers;
};

} // namespace botdeck::models
