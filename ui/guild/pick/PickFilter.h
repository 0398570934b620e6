// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace botdeck::ui::guild {

class PickModel;

/// The rows that are looked for; headings only while nothing is.
class PickFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// The model outlives it.
    explicit PickFilter(PickModel &model, QObject *parent = nullptr);

    void setWords(const QString &words);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    PickModel &m_model;
    QString m_words;
};

} // namespace botdeck::ui::guild
