// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/JsonText.h"

#include <QString>

namespace botdeck::domain {

/// What a frame's data says. Its `content` is JSON within a string; where that cannot be read (seen after
/// edits and recalls) the string itself is the text.
struct GatewayContent
{
    /// "text", "image", "richText", "callback_query" …; empty where there is none.
    QString type;
    /// The words, else what names the content: a title, a file's name, an emoji.
    QString text;
    /// Only with a pressed button.
    QString callbackId;
    QString callbackName;
};

GatewayContent readGatewayContent(const JsonValue &data);

/// A value's text; empty where it is void (null and the like) or no plain value.
QString plainText(const JsonValue &value);

} // namespace botdeck::domain
