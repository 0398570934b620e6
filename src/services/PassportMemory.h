// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/BotKey.h"

#include <QByteArray>
#include <QHash>
#include <QList>

namespace botdeck::services {

/// A `state` that stood in a link of ours.
struct GivenState
{
    qint64 atMs = 0;
    domain::BotKey bot = {};

    bool operator==(const GivenState &) const = default;
};

/// The content of passport-seen.json: which callbacks came and which states were given out, by SHA-256 sums
/// alone. A value; it knows no file.
struct PassportMemory
{
    /// Of a hash's bytes, and when it came first.
    QHash<QByteArray, qint64> seen = {};
    QHash<QByteArray, GivenState> given = {};

    /// WrongUse where the bytes are no such file, Refused where a newer program wrote it.
    static core::Result<PassportMemory> parse(const QByteArray &bytes);
    /// The newest ten thousand of each.
    [[nodiscard]] QByteArray toBytes() const;
};

/// What was found in a profile.
struct LoadedPassportMemory
{
    PassportMemory memory = {};
    /// Sentences to show.
    QList<core::Phrase> objections = {};
    /// False where the file is there and must not be overwritten.
    bool mayReplace = true;
};

/// Never fails: without a readable file nothing is remembered. A broken file is copied beside itself (….bad)
/// first, unless it may only be read. Blocks.
LoadedPassportMemory loadPassportMemory(const QString &path, bool readOnly);

} // namespace botdeck::services
