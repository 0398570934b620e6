// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/SpanFormats.h"

#include "models/SafeText.h"
#include "ui/look/Theme.h"

#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>
#include <array>

namespace botdeck::ui::monitor {

namespace {

using domain::TextSpan;
using look::Theme;
using look::Token;

struct FormatRow
{
    const char *type;
    void (*apply)(QTextCharFormat &format, const Theme &theme);
};

void bold(QTextCharFormat &format, const Theme &)
{
    format.setFontWeight(QFont::DemiBold);
}

void italic(QTextCharFormat &format, const Theme &)
{
    format.setFontItalic(true);
}

void underline(QTextCharFormat &format, const Theme &)
{
    format.setFontUnderline(true);
}

void strikethrough(QTextCharFormat &format, const Theme &)
{
    format.setFontStrikeOut(true);
}

void code(QTextCharFormat &format, const Theme &theme)
{
    format.setFontFamilies(theme.font(look::Face::Mono).families());
    format.setBackground(theme.colour(Token::Alternate));
}

void quote(QTextCharFormat &format, const Theme &theme)
{
    format.setForeground(theme.colour(Token::Text2));
    format.setFontItalic(true);
}

void spoiler(QTextCharFormat &format, const Theme &theme)
{
    format.setBackground(theme.colour(Token::Pressed));
}

void name(QTextCharFormat &format, const Theme &theme)
{
    format.setForeground(theme.colour(Token::Accent));
}

void link(QTextCharFormat &format, const Theme &theme)
{
    name(format, theme);
    format.setFontUnderline(true);
}

constexpr std::array formats{
    FormatRow{"bold", bold},
    FormatRow{"header", bold},
    FormatRow{"italic", italic},
    FormatRow{"underline", underline},
    FormatRow{"strikethrough", strikethrough},
    FormatRow{"code", code},
    FormatRow{"pre", code},
    FormatRow{"blockquote", quote},
    FormatRow{"expandable_blockquote", quote},
    FormatRow{"spoiler", spoiler},
    FormatRow{"mention", name},
    FormatRow{"text_mention", name},
    FormatRow{"hashtag", name},
    FormatRow{"cashtag", name},
    FormatRow{"bot_command", name},
    FormatRow{"url", link},
    FormatRow{"text_link", link},
    FormatRow{"email", link},
    FormatRow{"phone_number", link},
};

void applySpan(QTextCharFormat &format, const TextSpan &span, const Theme &theme)
{
    const auto found = std::find_if(formats.begin(), formats.end(), [&span](const FormatRow &row) {
        return span.type == QLatin1StringView(row.type);
    });
    if (found != formats.end())
        found->apply(format, theme);
    // A link's words may say anything: where it leads is seen without following it.
    if (!span.target.isEmpty())
        format.setToolTip(
            QStringLiteral("<qt>") + models::oneLine(span.target).toHtmlEscaped() + QStringLiteral("</qt>"));
}

/// Where a format begins or ends, ascending, within the text that is shown.
QList<qsizetype> edges(const QList<TextSpan> &spans, qsizetype length)
{
    QList<qsizetype> all{0, length};
    for (const TextSpan &span : spans) {
        all.append(std::min(span.offset, length));
        all.append(std::min(span.offset + span.length, length));
    }
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

} // namespace

void writeFormatted(QTextDocument &document, const domain::CardText &text, const Theme &theme)
{
    document.clear();
    QTextCursor cursor(&document);
    const qsizetype length = std::min(text.text.size(), formattedUnits);
    const QList<qsizetype> places = edges(text.spans, length);
    cursor.beginEditBlock();
    for (qsizetype at = 0; at + 1 < places.size(); ++at) {
        const qsizetype from = places.at(at);
        QTextCharFormat format;
        format.setForeground(theme.colour(Token::Text));
        for (const TextSpan &span : text.spans) {
            if (span.offset <= from && from < span.offset + span.length)
                applySpan(format, span, theme);
        }
        // Piece by piece: what cannot be seen is written out and would shift all places behind it.
        const QString piece = text.text.mid(from, places.at(at + 1) - from);
        cursor.insertText(models::visibleText(piece), format);
    }
    cursor.endEditBlock();
}

} // namespace botdeck::ui::monitor
