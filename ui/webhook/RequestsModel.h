// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/webhook/WebhookDelivery.h"

#include <QAbstractTableModel>
#include <QQueue>

namespace botdeck::core {
class Clock;
}
namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::webhook {

/// What came to the receiver, the newest last; the oldest give way.
class RequestsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, VerdictColumn, StatusColumn, SizeColumn, KindColumn, PeerColumn, ColumnCount };

    /// So many are kept here; what is stored is stored whatever this list keeps.
    static constexpr qsizetype mostKept = 1'000;

    /// Both outlive it.
    RequestsModel(const look::Theme &theme, const core::Clock &clock, QObject *parent = nullptr);

    void add(const QList<domain::WebhookDelivery> &deliveries);
    void clear();
    void retranslate();
    /// The pointer lives until the next change; null for no such row.
    [[nodiscard]] const domain::WebhookDelivery *at(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const domain::WebhookDelivery &delivery, int column) const;

    const look::Theme &m_theme;
    const core::Clock &m_clock;
    QQueue<domain::WebhookDelivery> m_deliveries;
};

} // namespace botdeck::ui::webhook
