// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>
#include <mutex>
#include <set>

namespace botdeck::sandbox {

/// The connections whose request is being read or answered, by their peer's port; all others are idle. Safe
/// from any thread.
class OpenRequests
{
public:
    /// One more, open for as long as what it returns is kept. The requests must outlive that.
    [[nodiscard]] std::shared_ptr<const void> begin(quint16 peerPort);
    [[nodiscard]] std::set<quint16> peerPorts() const;

private:
    mutable std::mutex m_mutex;
    std::set<quint16> m_peerPorts;
};

} // namespace botdeck::sandbox
