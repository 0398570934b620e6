// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/Request.h"

#include <optional>

namespace botdeck::platform {

/// A parameter's value as it stands on the wire.
struct WireValue
{
    /// In a JSON body.
    QByteArray json;
    /// In a query, a form or a multipart field.
    QByteArray text;
    /// A list's length.
    qsizetype items = 0;
    /// An upload: `text` is the file's path.
    bool isFile = false;
};

/// The argument in the type that the table gives, nothing when it cannot be that. Limits are not looked at.
///
/// Text becomes what the type says: numbers strictly decimal ("7", not "7.0" or "+7"), booleans `true` or
/// `false`, lists JSON text when they begin with "[" and else items between commas (blanks around them
/// dropped, "" = no item), objects JSON text. An id loses leading zeros, a user name its leading @. A mask
/// may be negative and is then written as the same 64 bits. JSON must already be of the type on the wire (an
/// id sent as a string must be a string) and is kept byte for byte.
std::optional<WireValue> toWire(Type type, const Argument &argument);

/// A list's items as text, whether JSON has them as numbers or as strings: from JSON text, or from items
/// between commas. Nothing for JSON that is no list of such.
std::optional<QList<QByteArray>> listItems(const QByteArray &text);

} // namespace botdeck::platform
