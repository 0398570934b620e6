// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/converse/RowPainter.h"

#include "domain/conversation/HitSpans.h"
#include "ui/converse/Avatar.h"
#include "ui/converse/ContentWords.h"
#include "ui/converse/MomentWords.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPainterPath>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace botdeck::ui::converse {

namespace {

using look::Face;
using look::Theme;
using look::Token;

constexpr qreal bubbleRound = 8;
constexpr qreal tailRound = 2;
constexpr qreal controlRound = 4;
constexpr int dayPadding = 12;
constexpr int signSide = 16;
constexpr int signGap = 6;
constexpr qreal faintness = 0.55;
constexpr int spinnerArc = 270;
/// Clients let a button spin about as long.
constexpr qint64 longestSpinMs = 60'000;

/// Round at all corners but the one where the tail would be.
QPainterPath bubblePath(const QRectF &rect, bool isOwn, qreal round, qreal tail)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(rect, round, round);
    const QPointF corner = isOwn ? rect.bottomRight() : rect.bottomLeft();
    const qreal left = isOwn ? corner.x() - 2 * round : corner.x();
    path.addRoundedRect(QRectF(left, corner.y() - 2 * round, 2 * round, 2 * round), tail, tail);
    return path.simplified();
}

/// In colours that stand out of either bubble.
QAbstractTextDocumentLayout::Selection
selectionIn(QTextDocument &document, const RowMoment &moment, const Theme &theme)
{
    QAbstractTextDocumentLayout::Selection selection;
    selection.cursor = QTextCursor(&document);
    selection.cursor.setPosition(moment.selectedFrom);
    selection.cursor.setPosition(moment.selectedTo, QTextCursor::KeepAnchor);
    selection.format.setBackground(theme.colour(Token::Fill));
    selection.format.setForeground(theme.colour(Token::OnFill));
    return selection;
}

/// Where the document says the needle.
QList<QAbstractTextDocumentLayout::Selection>
hitsIn(QTextDocument &document, const QString &needle, const Theme &theme)
{
    QList<QAbstractTextDocumentLayout::Selection> hits;
    if (needle.isEmpty())
        return hits;
    for (const domain::HitSpan &span : domain::hitSpans(document.toPlainText(), needle)) {
        QAbstractTextDocumentLayout::Selection hit;
        hit.cursor = QTextCursor(&document);
        hit.cursor.setPosition(int(span.at));
        hit.cursor.setPosition(int(span.at + span.length), QTextCursor::KeepAnchor);
        hit.format.setBackground(theme.colour(Token::Hit));
        hits.append(hit);
    }
    return hits;
}

} // namespace

void RowPainter::paint(const RowPicture &row, const domain::ChatMessage &message, const RowMoment &moment)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    if (row.day.isValid())
        paintDay(row, moment.nowMs);
    if (row.isFaint)
        m_painter.setOpacity(faintness);
    if (!row.avatar.isEmpty())
        paintAvatar(m_painter, row.avatar, row.avatarName, m_theme);
    if (!row.bubble.isEmpty())
        paintBubble(row, moment.isShown || (moment.isCurrent && moment.focused < 0));
    paintThings(row);
    paintText(row, moment);
    m_painter.setOpacity(1);
    for (const PressLine &line : row.presses) {
        const QString words = pressWords(message.presses.at(line.press), moment.nowMs);
        paintLine({line.rect, words, Face::Secondary, Token::Warning, true});
    }
    if (!row.spinner.isEmpty())
        paintSpinner(row.spinner, moment.turn);
    for (int at = 0; at < int(row.parts.size()); ++at) {
        Part part = row.parts.at(at);
        part.isWaiting = part.isWaiting && moment.nowMs - part.pressedMs < longestSpinMs;
        paintPart(part, at == moment.hovered, at == moment.focused, moment.turn);
    }
    if (row.bubble.isEmpty() && (moment.isShown || (moment.isCurrent && moment.focused < 0)))
        paintRing(row.lines.front().rect, Token::Accent);
}

void RowPainter::paintBox(const QRect &rect, qreal radius, Token fill, Token edge, qreal penWidth)
{
    m_painter.setPen(QPen(m_theme.colour(edge), penWidth));
    m_painter.setBrush(m_theme.colour(fill));
    const qreal inset = penWidth / 2;
    m_painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
}

void RowPainter::paintDay(const RowPicture &row, qint64 nowMs)
{
    const QString words = dayWords(row.day, dayOf(nowMs));
    const QFont &font = m_theme.font(Face::CaptionStrong);
    const int width = QFontMetrics(font).horizontalAdvance(words) + 2 * m_theme.px(dayPadding);
    QRect pill(0, 0, width, row.dayRect.height() - 2);
    pill.moveCenter(row.dayRect.center());
    paintBox(pill, pill.height() / 2.0, Token::Window, Token::Line);
    m_painter.setFont(font);
    m_painter.setPen(m_theme.colour(Token::Text2));
    m_painter.drawText(pill, Qt::AlignCenter, words);
}

