// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/passport/PassportStages.h"

#include <QAbstractTableModel>

namespace botdeck::ui::passport {

/// The stages from a callback's address to a user's fields and what each said, one a row; before anything was
/// read none has run.
class VerdictModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { StageColumn, DetailColumn, TookColumn, ColumnCount };
    enum Role {
        /// domain::Verdict
        VerdictRole = Qt::UserRole,
    };

    explicit VerdictModel(QObject *parent = nullptr);

    /// One for each stage in order; none: nothing was read.
    void setStages(const QList<domain::StageVerdict> &stages);
    [[nodiscard]] int count(domain::Verdict verdict) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<domain::StageVerdict> m_stages;
};

/// "passed", "look at it", "failed", "not run".
QString verdictWords(domain::Verdict verdict);

} // namespace botdeck::ui::passport
