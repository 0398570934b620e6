// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/StoredBytes.h"

#include "storage/StoreReader.h"

namespace botdeck::services {

struct StoredBytes::Shelf
{
    explicit Shelf(const QString &storeFolder)
        : folder(storeFolder)
    {
    }

    Answer read(const QList<qint64> &seqs)
    {
        if (!reader || !reader->isCurrent()) {
            auto opened = storage::StoreReader::open(folder);
            if (!opened)
                return opened.error();
            reader = *std::move(opened);
        }
        QList<domain::StoredUpdate> updates;
        for (const qint64 seq : seqs) {
            core::Result<domain::StoredUpdate> update = reader->update(seq);
            if (update)
                updates += *std::move(update);
            else if (update.error().kind != core::ErrorKind::NotFound)
                return update.error();
        }
        return updates;
    }

    const QString folder;
    std::unique_ptr<storage::StoreReader> reader;
};

StoredBytes::StoredBytes(const QString &storeFolder)
    : m_shelf(std::make_shared<Shelf>(storeFolder))
{
}

StoredBytes::~StoredBytes() = default;

void StoredBytes::read(
    const QList<qint64> &seqs, QObject *context, const std::function<void(const Answer &answer)> &then)
{
    m_work.run(
        context, [shelf = m_shelf, seqs] { return shelf->read(seqs); }, then);
}

} // namespace botdeck::services