void RowPainter::paintBubble(const RowPicture &row, bool isCurrent)
{
    const Token edge = isCurrent ? Token::Accent : Token::Line;
    m_painter.setPen(QPen(m_theme.colour(edge), 1));
    m_painter.setBrush(m_theme.colour(row.isOwn ? Token::BubbleOut : Token::BubbleIn));
    m_painter.drawPath(
        bubblePath(QRectF(row.bubble).adjusted(0.5, 0.5, -0.5, -0.5), row.isOwn, bubbleRound, tailRound));
}

void RowPainter::paintThings(const RowPicture &row)
{
    for (const PictureBox &box : row.boxes)
        paintBox(box.rect, std::min(controlRound, box.rect.width() / 2.0), box.fill, box.edge);
    for (const PictureIcon &icon : row.icons)
        paintIcon(icon);
    for (const PictureMark &mark : row.marks)
        look::paintMark(m_painter, mark.rect, mark.mark, m_theme.colour(mark.ink));
    for (const PictureLine &line : row.lines)
        paintLine(line);
}

void RowPainter::paintLine(const PictureLine &line)
{
    const int flags =
        int(Qt::AlignLeft | Qt::AlignVCenter) | int(line.wraps ? Qt::TextWordWrap : Qt::TextSingleLine);
    m_painter.setFont(m_theme.font(line.face));
    m_painter.setPen(m_theme.colour(line.ink));
    m_painter.drawText(line.rect, flags, line.text);
}

void RowPainter::paintText(const RowPicture &row, const RowMoment &moment)
{
    if (!row.text.document)
        return;
    m_painter.save();
    // Marks that pile up on one letter stay inside.
    m_painter.setClipRect(row.bubble, Qt::IntersectClip);
    m_painter.translate(row.textAt);
    for (const QRectF &block : row.text.codeBlocks)
        paintBox(
            block.toRect().adjusted(-4, 0, 4, 0), controlRound, row.isOwn ? Token::Base : Token::Window,
            Token::Line);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, m_theme.colour(Token::Text));
    context.selections = hitsIn(*row.text.document, moment.needle, m_theme);
    if (moment.selectedFrom < moment.selectedTo)
        context.selections.append(selectionIn(*row.text.document, moment, m_theme));
    row.text.document->documentLayout()->draw(&m_painter, context);
    m_painter.restore();
}

void RowPainter::paintRing(const QRect &rect, Token edge)
{
    m_painter.setPen(QPen(m_theme.colour(edge), 1));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(QRectF(rect).adjusted(-2.5, -0.5, 2.5, 0.5), controlRound, controlRound);
}

void RowPainter::paintPart(const Part &part, bool isHovered, bool isFocused, qreal turn)
{
    const Token edge = isHovered ? Token::ControlEdge : Token::ButtonEdge;
    if (part.label.isEmpty()) {
        if (isHovered || isFocused)
            paintRing(part.rect, isFocused ? Token::Accent : edge);
        return;
    }
    const Token fill = isHovered ? Token::Alternate : Token::Raised;
    if (part.isWaiting || isFocused)
        paintBox(
            part.rect, controlRound, part.isWaiting ? Token::AccentTint : fill, Token::Accent,
            isFocused ? 2 : 1);
    else
        paintBox(part.rect, controlRound, fill, edge);
    paintLabel(part, turn);
}

/// In the middle, with a sign behind it.
void RowPainter::paintLabel(const Part &part, qreal turn)
{
    const int side = m_theme.px(signSide);
    const int gap = m_theme.px(signGap);
    const int sign = part.isWaiting || part.isLink ? side + gap : 0;
    const Face face = part.kind == PartKind::Button ? Face::Medium : Face::Secondary;
    const QFontMetrics metrics(m_theme.font(face));
    const QString label =
        metrics.elidedText(part.label, Qt::ElideRight, std::max(0, part.rect.width() - sign - gap));
    const int width = metrics.horizontalAdvance(label);
    const int left = part.rect.left() + (part.rect.width() - width - sign) / 2;
    const QRect words(left, part.rect.top(), width + 2, part.rect.height());
    paintLine({words, label, face, part.isWaiting ? Token::Accent : Token::Text});
    const QRect at(left + width + gap, part.rect.center().y() - side / 2, side, side);
    if (part.isWaiting)
        paintSpinner(at, turn);
    else if (part.isLink)
        paintIcon({at, look::Icon::Link, Token::Text2});
}

void RowPainter::paintIcon(const PictureIcon &icon)
{
    const qreal ratio = m_painter.device()->devicePixelRatioF();
    m_painter.drawPixmap(
        icon.rect.topLeft(),
        look::tintedPixmap(icon.icon, icon.rect.width(), m_theme.colour(icon.ink), ratio));
}

/// Stands still where motion is not wanted.
void RowPainter::paintSpinner(const QRect &rect, qreal turn)
{
    m_painter.setPen(QPen(m_theme.colour(Token::Accent), 1.8, Qt::SolidLine, Qt::RoundCap));
    m_painter.setBrush(Qt::NoBrush);
    const int start = int(-std::max<qreal>(turn, 0) * 360 * 16);
    m_painter.drawArc(QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5), start, spinnerArc * 16);
}

} // namespace botdeck::ui::converse
