// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/CancelWatch.h"

#include "storage/Sqlite.h"

#include <sqlite3.h>

namespace botdeck::storage {

namespace {

/// Of SQLite's virtual machine, which takes some ten for a row: what is done with rows may take longer.
constexpr int stepsBetweenLooks = 1000;

} // namespace

CancelWatch::CancelWatch(Connection &connection, const std::atomic_bool *cancel)
    : m_connection(connection)
{
    if (cancel == nullptr)
        return;
    const auto isSet = [](void *flag) { return static_cast<const std::atomic_bool *>(flag)->load() ? 1 : 0; };
    // SQLite hands the pointer back as it is.
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-const-cast)
    void *flag = const_cast<std::atomic_bool *>(cancel);
    sqlite3_progress_handler(connection.handle(), stepsBetweenLooks, isSet, flag);
}

CancelWatch::~CancelWatch()
{
    sqlite3_progress_handler(m_connection.handle(), 0, nullptr, nullptr);
}

} // namespace botdeck::storage
