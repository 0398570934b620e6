// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/BotKey.h"

#include <QList>
#include <QString>

#include <atomic>

namespace botdeck::services {

/// How much the store got since some moment.
struct StoredTraffic
{
    /// So many updates of a kind, received in the same minute.
    struct Part
    {
        domain::BotKey bot;
        QString kind;
        /// Wall time in ms since 1970, a full minute.
        qint64 minuteMs = 0;
        qint64 count = 0;
    };

    /// The newest row that is counted; 0 of an empty store.
    qint64 upTo = 0;
    QList<Part> parts;
};

/// Counts what was received since then, by the search files' index of times and a look at those rows alone.
/// Blocks; to be called where waiting is allowed. A store that is not there is an empty one. Errors:
/// Storage, in words; Cancelled.
core::Result<StoredTraffic>
readStoredTraffic(const QString &storeFolder, qint64 sinceMs, const std::atomic_bool &cancel);

} // namespace botdeck::services
