// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/StateMark.h"

#include <QAbstractListModel>
#include <QList>

namespace botdeck::ui::guild {

/// One numbered row of words.
struct StepRow
{
    QString title;
    /// What came of it, at the right; empty: nothing is said.
    QString tag = {};
    look::Tone tone = look::Tone::Neutral;
    QString words = {};
    /// On a row that matters more than the others: why it does.
    QString mark = {};

    bool operator==(const StepRow &) const = default;
};

/// Rows with numbers from 1. A row has a StepRow as RowRole.
class StepModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { RowRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    /// Who looks at a row goes on looking at it where there are as many as before.
    void setRows(const QList<StepRow> &rows);
    [[nodiscard]] const QList<StepRow> &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<StepRow> m_rows;
};

/// "3. Base: the member's roles – allowed (This step decides)", and the words in a line below.
QString stepText(int number, const StepRow &row);

} // namespace botdeck::ui::guild
