// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/TrafficWords.h"

#include <QAbstractTableModel>

namespace botdeck::ui::overview {

/// The bars as a table: a row for each part of time, the newest first, a column for each kind.
class TrafficColumns final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit TrafficColumns(KindWord word, QObject *parent = nullptr);

    void setPicture(const services::TrafficPicture &picture);
    /// The language has changed.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const KindWord m_word;
    services::TrafficPicture m_picture;
    QList<qint64> m_sums;
};

} // namespace botdeck::ui::overview
