// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/PlatformId.h"
#include "domain/Update.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <variant>

namespace botdeck::domain {

/// Whom a recording is of. Nothing of it is secret.
struct RecordedBot
{
    PlatformId platform = PlatformId::Telegram;
    /// Decimal text.
    QString id = {};
    /// As getMe tells them, the user name without the @; empty where they are not known.
    QString name = {};
    QString username = {};

    bool operator==(const RecordedBot &) const = default;
};

/// An update that the bot received.
struct RecordedUpdate
{
    Stream stream = Stream::Poll;
    /// The bytes as received; a JSON object.
    QByteArray raw;
    /// Wall time in ms since 1970.
    qint64 receivedMs = 0;

    bool operator==(const RecordedUpdate &) const = default;
};

/// A call that was made for the bot, and that succeeded.
struct RecordedCall
{
    /// The key of the platform's table.
    QString method;
    /// Both JSON objects in one line.
    QByteArray parameters;
    /// With its envelope, as the server sent it.
    QByteArray answer;
    /// Wall time in ms since 1970.
    qint64 startedMs = 0;

    bool operator==(const RecordedCall &) const = default;
};

using RecordedEntry = std::variant<RecordedUpdate, RecordedCall>;

/// What a bot received and what it did, in the order in which it happened: what another program that runs
/// the bot is expected to do.
struct Recording
{
    RecordedBot bot = {};
    QList<RecordedEntry> entries = {};

    bool operator==(const Recording &) const = default;
};

/// A recording as it stands in a file, one JSON object a line (README.md, "recording/").
QByteArray recordingText(const Recording &recording);

/// Any bytes are good for it. ErrorKind::Storage with a sentence that names the line. Members that nobody
/// knows are passed over, so a newer program may add some.
core::Result<Recording> readRecording(QByteArrayView text);

/// Larger ones are refused by whoever reads files.
inline constexpr qint64 mostRecordingBytes = 64LL * 1024 * 1024;

/// What a recorded call was answered with, without the envelope; empty where there is nothing.
QByteArray recordedResult(const RecordedCall &call);

} // namespace botdeck::domain
