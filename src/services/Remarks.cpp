// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/Remarks.h"

#include "storage/UpdateStore.h"

#include <utility>

namespace botdeck::services {

core::Error noStoreError(const char *consequence)
{
    return {
        core::ErrorKind::Storage,
        {QT_TRANSLATE_NOOP("Phrase", "The store is not open. %1"), {QString::fromUtf8(consequence)}}};
}

Remarks::Remarks(InStore inStore, QObject *parent)
    : QObject(parent)
    , m_inStore(std::move(inStore))
{
}

void Remarks::set(const QList<qint64> &seqs, const models::Remark &remark)
{
    if (!seqs.isEmpty())
        setFrom(0, seqs, remark);
}

void Remarks::setFrom(qsizetype from, const QList<qint64> &seqs, const models::Remark &remark)
{
    const QList<qint64> part = seqs.mid(from, together);
    if (part.isEmpty())
        return;
    m_inStore([this, from, part, seqs, remark](storage::UpdateStore *store) {
        const core::Result<qint64> done =
            store == nullptr ? core::Result<qint64>(noStoreError("Marks and notes stay as they were."))
                             : store->remark({part.begin(), part.end()}, {remark.marked, remark.note});
        QMetaObject::invokeMethod(this, [this, done, from, part, seqs, remark] {
            if (!done) {
                Q_EMIT failed(done.error());
                return;
            }
            Q_EMIT changed(part, remark);
            setFrom(from + part.size(), seqs, remark);
        });
    });
}

} // namespace botdeck::services

#include "moc_Remarks.cpp"
