// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/markdown/FormattedText.h"

#include <functional>

namespace botdeck::domain {

/// What the caller gives: how strangers' text is made visible, and how things look.
struct HtmlRendering
{
    /// Writes out what cannot be seen (models::visibleText); whatever it gives is escaped afterwards.
    std::function<QString(QStringView text)> visible;
    /// What stands in place of a form such as "${@!12}" ("@Mara"); empty: the form itself.
    std::function<QString(const TextEntity &entity)> nameOf = {};
    /// Declarations of CSS, without quotes: the caller's own, never a stranger's.
    QString codeStyle = {};
    QString spoilerStyle = {};
    QString mentionStyle = {};
    QString quoteStyle = {};
    QString hostStyle = {};
};

/// HTML for QTextDocument. Every letter of the text is escaped. Nothing in it is ever fetched: there are no
/// pictures, and no address stands in it. A link's href is "entity:N", N its number among the entities, and
/// behind its text stands its host in parentheses, in ASCII, unless the text is the address itself.
QString renderHtml(const FormattedText &text, const HtmlRendering &rendering);

} // namespace botdeck::domain
