// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/JsonDelegate.h"

#include "models/JsonTreeModel.h"
#include "ui/look/Icons.h"
#include "ui/look/Theme.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>
#include <array>

namespace botdeck::ui::monitor {

namespace {

using look::Face;
using look::Icon;
using look::Token;
using Model = models::JsonTreeModel;

constexpr int rowHeight = 23;
constexpr int signSide = 13;
constexpr int gap = 6;

// In the order of JsonType.
constexpr std::array inks{Token::Text2,      Token::Text2, Token::JsonString, Token::JsonNumber,
                          Token::JsonNumber, Token::Text2, Token::Text2};
static_assert(inks.size() == size_t(domain::JsonType::Null) + 1);

/// Draws as much as fits and says how wide it is.
int drawText(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, const QColor &ink)
{
    if (rect.width() <= 0)
        return 0;
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    return metrics.horizontalAdvance(shown);
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
    return {0, std::max(m_theme.px(rowHeight), text + 4)};
}

void JsonDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool focused = view != nullptr && view->hasFocus();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, m_theme.colour(focused ? Token::Selection : Token::Unfocused));
    const QRect rect = option.rect.adjusted(0, 0, -m_theme.px(gap), 0);
    if (index.column() == Model::TypeColumn)
        drawText(
            *painter, rect, index.data().toString(), m_theme.font(Face::Caption),
            m_theme.colour(Token::Muted));
    else
        paintEntry(*painter, rect, index);
    painter->restore();
}

bool JsonDelegate::needsSign(const QModelIndex &index) const
{
    return index.data(Model::InvalidRole).toBool() || index.data(Model::RepeatedRole).toBool() ||
           (!m_unknown.isEmpty() && m_unknown.contains(index.data(Model::PathRole).toString()));
}

void JsonDelegate::paintEntry(QPainter &painter, QRect rect, const QModelIndex &index) const
{
    const QFont &mono = m_theme.font(Face::Mono);
    if (needsSign(index)) {
        const bool isFault =
            index.data(Model::InvalidRole).toBool() || index.data(Model::RepeatedRole).toBool();
        const int side = m_theme.px(signSide);
        const QColor ink = m_theme.colour(isFault ? Token::Warning : Token::Accent);
        painter.drawPixmap(
            rect.right() - side, rect.center().y() - side / 2,
            look::tintedPixmap(
                isFault ? Icon::Unreadable : Icon::Info, side, ink, painter.device()->devicePixelRatioF()));
        rect.adjust(0, 0, -side - m_theme.px(gap), 0);
    }
    const auto advance = [&rect](int by) { rect.adjust(by, 0, 0, 0); };
    advance(
        drawText(painter, rect, index.data(Model::KeyRole).toString(), mono, m_theme.colour(Token::Accent)));
    const QString value = index.data(Model::ValueRole).toString();
    if (value.isEmpty())
        return;
    advance(drawText(painter, rect, QStringLiteral(": "), mono, m_theme.colour(Token::Muted)));
    drawText(
        painter, rect, value, mono, m_theme.colour(inks.at(size_t(index.data(Model::TypeRole).toInt()))));
}

} // namespace botdeck::ui::monitor
