// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/Job.h"
#include "core/Result.h"
#include "core/Secret.h"
#include "platform/Platform.h"

#include <QByteArray>

namespace botdeck::api {

/// What a 429 means that names no positive number.
inline constexpr std::chrono::seconds defaultRetryAfter{5};

/// An HTTP answer that was received to its end.
struct HttpAnswer
{
    int status = 0;
    QByteArray reasonPhrase;
    /// The Retry-After header, empty where there is none.
    QByteArray retryAfter;
    QByteArray body;
};

/// How far to read: a poll's list is left to domain::decodeBatch(), and is not walked over twice. Where the
/// verdict stands behind a list with something broken in it, it may not be found: with HTTP 2xx
/// decodeBatch() then judges the whole body, which it can take apart.
enum class ReadDepth { Whole, VerdictOnly };

/// Reads the reply envelope, tolerantly, for all platforms alike, since none of them keeps to one form:
/// - success or not: `ok`, else `code` (0 = success), else `status` as a boolean, else HTTP 2xx with `result`
/// or `data`;
/// - the error's number: `error_code`, else `err_code`, else `code`, else the HTTP status;
/// - its text: `description`, else `message`, else `error`, else `result` if it is text, else HTTP's reason
/// phrase; what the server wrote is shown without `token`, then cut where it is long;
/// - how long to wait: `parameters.retry_after`, else Retry-After, else 5 s; only with
/// ErrorKind::RateLimited, and then always. The sources of these forms: Telegram's server, Fanbook's official
/// SDK and a running Fanbook tool, CloudChat's one public client.
core::Result<Reply> readAnswer(
    const platform::Platform &platform, const HttpAnswer &answer, ReadDepth depth, const core::Secret &token);

} // namespace botdeck::api
