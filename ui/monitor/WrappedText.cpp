// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/WrappedText.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace botdeck::ui::monitor {

namespace {

// No letter is narrower: what lies beyond so many of them need not be laid out.
constexpr int narrowestLetter = 2;

/// Lays out one paragraph, until there are enough lines.
void wrapParagraph(QStringList &lines, const QString &text, const QFont &font, int width, int mostLines)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool isLast = lines.size() == mostLines - 1;
        const QString rest = text.mid(line.textStart());
        const bool goesOn = line.textStart() + line.textLength() < text.size();
        const QString piece =
            isLast && goesOn ? rest : text.mid(line.textStart(), line.textLength()).trimmed();
        lines.append(QFontMetrics(font).elidedText(piece, Qt::ElideRight, width));
        if (isLast)
            break;
    }
    layout.endLayout();
}

} // namespace

QStringList wrappedText(const QString &text, const QFont &font, int width, int mostLines)
{
    QStringList lines;
    if (text.isEmpty() || width <= 0)
        return lines;
    const QString considered = text.left(qsizetype(mostLines) * (width / narrowestLetter + 1));
    const QStringList paragraphs = considered.split(u'\n');
    for (qsizetype at = 0; at < paragraphs.size(); ++at) {
        const QString &paragraph = paragraphs.at(at);
        const bool isMore = at + 1 < paragraphs.size() || considered.size() < text.size();
        if (paragraph.isEmpty())
            lines.append(QString());
        else
            wrapParagraph(lines, paragraph, font, width, mostLines);
        if (lines.size() < mostLines)
            continue;
        if (isMore && !lines.last().endsWith(QChar(0x2026)))
            lines.last() += QChar(0x2026);
        break;
    }
    return lines;
}

void drawWrapped(
    QPainter &painter, const QRect &rect, const QStringList &lines, const QFont &font, const QColor &colour)
{
    const QFontMetrics metrics(font);
    painter.setFont(font);
    painter.setPen(colour);
    int top = rect.top();
    for (const QString &line : lines) {
        painter.drawText(QPointF(rect.left(), top + metrics.ascent()), line);
        top += metrics.height();
    }
}

} // namespace botdeck::ui::monitor
