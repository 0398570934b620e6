// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/TextCache.h"

#include <QPainter>

#include <algorithm>

namespace botdeck::ui::look {

namespace {

// No letter is narrower: what lies beyond so many of them need not be looked at.
constexpr int narrowestLetter = 2;

} // namespace

TextCache::TextCache(const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, [this] { m_lines.clear(); });
}

QStaticText *TextCache::laidOut(const Key &key)
{
    const QFont &font = m_theme.font(key.face);
    const QString considered = key.text.left(key.width / narrowestLetter + 1);
    auto *line = new QStaticText(QFontMetrics(font).elidedText(considered, Qt::ElideRight, key.width));
    line->setTextFormat(Qt::PlainText);
    line->setPerformanceHint(QStaticText::AggressiveCaching);
    line->prepare({}, font);
    return line;
}

void TextCache::draw(
    QPainter &painter, const QRect &rect, const QString &text, Face face, const QColor &colour)
{
    if (text.isEmpty() || rect.width() <= 0)
        return;
    const Key key{text, face, rect.width()};
    QStaticText *line = m_lines.object(key);
    if (line == nullptr) {
        line = laidOut(key);
        m_lines.insert(key, line);
    }
    painter.setFont(m_theme.font(face));
    painter.setPen(colour);
    painter.drawStaticText(
        QPointF(rect.left(), rect.top() + (rect.height() - line->size().height()) / 2), *line);
}

} // namespace botdeck::ui::look
