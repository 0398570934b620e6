// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions/RoleHierarchy.h"
#include "ui/guild/ShownGuild.h"

#include <QAbstractTableModel>
#include <QColor>
#include <QSet>

#include <optional>
#include <vector>

namespace botdeck::ui::guild {

/// A role as it stands in the list.
struct RoleRow
{
    core::Id id;
    /// In one line, safe to show.
    QString name;
    qint64 position = 0;
    /// Invalid: it has none.
    QColor colour;
    /// How many have it; none where nobody knows.
    std::optional<qint64> members;
    bool isManaged = false;
    /// The bot may not edit it.
    bool isLocked = false;
    bool isEdited = false;
};

/// A guild's roles, the mightiest first, and between those that the bot may not edit and the others a row
/// that says so. That one can be neither chosen nor reached by keys.
class RoleListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { PositionColumn, RoleColumn, MembersColumn, ColumnCount };
    /// RowRole: a RoleRow; SeparatorRole: the words of the row between, a null string everywhere else.
    enum Role { RowRole = Qt::UserRole, SeparatorRole };

    explicit RoleListModel(QObject *parent = nullptr);

    void setGuild(const std::optional<ShownGuild> &guild);
    void setEdited(const QSet<core::Id> &roles);
    /// Other words for the same.
    void retranslate();

    /// Roles, without the row between.
    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] std::optional<core::Id> roleAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(core::Id role) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void read(const ShownGuild &shown);
    [[nodiscard]] bool isSeparator(int row) const { return row == m_separator; }
    [[nodiscard]] const RoleRow &rowAt(int row) const;
    [[nodiscard]] QString separatorWords() const;
    [[nodiscard]] QVariant separatorData(int column, int role) const;
    [[nodiscard]] static QString cellText(const RoleRow &row, int column);
    [[nodiscard]] QString tip(const RoleRow &row) const;
    [[nodiscard]] QString spoken(const RoleRow &row) const;

    std::vector<RoleRow> m_rows;
    /// The row that says who can edit what; -1: nothing is locked.
    int m_separator = -1;
    /// Why the mightiest is locked.
    domain::RoleLock m_lock = domain::RoleLock::None;
    /// Without it nobody can say what it may edit.
    bool m_isBotKnown = false;
    QString m_botName;
    QSet<core::Id> m_edited;
};

} // namespace botdeck::ui::guild
