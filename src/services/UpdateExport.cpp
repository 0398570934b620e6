// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/UpdateExport.h"

#include "storage/StoreReader.h"

#include <utility>

namespace botdeck::services {

UpdateExport::UpdateExport(QString storeFolder, const security::Redactor &redactor, QObject *parent)
    : QObject(parent)
    , m_storeFolder(std::move(storeFolder))
    , m_redactor(redactor)
{
}

UpdateExport::~UpdateExport()
{
    cancel();
}

void UpdateExport::start(const ExportOrder &order)
{
    m_work.run(
        this, [this, order] { return write(order); },
        [this](const core::Result<qint64> &written) {
            if (m_cancelled)
                return;
            if (written)
                Q_EMIT succeeded(*written);
            else
                Q_EMIT failed(written.error());
        });
}

/// In the other thread.
core::Result<qint64> UpdateExport::write(const ExportOrder &order)
{
    const core::Result<std::unique_ptr<storage::StoreReader>> reader =
        storage::StoreReader::open(m_storeFolder);
    if (!reader)
        return reader.error();
    return writeExport(**reader, order, m_redactor, [this](qint64 done, qint64 all) {
        QMetaObject::invokeMethod(
            this,
            [this, done, all] {
                if (!m_cancelled)
                    Q_EMIT progressed(done, all);
            },
            Qt::QueuedConnection);
        return !m_cancelled;
    });
}

} // namespace botdeck::services

#include "moc_UpdateExport.cpp"
