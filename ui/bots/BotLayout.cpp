// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bots/BotLayout.h"

#include "models/SafeText.h"
#include "ui/bots/StateWords.h"

#include <QFontMetrics>
#include <QTextLayout>

#include <algorithm>

namespace botdeck::ui::bots {

namespace {

using look::Face;
using look::Theme;

constexpr int rowHeight = 58;
constexpr int railRowHeight = 52;
constexpr int badgeSide = 28;
constexpr int rowMargin = 12;
constexpr int rowGap = 10;
constexpr int markSide = 14;
constexpr int leastPadding = 4;
constexpr int lineGap = 2;
constexpr int pillHeight = 18;
constexpr int mostDetailLines = 3;
constexpr int mostUnread = 999;
constexpr int mostUnreadInRail = 99;

int widthOf(const QString &text, const QFont &font)
{
    return QFontMetrics(font).horizontalAdvance(text);
}

/// A line at this place, elided to `width`. Letters that tower over their font get the room they need, but a
/// pile of marks on one letter does not get the whole window.
TextLine textLine(const QString &text, Face face, const Theme &theme, const QPoint &at, int width)
{
    const QFont &font = theme.font(face);
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, std::max(0, width));
    const QRect ink = metrics.tightBoundingRect(shown);
    const int ascent = std::clamp(-ink.top(), metrics.ascent(), 2 * metrics.ascent());
    const int descent = std::clamp(ink.bottom() + 1, metrics.descent(), 2 * metrics.descent());
    const int used = std::min(std::max(0, width), metrics.horizontalAdvance(shown));
    return {QRect(at, QSize(used, ascent + descent)), at.y() + ascent, shown, face};
}

void shift(TextLine &line, int by)
{
    line.rect.translate(0, by);
    line.baseline += by;
}

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
        lines.append(piece.trimmed());
        if (last)
            break;
    }
    layout.endLayout();
    return lines;
}

/// A text in a box with room at its sides: `right` is where it ends, its middle is that of `beside`.
TextLine boxed(const QString &text, const Theme &theme, int right, const QRect &beside, int height)
{
    const QFontMetrics metrics(theme.font(Face::CaptionStrong));
    const int width = std::max(height + theme.px(2), metrics.horizontalAdvance(text) + theme.px(12));
    const QRect rect(right - width + 1, beside.center().y() - height / 2 + 1, width, height);
    const int baseline = rect.top() + (height - metrics.height()) / 2 + metrics.ascent();
    return {rect, baseline, text, Face::CaptionStrong};
}

/// Fills a layout from its top downwards.
class Composition
{
public:
    Composition(const models::BotRow &bot, const Theme &theme, const QRect &row)
        : m_bot(bot)
        , m_theme(theme)
        , m_row(row)
        , m_left(row.left() + theme.px(rowMargin + badgeSide + rowGap))
        , m_right(row.right() - theme.px(rowMargin))
    {
    }

    BotLayout composed()
    {
        addName();
        addUsername();
        addState();
        m_y -= m_theme.px(lineGap);
        const int base = m_y;
        const int padding = std::max(m_theme.px(leastPadding), (m_theme.px(rowHeight) - base) / 2);
        addDetails();
        addLink();
        const int below = m_y > base ? padding + m_theme.px(lineGap) : padding;
        m_layout.height = std::max(m_theme.px(rowHeight), padding + m_y + below);
        shiftAll(m_row.top() + padding);
        addBadge(base + 2 * padding);
        return m_layout;
    }

private:
    [[nodiscard]] int width() const { return m_right - m_left + 1; }
    [[nodiscard]] TextLine line(const QString &text, Face face, int left, int room) const
    {
        return textLine(text, face, m_theme, {left, m_y}, room);
    }
    void next(const QRect &rect) { m_y = rect.bottom() + 1 + m_theme.px(lineGap); }

    void addName()
    {
        const QString unread = unreadText(m_bot.unread, mostUnread);
        const QRect firstLine(m_left, m_y, width(), QFontMetrics(m_theme.font(Face::BodyStrong)).height());
        int room = width();
        if (!unread.isEmpty()) {
            m_layout.unread = boxed(unread, m_theme, m_right, firstLine, m_theme.px(pillHeight));
            room -= m_layout.unread.rect.width() + m_theme.px(6);
        }
        const int side = m_theme.px(markSide);
        room -= m_bot.watchOnly ? side + m_theme.px(4) : 0;
        m_layout.name = line(models::oneLine(m_bot.name), Face::BodyStrong, m_left, room);
        const QRect &name = m_layout.name.rect;
        if (m_bot.watchOnly)
            m_layout.eye = QRect(name.right() + m_theme.px(4), name.center().y() - side / 2 + 1, side, side);
        next(name);
    }

