// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/OpenRequests.h"

namespace botdeck::sandbox {

std::shared_ptr<const void> OpenRequests::begin(quint16 peerPort)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_peerPorts.insert(peerPort);
    }
    return {this, [peerPort](OpenRequests *requests) {
                const std::scoped_lock ending(requests->m_mutex);
                requests->m_peerPorts.erase(peerPort);
            }};
}

std::set<quint16> OpenRequests::peerPorts() const
{
    const std::scoped_lock lock(m_mutex);
    return m_peerPorts;
}

} // namespace botdeck::sandbox
