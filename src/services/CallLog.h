// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/Job.h"
#include "core/Secret.h"
#include "domain/BotKey.h"
#include "storage/StoredTypes.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace botdeck::storage {
class UpdateStore;
}

namespace botdeck::services {

/// One call as made: what the log keeps of it, before redaction.
struct MadeCall
{
    domain::BotKey bot;
    QString method;
    /// The parameters as JSON.
    QByteArray parameters;
    /// Wall time in ms since 1970.
    qint64 startedMs = 0;
    api::Exchange exchange;
    std::optional<core::Error> error;
};

/// What the log keeps of a call: the token and every member that carries a secret are taken out, of what is
/// said about webhooks the addresses' paths, too.
storage::CallRecord callRecord(const MadeCall &call, const core::Secret &token);
/// Its error without the same, in words that can be translated; none where it succeeded.
std::optional<core::Error> shownError(const MadeCall &call, const core::Secret &token);

/// Writes a call into the stored log: "what happened next", history and HAR read it. A log
/// that cannot be written is said in the program's log and stops nothing.
void logCall(storage::UpdateStore &store, const MadeCall &call, const core::Secret &token);

} // namespace botdeck::services
