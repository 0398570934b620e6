// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/designer/CanvasPainter.h"

#include "domain/keyboard/KeyboardRoom.h"
#include "models/SafeText.h"
#include "ui/designer/CheckLine.h"
#include "ui/designer/DraftWords.h"
#include "ui/designer/KeyboardDraft.h"
#include "ui/look/Theme.h"

#include <QHash>
#include <QPainter>

#include <utility>

namespace botdeck::ui::designer {

namespace {

constexpr qreal cornerRadius = 4;
constexpr int padding = 6;
constexpr int signSide = 14;
constexpr int knobSide = 6;
constexpr qreal gripStep = 4;
constexpr qreal gripRadius = 0.9;
constexpr int gripDots = 6;
/// How many signs wide a button must be to have any.
constexpr int roomForSigns = 4;
/// What is painted of a label; more does not fit anyway.
constexpr int labelLength = 200;

/// The worst of what is objected to, by place; notes are left to the list.
QHash<std::pair<qsizetype, qsizetype>, domain::KeyboardSeverity> worstOf(const KeyboardDraft &draft)
{
    QHash<std::pair<qsizetype, qsizetype>, domain::KeyboardSeverity> worst;
    for (const domain::KeyboardObjection &each : draft.objections()) {
        const std::pair place(each.row, each.column);
        if (each.severity < worst.value(place, domain::KeyboardSeverity::Note))
            worst.insert(place, each.severity);
    }
    return worst;
}

} // namespace

CanvasPainter::CanvasPainter(
    QPainter &painter, const KeyboardDraft &draft, const CanvasLayout &layout, const look::Theme &theme)
    : m_painter(painter)
    , m_draft(draft)
    , m_layout(layout)
    , m_theme(theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
}

void CanvasPainter::paint(
    const QRect &clip, bool focused, const QString &newRow, const std::optional<HeldButton> &held)
{
    const domain::Keyboard &keyboard = m_draft.keyboard();
    const auto worst = worstOf(m_draft);
    for (qsizetype row = 0; row < keyboard.rows.size(); ++row) {
        const QRect number = m_layout.number(row);
        if (number.bottom() + number.height() < clip.top() || number.top() - number.height() > clip.bottom())
            continue;
        paintNumber(row);
        for (qsizetype column = 0; column < keyboard.rows.at(row).size(); ++column) {
            const domain::ButtonPlace place{row, column};
            Shown shown = Shown::Rest;
            if (held && held->from == place)
                shown = Shown::Gap;
            else if (m_draft.selected() == place)
                shown = focused ? Shown::Focused : Shown::Selected;
            paintButton(m_layout.button(place), keyboard.rows.at(row).at(column), shown);
            if (const auto found = worst.constFind({row, column});
                found != worst.constEnd() && shown != Shown::Gap)
                paintSign(m_layout.button(place), *found);
        }
    }
    paintNewRow(newRow);
    if (!held)
        return;
    paintDrop(held->to, held->isRefused);
    const domain::KeyboardButton &button = keyboard.rows.at(held->from.row).at(held->from.column);
    paintButton(m_layout.button(held->from).translated(held->offset), button, Shown::Held);
}

/// At its corner, on a ground of its own: it must be seen over an edge.
void CanvasPainter::paintSign(const QRect &button, domain::KeyboardSeverity severity)
{
    const int side = m_theme.px(signSide);
    const QRect place(button.topRight() - QPoint(side / 2, side / 3), QSize(side, side));
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_theme.colour(look::Token::Canvas));
    m_painter.drawEllipse(place);
    paintSeverity(m_painter, place, severity, m_theme);
}

/// Six dots: it can be taken hold of.
void CanvasPainter::paintGrip(const QRect &button)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_theme.colour(look::Token::Muted));
    const QPointF middle(button.left() + m_theme.px(padding) + gripStep / 2.0, button.center().y() + 0.5);
    for (int dot = 0; dot < gripDots; ++dot) {
        const int row = dot / 2 - 1;
        const QPointF aside((dot % 2 - 0.5) * gripStep, row * gripStep);
        m_painter.drawEllipse(middle + aside, gripRadius, gripRadius);
    }
}

