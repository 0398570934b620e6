// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/IdentityTable.h"

namespace botdeck::storage {

IdentityTable::IdentityTable(Connection &connection)
    : m_remember(
          connection,
          "INSERT OR REPLACE INTO identities (fingerprint, bot_key, display_name, username, remembered_ms) "
          "VALUES (?1, ?2, ?3, ?4, ?5)")
    , m_find(
          connection,
          "SELECT bot_key, display_name, username, remembered_ms FROM identities WHERE fingerprint = ?1")
{
}

core::Result<void> IdentityTable::remember(const BotIdentity &identity)
{
    return Query(
               m_remember, identity.tokenFingerprint, identity.bot.toString(), identity.displayName,
               identity.username, identity.rememberedMs)
        .run();
}

core::Result<std::optional<BotIdentity>> IdentityTable::find(const QByteArray &fingerprint)
{
    Query query(m_find, fingerprint);
    const core::Result<bool> found = query.next();
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<BotIdentity>();
    return std::optional(BotIdentity{
        fingerprint, domain::BotKey::fromStored(query.text(0)), query.text(1), query.text(2),
        query.integer(3)});
}

} // namespace botdeck::storage
