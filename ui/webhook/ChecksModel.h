// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/webhook/OutsideSteps.h"

#include <QAbstractTableModel>

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::webhook {

/// What was seen from outside in, a stage each; while more is looked at, that stage is the last.
class ChecksModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { StageColumn, VerdictColumn, DetailColumn, TookColumn, ColumnCount };

    /// The theme outlives it.
    explicit ChecksModel(const look::Theme &theme, QObject *parent = nullptr);

    /// All stages so far; `isRunning`: the next one is looked at.
    void setSteps(const QList<domain::OutsideStep> &steps, bool isRunning);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] bool isUnderWay(int row) const { return row >= m_steps.size(); }
    [[nodiscard]] QString text(int row, int column) const;
    void setCount(int count);

    const look::Theme &m_theme;
    QList<domain::OutsideStep> m_steps;
    /// Rows that views know of.
    int m_count = 0;
};

} // namespace botdeck::ui::webhook
