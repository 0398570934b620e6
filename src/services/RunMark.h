// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Phrase.h"
#include "core/Result.h"

#include <optional>

// What a run of the program leaves in its profile until it ends as it should: the next start sees by it that
// the one before did not, and says what is there of it. Everything here blocks: off the user interface's
// thread.
namespace botdeck::services {

struct RunMark
{
    /// Wall time in ms since 1970.
    qint64 startedMs = 0;
    /// How many updates were stored when it began.
    qint64 updates = 0;
};

/// Nothing where the run before ended as it should, or left nothing that can be read.
std::optional<RunMark> readRunMark(const QString &path);
/// ErrorKind::Storage in words.
core::Result<void> writeRunMark(const QString &path, const RunMark &mark);

/// What stands in the store, in numbers.
struct StoreFigures
{
    qint64 updates = 0;
    /// Chats with something typed and not sent.
    qint64 drafts = 0;
};

/// Of all bots. Nothing where the store cannot be read.
std::optional<StoreFigures> storeFigures(const QString &storeFolder);

/// Leaves a mark for this run. Where there is one of a run that did not end as it should: what is there of
/// it, in words; else empty.
core::Phrase beginRun(const QString &markFile, const QString &storeFolder, qint64 nowMs);
/// The run ends as it should.
void endRun(const QString &markFile);

} // namespace botdeck::services
