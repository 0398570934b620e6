// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/BotTable.h"
#include "storage/Sqlite.h"

namespace botdeck::storage {

/// What the operator keeps of chats: drafts, and how far they were read. A chat without either has no row
/// here.
class ChatTable
{
public:
    explicit ChatTable(Connection &connection);

    core::Result<void> setDraft(const domain::BotKey &bot, const QString &chatId, const QString &draft);
    /// Marks never go back: two windows read each at their own pace.
    core::Result<void> setRead(const domain::BotKey &bot, const QString &chatId, qint64 seq);

private:
    template <typename Value>
    core::Result<void>
    set(Statement &put, const domain::BotKey &bot, const QString &chatId, const Value &value);

    Connection &m_connection;
    BotTable m_bots;
    Statement m_putDraft;
    Statement m_putRead;
    Statement m_dropEmpty;
};

} // namespace botdeck::storage
