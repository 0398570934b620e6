// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ReplayTypes.h"

#include <QAbstractTableModel>

#include <optional>

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::replay {

/// What became of each update, in the order in which they were sent; the one under way is the last one.
class ResultsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { UpdateColumn, KindColumn, VerdictColumn, AnswerColumn, ColumnCount };

    /// So many of the newest keep the webhook's answer: a replay may be of all that is stored.
    static constexpr qsizetype answersKept = 1'000;

    explicit ResultsModel(const look::Theme &theme, QObject *parent = nullptr);

    void clear();
    /// This one is being sent now.
    void begin(qint64 seq);
    /// What came of it.
    void end(const services::ReplayResult &result);
    void retranslate();
    /// None where it is under way, or there is no such row.
    [[nodiscard]] std::optional<services::ReplayResult> result(int row) const;
    [[nodiscard]] qsizetype arrived() const { return m_arrived; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const std::optional<services::ReplayResult> &result, int column) const;

    const look::Theme &m_theme;
    QList<services::ReplayResult> m_results;
    bool m_isSending = false;
    qsizetype m_arrived = 0;
};

} // namespace botdeck::ui::replay
