// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guild/changes/ImpactDialog.h"

#include <QAbstractTableModel>

#include <vector>

namespace botdeck::ui::guild {

/// A line for each (member, channel, permission) that is gained or lost, in the impact's order, gains first.
/// Made for millions: words are made when a line is looked at.
class ImpactModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { MemberColumn, ChannelColumn, BitColumn, ChangeColumn, ColumnCount };
    /// A view's own lists of rows would take too much beyond this.
    static constexpr int mostRows = 3'000'000;

    explicit ImpactModel(const ShownImpact &impact, QObject *parent = nullptr);

    /// Only these.
    void choose(ImpactDialog::Side side, std::optional<int> bit);
    /// Other words for the same.
    void retranslate();
    /// Of what is chosen, also where not all are rows.
    [[nodiscard]] qint64 lines() const { return m_lines; }

    struct Line
    {
        /// Places in the guild's lists.
        int member = 0;
        int channel = 0;
        int bit = 0;
        bool isGained = false;

        bool operator==(const Line &) const = default;
    };
    /// Of a row that is there.
    [[nodiscard]] Line line(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] domain::PermissionMask gainedOf(const domain::PermissionChange &change) const;
    [[nodiscard]] domain::PermissionMask lostOf(const domain::PermissionChange &change) const;
    void count();
    [[nodiscard]] QString cellText(const Line &line, int column) const;
    [[nodiscard]] QString tip(const Line &line) const;

    const ShownImpact m_impact;
    ImpactDialog::Side m_side = ImpactDialog::Side::Both;
    domain::PermissionMask m_bits = domain::PermissionMask::all();
    /// The first row of each change, and of what would come next.
    std::vector<int> m_starts;
    qint64 m_lines = 0;
};

} // namespace botdeck::ui::guild
