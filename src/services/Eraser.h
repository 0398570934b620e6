// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "services/BackgroundWork.h"
#include "storage/ErasureTypes.h"

#include <QObject>

#include <atomic>

namespace botdeck::services {

class FeedEngine;

/// Erases a user's, chat's or bot's data everywhere. One for all windows, which ask at once: each answer says
/// what was asked. Lives in the user interface's thread.
class Eraser final : public QObject
{
    Q_OBJECT

public:
    /// `engine` outlives it.
    Eraser(QString storeFolder, FeedEngine &engine, QObject *parent = nullptr);
    /// Counting that is under way ends within some milliseconds.
    ~Eraser() override;

    /// How much erase() would erase; counted() or countFailed() follows. Reads the whole store.
    void count(const storage::ErasureSubject &subject);
    /// erased() or eraseFailed() follows.
    void erase(const storage::ErasureSubject &subject);

Q_SIGNALS:
    void
    counted(const botdeck::storage::ErasureSubject &subject, const botdeck::storage::ErasureCounts &counts);
    void countFailed(const botdeck::storage::ErasureSubject &subject, const botdeck::core::Error &error);
    /// Rows are gone: what shows them reads anew.
    void
    erased(const botdeck::storage::ErasureSubject &subject, const botdeck::storage::ErasureOutcome &outcome);
    void eraseFailed(const botdeck::storage::ErasureSubject &subject, const botdeck::core::Error &error);

private:
    const QString m_storeFolder;
    FeedEngine &m_engine;
    std::atomic_bool m_stop = false;
    /// Goes first: it waits for what uses the others.
    BackgroundWork m_work;
};

} // namespace botdeck::services
