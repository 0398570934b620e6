// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/TextCache.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace botdeck::ui::look {

namespace {

// No letter is narrower: what lies beyond so many of them need not be looked at.
constexpr int narrowestLetter = 2;
// Few are: a text that has more of them than fit at this width is taken to be too long.
constexpr int usualLetter = 4;

} // namespace

TextCache::TextCache(const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, [this] { m_lines.clear(); });
}

/// Laid out once where it fits, which measuring it first would double.
QStaticText *TextCache::laidOut(const Key &key)
{
    const QFont &font = m_theme.font(key.face);
    auto *line = new QStaticText;
    line->setTextFormat(Qt::PlainText);
    line->setPerformanceHint(QStaticText::AggressiveCaching);
    if (key.text.size() <= key.width / usualLetter) {
        line->setText(key.text);
        line->prepare({}, font);
        if (line->size().width() <= key.width)
            return line;
    }
    const QString considered = key.text.left(key.width / narrowestLetter + 1);
    line->setText(QFontMetrics(font).elidedText(considered, Qt::ElideRight, key.width));
    line->prepare({}, font);
    return line;
}

const QStaticText &TextCache::line(const Key &key)
{
    QStaticText *line = m_lines.object(key);
    if (line == nullptr) {
        line = laidOut(key);
        m_lines.insert(key, line);
    }
    return *line;
}

void TextCache::draw(
    QPainter &painter, const QRect &rect, const QString &text, Face face, const QColor &colour)
{
    if (text.isEmpty() || rect.width() <= 0)
        return;
    painter.setFont(m_theme.font(face));
    painter.setPen(colour);
    drawLine(painter, rect, 0, line({text, face, rect.width()}));
}

void TextCache::drawLine(QPainter &painter, const QRect &rect, qreal from, const QStaticText &shown) const
{
    painter.drawStaticText(
        QPointF(rect.left() + from, rect.top() + (rect.height() - shown.size().height()) / 2), shown);
}

void TextCache::drawParts(
    QPainter &painter, const QRect &rect, const QString &text, qsizetype cut, Face face, const QColor &colour)
{
    const QString start = text.left(std::max<qsizetype>(cut, 0));
    // Kept while another one is laid out.
    const QStaticText first = line({start, face, rect.width()});
    const int room = rect.width() - int(std::ceil(first.size().width()));
    if (start.isEmpty() || first.text() != start || room <= 0) {
        draw(painter, rect, text, face, colour);
        return;
    }
    draw(painter, rect, start, face, colour);
    drawLine(painter, rect, first.size().width(), line({text.mid(cut), face, room}));
}

} // namespace botdeck::ui::look

#include "moc_TextCache.cpp"
