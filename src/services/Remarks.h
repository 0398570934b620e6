// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "models/Remark.h"
#include "services/StoreTask.h"

#include <QList>
#include <QObject>

namespace botdeck::services {

/// The operator's marks and notes, written where the store is written. One for all windows: each hears what
/// the others put to an update.
class Remarks final : public QObject
{
    Q_OBJECT

public:
    /// So many updates go into one transaction, so that what arrives gets between.
    static constexpr qsizetype together = 1'000;

    explicit Remarks(InStore inStore, QObject *parent = nullptr);

    /// changed() follows for each part that is on the disk, failed() at the first that is not; the rest is
    /// left as it was then.
    void set(const QList<qint64> &seqs, const models::Remark &remark);

Q_SIGNALS:
    void changed(const QList<qint64> &seqs, const botdeck::models::Remark &remark);
    void failed(const botdeck::core::Error &error);

private:
    void setFrom(qsizetype from, const QList<qint64> &seqs, const models::Remark &remark);

    const InStore m_inStore;
};

} // namespace botdeck::services
