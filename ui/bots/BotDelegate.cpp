// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bots/BotDelegate.h"

#include "ui/bots/BotLayout.h"
#include "ui/bots/GroupLine.h"
#include "ui/bots/StateWords.h"
#include "ui/look/Badge.h"
#include "ui/look/Theme.h"

#include <QPainter>
#include <QTreeView>

namespace botdeck::ui::bots {

namespace {

using look::Face;
using look::Token;
using models::BotTreeModel;

constexpr int selectionBar = 3;
constexpr int layoutsKept = 256;

models::BotRow botOf(const QModelIndex &index)
{
    return index.data(BotTreeModel::BotRole).value<models::BotRow>();
}

void paintBox(QPainter &painter, const QRect &rect, qreal radius, const QColor &fill)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(rect, radius, radius);
    painter.restore();
}

} // namespace

struct BotDelegate::Kept
{
    models::BotRow bot;
    int width = 0;
    BotLayout layout;
};

BotDelegate::BotDelegate(const look::Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_kept(layoutsKept)
{
    connect(&theme, &look::Theme::changed, this, &BotDelegate::forget);
}

BotDelegate::~BotDelegate() = default;

void BotDelegate::forget()
{
    m_kept.clear();
}

const BotLayout &BotDelegate::layoutOf(const models::BotRow &bot, int width) const
{
    const Kept *kept = m_kept.object(bot.key);
    if (kept == nullptr || kept->width != width || kept->bot != bot) {
        auto *made = new Kept{bot, width, layOutBot(bot, m_theme, QRect(0, 0, width, 0))};
        m_kept.insert(bot.key, made);
        kept = made;
    }
    return kept->layout;
}

QSize BotDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(BotTreeModel::IsGroupRole).toBool())
        return {0, groupHeight(m_theme, m_form)};
    if (m_form == Form::Rail)
        return {0, railHeight(m_theme)};
    // A tree asks for heights without saying how wide the row will be.
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view == nullptr ? option.rect.width() : view->viewport()->width();
    return {0, layoutOf(botOf(index), width).height};
}

void BotDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    if (index.data(BotTreeModel::IsGroupRole).toBool()) {
        const auto *tree = qobject_cast<const QTreeView *>(option.widget);
        const bool open = tree == nullptr || tree->isExpanded(index);
        paintGroup(*painter, m_theme, option.rect, index, m_form, open);
    } else {
        paintGround(*painter, option);
        if (m_form == Form::List) {
            painter->translate(option.rect.topLeft());
            paintBot(*painter, option.rect.width(), botOf(index));
            painter->translate(-option.rect.topLeft());
        } else {
            paintRail(*painter, option, botOf(index));
        }
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(m_theme.colour(Token::Accent));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

QRect BotDelegate::linkRect(const models::BotRow &bot, const QRect &row) const
{
    return m_form == Form::List ? layoutOf(bot, row.width()).link.rect.translated(row.topLeft()) : QRect();
}

void BotDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option) const
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
}

void BotDelegate::paintText(QPainter &painter, const TextLine &line, const QColor &colour) const
{
    if (line.text.isEmpty())
        return;
    painter.setFont(m_theme.font(line.face));
    painter.setPen(colour);
    painter.drawText(line.rect.left(), line.baseline, line.text);
}

void BotDelegate::paintBot(QPainter &painter, int width, const models::BotRow &bot) const
{
    const BotLayout &layout = layoutOf(bot, width);
    paintColourBar(painter, layout.colourBar, bot);
    look::paintBadge(painter, layout.badge, bot.platform, m_theme);
    paintText(painter, layout.name, m_theme.colour(Token::Text));
    if (!layout.eye.isEmpty())
        look::paintMark(painter, layout.eye, look::Mark::Eye, m_theme.colour(Token::Text2));
    paintUnread(painter, layout.unread, bot);
    paintText(painter, layout.username, m_theme.colour(Token::Muted));
    if (!layout.production.text.isEmpty()) {
        const QRect &box = layout.production.rect;
        paintBox(painter, box, m_theme.px(3), m_theme.colour(Token::Unfocused));
        TextLine word = layout.production;
        word.rect.setLeft(box.left() + m_theme.px(6));
        paintText(painter, word, m_theme.colour(Token::Text));
    }
    const StateLook looks = stateLook(bot.status.state);
    const QColor tone = m_theme.colour(look::toneToken(looks.tone));
    look::paintMark(painter, layout.mark, looks.mark, tone);
    paintText(painter, layout.state, tone);
    for (const TextLine &detail : layout.details)
        paintText(painter, detail, m_theme.colour(Token::Text2));
    if (layout.link.text.isEmpty())
        return;
    const QColor accent = m_theme.colour(Token::Accent);
    paintText(painter, layout.link, accent);
    painter.fillRect(
        QRect(layout.link.rect.left(), layout.link.baseline + 2, layout.link.rect.width(), 1), accent);
}

void BotDelegate::paintRail(
    QPainter &painter, const QStyleOptionViewItem &option, const models::BotRow &bot) const
{
    const RailLayout layout = layOutRail(bot, m_theme, option.rect);
    paintColourBar(painter, layout.colourBar, bot);
    look::paintBadge(painter, layout.badge, bot.platform, m_theme);
    const StateLook looks = stateLook(bot.status.state);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    // A ground of its own keeps the sign apart from the badge.
    const QRect ground = layout.mark.adjusted(-2, -2, 2, 2);
    paintBox(
        painter, ground, ground.width() / 2.0, m_theme.colour(selected ? Token::Selection : Token::Base));
    look::paintMark(painter, layout.mark, looks.mark, m_theme.colour(look::toneToken(looks.tone)));
    paintUnread(painter, layout.unread, bot);
}

/// On the accent's fill where more is coming, quiet where the bot rests.
void BotDelegate::paintUnread(QPainter &painter, const TextLine &unread, const models::BotRow &bot) const
{
    if (unread.text.isEmpty())
        return;
    const bool live = bot.status.state == domain::BotState::Live;
    paintBox(
        painter, unread.rect, unread.rect.height() / 2.0,
        m_theme.colour(live ? Token::Fill : Token::Unfocused));
    TextLine digits = unread;
    const int width = QFontMetrics(m_theme.font(unread.face)).horizontalAdvance(unread.text);
    digits.rect.setLeft(unread.rect.left() + (unread.rect.width() - width) / 2);
    paintText(painter, digits, m_theme.colour(live ? Token::OnFill : Token::Text));
}

void BotDelegate::paintColourBar(QPainter &painter, const QRect &bar, const models::BotRow &bot) const
{
    const QColor colour(bot.colour);
    if (!bar.isEmpty() && colour.isValid())
        paintBox(painter, bar, bar.width() / 2.0, colour);
}

} // namespace botdeck::ui::bots

#include "moc_BotDelegate.cpp"
