// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <functional>

namespace botdeck::ui::guild {

/// What two sides say of one thing.
struct CompareLine
{
    QString what;
    QString left;
    QString right;
    bool differs = true;

    bool operator==(const CompareLine &) const = default;
};

/// Two sides beside each other. Lines are made when they are looked at: there may be thousands.
class CompareModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhatColumn, LeftColumn, RightColumn, ColumnCount };
    /// Whether the two differ among others that do not.
    enum Role { MarkedRole = Qt::UserRole };
    using LineAt = std::function<CompareLine(int row)>;

    using QAbstractTableModel::QAbstractTableModel;

    /// `marks`: not all of them differ.
    void setLines(int count, const LineAt &lineAt, bool marks);
    void setTitles(const QString &what, const QString &left, const QString &right);
    /// The titles and a line for each, tabs between their parts.
    [[nodiscard]] QString text() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    int m_count = 0;
    LineAt m_lineAt;
    bool m_marks = false;
    /// What the columns are called.
    CompareLine m_titles;
};

} // namespace botdeck::ui::guild
