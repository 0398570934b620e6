// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Error.h"

#include <array>
#include <utility>

namespace botdeck::core {

namespace {

constexpr std::array<std::pair<ErrorKind, const char *>, 17> kindNames{{
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

} // namespace

QString errorKindName(ErrorKind kind)
{
    for (const auto &[value, name] : kindNames) {
        if (value == kind)
            return QString::fromLatin1(name);
    }
    return {};
}

std::optional<ErrorKind> errorKindFromName(QStringView name)
{
    for (const auto &[value, known] : kindNames) {
        if (name == QLatin1StringView(known))
            return value;
    }
    return {};
}

} // namespace botdeck::core
