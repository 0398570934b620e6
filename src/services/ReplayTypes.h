// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "domain/Update.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace botdeck::services {

/// How a replay keeps time.
enum class ReplayPace {
    AsAnswered, ///< the next one as soon as the one before it has its answer
    AsReceived, ///< with the pauses between which they came, none longer than the order allows
};

struct ReplayOrder
{
    /// Replayed in this order: ascending is oldest first.
    QList<qint64> seqs;
    /// In place of the bytes of the one update that is replayed.
    std::optional<QByteArray> edited = {};
    ReplayPace pace = ReplayPace::AsAnswered;
    std::chrono::milliseconds longestPause{std::chrono::seconds(10)};
    bool stopAtFailure = false;
};

/// What became of one replayed update.
enum class ReplayVerdict {
    Arrived,    ///< a webhook answered 2xx; the sandbox's bot has it
    Refused,    ///< the answer says something else, or the sandbox does not take it
    NotSent,    ///< no connection, or nothing was sent
    Unknown,    ///< it was sent and no whole answer came; it is not sent again
    PassedOver, ///< it cannot go there, see ReplayObstacle
};

/// Why an update was passed over.
enum class ReplayObstacle {
    None,
    Gone,       ///< it is no longer stored
    NoJson,     ///< its bytes are no JSON object, and the sandbox answers with JSON
    HoldsSecret ///< a saved secret would have left this machine
};

struct ReplayResult
{
    qint64 seq = 0;
    /// As the update that was replayed has it; empty where it has none.
    QString updateId = {};
    QString kind = {};
    ReplayVerdict verdict = ReplayVerdict::NotSent;
    ReplayObstacle obstacle = ReplayObstacle::None;
    /// 0 where no answer came, and in the sandbox.
    int httpStatus = 0;
    std::chrono::milliseconds took{0};
    /// The beginning of the webhook's answer, `keptAnswer` bytes at most and without saved secrets (empty
    /// where it is not kept), and how long it was.
    QByteArray answer = {};
    qint64 answerBytes = 0;
    /// A webhook may answer with a call: the method that it names, without saved secrets, empty where it
    /// names none. The console does not make that call.
    QString answeredMethod = {};
    /// The update_id that the sandbox gave it; empty where it went elsewhere, or as a frame of the gateway.
    QString newId = {};
    /// Without the address; where something failed.
    core::Phrase detail = {};

    [[nodiscard]] bool isFailure() const { return verdict != ReplayVerdict::Arrived; }
};

inline constexpr qsizetype keptAnswer = qsizetype(16) * 1024;

/// How a replay ended.
enum class ReplayEnd { Through, Stopped, AtFailure, StoreFailed };

} // namespace botdeck::services
