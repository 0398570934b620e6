// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Id.h"

namespace botdeck::core {

std::optional<Id> Id::fromText(QStringView text)
{
    const QStringView digits = text.startsWith(u'-') ? text.mid(1) : text;
    if (digits.isEmpty())
        return std::nullopt;
    for (const QChar c : digits) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
    }
    bool fits = false;
    const qint64 value = text.toLongLong(&fits);
    return fits ? std::optional(Id(value)) : std::nullopt;
}

} // namespace botdeck::core
