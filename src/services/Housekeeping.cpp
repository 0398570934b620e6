// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/Housekeeping.h"

#include "storage/StoreReader.h"
#include "storage/UpdateStore.h"

#include <algorithm>
#include <utility>

namespace botdeck::services {

using core::Result;

namespace {

Result<Housekeeping::Preview>
lookAt(const QString &folder, const storage::RetentionRule &rule, const std::atomic_bool &stop)
{
    const Result<std::unique_ptr<storage::StoreReader>> reader = storage::StoreReader::open(folder);
    if (!reader)
        return reader.error();
    Result<storage::RetentionPreview> preview = (*reader)->outlived(rule, &stop);
    if (!preview)
        return preview.error();
    return std::make_shared<const storage::RetentionPreview>(*std::move(preview));
}

} // namespace

Housekeeping::Housekeeping(QString storeFolder, InStore inStore, QObject *parent)
    : QObject(parent)
    , m_storeFolder(std::move(storeFolder))
    , m_inStore(std::move(inStore))
{
}

Housekeeping::~Housekeeping()
{
    m_stop = true;
}

void Housekeeping::preview(const storage::RetentionRule &rule)
{
    m_work.run(
        this, [this, rule] { return lookAt(m_storeFolder, rule, m_stop); },
        [this](const Result<Preview> &seen) {
            if (seen)
                Q_EMIT previewed(*seen);
            else
                Q_EMIT previewFailed(seen.error());
        });
}

bool Housekeeping::discard(const Preview &preview, bool alsoMarked)
{
    if (m_run)
        return false;
    m_run = std::make_unique<Run>(Run{preview, alsoMarked, 0, {}});
    removeNext();
    return true;
}

void Housekeeping::removeNext()
{
    const std::vector<qint64> &all = m_run->preview->seqs;
    const size_t some = std::min(all.size() - m_run->at, size_t(together));
    if (some == 0) {
        giveBack();
        return;
    }
    m_inStore([this, preview = m_run->preview, at = m_run->at, some,
               alsoMarked = m_run->alsoMarked](storage::UpdateStore *store) {
        const Result<qint64> gone =
            store == nullptr ? Result<qint64>(noStoreError("Nothing more was removed."))
                             : store->discard(std::span(preview->seqs).subspan(at, some), alsoMarked);
        QMetaObject::invokeMethod(this, [this, some, gone] { removed(some, gone); });
    });
}

void Housekeeping::removed(size_t asked, const Result<qint64> &gone)
{
    if (!gone) {
        end(gone.error());
        return;
    }
    m_run->at += asked;
    m_run->outcome.gone += *gone;
    Q_EMIT progressed(qint64(m_run->at), qint64(m_run->preview->seqs.size()));
    removeNext();
}

void Housekeeping::giveBack()
{
    m_inStore([this](storage::UpdateStore *store) {
        const Result<storage::SpaceOutcome> space =
            store == nullptr
                ? Result<storage::SpaceOutcome>(noStoreError("The file stays as large as it is."))
                : store->giveBackSpace(bytesAtOnce);
        QMetaObject::invokeMethod(this, [this, space] { gaveBack(space); });
    });
}

void Housekeeping::gaveBack(const Result<storage::SpaceOutcome> &space)
{
    if (!space) {
        end(space.error());
        return;
    }
    const qint64 before = std::exchange(m_run->outcome.space, *space).left;
    const bool goesOn = space->canShrink && space->left > 0 && (before == 0 || space->left < before);
    if (goesOn)
        giveBack();
    else
        end(m_run->outcome);
}

void Housekeeping::end(const Result<DiscardOutcome> &result)
{
    const qint64 gone = std::exchange(m_run, nullptr)->outcome.gone;
    if (gone > 0)
        Q_EMIT rowsGone();
    if (result)
        Q_EMIT discarded(*result);
    else
        Q_EMIT discardFailed(result.error(), gone);
}

} // namespace botdeck::services

#include "moc_Housekeeping.cpp"