void CanvasPainter::frame(const QRect &rect, const QColor &edge, const QColor &fill, bool dashed, qreal width)
{
    QPen pen(edge, width);
    if (dashed)
        pen.setStyle(Qt::DashLine);
    m_painter.setPen(pen);
    m_painter.setBrush(fill);
    const qreal inset = width / 2;
    m_painter.drawRoundedRect(
        QRectF(rect).adjusted(inset, inset, -inset, -inset), cornerRadius, cornerRadius);
}

void CanvasPainter::paintButton(const QRect &rect, const domain::KeyboardButton &button, Shown shown)
{
    if (shown == Shown::Gap) {
        frame(rect, m_theme.colour(look::Token::ControlEdge), Qt::transparent, true, 1);
        return;
    }
    const bool marked = shown == Shown::Selected || shown == Shown::Focused;
    frame(
        rect, m_theme.colour(shown == Shown::Rest ? look::Token::ButtonEdge : look::Token::Accent),
        m_theme.colour(marked ? look::Token::Selection : look::Token::Raised), false,
        shown == Shown::Focused ? 2 : 1);
    const QString kind = domain::kindOf(button, m_draft.rules());
    const bool reserved = m_draft.rules().reserved.contains(kind);
    const QColor faint = m_theme.colour(look::Token::Muted);
    const int side = m_theme.px(signSide);
    const int pad = m_theme.px(padding);
    QRect inside = rect.adjusted(pad, 0, -pad, 0);
    if (inside.width() > roomForSigns * side) {
        const qreal ratio = m_painter.device()->devicePixelRatioF();
        m_painter.drawPixmap(
            inside.right() - side + 1, rect.center().y() - side / 2,
            look::tintedPixmap(kindIcon(kind), side, faint, ratio));
        paintGrip(rect);
        inside.adjust(pad, 0, -side - pad / 2, 0);
    }
    QFont font = m_theme.font(look::Face::Secondary);
    font.setItalic(reserved);
    const QString label = models::oneLine(button.label(), labelLength);
    m_painter.setFont(font);
    m_painter.setPen(reserved ? faint : m_theme.colour(look::Token::Text));
    m_painter.drawText(
        inside, Qt::AlignCenter | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(label, Qt::ElideRight, inside.width()));
}

/// Strong where the row is full.
void CanvasPainter::paintNumber(qsizetype row)
{
    const bool isFull = isRowFull(m_draft.keyboard(), row, m_draft.rules());
    m_painter.setFont(m_theme.font(isFull ? look::Face::CaptionStrong : look::Face::Caption));
    m_painter.setPen(m_theme.colour(isFull ? look::Token::Warning : look::Token::Muted));
    m_painter.drawText(m_layout.number(row), Qt::AlignVCenter | Qt::AlignLeft, QString::number(row + 1));
}

void CanvasPainter::paintNewRow(const QString &words)
{
    const QRect place = m_layout.newRow();
    frame(place, m_theme.colour(look::Token::ControlEdge), Qt::transparent, true, 1);
    m_painter.setFont(m_theme.font(look::Face::Body));
    m_painter.setPen(m_theme.colour(look::Token::Muted));
    const QFontMetrics metrics(m_theme.font(look::Face::Body));
    m_painter.drawText(
        place, Qt::AlignCenter | Qt::TextSingleLine,
        metrics.elidedText(words, Qt::ElideRight, place.width()));
}

void CanvasPainter::paintDrop(const domain::ButtonDrop &drop, bool isRefused)
{
    const QLine line = m_layout.dropLine(drop);
    const QColor ink = m_theme.colour(isRefused ? look::Token::Error : look::Token::Accent);
    m_painter.setPen(QPen(ink, 2));
    m_painter.drawLine(line);
    if (isRefused)
        return;
    m_painter.setBrush(m_theme.colour(look::Token::Base));
    for (const QPoint &end : {line.p1(), line.p2()})
        m_painter.drawEllipse(QRectF(end.x() - knobSide / 2.0, end.y() - knobSide / 2.0, knobSide, knobSide));
}

} // namespace botdeck::ui::designer
