// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/LogRing.h"

#include <QAbstractTableModel>

namespace botdeck::models {

/// Lines of the log as a table, the newest last.
class LogModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Level, Category, Text, ColumnCount };
    static constexpr int keptLines = 2 * int(log::LogRing::kept);

    using QAbstractTableModel::QAbstractTableModel;

    /// Behind the others; the oldest go where there are more than `keptLines`.
    void append(const QList<log::LogLine> &lines);
    [[nodiscard]] const log::LogLine &line(int row) const { return m_lines.at(row); }
    /// Of the newest line; 0 where there is none.
    [[nodiscard]] qint64 newest() const { return m_lines.isEmpty() ? 0 : m_lines.constLast().number; }
    /// The names of the columns, in the order of the enumeration.
    void setTitles(const QStringList &titles);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<log::LogLine> m_lines;
    QStringList m_titles;
};

} // namespace botdeck::models
