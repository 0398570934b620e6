// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/UpdateDate.h"

#include "domain/JsonText.h"

#include <array>

namespace botdeck::domain {

namespace {

constexpr std::array<QByteArrayView, 2> dateMembers{"edit_date", "date"};

} // namespace

std::optional<qint64> momentMs(const JsonValue &value)
{
    bool isNumber = false;
    const qint64 number = value.text().toLongLong(&isNumber);
    if (!isNumber || number <= 0)
        return {};
    return number < leastMilliseconds ? number * 1'000 : number;
}

std::optional<qint64> updateDateMs(const Update &update)
{
    const JsonText text{QByteArrayView(update.raw)};
    if (text.fault() != JsonFault::None)
        return {};
    const JsonValue body = text.root()[update.kind.toUtf8()];
    for (const QByteArrayView member : dateMembers) {
        if (const std::optional<qint64> moment = momentMs(body[member]))
            return moment;
    }
    return momentMs(text.root()["data"]["time"]);
}

} // namespace botdeck::domain
