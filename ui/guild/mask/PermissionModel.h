// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions/PermissionBits.h"
#include "ui/guild/mask/MaskDraft.h"

#include <QAbstractItemModel>

#include <array>
#include <vector>

namespace botdeck::ui::guild {

/// One bit as it stands in the list.
struct PermissionRow
{
    int bit = -1;
    /// nullptr where it has no name.
    const domain::PermissionBit *named = nullptr;
    bool isOn = false;
    bool isAdded = false;
    bool isRemoved = false;
    BitGate gate = BitGate::Open;

    [[nodiscard]] bool isReserved() const { return named != nullptr && named->isReserved; }
    [[nodiscard]] bool isChanged() const { return isAdded || isRemoved; }
};

/// The draft's bits in groups: those without a name that are set or were, then the platform's. A row of a
/// permission has a PermissionRow as RowRole.
class PermissionModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { BitColumn, NameColumn, WordsColumn, ChannelsColumn, AllowColumn, ColumnCount };
    enum Role { RowRole = Qt::UserRole, GroupTitleRole, GroupCountRole };
    /// The unknown ones, then those of domain::PermissionGroup.
    static constexpr int groupCount = 5;

    /// The draft outlives it.
    explicit PermissionModel(MaskDraft &draft, QObject *parent = nullptr);

    /// Why locked bits are locked, in a sentence.
    void setLockReason(const QString &reason);
    /// Other words for the same.
    void retranslate();

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void follow();
    void syncUnknown();
    void announce();
    [[nodiscard]] PermissionRow rowOf(int bit) const;
    [[nodiscard]] QVariant groupData(int group, int column, int role) const;
    [[nodiscard]] QVariant bitData(int bit, int column, int role) const;
    [[nodiscard]] QString cellText(const PermissionRow &row, int column) const;
    [[nodiscard]] QString spoken(const PermissionRow &row) const;
    [[nodiscard]] QString stateWords(const PermissionRow &row) const;
    [[nodiscard]] QString tip(const PermissionRow &row) const;
    [[nodiscard]] QString countWords(int group) const;

    MaskDraft &m_draft;
    QString m_lockReason;
    std::array<std::vector<int>, groupCount> m_groups;
};

} // namespace botdeck::ui::guild
