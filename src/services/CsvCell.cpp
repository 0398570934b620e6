// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/CsvCell.h"

#include "core/Id.h"

namespace botdeck::services {

/// Spreadsheets run what begins like this (and Excel also behind a tab or a line end); the apostrophe is
/// their own sign for text.
QByteArray csvCell(const QString &text)
{
    static constexpr QByteArrayView starters("=+-@\t\r\n");
    QByteArray bytes = text.toUtf8();
    if (!bytes.isEmpty() && starters.contains(bytes.front()) && !core::Id::fromText(text))
        bytes.prepend('\'');
    if (bytes.contains('"') || bytes.contains(',') || bytes.contains('\n') || bytes.contains('\r'))
        return '"' + bytes.replace('"', "\"\"") + '"';
    return bytes;
}

} // namespace botdeck::services
