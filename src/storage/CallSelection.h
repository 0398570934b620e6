// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/CallTypes.h"
#include "storage/Sqlite.h"

#include <span>

namespace botdeck::storage {

/// The ids above `afterId` of the calls that the filter holds for, newest first.
core::Result<std::vector<qint64>> findCalls(Connection &connection, const CallFilter &filter, qint64 afterId);

/// What the rule names now; reads only, every call once.
core::Result<CallRetentionPreview>
previewCallRetention(Connection &connection, const CallRetentionRule &rule);

/// Removes these calls in one transaction; how many that were. What is gone already is passed over.
core::Result<qint64> discardCalls(Connection &connection, std::span<const qint64> ids);

} // namespace botdeck::storage
