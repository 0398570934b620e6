// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Sqlite.h"
#include "storage/StoredTypes.h"

namespace botdeck::storage {

/// What getMe said about tokens, by their fingerprints.
class IdentityTable
{
public:
    explicit IdentityTable(Connection &connection);

    core::Result<void> remember(const BotIdentity &identity);
    core::Result<std::optional<BotIdentity>> find(const QByteArray &fingerprint);

private:
    Statement m_remember;
    Statement m_find;
};

} // namespace botdeck::storage
