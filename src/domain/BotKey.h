// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/PlatformId.h"

#include <QHashFunctions>
#include <QString>
#include <QUrl>

namespace botdeck::domain {

/// What identifies a bot in the store: `platform:host[:port]:id`. It never derives from the secret part of a
/// token, so that a replaced token keeps the bot's history.
class BotKey
{
public:
    BotKey() = default;
    /// `server` is scheme, host and optional port; `id` is the token's prefix or getMe's id, as decimal text.
    /// The port stands in the key only where the address names one.
    BotKey(PlatformId platform, const QUrl &server, const QString &id);
    /// A demo bot of the console's own sandbox: the host is `sandbox`, without a port, whatever port it got.
    static BotKey sandbox(PlatformId platform, const QString &id);
    /// From text as `toString()` gives it and the store keeps it; no check.
    static BotKey fromStored(const QString &text);

    [[nodiscard]] const QString &toString() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    bool operator==(const BotKey &) const = default;
    auto operator<(const BotKey &other) const { return m_text < other.m_text; }

private:
    QString m_text;
};

inline size_t qHash(const BotKey &key, size_t seed = 0)
{
    return qHash(key.toString(), seed);
}

/// The id in front of a token's colon ("12345678:abc" -> "12345678"); empty where the token has none
/// (Fanbook).
QString idFromToken(QByteArrayView token);

} // namespace botdeck::domain
