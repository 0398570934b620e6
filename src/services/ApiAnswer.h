// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "platform/Platform.h"
#include "services/CallLog.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QPair>
#include <QString>

#include <optional>

namespace botdeck::services {

/// How a call ended, live or as it is stored: everything without its secrets.
struct ApiAnswer
{
    domain::BotKey bot = {};
    /// The method's key.
    QString method = {};
    /// JSON as it is logged: files by their names.
    QByteArray parameters = {};
    /// HTTP status, 0 where no answer came.
    int status = 0;
    /// As the server wrote them, in its order; none of what is stored.
    QList<QPair<QByteArray, QByteArray>> headers = {};
    /// Wall time in ms since 1970.
    qint64 startedMs = 0;
    qint64 tookMs = 0;
    /// Of the body as it came.
    qint64 bytes = 0;
    /// The whole answer.
    QByteArray body = {};
    /// The raw JSON of `result` or `data`; empty where there is none.
    QByteArray result = {};
    /// Why it is no success, in words.
    std::optional<core::Error> error = {};
    /// What the platform's documents say about the error's number or text, English; empty where nothing.
    QString meaning = {};
    /// What can be done about it; empty where it is a success.
    core::Phrase advice = {};

    [[nodiscard]] bool isGood() const { return !error; }
};

/// An answer as the log has it: read once more by the rules by which the call was judged.
ApiAnswer answerOf(const storage::CallRecord &call, const platform::Platform &platform);
/// A call that was just made, with its headers.
ApiAnswer answerOf(const MadeCall &call, const core::Secret &token, const platform::Platform &platform);
/// The answer to what was never sent, or to which nothing came.
ApiAnswer failedAnswer(const core::Error &error);

} // namespace botdeck::services

Q_DECLARE_METATYPE(botdeck::services::ApiAnswer)
