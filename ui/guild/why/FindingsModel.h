// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions/FindingTable.h"

#include <QAbstractTableModel>

namespace botdeck::core {
class Clock;
}

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::guild {

/// What was found, a row each, with the columns in which anything stands.
class FindingsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Both outlive it.
    FindingsModel(const look::Theme &theme, const core::Clock &clock, QObject *parent = nullptr);

    /// A reset.
    void setTable(const domain::FindingTable &table);
    [[nodiscard]] const domain::FindingTable &table() const { return m_table; }
    /// What a row is known by; empty for no row.
    [[nodiscard]] QString keyOf(int row) const;
    /// These rows with the headings, as shown but whole, columns behind tabs; none: all of them.
    [[nodiscard]] QString text(QList<int> rows = {}) const;
    /// Other words for the same.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString heading(int section) const;
    [[nodiscard]] QString cell(int row, int section, qsizetype letters) const;
    /// None for the last one, which has no column of its own.
    [[nodiscard]] const domain::FindingColumn *columnAt(int section) const;

    const look::Theme &m_theme;
    const core::Clock &m_clock;
    domain::FindingTable m_table;
    /// Places in a row of the table.
    QList<int> m_shown;
};

} // namespace botdeck::ui::guild
