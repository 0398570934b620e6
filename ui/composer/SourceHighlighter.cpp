// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/SourceHighlighter.h"

#include "ui/composer/SourcePlaces.h"
#include "ui/look/Theme.h"

#include <QTextDocument>
#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <utility>

namespace botdeck::ui::composer {

namespace {

using domain::EntityType;

enum LookBit : quint16 {
    MarkBit = 1,
    BoldBit = 2,
    ItalicBit = 4,
    UnderlineBit = 8,
    StrikeBit = 16,
    CodeBit = 32,
    LinkBit = 64,
    QuoteBit = 128,
};

constexpr std::array<std::pair<EntityType, LookBit>, 15> lookBits{{
    {EntityType::Blockquote, QuoteBit},
    {EntityType::ExpandableBlockquote, QuoteBit},
    {EntityType::Pre, CodeBit},
    {EntityType::Code, CodeBit},
    {EntityType::TextLink, LinkBit},
    {EntityType::TextMention, LinkBit},
    {EntityType::CustomEmoji, LinkBit},
    {EntityType::UserForm, LinkBit},
    {EntityType::RoleForm, LinkBit},
    {EntityType::ChannelForm, LinkBit},
    {EntityType::CommandForm, LinkBit},
    {EntityType::Bold, BoldBit},
    {EntityType::Italic, ItalicBit},
    {EntityType::Underline, UnderlineBit},
    {EntityType::Strikethrough, StrikeBit},
}};

quint16 lookBit(EntityType type)
{
    const auto *const row = std::find_if(
        lookBits.begin(), lookBits.end(), [type](const auto &each) { return each.first == type; });
    return row == lookBits.end() ? 0 : row->second;
}

QTextCharFormat formatOf(quint16 bits, const look::Theme &theme)
{
    QTextCharFormat format;
    if (bits & MarkBit)
        format.setForeground(theme.colour(look::Token::Muted));
    if (bits & QuoteBit)
        format.setForeground(theme.colour(look::Token::Text2));
    if (bits & CodeBit)
        format.setForeground(theme.colour(look::Token::JsonString));
    if (bits & LinkBit)
        format.setForeground(theme.colour(look::Token::Accent));
    if (bits & BoldBit)
        format.setFontWeight(QFont::Bold);
    if (bits & ItalicBit)
        format.setFontItalic(true);
    if (bits & UnderlineBit)
        format.setFontUnderline(true);
    if (bits & StrikeBit)
        format.setFontStrikeOut(true);
    return format;
}

} // namespace

SourceHighlighter::SourceHighlighter(QTextDocument *document, const look::Theme &theme)
    : QSyntaxHighlighter(static_cast<QObject *>(document))
    , m_theme(theme)
{
    // Before the base class hears of a change and paints it.
    connect(document, &QTextDocument::contentsChange, this, &SourceHighlighter::shift);
    setDocument(document);
    connect(&theme, &look::Theme::changed, this, &QSyntaxHighlighter::rehighlight);
}

void SourceHighlighter::setParsed(
    domain::Dialect dialect, const QString &source, const domain::ParsedText &parsed)
{
    m_faults = parsed.faults;
    m_looks.clear();
    if (source.size() <= colouredUnits) {
        const QList<qsizetype> places = sourcePlaces(dialect, source, parsed.text);
        m_looks.fill(places.isEmpty() ? 0 : MarkBit, source.size());
        for (const qsizetype place : places)
            m_looks[place] = 0;
        for (const domain::TextEntity &entity : parsed.text.entities) {
            for (qsizetype at = entity.offset; at < std::min(entity.end(), places.size()); ++at)
                m_looks[places.at(at)] |= lookBit(entity.type);
        }
    }
    rehighlight();
}

/// Until the text is read anew everything keeps its look, and what is new has that of its neighbour.
void SourceHighlighter::shift(int position, int removed, int added)
{
    if (position > m_looks.size())
        return;
    m_looks.remove(position, std::min<qsizetype>(removed, m_looks.size() - position));
    m_looks.insert(position, added, position > 0 ? m_looks.at(position - 1) : quint16(0));
    m_faults.removeIf(
        [position](const domain::MarkdownFault &fault) { return fault.position + fault.length >= position; });
}

void SourceHighlighter::highlightBlock(const QString &text)
{
    const int start = currentBlock().position();
    const int length = int(text.size());
    colour(start, int(std::clamp<qsizetype>(m_looks.size() - start, 0, length)));
    wave(start, length);
}

void SourceHighlighter::colour(int blockStart, int known)
{
    struct Piece
    {
        int from;
        int to;
    };
    QVarLengthArray<Piece, colouredPieces> pieces;
    for (int from = 0; from < known;) {
        const quint16 bits = m_looks.at(blockStart + from);
        int to = from + 1;
        while (to < known && m_looks.at(blockStart + to) == bits)
            ++to;
        if (pieces.size() == colouredPieces)
            return;
        pieces.append({from, to});
        from = to;
    }
    for (const Piece &piece : pieces) {
        const quint16 bits = m_looks.at(blockStart + piece.from);
        if (bits != 0)
            setFormat(piece.from, piece.to - piece.from, formatOf(bits, m_theme));
    }
}

void SourceHighlighter::wave(int blockStart, int blockLength)
{
    for (const domain::MarkdownFault &fault : std::as_const(m_faults)) {
        const auto from = int(std::max<qsizetype>(fault.position - blockStart, 0));
        const auto to = int(std::min<qsizetype>(
            fault.position + std::max<qsizetype>(fault.length, 1) - blockStart, blockLength));
        // Sign by sign, so that each keeps its look.
        for (int at = from; at < to; ++at) {
            QTextCharFormat wavy = format(at);
            wavy.setUnderlineStyle(QTextCharFormat::WaveUnderline);
            wavy.setUnderlineColor(
                m_theme.colour(fault.isRefused ? look::Token::Error : look::Token::Warning));
            setFormat(at, 1, wavy);
        }
    }
}

} // namespace botdeck::ui::composer

#include "moc_SourceHighlighter.cpp"
