// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/CardText.h"

class QTextDocument;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::monitor {

/// UTF-16 units of a text that are shown formatted; more is longer than any platform's messages.
inline constexpr qsizetype formattedUnits = 8'192;

/// Writes a message's text into the document as a reader of the message sees it: bold is bold, a link looks
/// like one and leads nowhere. The text itself stays plain text, whatever is in it.
void writeFormatted(QTextDocument &document, const domain::CardText &text, const look::Theme &theme);

} // namespace botdeck::ui::monitor
