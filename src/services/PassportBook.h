// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/BotKey.h"
#include "services/PassportKey.h"

#include <QHash>
#include <QList>

#include <optional>

namespace botdeck::services {

/// The content of passport.json: what is known of the keys, without any secret, and which is each bot's
/// current one. A value; it knows no file.
class PassportBook
{
public:
    /// In UTF-16 units.
    static constexpr qsizetype longestName = 64;

    /// WrongUse with what is wrong where the bytes are no such file, Refused where a newer program wrote it.
    static core::Result<PassportBook> parse(QByteArrayView bytes);
    [[nodiscard]] QByteArray toBytes() const;

    [[nodiscard]] const QList<PassportKey> &keys() const { return m_keys; }
    [[nodiscard]] std::optional<PassportKey> key(const QString &name) const;
    [[nodiscard]] std::optional<PassportKey> keyOf(const QByteArray &fingerprint) const;
    [[nodiscard]] std::optional<PassportKey> current(const domain::BotKey &bot) const;
    /// As of PassportKeys::checkName().
    [[nodiscard]] core::Result<void> checkName(const QString &name) const;

    /// Its name and its fingerprint are new.
    void add(const PassportKey &key);
    /// The key with this fingerprint becomes this.
    void replace(const PassportKey &key);
    /// No bot has it as the current one any more.
    void remove(const QByteArray &fingerprint);
    /// An empty fingerprint: none.
    void setCurrent(const domain::BotKey &bot, const QByteArray &fingerprint);

    bool operator==(const PassportBook &) const = default;

private:
    QList<PassportKey> m_keys;
    QHash<domain::BotKey, QByteArray> m_current;
};

/// What was found in a profile.
struct LoadedPassportBook
{
    PassportBook book;
    /// A sentence to show; empty where all is well.
    core::Phrase objection;
    /// False where the file is there and must not be overwritten: it is a newer program's, or cannot be read
    /// or copied.
    bool mayReplace = true;
};

/// Never fails: without a readable file the book is empty. A broken file is copied beside itself (….bad)
/// first, unless it may only be read. Blocks.
LoadedPassportBook loadPassportBook(const QString &path, bool readOnly);

} // namespace botdeck::services