    void addUsername()
    {
        const QString username =
            m_bot.username.isEmpty() ? QString() : QLatin1Char('@') + models::oneLine(m_bot.username);
        if (username.isEmpty() && !m_bot.production)
            return;
        const QString word = m_bot.production ? productionWord() : QString();
        const int boxWidth =
            word.isEmpty() ? 0 : widthOf(word, m_theme.font(Face::CaptionStrong)) + m_theme.px(12);
        const int between = username.isEmpty() || word.isEmpty() ? 0 : m_theme.px(6);
        m_layout.username = line(username, Face::Caption, m_left, width() - boxWidth - between);
        const QRect &rect = m_layout.username.rect;
        if (!word.isEmpty()) {
            const int right = std::min(m_right, rect.left() + rect.width() + between + boxWidth - 1);
            m_layout.production = boxed(word, m_theme, right, rect, rect.height());
        }
        next(rect);
    }

    void addState()
    {
        const int side = m_theme.px(markSide);
        const int inward = side + m_theme.px(5);
        const QString words = stateLine(m_bot.status, m_bot.perSecond);
        m_layout.state = line(words, Face::Secondary, m_left + inward, width() - inward);
        const QRect &state = m_layout.state.rect;
        m_layout.mark = QRect(m_left, state.center().y() - side / 2 + 1, side, side);
        const QString link = stateLink(m_bot.status);
        const int room = m_right - state.right() - m_theme.px(10);
        const int linkWidth = widthOf(link, m_theme.font(Face::Secondary));
        if (!link.isEmpty() && linkWidth <= room)
            m_layout.link = line(link, Face::Secondary, m_right - linkWidth + 1, linkWidth);
        next(state);
    }

    void addDetails()
    {
        m_y += m_theme.px(lineGap);
        const QStringList lines =
            wrapped(botDetail(m_bot), m_theme.font(Face::Caption), width(), mostDetailLines);
        for (const QString &text : lines) {
            m_layout.details.push_back(line(text, Face::Caption, m_left, width()));
            next(m_layout.details.back().rect);
        }
        m_y -= m_theme.px(lineGap);
    }

    /// Below, where it had no room beside the state.
    void addLink()
    {
        const QString link = stateLink(m_bot.status);
        if (link.isEmpty() || !m_layout.link.text.isEmpty())
            return;
        m_y += m_theme.px(lineGap);
        m_layout.link = line(link, Face::Secondary, m_left, width());
        m_y = m_layout.link.rect.bottom() + 1;
    }

    void shiftAll(int by)
    {
        for (TextLine *each :
             {&m_layout.name, &m_layout.unread, &m_layout.username, &m_layout.production, &m_layout.state,
              &m_layout.link})
            shift(*each, by);
        for (TextLine &detail : m_layout.details)
            shift(detail, by);
        m_layout.eye.translate(0, by);
        m_layout.mark.translate(0, by);
    }

    void addBadge(int baseHeight)
    {
        const int side = m_theme.px(badgeSide);
        const int top = m_row.top() + (std::min(baseHeight, m_layout.height) - side) / 2;
        m_layout.badge = QRect(m_row.left() + m_theme.px(rowMargin), top, side, side);
        if (!m_bot.colour.isEmpty())
            m_layout.colourBar = QRect(m_row.left() + m_theme.px(5), top, m_theme.px(4), side);
    }

    const models::BotRow &m_bot;
    const Theme &m_theme;
    const QRect m_row;
    const int m_left;
    const int m_right;
    /// From the first line's top; the row's top is added in the end.
    int m_y = 0;
    BotLayout m_layout;
};

} // namespace

BotLayout layOutBot(const models::BotRow &bot, const look::Theme &theme, const QRect &row)
{
    return Composition(bot, theme, row).composed();
}

int railHeight(const look::Theme &theme)
{
    return theme.px(railRowHeight);
}

RailLayout layOutRail(const models::BotRow &bot, const look::Theme &theme, const QRect &row)
{
    RailLayout rail;
    const int side = theme.px(badgeSide);
    const int markSize = theme.px(markSide);
    const int top = row.top() + (railHeight(theme) - side) / 2;
    rail.badge = QRect(row.left() + (row.width() - side) / 2, top, side, side);
    rail.mark =
        QRect(rail.badge.bottomRight() - QPoint(markSize / 2, markSize / 2), QSize(markSize, markSize));
    if (!bot.colour.isEmpty())
        rail.colourBar = QRect(row.left() + theme.px(5), top, theme.px(4), side);
    const QString unread = unreadText(bot.unread, mostUnreadInRail);
    if (!unread.isEmpty()) {
        const QRect corner(row.left(), top - theme.px(2), row.width(), 1);
        rail.unread = boxed(unread, theme, row.right() - theme.px(2), corner, theme.px(pillHeight) - 2);
    }
    return rail;
}

} // namespace botdeck::ui::bots
