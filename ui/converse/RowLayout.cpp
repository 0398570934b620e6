// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/converse/RowLayout.h"

#include "ui/converse/BubbleComposition.h"
#include "ui/converse/ContentWords.h"
#include "ui/converse/MomentWords.h"
#include "ui/converse/UnderBubble.h"

#include <QCoreApplication>
#include <QFontMetrics>

#include <algorithm>
#include <cmath>

namespace botdeck::ui::converse {

namespace {

using domain::ChatMessage;
using look::Face;
using look::Theme;
using look::Token;

constexpr int rowGap = 4;
constexpr int sideMargin = 16;
constexpr int avatarSide = 28;
constexpr int avatarGap = 8;
constexpr int dayHeight = 24;
constexpr int quietButtonPadding = 10;
constexpr int mostOfWidth = 70;

/// A service message, or one of a kind that nobody knows: a line in the middle, and the way to its update.
int layOutQuiet(RowPicture &row, const RowSource &source, const Theme &theme, int top)
{
    const ChatMessage &message = source.message;
    const bool isKnown = serviceWords(message.service).has_value();
    const QString show =
        isKnown || message.seq == 0 ? QString() : QCoreApplication::translate("RowLayout", "Show in Monitor");
    const int room = std::max(0, source.width - 2 * theme.px(sideMargin));
    const int button =
        show.isEmpty() ? 0 : textWidth(show, Face::Secondary, theme) + 2 * theme.px(quietButtonPadding);
    const int height = std::max(lineHeight(Face::Secondary, theme), button > 0 ? theme.px(24) : 0);
    const int gap = button > 0 ? theme.px(8) : 0;
    const QString words = quietLine(message);
    const int used = std::min(textWidth(words, Face::Secondary, theme), std::max(0, room - button - gap));
    const int left = (source.width - used - gap - button) / 2;
    row.lines.push_back(lineIn(QRect(left, top, used, height), words, Face::Secondary, Token::Text2, theme));
    if (button > 0)
        row.parts.push_back({PartKind::Monitor, QRect(left + used + gap, top, button, height), show});
    return top + height;
}

int layOutBubble(RowPicture &row, const RowSource &source, const Theme &theme, int top)
{
    const ChatMessage &message = source.message;
    const int before = message.isOwn ? 0 : theme.px(avatarSide) + theme.px(avatarGap);
    const int room = std::max(1, source.width - 2 * theme.px(sideMargin) - before);
    const int most = std::min(room, std::max(theme.px(160), source.width * mostOfWidth / 100));
    const UnderBubble under(message, theme);
    BubbleComposition bubble(source, theme, most);
    const int width = std::min(most, std::max(bubble.neededWidth(), under.neededWidth()));
    const int left =
        message.isOwn ? source.width - theme.px(sideMargin) - width : theme.px(sideMargin) + before;
    const int bottom = bubble.place(row, QPoint(left, top), width);
    if (!message.isOwn) {
        const int side = theme.px(avatarSide);
        row.avatar = QRect(theme.px(sideMargin), bottom - side, side, side);
        row.avatarName = message.fromName;
    }
    return under.place(row, QRect(left, bottom, width, 0), most);
}

} // namespace

int textWidth(const QString &text, Face face, const Theme &theme)
{
    // What a rounded width cuts off would end in an ellipsis.
    return text.isEmpty() ? 0 : int(std::ceil(QFontMetricsF(theme.font(face)).horizontalAdvance(text))) + 1;
}

int lineHeight(Face face, const Theme &theme)
{
    return QFontMetrics(theme.font(face)).height() + theme.px(2);
}

PictureLine lineIn(const QRect &rect, const QString &text, Face face, Token ink, const Theme &theme)
{
    const QFontMetrics metrics(theme.font(face));
    return {rect, metrics.elidedText(text, Qt::ElideRight, rect.width()), face, ink};
}

RowPicture layOutRow(const RowSource &source, const Theme &theme)
{
    RowPicture row;
    row.isOwn = source.message.isOwn;
    row.isFaint = source.message.isDeleted;
    int top = theme.px(rowGap);
    if (source.isNewDay) {
        row.day = dayOf(source.message.dateMs);
        row.dayRect = QRect(0, top, source.width, theme.px(dayHeight));
        top = row.dayRect.bottom() + 1 + 2 * theme.px(rowGap);
    }
    const int bottom = source.message.service.isEmpty() ? layOutBubble(row, source, theme, top)
                                                        : layOutQuiet(row, source, theme, top);
    row.height = bottom + theme.px(rowGap);
    return row;
}

} // namespace botdeck::ui::converse
