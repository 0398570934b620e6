// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/markdown/Markdown.h"

namespace botdeck::domain {

/// A message of type richText (parse_mode Fanbook): a title and a text made with the Quill editor.
struct FanbookRichText
{
    QString title;
    ParsedText content;
};

/// Reads {"type":"richText","title":…,"v2":"[operations]"} as it is sent and received ("document" where there
/// is no "v2"; the operations as JSON or as JSON within a string), or the bare list of operations.
/// MarkdownFaultKind::NotRichText where it is none of these; then the text is empty.
FanbookRichText readRichText(const QString &json);

/// The JSON that sendMessage takes as its text. Bold, italic, underline, strikethrough, links, mentions,
/// headers, lists, quotations and blocks of code are kept; the rest loses its formatting.
QString writeRichText(const QString &title, const FormattedText &text);

} // namespace botdeck::domain
