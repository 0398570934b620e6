// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Error.h"

#include <array>
#include <utility>

namespace botdeck::core {

QString errorKindName(ErrorKind kind)
{
    static constexpr std::array<std::pair<ErrorKind, const char *>, 17> names{{
        {ErrorKind::WrongUse, "wrong_use"},
        {ErrorKind::NotFound, "not_found"},
        {ErrorKind::Refused, "refused"},
        {ErrorKind::Unauthorised, "unauthorised"},
        {ErrorKind::Conflict, "conflict"},
        {ErrorKind::RateLimited, "rate_limited"},
        {ErrorKind::Network, "network"},
        {ErrorKind::Timeout, "timeout"},
        {ErrorKind::Tls, "tls"},
        {ErrorKind::BadReply, "bad_reply"},
        {ErrorKind::ServerTrouble, "server_trouble"},
        {ErrorKind::TooLarge, "too_large"},
        {ErrorKind::UnknownOutcome, "unknown_outcome"},
        {ErrorKind::Cancelled, "cancelled"},
        {ErrorKind::Storage, "storage"},
        {ErrorKind::Locked, "locked"},
        {ErrorKind::Unavailable, "unavailable"},
    }};
    for (const auto &[value, name] : names) {
        if (value == kind)
            return QString::fromLatin1(name);
    }
    return {};
}

} // namespace botdeck::core
