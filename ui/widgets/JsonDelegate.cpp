// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/JsonDelegate.h"

#include "models/JsonTreeModel.h"
#include "ui/look/Icons.h"
#include "ui/look/Theme.h"
#include "ui/widgets/HitSpans.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>
#include <array>

namespace botdeck::ui::widgets {

namespace {

using look::Face;
using look::Icon;
using look::Token;
using models::JsonTreeModel;

constexpr int jsonRowHeight = 23;
constexpr int jsonSignSide = 13;
constexpr int jsonGap = 6;
constexpr int textFlags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine;

// In the order of JsonType.
constexpr std::array inks{Token::Text2,      Token::Text2, Token::JsonString, Token::JsonNumber,
                          Token::JsonNumber, Token::Text2, Token::Text2};
static_assert(inks.size() == size_t(domain::JsonType::Null) + 1);

/// Draws as much as fits and says what that is.
QString
drawText(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, const QColor &ink)
{
    if (rect.width() <= 0)
        return {};
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width());
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(rect, textFlags, shown);
    return shown;
}

} // namespace

JsonDelegate::JsonDelegate(const look::Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize JsonDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int text = QFontMetrics(m_theme.font(Face::Mono)).height();
    return {0, std::max(m_theme.px(jsonRowHeight), text + 4)};
}

void JsonDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool focused = view != nullptr && view->hasFocus();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, m_theme.colour(focused ? Token::Selection : Token::Unfocused));
    const QRect rect = option.rect.adjusted(0, 0, -m_theme.px(jsonGap), 0);
    if (index.column() == JsonTreeModel::TypeColumn)
        drawText(
            *painter, rect, index.data().toString(), m_theme.font(Face::Caption),
            m_theme.colour(Token::Muted));
    else
        paintEntry(*painter, rect, index);
    painter->restore();
}

bool JsonDelegate::needsSign(const QModelIndex &index) const
{
    return index.data(JsonTreeModel::InvalidRole).toBool() ||
           index.data(JsonTreeModel::RepeatedRole).toBool() ||
           (!m_unknown.isEmpty() && m_unknown.contains(index.data(JsonTreeModel::PathRole).toString()));
}

/// Over the text: a hit has its own ground, on which the colours of the values would be hard to read.
void JsonDelegate::paintHits(QPainter &painter, const QRect &rect, const QString &shown) const
{
    const QFontMetrics metrics(painter.font());
    // Who searches here looks for that and for nothing else.
    const QStringList needles = m_needle.isEmpty() ? m_hits : QStringList{m_needle};
    for (const HitSpan &span : hitSpans(shown, needles)) {
        const int left = rect.left() + metrics.horizontalAdvance(shown.left(span.at));
        const QString hit = shown.mid(span.at, span.length);
        const QRect ground(left, rect.top() + 2, metrics.horizontalAdvance(hit), rect.height() - 4);
        painter.fillRect(ground, m_theme.colour(Token::Hit));
        painter.setPen(m_theme.colour(Token::Text));
        painter.drawText(QRect(left, rect.top(), ground.width() + 1, rect.height()), textFlags, hit);
    }
}

/// Says how wide it is.
int JsonDelegate::paintText(QPainter &painter, const QRect &rect, const QString &text, Token ink) const
{
    const QFont &mono = m_theme.font(Face::Mono);
    const QString shown = drawText(painter, rect, text, mono, m_theme.colour(ink));
    paintHits(painter, rect, shown);
    return QFontMetrics(mono).horizontalAdvance(shown);
}

void JsonDelegate::paintEntry(QPainter &painter, QRect rect, const QModelIndex &index) const
{
    if (needsSign(index)) {
        const bool isFault = index.data(JsonTreeModel::InvalidRole).toBool() ||
                             index.data(JsonTreeModel::RepeatedRole).toBool();
        const int side = m_theme.px(jsonSignSide);
        const QColor ink = m_theme.colour(isFault ? Token::Warning : Token::Accent);
        painter.drawPixmap(
            rect.right() - side, rect.center().y() - side / 2,
            look::tintedPixmap(
                isFault ? Icon::Unreadable : Icon::Info, side, ink, painter.device()->devicePixelRatioF()));
        rect.adjust(0, 0, -side - m_theme.px(jsonGap), 0);
    }
    rect.adjust(
        paintText(painter, rect, index.data(JsonTreeModel::KeyRole).toString(), Token::Accent), 0, 0, 0);
    const QString value = index.data(JsonTreeModel::ValueRole).toString();
    if (value.isEmpty())
        return;
    const QString colon = QStringLiteral(": ");
    const QFont &mono = m_theme.font(Face::Mono);
    drawText(painter, rect, colon, mono, m_theme.colour(Token::Muted));
    rect.adjust(QFontMetrics(mono).horizontalAdvance(colon), 0, 0, 0);
    paintText(painter, rect, value, inks.at(size_t(index.data(JsonTreeModel::TypeRole).toInt())));
}

} // namespace botdeck::ui::widgets

#include "moc_JsonDelegate.cpp"
