// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/converse/MessageText.h"

#include "domain/markdown/HtmlRendering.h"
#include "models/SafeText.h"
#include "ui/converse/FormNames.h"
#include "ui/look/Theme.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace botdeck::ui::converse {

namespace {

using domain::EntityType;
using domain::FormattedText;
using look::Theme;
using look::Token;

FormattedText shownPart(const FormattedText &text)
{
    qsizetype end = std::min(text.text.size(), shownUnits);
    if (end < text.text.size() && text.text.at(end - 1).isHighSurrogate())
        --end;
    return domain::normalised({text.text.left(end), text.entities});
}

QString cssColour(const Theme &theme, const char *property, Token token)
{
    return QLatin1StringView(property) + u':' + theme.colour(token).name() + u';';
}

QString codeStyle(const Theme &theme, bool isOwn)
{
    const QFont &font = theme.font(look::Face::Mono);
    QStringList families;
    for (const QString &family : font.families())
        families.append(u'\'' + family + u'\'');
    return QStringLiteral("font-family:%1;font-size:%2px;").arg(families.join(u',')).arg(font.pixelSize()) +
           cssColour(theme, "background-color", isOwn ? Token::Base : Token::Window);
}

domain::HtmlRendering rendering(const FormNames &names, const Theme &theme, bool isOwn)
{
    domain::HtmlRendering how;
    how.visible = [](QStringView text) { return models::visibleText(text); };
    how.nameOf = [&names](const domain::TextEntity &form) { return names.of(form); };
    how.codeStyle = codeStyle(theme, isOwn);
    how.spoilerStyle = cssColour(theme, "background-color", Token::Pressed);
    how.mentionStyle = cssColour(theme, "color", Token::Accent);
    how.quoteStyle = cssColour(theme, "color", Token::Text2) + QStringLiteral("font-style:italic;");
    how.hostStyle = cssColour(theme, "color", Token::Muted);
    return how;
}

int endOfLastLine(const QTextDocument &document)
{
    const QTextBlock block = document.lastBlock();
    const QTextLayout *layout = block.layout();
    if (layout->lineCount() == 0)
        return 0;
    if (block.textDirection() == Qt::RightToLeft)
        return -1;
    return int(std::ceil(layout->lineAt(layout->lineCount() - 1).naturalTextRect().right()));
}

/// Whether code, and nothing but blanks beside it, is on the line. Only code has a font of its own.
bool isCodeLine(const QTextBlock &block, const QTextLine &line)
{
    bool hasCode = false;
    for (auto at = block.begin(); !at.atEnd(); ++at) {
        const QTextFragment fragment = at.fragment();
        const int start = fragment.position() - block.position();
        const int from = std::max(start, line.textStart());
        const int to = std::min(start + fragment.length(), line.textStart() + line.textLength());
        if (from >= to)
            continue;
        const bool isCode = fragment.charFormat().hasProperty(QTextFormat::FontFamilies);
        if (!isCode && !block.text().mid(from, to - from).trimmed().isEmpty())
            return false;
        hasCode = hasCode || isCode;
    }
    return hasCode;
}

std::vector<QRectF> codeBlocks(const QTextDocument &document)
{
    std::vector<QRectF> blocks;
    const QTextBlock block = document.firstBlock();
    for (int number = 0; number < block.layout()->lineCount(); ++number) {
        const QTextLine line = block.layout()->lineAt(number);
        if (!isCodeLine(block, line))
            continue;
        const QRectF rect(0, line.y(), document.textWidth(), line.height());
        if (!blocks.empty() && blocks.back().bottom() >= rect.top())
            blocks.back() |= rect;
        else
            blocks.push_back(rect);
    }
    return blocks;
}

QString addressOf(const FormattedText &shown, const domain::TextEntity &entity)
{
    const QString text = shown.text.mid(entity.offset, entity.length);
    switch (entity.type) {
    case EntityType::TextLink:
        return entity.target;
    case EntityType::Url:
        return text;
    case EntityType::Email:
        return QStringLiteral("mailto:") + text;
    default:
        return {};
    }
}

} // namespace

MessageText
laidOutText(const FormattedText &text, const FormNames &names, const Theme &theme, bool isOwn, int width)
{
    MessageText laidOut;
    if (text.text.isEmpty())
        return laidOut;
    laidOut.shown = shownPart(text);
    laidOut.isCut = laidOut.shown.text.size() < text.text.size();
    laidOut.document = std::make_shared<QTextDocument>();
    QTextDocument &document = *laidOut.document;
    document.setUndoRedoEnabled(false);
    document.setDocumentMargin(0);
    document.setDefaultFont(theme.font(look::Face::Body));
    document.setDefaultStyleSheet(QStringLiteral("a {%1}").arg(cssColour(theme, "color", Token::Accent)));
    QTextOption option = document.defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDefaultTextOption(option);
    // One block: line ends are separators within it.
    document.setHtml(domain::renderHtml(laidOut.shown, rendering(names, theme, isOwn)));
    document.setTextWidth(width);
    document.setTextWidth(std::min<qreal>(width, std::ceil(document.idealWidth())));
    laidOut.lastLineEnd = endOfLastLine(document);
    laidOut.codeBlocks = codeBlocks(document);
    if (!laidOut.codeBlocks.empty() && laidOut.codeBlocks.back().bottom() >= document.size().height() - 1)
        laidOut.lastLineEnd = -1;
    return laidOut;
}

QString linkAddress(const FormattedText &shown, const QString &href)
{
    static const QString scheme = QStringLiteral("entity:");
    bool isNumber = false;
    const qsizetype number = href.mid(scheme.size()).toLongLong(&isNumber);
    if (!href.startsWith(scheme) || !isNumber || number < 0 || number >= shown.entities.size())
        return {};
    return addressOf(shown, shown.entities.at(number));
}

QStringList linkAddresses(const FormattedText &shown)
{
    QStringList all;
    for (const domain::TextEntity &entity : shown.entities) {
        const QString address = addressOf(shown, entity);
        if (!address.isEmpty() && !all.contains(address))
            all.append(address);
    }
    return all;
}

} // namespace botdeck::ui::converse
