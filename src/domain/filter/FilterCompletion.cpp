// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filter/FilterCompletion.h"

#include "domain/filter/FilterNames.h"
#include "domain/filter/FilterScanner.h"
#include "domain/filter/FilterText.h"
#include "domain/TextFold.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>
#include <optional>

namespace botdeck::domain {

namespace {

using PieceType = FilterToken::Type;

constexpr std::array usualMoments{"10m", "1h", "24h", "7d"};

/// The piece that the cursor stands in or right behind; none where it stands in white space.
std::optional<size_t> pieceAt(const std::vector<FilterToken> &tokens, qsizetype cursor)
{
    for (size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].position < cursor && cursor <= tokens[i].end())
            return i;
    }
    return std::nullopt;
}

FilterCompletions keysFrom(QStringView text, qsizetype position, qsizetype cursor, qsizetype end)
{
    FilterCompletions result{position, end - position};
    const QStringView written = text.sliced(position, cursor - position);
    for (const FilterKeyRow &row : filterKeys()) {
        const QString name = QString::fromLatin1(row.name);
        if (name.startsWith(written, Qt::CaseInsensitive))
            result.choices +=
                name + (row.key == FilterKey::Json ? u'.' : QChar::fromLatin1(row.operators[0]));
    }
    return result;
}

QStringList ownValues(const FilterKeyRow &row)
{
    QStringList values;
    for (const FilterName &name : row.names)
        values += QString::fromLatin1(name.name);
    if (row.reading == FilterReading::Kind) {
        for (const KindAlias &alias : kindAliases())
            values += QString::fromLatin1(alias.alias);
    }
    if (row.reading == FilterReading::Moment) {
        for (const char *moment : usualMoments)
            values += QString::fromLatin1(moment);
    }
    return values;
}

/// Those that begin with what is written, then those that contain it, each in the order they came.
QStringList chosenValues(const QStringList &values, const QString &written)
{
    const QByteArray needle = foldCase(written.toUtf8());
    QStringList begins;
    QStringList contains;
    for (const QString &value : values) {
        const QByteArray folded = foldCase(value.toUtf8());
        if (value.isEmpty() || begins.contains(value) || contains.contains(value))
            continue;
        if (folded.startsWith(needle))
            begins += value;
        else if (folded.contains(needle))
            contains += value;
    }
    return (begins + contains).mid(0, maxFilterChoices);
}

FilterCompletions valuesFrom(
    const FilterToken &key, const QString &written, qsizetype position, qsizetype end,
    const FilterValueSource &source)
{
    FilterCompletions result{position, end - position};
    const FilterKeyRow *row = filterKey(key.text);
    if (!row)
        return result;
    for (const QString &value : chosenValues(ownValues(*row) + source.values(row->key), written))
        result.choices += filterValueText(value);
    return result;
}

/// The key whose value the piece is, or is to follow.
const FilterToken &keyBefore(const std::vector<FilterToken> &tokens, size_t piece)
{
    while (tokens[piece].type != PieceType::Key)
        --piece;
    return tokens[piece];
}

QString writtenIn(const FilterToken &value, QStringView text, qsizetype cursor)
{
    const QStringView upToCursor = text.first(cursor);
    return value.quoted ? scanQuoted(upToCursor, value.position).text
                        : upToCursor.sliced(value.position).toString();
}

} // namespace

FilterCompletions completeFilter(QStringView text, qsizetype cursor, const FilterValueSource &source)
{
    cursor = std::clamp<qsizetype>(cursor, 0, text.size());
    const std::vector<FilterToken> tokens = scanFilter(text);
    const std::optional<size_t> piece = pieceAt(tokens, cursor);
    if (!piece)
        return keysFrom(text, cursor, cursor, cursor);
    const FilterToken &token = tokens[*piece];
    const bool hasNext = *piece + 1 < tokens.size();
    switch (token.type) {
    case PieceType::Word:
        return token.quoted ? FilterCompletions{cursor} : keysFrom(text, token.position, cursor, token.end());
    case PieceType::Key: {
        const bool whole = hasNext && tokens[*piece + 1].type == PieceType::Operator;
        return keysFrom(text, token.position, cursor, whole ? tokens[*piece + 1].end() : token.end());
    }
    case PieceType::Value:
        return valuesFrom(
            keyBefore(tokens, *piece), writtenIn(token, text, cursor), token.position, token.end(), source);
    case PieceType::Operator:
    case PieceType::Comma: {
        const bool before = hasNext && tokens[*piece + 1].type == PieceType::Value;
        const qsizetype end = before ? tokens[*piece + 1].end() : cursor;
        return valuesFrom(keyBefore(tokens, *piece), {}, cursor, end, source);
    }
    default:
        return keysFrom(text, cursor, cursor, cursor);
    }
}

} // namespace botdeck::domain
