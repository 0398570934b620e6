// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/FuzzyFind.h"

#include <algorithm>

namespace botdeck::models {

namespace {

/// How well, from nothing at all to the whole text.
enum class Fit { None, Apart, Inside, BeginsWord, Begins, Whole };

bool isPartOfWord(QChar c)
{
    // A Chinese text has no gaps: each of its characters may begin a word.
    return c.isLetterOrNumber() && c.script() != QChar::Script_Han;
}

bool beginsWord(QStringView text, qsizetype at)
{
    return at == 0 || !isPartOfWord(text.at(at)) || !isPartOfWord(text.at(at - 1));
}

Fit fitTogether(QStringView letters, QStringView text)
{
    Fit best = Fit::None;
    for (qsizetype at = text.indexOf(letters); at != -1; at = text.indexOf(letters, at + 1)) {
        if (at == 0)
            return letters.size() == text.size() ? Fit::Whole : Fit::Begins;
        best = std::max(best, beginsWord(text, at) ? Fit::BeginsWord : Fit::Inside);
    }
    return best;
}

/// All letters in their order, the first at the beginning of a word.
bool isApart(QStringView letters, QStringView text)
{
    for (qsizetype begin = text.indexOf(letters.front()); begin != -1;
         begin = text.indexOf(letters.front(), begin + 1)) {
        if (!beginsWord(text, begin))
            continue;
        qsizetype at = begin;
        for (const QChar letter : letters.sliced(1)) {
            at = text.indexOf(letter, at + 1);
            if (at == -1)
                break;
        }
        if (at != -1)
            return true;
    }
    return false;
}

Fit fitOf(QStringView letters, const QStringList &texts)
{
    Fit best = Fit::None;
    for (const QString &text : texts)
        best = std::max(best, fitTogether(letters, text));
    const bool apart =
        best == Fit::None && std::any_of(texts.begin(), texts.end(), [letters](const QString &text) {
            return isApart(letters, text);
        });
    return apart ? Fit::Apart : best;
}

/// As good as its worst word.
Fit fitOfAll(const QStringList &letters, const Findable &one)
{
    QStringList texts{one.words.toCaseFolded()};
    for (const QString &other : one.also)
        texts.append(other.toCaseFolded());
    Fit worst = Fit::Whole;
    for (const QString &word : letters) {
        worst = std::min(worst, fitOf(word, texts));
        if (worst == Fit::None)
            break;
    }
    return worst;
}

} // namespace

QList<qsizetype> fuzzyFind(const QString &typed, const QList<Findable> &all)
{
    const QStringList letters = typed.toCaseFolded().simplified().split(u' ', Qt::SkipEmptyParts);
    QList<std::pair<Fit, qsizetype>> found;
    Fit best = Fit::None;
    for (qsizetype at = 0; at < all.size(); ++at) {
        const Fit fit = fitOfAll(letters, all.at(at));
        if (fit != Fit::None)
            found.append({fit, at});
        best = std::max(best, fit);
    }
    const Fit least = best == Fit::Apart ? Fit::Apart : Fit::Inside;
    std::stable_sort(
        found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<qsizetype> places;
    for (const auto &[fit, at] : std::as_const(found)) {
        if (fit >= least)
            places.append(at);
    }
    return places;
}

} // namespace botdeck::models
