// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/BotKey.h"

#include <QMetaType>
#include <QString>

namespace botdeck::storage {

/// Whose data are to be erased.
struct ErasureSubject
{
    enum class Kind {
        User, ///< every update and call that speaks of the user, of all bots of the platform
        Chat, ///< the same of a chat
        Bot,  ///< everything that was stored for one bot, its offset too
    };

    Kind kind = Kind::User;
    /// Of User and Chat: numbers mean the same person on one platform only. Bots of which a rescue lost the
    /// platform are always looked at.
    domain::PlatformId platform = domain::PlatformId::CloudChat;
    /// Of User and Chat; decimal text.
    QString id = {};
    /// Of Bot.
    domain::BotKey bot = {};

    bool operator==(const ErasureSubject &) const = default;
};

/// How much that is.
struct ErasureCounts
{
    /// All updates that are or would be erased.
    qint64 updates = 0;
    /// How many of them the user sent, or stand in the chat; the others speak of them (answers, mentions).
    qint64 own = 0;
    qint64 calls = 0;
    /// Notes on other updates that speak of the user or chat: they are emptied, the updates stay.
    qint64 notes = 0;
    /// Damaged files that are kept beside the store: they may hold the same, and go whole with anything else.
    qint64 keptFiles = 0;
    /// Chats of which drafts and the mark of what was read go.
    qint64 chats = 0;
    /// Guilds that are kept and speak of the user or chat, or are the bot's: they go whole, and the server
    /// tells them again.
    qint64 guilds = 0;

    /// Kept files are nothing by themselves.
    [[nodiscard]] bool isNothing() const
    {
        return updates == 0 && calls == 0 && notes == 0 && chats == 0 && guilds == 0;
    }
    bool operator==(const ErasureCounts &) const = default;
};

struct ErasureOutcome
{
    ErasureCounts erased;
    /// Also the write-ahead log, the search files and kept damaged files hold nothing any more. False while
    /// another program reads the store: the log is emptied when the store is closed.
    bool logCleared = false;
};

} // namespace botdeck::storage

Q_DECLARE_METATYPE(botdeck::storage::ErasureSubject)
Q_DECLARE_METATYPE(botdeck::storage::ErasureCounts)
Q_DECLARE_METATYPE(botdeck::storage::ErasureOutcome)
