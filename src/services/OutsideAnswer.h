// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/webhook/OutsideSteps.h"

#include <QByteArray>
#include <QUrl>

#include <optional>

namespace botdeck::services {

/// What an HTTP server sent until the connection ended, or as much of it as anybody wants.
struct OutsideAnswer
{
    static constexpr qsizetype mostBody = qsizetype(64) * 1024;

    int status = 0;
    /// A redirect's, as it came; empty else.
    QByteArray location = {};
    QByteArray contentType = {};
    /// Of a body in chunks with what stands between them.
    qsizetype bodyBytes = 0;
    bool isHtml = false;
    /// All that was promised came; never for a body that is longer than `mostBody`.
    bool isWhole = false;
    bool isTooLong = false;
};

/// Nothing: it is no HTTP, or its head is not whole. Answers with 1xx are passed over.
std::optional<OutsideAnswer> readOutsideAnswer(QByteArrayView bytes, bool hasEnded);

/// Redirect, Status and Body. `address`: the one that was asked, to say where a redirect leads. `posted`: by
/// POST instead of GET.
QList<domain::OutsideStep> judgeAnswer(const OutsideAnswer &answer, const QUrl &address, bool posted);

/// Time: from the request to the end of the answer.
domain::OutsideStep judgeTime(std::chrono::milliseconds took);

} // namespace botdeck::services
