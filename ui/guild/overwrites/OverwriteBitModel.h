// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guild/overwrites/OverwriteDraft.h"

#include <QAbstractListModel>

namespace botdeck::ui::guild {

/// One row: a permission, or a group's heading.
struct OverwriteBitRow
{
    /// -1 for a heading.
    int bit = -1;
    QString title = {};
    domain::OverwriteState before = domain::OverwriteState::Inherit;
    domain::OverwriteState now = domain::OverwriteState::Inherit;
    OverwriteGate gate = OverwriteGate::Open;
    bool isReserved = false;

    [[nodiscard]] bool isHeading() const { return bit < 0; }
    [[nodiscard]] bool isChanged() const { return before != now; }
    [[nodiscard]] bool isGain() const { return OverwriteChange{{}, 0, before, now}.isGain(); }
};

/// All permissions of one overwrite of a draft, in groups; a row has an OverwriteBitRow as RowRole.
class OverwriteBitModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int RowRole = Qt::UserRole;

    /// The draft outlives it.
    explicit OverwriteBitModel(const OverwriteDraft &draft, QObject *parent = nullptr);

    void setCell(const OverwriteCell &cell);
    /// Other words for the same.
    void retranslate();
    /// Invalid where it is not listed.
    [[nodiscard]] QModelIndex indexOf(int bit) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void follow();
    void reload();
    [[nodiscard]] domain::PermissionMask unknown() const;
    [[nodiscard]] OverwriteBitRow rowAt(int row) const;
    [[nodiscard]] QString spoken(const OverwriteBitRow &row) const;
    [[nodiscard]] QString tip(const OverwriteBitRow &row) const;

    struct Line
    {
        int bit = -1;
        QString title = {};
    };

    const OverwriteDraft &m_draft;
    OverwriteCell m_cell;
    domain::PermissionMask m_unknown;
    QList<Line> m_lines;
};

} // namespace botdeck::ui::guild
