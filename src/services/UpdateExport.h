// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/BackgroundWork.h"
#include "services/ExportFile.h"

#include <QObject>

#include <atomic>

namespace botdeck::services {

/// One export in a thread of its own, for a window that goes on meanwhile.
class UpdateExport final : public QObject
{
    Q_OBJECT

public:
    /// The redactor outlives this object.
    UpdateExport(QString storeFolder, const security::Redactor &redactor, QObject *parent = nullptr);
    /// Cancels, and waits until nothing is written any more.
    ~UpdateExport() override;

    /// To be called once. `order.seqs` is asked in the other thread. succeeded() or failed() follows, unless
    /// it is cancelled.
    void start(const ExportOrder &order);
    /// Nothing is said after this, and nothing written.
    void cancel() { m_cancelled = true; }

Q_SIGNALS:
    /// In updates or calls; `all` grows where it is not known before.
    void progressed(qint64 done, qint64 all);
    void succeeded(qint64 written);
    void failed(const botdeck::core::Error &error);

private:
    core::Result<qint64> write(const ExportOrder &order);

    const QString m_storeFolder;
    const security::Redactor &m_redactor;
    std::atomic_bool m_cancelled = false;
    /// Goes first: it waits for what uses the others.
    BackgroundWork m_work;
};

} // namespace botdeck::services
