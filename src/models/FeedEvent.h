// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Phrase.h"
#include "domain/BotKey.h"

#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

namespace botdeck::models {

/// Something that a bot's feed did or met, shown as a row among its updates. Kept in memory, for the session.
struct FeedEvent
{
    enum class Kind {
        Started,
        Stopped,
        /// Receiving again after one of the troubles below.
        Recovered,
        BackingOff,
        Conflict,
        Unauthorised,
        WebhookSet,
        StoreFailed,
        /// The server answers at once instead of holding the poll.
        NotHolding,
        /// The server's update_ids started anew.
        IdsReset,
        /// Some update_ids never came.
        Gap,
    };

    domain::BotKey bot;
    Kind kind = Kind::Started;
    /// Wall time in ms since 1970.
    qint64 atMs = 0;
    /// A sentence without secrets; empty where the kind says all.
    core::Phrase detail = {};
    /// BackingOff and the like: how long until the next try.
    std::optional<std::chrono::milliseconds> retryIn = {};
    /// BackingOff: which try in a row failed, from 1. Gap: how many ids.
    qint64 count = 0;
    /// The newest row of the store when it happened: the event stands behind it. None: not known yet, it
    /// stands behind all rows.
    std::optional<qint64> afterSeq = {};

    bool operator==(const FeedEvent &) const = default;

    /// Of each bot the newest are kept.
    static constexpr int keptPerBot = 200;
};

/// The kind as a sentence in English, context "FeedEvent" for translators.
const char *feedEventEnglish(FeedEvent::Kind kind);

} // namespace botdeck::models

Q_DECLARE_METATYPE(botdeck::models::FeedEvent)
