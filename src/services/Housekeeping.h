// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "services/BackgroundWork.h"
#include "services/StoreTask.h"
#include "storage/RetentionTypes.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <span>

namespace botdeck::services {

/// What came of removing updates.
struct DiscardOutcome
{
    qint64 gone = 0;
    storage::SpaceOutcome space;
};

/// Lets go of old updates: looks first, then removes exactly what was shown. Nothing here acts by itself.
class Housekeeping final : public QObject
{
    Q_OBJECT

public:
    /// Shared, because it may name every update that there is.
    using Preview = std::shared_ptr<const storage::RetentionPreview>;

    /// So many go in one transaction, and about so many bytes are given back at a time: what arrives gets
    /// between.
    static constexpr qsizetype together = 500;
    static constexpr qint64 bytesAtOnce = qint64(8) * 1024 * 1024;

    Housekeeping(QString storeFolder, InStore inStore, QObject *parent = nullptr);
    /// A preview that is under way ends within some milliseconds.
    ~Housekeeping() override;

    /// What the rule names now; previewed() or previewFailed() follows. Reads every row.
    void preview(const storage::RetentionRule &rule);
    /// Removes what the preview named. progressed(), then discarded() or discardFailed(): what went before a
    /// failure is gone. Returns false, and does nothing, while another one is under way.
    bool discard(const Preview &preview, bool alsoMarked);

Q_SIGNALS:
    void previewed(const botdeck::services::Housekeeping::Preview &preview);
    void previewFailed(const botdeck::core::Error &error);
    void progressed(qint64 done, qint64 all);
    void discarded(const botdeck::services::DiscardOutcome &outcome);
    void discardFailed(const botdeck::core::Error &error, qint64 gone);
    /// Rows are gone: what shows them reads anew.
    void rowsGone();

private:
    struct Run
    {
        Preview preview;
        bool alsoMarked = false;
        size_t at = 0;
        DiscardOutcome outcome;
    };

    void removeNext();
    void removed(size_t asked, const core::Result<qint64> &gone);
    void giveBack();
    void gaveBack(const core::Result<storage::SpaceOutcome> &space);
    void end(const core::Result<DiscardOutcome> &result);

    const QString m_storeFolder;
    const InStore m_inStore;
    std::unique_ptr<Run> m_run;
    std::atomic_bool m_stop = false;
    /// Goes first: it waits for what uses the others.
    BackgroundWork m_work;
};

} // namespace botdeck::services
