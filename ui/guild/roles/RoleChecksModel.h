// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Phrase.h"
#include "ui/guild/ShownGuild.h"

#include <QAbstractTableModel>
#include <QColor>
#include <QHash>

namespace botdeck::ui::guild {

/// One role of a guild and how many of some members have it.
struct RoleCheck
{
    core::Id id;
    /// Invalid: it has none.
    QColor colour = {};
    qsizetype holders = 0;
    /// Of one member: whether it shall have it.
    bool isWanted = false;
    /// Why it is neither given nor taken; empty where it can be.
    core::Phrase lock = {};
};

/// The roles of one member as ticks, or of several as how many have each: the mightiest first, then those
/// that the guild's list does not have, never everybody's.
class RoleChecksModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { RoleColumn, NoteColumn, ColumnCount };
    /// A RoleCheck; +1 where it is ticked and was not, −1 the other way round.
    enum Role { CheckRole = Qt::UserRole, ChangeRole };

    explicit RoleChecksModel(QObject *parent = nullptr);

    /// `members` are of that guild. Ticks of one member stay where its roles are as they were.
    void show(const ShownGuild &guild, const QList<const domain::GuildMember *> &members);
    /// Nothing can be ticked.
    void setReadOnly(bool readOnly);
    /// As they are on the server.
    void takeBack();
    void retranslate();

    [[nodiscard]] qsizetype memberCount() const { return m_memberCount; }
    [[nodiscard]] const RoleCheck &check(int row) const { return m_checks.at(row); }
    /// Of one member: exactly the roles that are ticked, those it has in their order, then the others.
    [[nodiscard]] QList<core::Id> wanted() const;
    /// Whether these are others than it has.
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] const QList<core::Id> &roles() const { return m_roles; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// What is ticked.
    void ticked();

private:
    void readLocks();
    [[nodiscard]] QList<RoleCheck> checksOf(const QList<const domain::GuildMember *> &members) const;
    [[nodiscard]] Qt::CheckState state(const RoleCheck &check) const;
    [[nodiscard]] int changeOf(const RoleCheck &check) const;
    [[nodiscard]] QString note(const RoleCheck &check) const;
    void announce();

    std::shared_ptr<const domain::PermissionTable> m_table;
    core::Id m_self;
    QHash<core::Id, core::Phrase> m_locks;
    QList<RoleCheck> m_checks;
    qsizetype m_memberCount = 0;
    /// Of one member: who it is, and its roles but everybody's.
    core::Id m_member;
    QList<core::Id> m_roles;
    bool m_isReadOnly = false;
};

} // namespace botdeck::ui::guild
