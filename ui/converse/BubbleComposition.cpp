// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/converse/BubbleComposition.h"

#include "models/SafeText.h"
#include "ui/converse/ContentWords.h"
#include "ui/converse/RowLayout.h"

#include <QCoreApplication>
#include <QTextDocument>

#include <algorithm>
#include <cmath>

namespace botdeck::ui::converse {

namespace {

using domain::ChatMessage;
using domain::MessageState;
using look::Face;
using look::Theme;
using look::Token;

constexpr int paddingAside = 10;
constexpr int paddingAbove = 6;
constexpr int partGap = 4;
constexpr int metaGap = 12;
constexpr int stateSide = 13;
constexpr int quoteBar = 3;
constexpr int quoteIndent = 10;
constexpr int mediaHeight = 40;
constexpr int mediaWidth = 220;
constexpr int mediaIcon = 20;

QString nameOf(const domain::MessageMedia &media)
{
    return media.fileName.isEmpty() ? mediaLook(media.kind).name : models::oneLine(media.fileName, 120);
}

/// Its sign at the end of the last line.
bool hasState(const ChatMessage &message)
{
    return message.state != MessageState::Received;
}

} // namespace

BubbleComposition::BubbleComposition(const RowSource &source, const Theme &theme, int mostWidth)
    : m_message(source.message)
    , m_theme(theme)
    , m_most(mostWidth)
    , m_author(m_message.isOwn ? QString() : models::oneLine(m_message.fromName, 80))
    , m_quoteName(models::oneLine(m_message.replyName, 80))
    , m_quoteText(models::oneLine(m_message.replyText, 200))
    , m_meta(metaLine(m_message))
    , m_text(laidOutText(m_message.text, source.names, theme, m_message.isOwn, contentOf(mostWidth)))
{
    if (!m_message.forwardedFrom.isEmpty())
        //: %1 is a name
        m_forwarded = QCoreApplication::translate("BubbleComposition", "Forwarded from %1")
                          .arg(models::oneLine(m_message.forwardedFrom, 80));
    if (m_quoteText.isEmpty() && !m_message.replyToId.isEmpty())
        //: %1 is a number
        m_quoteText = QCoreApplication::translate("BubbleComposition", "Reply to message %1")
                          .arg(models::oneLine(m_message.replyToId, 40));
}

int BubbleComposition::contentOf(int width) const
{
    return std::max(1, width - 2 * m_theme.px(paddingAside));
}

int BubbleComposition::metaWidth() const
{
    const int state = hasState(m_message) ? m_theme.px(stateSide) + m_theme.px(partGap) : 0;
    return textWidth(m_meta, Face::Caption, m_theme) + state;
}

/// The time stands behind the last line of the text where there is room for it.
bool BubbleComposition::isMetaBehindText(int content) const
{
    return m_text.document && !m_text.isCut && m_text.lastLineEnd >= 0 &&
           m_text.lastLineEnd + m_theme.px(metaGap) + metaWidth() <= content;
}

QString BubbleComposition::cutWords() const
{
    return QCoreApplication::translate(
        "BubbleComposition", "The beginning of %n character(s)", nullptr, int(m_message.text.text.size()));
}

int BubbleComposition::neededWidth() const
{
    int content = metaWidth();
    const auto fit = [&content](int width) { content = std::max(content, width); };
    fit(textWidth(m_author, Face::SecondaryStrong, m_theme));
    fit(textWidth(m_forwarded, Face::Secondary, m_theme) + m_theme.px(20));
    const int indent = m_theme.px(quoteIndent);
    if (!m_quoteText.isEmpty()) {
        fit(textWidth(m_quoteName, Face::SecondaryStrong, m_theme) + indent);
        fit(textWidth(m_quoteText, Face::Secondary, m_theme) + indent);
    }
    for (const domain::MessageMedia &media : m_message.media) {
        fit(m_theme.px(mediaWidth));
        fit(textWidth(nameOf(media), Face::Medium, m_theme) + m_theme.px(mediaIcon + 24));
    }
    if (m_text.document)
        fit(int(std::ceil(m_text.document->textWidth())));
    const int behind = m_text.lastLineEnd + m_theme.px(metaGap) + metaWidth();
    if (isMetaBehindText(contentOf(m_most)))
        fit(behind);
    return std::min(m_most, content + 2 * m_theme.px(paddingAside));
}

QRect BubbleComposition::takeLine(int height)
{
    const QRect line(m_room.left(), m_room.top(), m_room.width(), height);
    m_room.setTop(m_room.top() + height);
    return line;
}

int BubbleComposition::place(RowPicture &row, const QPoint &topLeft, int width)
{
    const int padding = m_theme.px(paddingAbove);
    m_room =
        QRect(topLeft.x() + m_theme.px(paddingAside), topLeft.y() + padding, contentOf(width), endlessHeight);
    placeHead(row);
    placeQuote(row);
    placeMedia(row);
    placeText(row);
    placeMeta(row);
    const int bottom = m_room.top() + padding;
    row.bubble = QRect(topLeft, QSize(width, bottom - topLeft.y()));
    return bottom;
}

void BubbleComposition::placeHead(RowPicture &row)
{
    if (!m_author.isEmpty()) {
        const QRect line = takeLine(lineHeight(Face::SecondaryStrong, m_theme));
        row.lines.push_back(lineIn(line, m_author, Face::SecondaryStrong, Token::Accent, m_theme));
    }
    if (m_forwarded.isEmpty())
        return;
    const QRect line = takeLine(lineHeight(Face::Secondary, m_theme));
    const int side = m_theme.px(14);
    row.icons.push_back(
        {QRect(line.left(), line.top() + (line.height() - side) / 2, side, side), look::Icon::Forwarded,
         Token::Text2});
    row.lines.push_back(
        lineIn(line.adjusted(m_theme.px(20), 0, 0, 0), m_forwarded, Face::Secondary, Token::Text2, m_theme));
}

void BubbleComposition::placeQuote(RowPicture &row)
{
    if (m_quoteText.isEmpty())
        return;
    const QPoint from = m_room.topLeft();
    const int indent = m_theme.px(quoteIndent);
    if (!m_quoteName.isEmpty()) {
        const QRect line = takeLine(lineHeight(Face::SecondaryStrong, m_theme));
        row.lines.push_back(lineIn(
            line.adjusted(indent, 0, 0, 0), m_quoteName, Face::SecondaryStrong, Token::Accent, m_theme));
    }
    const QRect line = takeLine(lineHeight(Face::Secondary, m_theme));
    row.lines.push_back(
        lineIn(line.adjusted(indent, 0, 0, 0), m_quoteText, Face::Secondary, Token::Text2, m_theme));
    const QRect quote(from, line.bottomRight());
    row.boxes.push_back(
        {QRect(quote.topLeft(), QSize(m_theme.px(quoteBar), quote.height())), Token::Accent, Token::Accent});
    row.parts.push_back({PartKind::Quote, quote});
    takeLine(m_theme.px(partGap));
}

void BubbleComposition::placeMedia(RowPicture &row)
{
    for (const domain::MessageMedia &media : m_message.media) {
        const QRect card = takeLine(m_theme.px(mediaHeight));
        row.boxes.push_back({card, m_message.isOwn ? Token::Base : Token::Window, Token::Line});
        const int side = m_theme.px(mediaIcon);
        const int inset = m_theme.px(8);
        row.icons.push_back(
            {QRect(card.left() + inset, card.top() + (card.height() - side) / 2, side, side),
             mediaLook(media.kind).icon, Token::Text2});
        const QRect words = card.adjusted(inset + side + inset, m_theme.px(3), -inset, -m_theme.px(3));
        const QString facts = mediaFacts(media);
        const int half = facts.isEmpty() ? words.height() : words.height() / 2;
        row.lines.push_back(lineIn(
            QRect(words.topLeft(), QSize(words.width(), half)), nameOf(media), Face::Medium, Token::Text,
            m_theme));
        if (!facts.isEmpty())
            row.lines.push_back(
                lineIn(words.adjusted(0, half, 0, 0), facts, Face::Caption, Token::Muted, m_theme));
        takeLine(m_theme.px(partGap));
    }
}

void BubbleComposition::placeText(RowPicture &row)
{
    if (!m_text.document)
        return;
    row.text = m_text;
    row.textAt = m_room.topLeft();
    takeLine(int(std::ceil(m_text.document->size().height())));
    if (m_text.isCut)
        row.lines.push_back(lineIn(
            takeLine(lineHeight(Face::Caption, m_theme)), cutWords(), Face::Caption, Token::Muted, m_theme));
}

void BubbleComposition::placeMeta(RowPicture &row)
{
    const int height = lineHeight(Face::Caption, m_theme);
    QRect line = isMetaBehindText(m_room.width())
                     ? QRect(m_room.left(), m_room.top() - height, m_room.width(), height)
                     : takeLine(height);
    const int right = line.right();
    if (hasState(m_message)) {
        placeState(row, right, line.center().y());
        line.setRight(right - m_theme.px(stateSide) - m_theme.px(partGap));
    }
    line.setLeft(std::max(line.left(), line.right() + 1 - textWidth(m_meta, Face::Caption, m_theme)));
    row.lines.push_back(lineIn(line, m_meta, Face::Caption, Token::Muted, m_theme));
    if (!m_message.earlier.isEmpty())
        row.parts.push_back({PartKind::Versions, line});
}

/// A sign of its own shape for each state of what the console sent.
void BubbleComposition::placeState(RowPicture &row, int right, int middle)
{
    const int side = m_theme.px(stateSide);
    const QRect sign(right - side + 1, middle - side / 2, side, side);
    switch (m_message.state) {
    case MessageState::Received:
        return;
    case MessageState::Sending:
        row.spinner = sign;
        return;
    case MessageState::Sent:
        row.marks.push_back({sign, look::Mark::Passed, Token::Ok});
        return;
    case MessageState::Failed:
        row.marks.push_back({sign, look::Mark::Failed, Token::Error});
        return;
    case MessageState::Unknown:
        row.marks.push_back({sign, look::Mark::Warning, Token::Warning});
        return;
    }
}

} // namespace botdeck::ui::converse
