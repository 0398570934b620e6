// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace botdeck::services {

/// Why an address cannot be a webhook's.
enum class AddressFault {
    None,
    Empty,
    NoAddress,      ///< not http:// or https:// with a host
    Login,          ///< a user's name or password stands in it
    Fragment,       ///< something stands behind a #, which no server is sent
    PlainElsewhere, ///< http:// to another machine: what people wrote would be readable on the way
};

struct WebhookAddress
{
    QUrl url = {};
    AddressFault fault = AddressFault::None;
    /// It is not this machine, so what is sent there leaves it.
    bool isElsewhere = false;
};

/// Reads what an operator typed. Where the scheme is left out, http:// is meant for this machine and https://
/// for any other.
WebhookAddress readWebhookAddress(const QString &typed);

} // namespace botdeck::services
