// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/FilterHighlighter.h"

#include "domain/filter/FilterScanner.h"
#include "ui/look/Theme.h"

#include <algorithm>

namespace botdeck::ui::monitor {

namespace {

look::Token filterColour(const domain::FilterToken &piece)
{
    using Type = domain::FilterToken::Type;
    switch (piece.type) {
    case Type::Key:
    case Type::Operator:
        return look::Token::Accent;
    case Type::Value:
        return look::Token::JsonString;
    case Type::Not:
        return look::Token::Error;
    case Type::Word:
        return piece.quoted ? look::Token::JsonString : look::Token::Text;
    default:
        return look::Token::Text;
    }
}

} // namespace

FilterHighlighter::FilterHighlighter(QTextDocument *document, const look::Theme &theme)
    : QSyntaxHighlighter(document)
    , m_theme(theme)
{
    connect(&theme, &look::Theme::changed, this, &QSyntaxHighlighter::rehighlight);
}

void FilterHighlighter::setFault(const std::optional<domain::FilterFault> &fault)
{
    if (m_fault == fault)
        return;
    m_fault = fault;
    rehighlight();
}

void FilterHighlighter::setOff(bool off)
{
    if (m_off == off)
        return;
    m_off = off;
    rehighlight();
}

void FilterHighlighter::highlightBlock(const QString &text)
{
    if (m_off) {
        QTextCharFormat struck;
        struck.setFontStrikeOut(true);
        struck.setForeground(m_theme.colour(look::Token::Muted));
        setFormat(0, int(text.size()), struck);
        return;
    }
    for (const domain::FilterToken &piece : domain::scanFilter(text))
        setFormat(int(piece.position), int(piece.length), m_theme.colour(filterColour(piece)));
    if (!m_fault)
        return;
    // Sign by sign, so that each keeps its colour.
    const int end = int(std::min<qsizetype>(m_fault->position + m_fault->length, text.size()));
    for (int at = int(m_fault->position); at < end; ++at) {
        QTextCharFormat wavy = format(at);
        wavy.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wavy.setUnderlineColor(m_theme.colour(look::Token::Error));
        setFormat(at, 1, wavy);
    }
}

} // namespace botdeck::ui::monitor

#include "moc_FilterHighlighter.cpp"
