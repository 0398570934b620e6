// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ExitStatus.h"

#include <array>
#include <utility>

namespace botdeck::app {

ExitStatus exitStatus(core::ErrorKind kind)
{
    using core::ErrorKind;
    static constexpr std::array<std::pair<ErrorKind, ExitStatus>, 17> table{{
        {ErrorKind::WrongUse, WrongUseStatus},
        {ErrorKind::NotFound, WrongUseStatus},
        {ErrorKind::Refused, RefusedStatus},
        {ErrorKind::Unauthorised, RefusedStatus},
        {ErrorKind::Conflict, RefusedStatus},
        {ErrorKind::RateLimited, RefusedStatus},
        {ErrorKind::Network, NetworkStatus},
        {ErrorKind::Timeout, NetworkStatus},
        {ErrorKind::Tls, NetworkStatus},
        {ErrorKind::BadReply, NetworkStatus},
        {ErrorKind::ServerTrouble, NetworkStatus},
        {ErrorKind::TooLarge, NetworkStatus},
        {ErrorKind::UnknownOutcome, NetworkStatus},
        {ErrorKind::Cancelled, NetworkStatus},
        {ErrorKind::Storage, StoreStatus},
        {ErrorKind::Locked, StoreStatus},
        {ErrorKind::Unavailable, StoreStatus},
    }};
    for (const auto &[value, status] : table) {
        if (value == kind)
            return status;
    }
    return WrongUseStatus;
}

} // namespace botdeck::app
