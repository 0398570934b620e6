// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/BotProfile.h"
#include "storage/ProfileFolder.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace botdeck::storage {

/// The content of bots.json: the operator's bots in their order, without any secret. A value; it knows no
/// file.
///
/// What a newer program wrote beside it is kept as it came: members of the file, members of a bot, and bots
/// that cannot be read here.
class BotBook
{
public:
    BotBook() = default;
    /// ErrorKind::WrongUse with what is wrong, where the bytes are no such file as a whole, and
    /// ErrorKind::Refused where a newer program wrote it.
    static core::Result<BotBook> parse(QByteArrayView bytes);

    [[nodiscard]] QList<domain::BotProfile> profiles() const;
    /// These and no others, in this order. Bots that could not be read stay, behind them.
    void setProfiles(const QList<domain::BotProfile> &profiles);

    [[nodiscard]] QByteArray toBytes() const;

    /// A sentence for everything that was passed over; it quotes no value.
    [[nodiscard]] const QList<core::Phrase> &objections() const { return m_objections; }
    /// Whether something of the file that was parsed is not in toBytes(). (A token that stood there in clear
    /// does not count: nobody wants a copy of it.)
    [[nodiscard]] bool losesSomething() const { return m_losesSomething; }

private:
    struct Entry
    {
        /// None: `raw` is a bot that cannot be read.
        std::optional<domain::BotProfile> profile;
        QByteArray unknownMembers;
        QByteArray raw;
    };

    void readEntry(const QByteArray &raw, qsizetype number);

    QList<Entry> m_entries;
    QByteArray m_unknownMembers;
    QList<core::Phrase> m_objections;
    bool m_losesSomething = false;
};

/// What was found in a profile.
struct LoadedBook
{
    BotBook book;
    /// Sentences to show: what was wrong, what was kept where.
    QList<core::Phrase> objections;
    /// False where the file is there and must not be overwritten: it is a newer program's, or cannot be read
    /// or copied.
    bool mayReplace = true;
};

/// Never fails: without a readable file the book is empty. A broken file is copied beside itself (…json.bad)
/// first; where it may only be read, nothing is written and nothing may replace it. Blocks.
LoadedBook loadBotBook(const QString &path, ProfileFolder::Access access = ProfileFolder::Access::ReadWrite);

} // namespace botdeck::storage
