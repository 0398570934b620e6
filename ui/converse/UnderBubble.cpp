// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/converse/UnderBubble.h"

#include "models/SafeText.h"
#include "ui/converse/ContentWords.h"
#include "ui/converse/RowLayout.h"

#include <QCoreApplication>
#include <QFontMetrics>

#include <algorithm>

namespace botdeck::ui::converse {

namespace {

using domain::ButtonPress;
using domain::ChatMessage;
using domain::KeyboardButton;
using domain::MessageState;
using look::Face;
using look::Theme;
using look::Token;
using look::Tone;

constexpr int keyHeight = 28;
constexpr int keyGap = 4;
constexpr int keyPadding = 12;
constexpr int keySign = 24;
constexpr int stripPadding = 8;
constexpr int stripSign = 14;
constexpr int stripButton = 24;
constexpr int barHeight = 4;
constexpr int barWidth = 180;
constexpr qsizetype labelShown = 80;

QString labelOf(const KeyboardButton &button)
{
    return models::oneLine(button.label(), labelShown);
}

bool isLinkButton(const KeyboardButton &button)
{
    return button.has(u"url");
}

/// The oldest age in one unit is no wider.
constexpr qint64 widestAgeMs = qint64(59) * 60 * 1000;

struct ToneColours
{
    Token fill;
    Token edge;
};

ToneColours coloursOf(Tone tone)
{
    if (tone == Tone::Neutral)
        return {Token::Base, Token::Line};
    return tone == Tone::Error ? ToneColours{Token::ErrorTint, Token::ErrorEdge}
                               : ToneColours{Token::WarningTint, Token::WarningEdge};
}

} // namespace

/// A tinted line of words with a sign before and a button behind it.
struct UnderBubble::Strip
{
    Tone tone = Tone::Warning;
    look::Mark mark = look::Mark::Warning;
    QString words;
    /// Empty: no button.
    QString button = {};
    PartKind kind = PartKind::Retry;
    int number = 0;
    /// The words have at least this room.
    int width = 0;
};

UnderBubble::UnderBubble(const ChatMessage &message, const Theme &theme)
    : m_message(message)
    , m_theme(theme)
{
}

int UnderBubble::neededWidth() const
{
    int needed = 0;
    for (const domain::KeyboardRow &row : m_message.keyboard.rows) {
        int widest = 0;
        for (const KeyboardButton &button : row) {
            const int sign = isLinkButton(button) ? m_theme.px(keySign) : 0;
            widest = std::max(widest, textWidth(labelOf(button), Face::Medium, m_theme) + sign);
        }
        const int count = int(row.size());
        needed = std::max(
            needed, count * (widest + 2 * m_theme.px(keyPadding)) + (count - 1) * m_theme.px(keyGap));
    }
    return needed;
}

/// The newest press of the button that nobody has answered; null where there is none.
const ButtonPress *UnderBubble::openPress(const KeyboardButton &button) const
{
    const QByteArray data = button.value(u"callback_data").toUtf8();
    const auto open = std::find_if(
        m_message.presses.crbegin(), m_message.presses.crend(),
        [&data](const ButtonPress &press) { return !press.isAnswered && press.data == data; });
    return button.has(u"callback_data") && open != m_message.presses.crend() ? &*open : nullptr;
}

int UnderBubble::place(RowPicture &row, const QRect &bubble, int most) const
{
    QRect strip = bubble;
    if (row.isOwn)
        strip.setLeft(bubble.right() + 1 - most);
    else
        strip.setWidth(most);
    strip.setTop(placeKeyboard(row, bubble));
    strip.setTop(placePresses(row, strip));
    strip.setTop(placeProgress(row, strip));
    return placeTrouble(row, strip);
}

/// Rows of buttons of equal width, as the platforms draw them.
int UnderBubble::placeKeyboard(RowPicture &row, const QRect &at) const
{
    const int gap = m_theme.px(keyGap);
    int top = at.top();
    for (int line = 0; line < m_message.keyboard.rows.size(); ++line) {
        const domain::KeyboardRow &buttons = m_message.keyboard.rows.at(line);
        const auto count = int(buttons.size());
        const QRect room(at.left(), top + gap, at.width() + gap, m_theme.px(keyHeight));
        for (int column = 0; column < count; ++column) {
            const int left = room.left() + room.width() * column / count;
            const int end = room.left() + room.width() * (column + 1) / count - gap;
            const KeyboardButton &button = buttons.at(column);
            Part part{PartKind::Button, QRect(left, room.top(), std::max(1, end - left), room.height())};
            part.label = labelOf(button);
            part.row = line;
            part.column = column;
            part.isLink = isLinkButton(button);
            if (const ButtonPress *press = openPress(button)) {
                part.isWaiting = true;
                part.pressedMs = press->pressedMs;
            }
            row.parts.push_back(part);
        }
        if (count > 0)
            top = room.bottom() + 1;
    }
    return top;
}

/// Returns the rectangle of the strip; its words are painted where it has some.
QRect UnderBubble::placeStrip(RowPicture &row, const QRect &at, const Strip &strip) const
{
    const int padding = m_theme.px(stripPadding);
    const int sign = m_theme.px(stripSign);
    const int button = strip.button.isEmpty()
                           ? 0
                           : textWidth(strip.button, Face::Secondary, m_theme) + 2 * padding + padding;
    const int around = padding + sign + padding + button + padding;
    const int room = std::max(1, at.width() - around);
    const QFontMetrics metrics(m_theme.font(Face::Secondary));
    const QRect words = metrics.boundingRect(QRect(0, 0, room, endlessHeight), Qt::TextWordWrap, strip.words);
    const int needed = std::max(words.width() + m_theme.px(2), strip.width);
    const int width = std::min(at.width(), std::max(needed + around, row.bubble.width()));
    const int height = std::max(words.height(), m_theme.px(stripButton)) + padding;
    const int left = row.isOwn ? at.right() + 1 - width : at.left();
    const QRect box(left, at.top() + m_theme.px(keyGap), width, height);
    const ToneColours colours = coloursOf(strip.tone);
    row.boxes.push_back({box, colours.fill, colours.edge});
    row.marks.push_back(
        {QRect(box.left() + padding, box.center().y() - sign / 2, sign, sign), strip.mark,
         look::toneToken(strip.tone)});
    if (button > 0) {
        const int side = m_theme.px(stripButton);
        Part part{
            strip.kind,
            QRect(
                box.right() + 1 - padding - (button - padding), box.center().y() - side / 2, button - padding,
                side),
            strip.button};
        part.row = strip.number;
        row.parts.push_back(part);
    }
    return box.adjusted(padding + sign + padding, 0, -(padding + button), 0);
}

int UnderBubble::placePresses(RowPicture &row, const QRect &at) const
{
    QRect room = at;
    int waiting = 0;
    // The newest first: that is the one somebody still looks at.
    for (int press = int(m_message.presses.size()) - 1; press >= 0; --press) {
        const ButtonPress &each = m_message.presses.at(press);
        if (each.isAnswered || ++waiting > pressesShown)
            continue;
        Strip strip{Tone::Warning, look::Mark::Warning, pressWords(each, each.pressedMs + widestAgeMs)};
        strip.button = QCoreApplication::translate("UnderBubble", "Answer…");
        strip.kind = PartKind::Answer;
        strip.number = press;
        const QRect words = placeStrip(row, room, strip);
        row.presses.push_back({words, press});
        room.setTop(words.bottom() + 1);
    }
    return waiting > pressesShown ? placeMore(row, room, waiting - pressesShown) : room.top();
}

int UnderBubble::placeMore(RowPicture &row, const QRect &at, int count) const
{
    const QString words =
        QCoreApplication::translate("UnderBubble", "and %n more without an answer", nullptr, count);
    const QRect line(at.left(), at.top(), at.width(), lineHeight(Face::Caption, m_theme));
    row.lines.push_back(lineIn(line, words, Face::Caption, Token::Text2, m_theme));
    return line.bottom() + 1;
}

/// A bar below the words says how much of a file is there; its room does not change while the numbers do.
int UnderBubble::placeProgress(RowPicture &row, const QRect &at) const
{
    const QString words = progressWords(m_message.progress);
    if (words.isEmpty())
        return at.top();
    Strip strip{Tone::Neutral, look::Mark::Waiting, words};
    strip.button = QCoreApplication::translate("UnderBubble", "Cancel");
    strip.kind = PartKind::Cancel;
    strip.width = m_theme.px(barWidth);
    const QRect room = placeStrip(row, at, strip);
    row.lines.push_back({room, words, Face::Secondary, Token::Text2, true});
    const qint64 total = m_message.progress.totalBytes;
    if (total <= 0)
        return room.bottom() + 1;
    const int height = m_theme.px(barHeight);
    QRect &box = row.boxes.back().rect;
    box.setHeight(box.height() + height + m_theme.px(stripPadding) / 2);
    const int bottom = box.bottom();
    const QRect track(room.left(), room.bottom() + 1, room.width(), height);
    QRect done = track;
    done.setWidth(int(track.width() * std::min(m_message.progress.sentBytes, total) / total));
    row.boxes.push_back({track, Token::RowLine, Token::RowLine});
    row.boxes.push_back({done, Token::Accent, Token::Accent});
    return bottom + 1;
}

int UnderBubble::placeTrouble(RowPicture &row, const QRect &at) const
{
    const QString words = troubleWords(m_message);
    if (words.isEmpty())
        return at.top();
    const bool isFailed = m_message.state == MessageState::Failed;
    Strip strip{
        isFailed ? Tone::Error : Tone::Warning, isFailed ? look::Mark::Failed : look::Mark::Warning, words};
    // What may have arrived would arrive twice.
    if (m_message.state != MessageState::Unknown && m_message.sendingId != 0)
        strip.button = QCoreApplication::translate("UnderBubble", "Try again");
    const QRect room = placeStrip(row, at, strip);
    PictureLine line{room, words, Face::Secondary, look::toneToken(strip.tone), true};
    row.lines.push_back(line);
    return room.bottom() + 1;
}

} // namespace botdeck::ui::converse
