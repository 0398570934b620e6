// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace botdeck::domain {

/// One piece between two "&", as it stands.
struct QueryPair
{
    QByteArray name;
    QByteArray value;
    /// Without "=", the whole piece is the name.
    bool hasValue = false;
};

/// The pieces of a query string in their order, cut at the first "=" each; empty pieces are left out.
QList<QueryPair> queryPairs(QByteArrayView query);

/// Percent-decoded once, "+" stays. None where a "%" is not followed by two hexadecimal digits.
std::optional<QByteArray> percentDecoded(QByteArrayView text);

} // namespace botdeck::domain
