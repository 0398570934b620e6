// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/markdown/FormattedText.h"

#include <QRectF>
#include <QString>

#include <memory>
#include <vector>

class QTextDocument;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::converse {

struct FormNames;

/// UTF-16 units of a message that its bubble shows; more is longer than any platform's messages.
inline constexpr qsizetype shownUnits = 8'192;

/// A message's text laid out: what is bold is bold, a link looks like one. Nothing of it is ever fetched.
struct MessageText
{
    /// Normalised; what is longer is cut.
    domain::FormattedText shown = {};
    /// Null where there is no text.
    std::shared_ptr<QTextDocument> document = {};
    bool isCut = false;
    /// Its last line's end in pixels; -1 where nothing may stand behind it (right to left, code).
    int lastLineEnd = 0;
    /// Lines of code and nothing else, each as wide as the text.
    std::vector<QRectF> codeBlocks = {};
};

/// At most `width` pixels wide, as narrow as it can be without more lines.
MessageText laidOutText(
    const domain::FormattedText &text, const FormNames &names, const look::Theme &theme, bool isOwn,
    int width);

/// Where an anchor of the document leads, as received; empty for none.
QString linkAddress(const domain::FormattedText &shown, const QString &href);

/// All of them, each once.
QStringList linkAddresses(const domain::FormattedText &shown);

} // namespace botdeck::ui::converse
