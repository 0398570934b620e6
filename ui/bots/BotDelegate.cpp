// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bots/BotDelegate.h"

#include "models/SafeText.h"
#include "ui/bots/StateWords.h"
#include "ui/look/Badge.h"
#include "ui/look/Theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace botdeck::ui::bots {

namespace {

using look::Face;
using look::Token;

constexpr int groupHeight = 26;
constexpr int botHeight = 58;
constexpr int badgeSide = 28;
constexpr int margin = 12;
constexpr int gap = 10;
constexpr int markSide = 14;
constexpr int mostDetailLines = 2;

/// The text in lines of at most `width`, the last one elided where it does not fit.
QStringList wrapped(const QString &text, const QFont &font, int width, int mostLines)
{
    QStringList lines;
    if (text.isEmpty() || width <= 0)
        return lines;
    QTextLayout layout(text, font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool last = lines.size() == mostLines - 1;
        const QString piece =
            last ? text.mid(line.textStart()) : text.mid(line.textStart(), line.textLength());
        lines.append(QFontMetrics(font).elidedText(piece.trimmed(), Qt::ElideRight, width));
        if (last)
            break;
    }
    layout.endLayout();
    return lines;
}

void drawLine(
    QPainter &painter, const QRect &rect, const QFont &font, const QColor &colour, const QString &text)
{
    painter.setFont(font);
    painter.setPen(colour);
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
}

} // namespace

BotDelegate::BotDelegate(const look::Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

int BotDelegate::textLeft() const
{
    return m_theme.px(margin + badgeSide + gap);
}

QStringList BotDelegate::detailLines(const models::BotRow &bot, int rowWidth) const
{
    const int width = rowWidth - textLeft() - m_theme.px(margin);
    return wrapped(stateDetail(bot.status), m_theme.font(Face::Caption), width, mostDetailLines);
}

QSize BotDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(models::BotTreeModel::IsGroupRole).toBool())
        return {0, m_theme.px(groupHeight)};
    // A tree asks for heights without saying how wide the row will be.
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view == nullptr ? option.rect.width() : view->viewport()->width();
    const auto bot = index.data(models::BotTreeModel::BotRole).value<models::BotRow>();
    const auto lines = int(detailLines(bot, width).size());
    const int extra =
        lines == 0 ? 0 : lines * QFontMetrics(m_theme.font(Face::Caption)).height() + m_theme.px(2);
    return {0, m_theme.px(botHeight) + extra};
}

void BotDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (index.data(models::BotTreeModel::IsGroupRole).toBool())
        paintGroup(*painter, option.rect, index);
    else
        paintBot(*painter, option, index.data(models::BotTreeModel::BotRole).value<models::BotRow>());
    painter->restore();
}

void BotDelegate::paintGroup(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    painter.fillRect(rect, m_theme.colour(Token::Alternate));
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_theme.colour(Token::RowLine));
    QRect text = rect.adjusted(m_theme.px(margin), 0, -m_theme.px(margin), 0);
    if (index.data(models::BotTreeModel::GroupRole).toInt() == int(models::BotGroup::Sandbox)) {
        const int side = m_theme.px(18);
        look::paintSandboxBadge(
            painter, QRectF(text.left(), rect.center().y() - side / 2.0 + 0.5, side, side), m_theme);
        text.setLeft(text.left() + side + m_theme.px(8));
    }
    const QFont font = m_theme.font(Face::Secondary);
    const QString count = QString::number(index.data(models::BotTreeModel::CountRole).toInt());
    const int countWidth = QFontMetrics(font).horizontalAdvance(count);
    drawLine(
        painter, text.adjusted(0, 0, -countWidth - m_theme.px(8), 0), font, m_theme.colour(Token::Text2),
        index.data().toString());
    drawLine(
        painter, QRect(text.right() - countWidth + 1, text.top(), countWidth, text.height()), font,
        m_theme.colour(Token::Muted), count);
}

void BotDelegate::paintBot(
    QPainter &painter, const QStyleOptionViewItem &option, const models::BotRow &bot) const
{
    const QRect &row = option.rect;
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter.fillRect(row, m_theme.colour(Token::Selection));
        painter.fillRect(
            QRect(row.left(), row.top(), m_theme.px(3), row.height()), m_theme.colour(Token::Accent));
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter.fillRect(row, m_theme.colour(Token::Alternate));
    }
    const int side = m_theme.px(badgeSide);
    const int top = row.top() + m_theme.px(5);
    const int third = (m_theme.px(botHeight) - m_theme.px(8)) / 3;
    look::paintBadge(
        painter,
        QRectF(row.left() + m_theme.px(margin), row.top() + (m_theme.px(botHeight) - side) / 2.0, side, side),
        bot.platform, m_theme);

    QRect line(row.left() + textLeft(), top, row.width() - textLeft() - m_theme.px(margin), third);
    drawLine(
        painter, line, m_theme.font(Face::BodyStrong), m_theme.colour(Token::Text),
        models::oneLine(bot.name));
    line.translate(0, third);
    const QString username =
        bot.username.isEmpty() ? QString() : QLatin1Char('@') + models::oneLine(bot.username);
    drawLine(painter, line, m_theme.font(Face::Caption), m_theme.colour(Token::Muted), username);
    line.translate(0, third);
    paintState(painter, line, bot);

    const QFont caption = m_theme.font(Face::Caption);
    line.moveTop(line.bottom() + 1 + m_theme.px(1));
    line.setHeight(QFontMetrics(caption).height());
    for (const QString &detail : detailLines(bot, row.width())) {
        drawLine(painter, line, caption, m_theme.colour(Token::Text2), detail);
        line.translate(0, line.height());
    }
}

void BotDelegate::paintState(QPainter &painter, const QRect &rect, const models::BotRow &bot) const
{
    const StateLook looks = stateLook(bot.status.state);
    const QColor colour = m_theme.colour(look::toneToken(looks.tone));
    const int side = m_theme.px(markSide);
    look::paintMark(
        painter, QRectF(rect.left(), rect.top() + (rect.height() - side) / 2.0, side, side), looks.mark,
        colour);
    drawLine(
        painter, rect.adjusted(side + m_theme.px(5), 0, 0, 0), m_theme.font(Face::Secondary), colour,
        stateLine(bot.status, bot.perSecond));
}

} // namespace botdeck::ui::bots
