// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation/ChatDetails.h"

#include <QAbstractItemModel>

namespace botdeck::ui::guild {

/// People of a chat, and below each what was told of them: their rights, then the rest.
class ChatPeopleModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, IdColumn, StatusColumn, ColumnCount };
    enum Role {
        /// bool, of a right; invalid for everything else.
        GrantedRole = Qt::UserRole,
    };

    using QAbstractItemModel::QAbstractItemModel;

    /// A reset.
    void setPeople(const QList<domain::ChatMember> &people);
    [[nodiscard]] const QList<domain::ChatMember> &people() const { return m_people; }
    /// Whoever the row is about; null for an invalid one.
    [[nodiscard]] const domain::ChatMember *personAt(const QModelIndex &index) const;
    /// Other words for the same.
    void retranslate();

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString personCell(const domain::ChatMember &person, int column);
    [[nodiscard]] static QString toldCell(const domain::ChatMember &person, int row, int column);

    QList<domain::ChatMember> m_people;
};

} // namespace botdeck::ui::guild
