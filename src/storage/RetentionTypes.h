// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/BotKey.h"

#include <QList>

#include <optional>
#include <vector>

namespace botdeck::storage {

/// Which updates are to go. Every bound that is set counts; without any, nothing goes. Calls are not touched.
struct RetentionRule
{
    /// Those that arrived before this moment, wall time in ms since 1970.
    std::optional<qint64> before = {};
    /// Of each bot all but so many of the newest.
    std::optional<qint64> newest = {};
    /// Of all these bots together the oldest, until what stays has at most so many bytes as received. (What
    /// the file takes is about a third more.)
    std::optional<qint64> bytes = {};
    /// Only of these; an empty list means all bots.
    QList<domain::BotKey> bots = {};
    /// Else what is marked, or has a note, stays.
    bool alsoMarked = false;
};

/// What would go of one bot.
struct RetentionShare
{
    domain::BotKey bot;
    qint64 updates = 0;
    /// As received.
    qint64 bytes = 0;
    /// When the first and the last of them arrived, wall time in ms since 1970.
    qint64 oldestMs = 0;
    qint64 newestMs = 0;
    /// Marked ones that stay though the rule names them.
    qint64 spared = 0;

    bool operator==(const RetentionShare &) const = default;
};

/// What a rule names at one moment. What arrives later is not in it, so that nothing goes that was not shown.
struct RetentionPreview
{
    /// Bots of which something would go or is spared, in the order of their newest update.
    QList<RetentionShare> bots;
    /// What would go, ascending: what UpdateStore::discard() takes.
    std::vector<qint64> seqs;
};

/// What came of giving space back.
struct SpaceOutcome
{
    /// Bytes that are free inside the file still.
    qint64 left = 0;
    /// False for stores made before this was known: their free space is used again, but the file never gets
    /// smaller.
    bool canShrink = false;
};

} // namespace botdeck::storage
