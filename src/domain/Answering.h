// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Update.h"

#include <chrono>

// "What happened next": whether a call that was made later answers an update. Pure, so that the cases are
// tested as a table.
namespace botdeck::domain {

/// By what a call belongs to an update; the later ones say more.
enum class AnswerTie {
    None,
    Chat,    ///< soon after it, in the same chat
    Message, ///< names the update's message (an edit, a reply, a deletion)
    Query,   ///< names the callback query, inline query … that the update is
};

/// How long after an update a call still counts.
struct AnswerWindow
{
    /// Where it only happens in the same chat.
    std::chrono::milliseconds chat = std::chrono::minutes(10);
    /// Where it names the update's message or query: so long Telegram lets messages be edited.
    std::chrono::milliseconds named = std::chrono::hours(48);
};

/// What of an update calls refer to. Ids as decimal text, empty where there is none.
struct Answerable
{
    QString chatId;
    QString messageId;
    QString queryId;
    qint64 receivedMs = 0;
};

/// Reads `update.raw` as well.
Answerable answerable(const StoredUpdate &stored);

/// `parameters`: the call's, as JSON; `startedMs`: wall time in ms since 1970. The caller has made sure that
/// both are of one bot.
AnswerTie answerTie(
    const Answerable &update, QByteArrayView parameters, qint64 startedMs, const AnswerWindow &window = {});

} // namespace botdeck::domain
