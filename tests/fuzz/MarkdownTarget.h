// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/markdown/HtmlRendering.h"
#include "domain/markdown/Markdown.h"

#include <cstdint>
#include <cstdlib>

// What the targets of all dialects ask for.
namespace botdeck::domain {

inline void requireOfMarkdown(bool promise)
{
    if (!promise)
        std::abort();
}

inline void fuzzMarkdown(Dialect dialect, const uint8_t *data, size_t size)
{
    const QString source = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const ParsedText parsed = parseMarkdown(dialect, source);
    requireOfMarkdown(normalised(parsed.text) == parsed.text);
    for (const MarkdownFault &fault : parsed.faults) {
        requireOfMarkdown(fault.position >= 0 && fault.length >= 0);
        requireOfMarkdown(fault.position + fault.length <= source.size());
        if (fault.fix) {
            QString fixed = source;
            fixed.replace(fault.fix->position, fault.fix->length, fault.fix->replacement);
            parseMarkdown(dialect, fixed);
        }
    }
    // What is written can be sent, and nothing is lost in silence.
    const WrittenText written = writeMarkdown(dialect, parsed.text);
    const ParsedText back = parseMarkdown(dialect, written.source);
    requireOfMarkdown(written.losesText == (back.text.text != parsed.text.text));
    requireOfMarkdown(!written.lost.isEmpty() || written.losesText || back.text == parsed.text);
    const QString html = renderHtml(parsed.text, {[](QStringView text) { return text.toString(); }});
    requireOfMarkdown(!html.contains(QLatin1String("src=")) || source.contains(QLatin1String("src=")));
}

} // namespace botdeck::domain
