// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/passport/PassportQuery.h"

#include "domain/HexDigit.h"

namespace botdeck::domain {

QList<QueryPair> queryPairs(QByteArrayView query)
{
    QList<QueryPair> pairs;
    qsizetype begin = 0;
    while (begin < query.size()) {
        qsizetype end = query.indexOf('&', begin);
        if (end < 0)
            end = query.size();
        const QByteArrayView piece = query.sliced(begin, end - begin);
        begin = end + 1;
        if (piece.isEmpty())
            continue;
        const qsizetype equals = piece.indexOf('=');
        if (equals < 0)
            pairs += {piece.toByteArray(), {}, false};
        else
            pairs += {piece.first(equals).toByteArray(), piece.sliced(equals + 1).toByteArray(), true};
    }
    return pairs;
}

std::optional<QByteArray> percentDecoded(QByteArrayView text)
{
    QByteArray out;
    out.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) != '%') {
            out += text.at(at);
            continue;
        }
        const int high = at + 2 < text.size() ? hexDigit(text.at(at + 1)) : -1;
        const int low = high < 0 ? -1 : hexDigit(text.at(at + 2));
        if (low < 0)
            return {};
        out += char(high * 16 + low);
        at += 2;
    }
    return out;
}

} // namespace botdeck::domain
