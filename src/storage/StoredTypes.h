// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Answering.h"
#include "domain/BotKey.h"
#include "domain/Update.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <limits>
#include <optional>

namespace botdeck::storage {

/// How far one stream of one bot has come.
struct Position
{
    /// Grows by one whenever the server's numbers were seen to start anew; 0 = nothing was ever stored.
    int epoch = 0;
    /// What the next poll may send: everything below it is in the store. None: send no offset at all.
    std::optional<qint64> offset = {};
    /// When the newest update that was new arrived, wall time in ms since 1970.
    std::optional<qint64> lastUpdateMs = {};

    bool operator==(const Position &) const = default;
};

/// What arrived together and is stored together, or not at all.
struct Batch
{
    domain::BotKey bot;
    domain::Stream stream = domain::Stream::Poll;
    QList<domain::Update> updates;
    /// Wall time in ms since 1970.
    qint64 receivedMs = 0;
    /// Only looked at, oldest first as the server has it: nothing of it may be confirmed, so the position
    /// keeps its offset, and what is new is kept as unconfirmed.
    bool peeked = false;
    /// A webhook's: the server sends what it could not deliver once more, so the numbers come in any order.
    /// They open no epoch, and the position keeps its offset: what was never delivered waits there.
    bool pushed = false;
};

/// What became of a batch. The new rows are firstSeq…lastSeq without a gap; both 0 where nothing was new.
struct AppendOutcome
{
    qint64 firstSeq = 0;
    qint64 lastSeq = 0;
    int stored = 0;
    int duplicates = 0;
    /// How many of the stored ones are quarantined.
    int quarantined = 0;
    /// The row of each update, in the batch's order; 0 for what is not new.
    QList<qint64> seqs = {};
    /// How many of the stored ones are of each kind.
    QHash<QString, int> kinds = {};
    /// The server's numbers started anew with this batch; position.epoch is the new epoch.
    bool epochGrew = false;
    Position position;
    /// Seqs of rows that were there before and became confirmed (by this batch's offset, or by another
    /// program), or, where it was peeked, turned out to wait at the server still.
    QList<qint64> changed = {};
};

/// What an operator puts to updates; what is not set stays as it is.
struct Remark
{
    std::optional<bool> marked = {};
    std::optional<QString> note = {};
};

/// What became of updates of a capture.
struct ImportOutcome
{
    int stored = 0;
    int duplicates = 0;
    /// How many of the stored ones are quarantined.
    int quarantined = 0;
};

/// What getMe said about a token, remembered so that it is asked once. Nothing of it is secret.
struct BotIdentity
{
    /// SHA-256 of server and token, made by the caller; stored as given.
    QByteArray tokenFingerprint;
    domain::BotKey bot;
    QString displayName;
    QString username;
    qint64 rememberedMs = 0;

    bool operator==(const BotIdentity &) const = default;
};

/// One call that the console made. The caller has redacted `parameters`, `answer` and `error`.
struct CallRecord
{
    /// Given by the store, ascending; ignored when added.
    qint64 id = 0;
    domain::BotKey bot;
    QString method;
    /// JSON.
    QByteArray parameters;
    /// HTTP status, 0 where no answer came.
    int status = 0;
    /// Wall time in ms since 1970.
    qint64 startedMs = 0;
    qint64 durationMs = 0;
    QByteArray answer;
    /// Empty where the call succeeded.
    QString error;
    /// core::errorKindName() of it; empty where the call succeeded, and in what older programs wrote.
    QString errorKind = {};
    /// The chat or channel that `parameters` name, as text; empty where they name none. Ignored when added.
    QString chatId = {};
};

/// What the operator keeps of one chat of one bot.
struct ChatNote
{
    /// Text begun and not sent.
    QString draft = {};
    /// Updates up to this seq were read.
    qint64 readSeq = 0;

    bool operator==(const ChatNote &) const = default;
};

/// A chat as the updates of one bot tell it.
struct ChatCount
{
    QString chatId;
    qint64 newestSeq = 0;
    /// How many updates there are of it; of a chat that was read, above its mark.
    qint64 unread = 0;

    bool operator==(const ChatCount &) const = default;
};

/// Which calls of a chat are asked for: those begun from `fromMs` on and before `beforeMs`, wall time in ms
/// since 1970; of these the newest, or the oldest, in that order.
struct CallSpan
{
    qint64 fromMs = std::numeric_limits<qint64>::min();
    qint64 beforeMs = std::numeric_limits<qint64>::max();
    qint64 limit = 1'000;
    bool oldestFirst = false;
};

/// A call that answers an update, and by what it belongs to it.
struct Answer
{
    CallRecord call;
    domain::AnswerTie tie = domain::AnswerTie::None;
};

} // namespace botdeck::storage
