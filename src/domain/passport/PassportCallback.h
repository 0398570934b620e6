// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/passport/PassportStages.h"

#include <QByteArray>
#include <QString>

namespace botdeck::domain {

// The address that a user comes back to, read step by step. What is typed or pasted is data: nothing is
// opened.

/// An address' query, "tg_passport=success&hash=…", as it stands there. Line ends and tabs, which a mail or a
/// terminal puts in, are passed over; a path with a query (of a server's log) is taken with a warning.
Checked<QByteArray> readCallbackAddress(const QString &typed);

/// The value of `hash`, still percent-encoded. Failed without tg_passport=success.
Checked<QByteArray> readCallbackQuery(QByteArrayView query);

/// The bytes of a hash: percent-decoded once, blanks for plus, Base64 or Base64url, padding or none.
Checked<QByteArray> readCallbackHash(QByteArrayView hash);

/// How many blocks of `blockSize` bytes these are.
Checked<int> countBlocks(qsizetype bytes, int blockSize);

/// Where the value of `hash` stands in an address as it was typed, in UTF-16 units; length 0 where there is
/// none. For those who show it.
struct HashPlace
{
    qsizetype position = 0;
    qsizetype length = 0;

    bool operator==(const HashPlace &) const = default;
};
HashPlace hashPlace(QStringView typed);

} // namespace botdeck::domain
