// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/HugeNumbers.h"

#include <algorithm>

namespace botdeck::sandbox {

namespace {

/// Where the string that begins at `from` ends, behind its closing quote.
qsizetype endOfString(const QByteArray &json, qsizetype from)
{
    for (qsizetype at = from + 1; at < json.size(); ++at) {
        if (json[at] == '"')
            return at + 1;
        if (json[at] == '\\')
            ++at;
    }
    return json.size();
}

bool belongsToNumber(char c)
{
    return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
}

qsizetype endOfNumber(const QByteArray &json, qsizetype from)
{
    const auto end = std::find_if_not(json.begin() + from, json.end(), belongsToNumber);
    return end - json.begin();
}

bool isHuge(const QByteArray &number)
{
    constexpr qsizetype digitsThatAlwaysFit = 18;
    if (number.size() <= digitsThatAlwaysFit || number.contains('.') || number.toLower().contains('e'))
        return false;
    bool fits = false;
    number.toLongLong(&fits);
    return !fits;
}

} // namespace

QByteArray quoteHugeNumbers(const QByteArray &json)
{
    QByteArray quoted;
    qsizetype copied = 0;
    for (qsizetype at = 0; at < json.size();) {
        if (json[at] == '"') {
            at = endOfString(json, at);
        } else if (json[at] == '-' || (json[at] >= '0' && json[at] <= '9')) {
            const qsizetype end = endOfNumber(json, at);
            const QByteArray number = json.mid(at, end - at);
            if (isHuge(number)) {
                quoted += json.mid(copied, at - copied) + '"' + number + '"';
                copied = end;
            }
            at = end;
        } else {
            ++at;
        }
    }
    return copied == 0 ? json : quoted + json.mid(copied);
}

} // namespace botdeck::sandbox
