// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Sqlite.h"
#include "storage/StoreReader.h"

#include <functional>

namespace botdeck::storage {

/// Finds text by reading every row from the newest on. No index: one that works on words or three letters
/// does not find the two characters that most Chinese words have.
class TextSearch
{
public:
    explicit TextSearch(Connection &connection);

    /// Calls `found` with the seq of every match, newest first, until it says false.
    core::Result<void> run(const SearchFilter &filter, const std::function<bool(qint64)> &found);

private:
    Statement m_all;
    Statement m_ofBot;
};

} // namespace botdeck::storage
