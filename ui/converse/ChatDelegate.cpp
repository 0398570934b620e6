// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/converse/ChatDelegate.h"

#include "core/Clock.h"
#include "models/SafeText.h"
#include "ui/converse/Avatar.h"
#include "ui/converse/ChatFilter.h"
#include "ui/converse/ContentWords.h"
#include "ui/converse/MomentWords.h"
#include "ui/look/Icons.h"
#include "ui/look/StateMark.h"
#include "ui/look/Theme.h"

#include <QPainter>

#include <algorithm>

namespace botdeck::ui::converse {

namespace {

using domain::ChatEntry;
using look::Face;
using look::Token;

constexpr int chatHeight = 54;
constexpr int chatMargin = 12;
constexpr int chatAvatar = 32;
constexpr int chatGap = 8;
constexpr int chatSign = 14;
constexpr int selectionBar = 3;
constexpr int pillHeight = 18;
constexpr int mostUnread = 999;

QString lastLine(const ChatEntry &chat)
{
    const QString text = lastWords(chat.lastKind, chat.lastText);
    if (chat.lastIsOwn)
        //: before the bot's own last message; %1 is its text
        return ChatDelegate::tr("You: %1").arg(text);
    if (chat.lastFrom.isEmpty() || chat.type == QStringLiteral("private"))
        return text;
    return models::oneLine(chat.lastFrom, 60) + QStringLiteral(": ") + text;
}

} // namespace

ChatDelegate::ChatDelegate(const look::Theme &theme, core::Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_clock(clock)
{
}

QSize ChatDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, m_theme.px(chatHeight)};
}

void ChatDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ChatEntry chat = chatAt(index);
    painter->save();
    painter->setClipRect(option.rect);
    paintGround(*painter, option);
    const int side = m_theme.px(chatAvatar);
    const QRect row = option.rect.adjusted(m_theme.px(chatMargin), 0, -m_theme.px(chatMargin), 0);
    paintAvatar(*painter, QRect(row.left(), row.center().y() - side / 2, side, side), chat.title, m_theme);
    const QRect words = row.adjusted(side + m_theme.px(chatGap), m_theme.px(8), 0, -m_theme.px(8));
    const int half = words.height() / 2;
    paintTitle(*painter, QRect(words.topLeft(), QSize(words.width(), half)), chat);
    paintLast(*painter, words.adjusted(0, half, 0, 0), chat);
    painter->restore();
}

void ChatDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option) const
{
    const QRect &row = option.rect;
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter.fillRect(row, m_theme.colour(Token::Selection));
        painter.fillRect(
            QRect(row.left(), row.top(), m_theme.px(selectionBar), row.height()),
            m_theme.colour(Token::Accent));
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter.fillRect(row, m_theme.colour(Token::Alternate));
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(m_theme.colour(Token::Accent));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(row.adjusted(0, 0, -1, -1));
    }
}

void ChatDelegate::paintTitle(QPainter &painter, const QRect &line, const ChatEntry &chat) const
{
    const QString time = listTimeWords(chat.lastMs, m_clock.wallMs());
    painter.setFont(m_theme.font(Face::Caption));
    painter.setPen(m_theme.colour(Token::Muted));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, time);
    const int taken = QFontMetrics(painter.font()).horizontalAdvance(time) + m_theme.px(chatGap);
    const QFont &font = m_theme.font(Face::BodyStrong);
    const QRect room = line.adjusted(0, 0, -taken, 0);
    const QString title = models::oneLine(chat.title.isEmpty() ? chat.chatId : chat.title, 120);
    painter.setFont(font);
    painter.setPen(m_theme.colour(Token::Text));
    painter.drawText(
        room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(title, Qt::ElideRight, room.width()));
}

QRect ChatDelegate::paintUnread(QPainter &painter, const QRect &line, int unread) const
{
    if (unread <= 0)
        return line;
    const QString count =
        unread > mostUnread ? QStringLiteral("%1+").arg(mostUnread) : QString::number(unread);
    const int height = m_theme.px(pillHeight);
    const QFont &font = m_theme.font(Face::CaptionStrong);
    const int width = std::max(height, QFontMetrics(font).horizontalAdvance(count) + m_theme.px(12));
    const QRect pill(line.right() + 1 - width, line.center().y() - height / 2, width, height);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colour(Token::Fill));
    painter.drawRoundedRect(pill, height / 2.0, height / 2.0);
    painter.setFont(font);
    painter.setPen(m_theme.colour(Token::OnFill));
    painter.drawText(pill, Qt::AlignCenter, count);
    painter.restore();
    return line.adjusted(0, 0, -width - m_theme.px(chatGap), 0);
}

/// What went wrong comes before what is begun, and that before what was written last.
void ChatDelegate::paintLast(QPainter &painter, QRect line, const ChatEntry &chat) const
{
    line = paintUnread(painter, line, chat.unread);
    const int side = m_theme.px(chatSign);
    const QRect sign(line.right() + 1 - side, line.center().y() - side / 2, side, side);
    Token ink = Token::Text2;
    QString words = lastLine(chat);
    if (!chat.trouble.isEmpty()) {
        ink = Token::Error;
        words = models::oneLine(chat.trouble);
        look::paintMark(painter, sign, look::Mark::Refused, m_theme.colour(ink));
    } else if (!chat.draft.isEmpty()) {
        ink = Token::Warning;
        //: %1 is the beginning of a text that was not sent
        words = tr("Draft: %1").arg(models::oneLine(chat.draft));
        const qreal ratio = painter.device()->devicePixelRatioF();
        painter.drawPixmap(
            sign.topLeft(), look::tintedPixmap(look::Icon::Edited, side, m_theme.colour(ink), ratio));
    }
    if (ink != Token::Text2)
        line.adjust(0, 0, -side - m_theme.px(chatGap), 0);
    const QFont &font = m_theme.font(Face::Secondary);
    painter.setFont(font);
    painter.setPen(m_theme.colour(ink));
    painter.drawText(
        line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(words, Qt::ElideRight, line.width()));
}

} // namespace botdeck::ui::converse

#include "moc_ChatDelegate.cpp"
