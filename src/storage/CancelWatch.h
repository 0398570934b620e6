// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>

namespace botdeck::storage {

class Connection;

/// While it lives, what the connection does ends with ErrorKind::Cancelled soon after another thread has set
/// `cancel`; null: nothing does. For reading, and for files that are thrown away then: a rollback may end so
/// too.
class CancelWatch
{
public:
    CancelWatch(Connection &connection, const std::atomic_bool *cancel);
    ~CancelWatch();
    CancelWatch(const CancelWatch &) = delete;
    CancelWatch &operator=(const CancelWatch &) = delete;

private:
    Connection &m_connection;
};

} // namespace botdeck::storage
