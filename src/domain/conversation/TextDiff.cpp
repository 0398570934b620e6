// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/conversation/TextDiff.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <span>
#include <vector>

namespace botdeck::domain {

namespace {

using PieceKind = DiffPiece::Kind;
using Words = std::span<const QStringView>;

/// Words, blanks and signs, each for itself, as Unicode has them: a Chinese character is a word.
std::vector<QStringView> wordsOf(const QString &text)
{
    QTextBoundaryFinder words(QTextBoundaryFinder::Word, text);
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, text);
    std::vector<QStringView> found;
    qsizetype from = 0;
    while (words.toNextBoundary() != -1) {
        characters.setPosition(words.position());
        if (!characters.isAtBoundary())
            continue;
        found.push_back(QStringView(text).sliced(from, words.position() - from));
        from = words.position();
    }
    return found;
}

// Myers, "An O(ND) Difference Algorithm and Its Variations" (1986): x counts words of the text before, y
// those of the text after, a diagonal is x - y.

/// How far each diagonal from -changes to changes came with this many changes, as x; every other one is used.
using Reach = QList<int>;

/// Whether a diagonal is reached by adding a word, from the one above, rather than by removing one.
bool comesByAdding(const Reach &reach, int changes, int diagonal)
{
    const int at = diagonal + changes;
    return diagonal == -changes || (diagonal != changes && reach.at(at - 2) < reach.at(at));
}

int startOf(const Reach &reach, int changes, int diagonal)
{
    const int at = diagonal + changes;
    return comesByAdding(reach, changes, diagonal) ? reach.at(at) : reach.at(at - 2) + 1;
}

/// By the number of changes, from none to as many as it takes; empty where that is more than mostChanges.
std::vector<Reach> findReaches(const Words &before, const Words &after)
{
    const int width = int(before.size());
    const int height = int(after.size());
    std::vector<Reach> reaches;
    for (int changes = 0; changes <= mostChanges; ++changes) {
        Reach reach(2 * changes + 1);
        for (int diagonal = -changes; diagonal <= changes; diagonal += 2) {
            int x = changes == 0 ? 0 : startOf(reaches.back(), changes, diagonal);
            while (x < width && x - diagonal < height && before[x] == after[x - diagonal])
                ++x;
            reach[diagonal + changes] = x;
        }
        reaches.push_back(std::move(reach));
        const int goal = width - height;
        if (std::abs(goal) <= changes && (goal + changes) % 2 == 0 &&
            reaches.back().at(goal + changes) == width)
            return reaches;
    }
    return {};
}

/// Puts words together into pieces.
class DiffPieces
{
public:
    void keep(QStringView word) { m_same += word; }
    void remove(QStringView word)
    {
        settle();
        m_removed += word;
    }
    void add(QStringView word)
    {
        settle();
        m_added += word;
    }
    QList<DiffPiece> take()
    {
        close();
        put(PieceKind::Same, m_same);
        return std::move(m_pieces);
    }

private:
    /// Another change comes: what was kept before it is a piece, or a mere blank within a longer change.
    void settle()
    {
        if (m_same.isEmpty())
            return;
        if (!m_removed.isEmpty() && !m_added.isEmpty() && m_same.trimmed().isEmpty()) {
            m_removed += m_same;
            m_added += m_same;
            m_same.clear();
            return;
        }
        close();
        put(PieceKind::Same, m_same);
    }
    void close()
    {
        put(PieceKind::Removed, m_removed);
        put(PieceKind::Added, m_added);
    }
    void put(PieceKind kind, QString &text)
    {
        if (!text.isEmpty())
            m_pieces.append({kind, text});
        text.clear();
    }

    QString m_same;
    QString m_removed;
    QString m_added;
    QList<DiffPiece> m_pieces;
};

struct DiffStep
{
    PieceKind kind;
    QStringView word;
};

/// The way back from the end, so the last word first.
std::vector<DiffStep> stepsBack(const Words &before, const Words &after, const std::vector<Reach> &reaches)
{
    std::vector<DiffStep> steps;
    int x = int(before.size());
    int diagonal = x - int(after.size());
    for (int changes = int(reaches.size()) - 1; changes >= 0; --changes) {
        const int start = changes == 0 ? 0 : startOf(reaches.at(changes - 1), changes, diagonal);
        while (x > start)
            steps.push_back({PieceKind::Same, before[--x]});
        if (changes == 0)
            break;
        if (comesByAdding(reaches.at(changes - 1), changes, diagonal)) {
            ++diagonal;
            steps.push_back({PieceKind::Added, after[x - diagonal]});
        } else {
            --diagonal;
            steps.push_back({PieceKind::Removed, before[--x]});
        }
    }
    return steps;
}

void compare(const Words &before, const Words &after, DiffPieces &pieces)
{
    const std::vector<Reach> reaches = findReaches(before, after);
    if (reaches.empty()) {
        std::ranges::for_each(before, [&pieces](QStringView word) { pieces.remove(word); });
        std::ranges::for_each(after, [&pieces](QStringView word) { pieces.add(word); });
        return;
    }
    const std::vector<DiffStep> steps = stepsBack(before, after, reaches);
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
        if (step->kind == PieceKind::Same)
            pieces.keep(step->word);
        else if (step->kind == PieceKind::Removed)
            pieces.remove(step->word);
        else
            pieces.add(step->word);
    }
}

} // namespace

QList<DiffPiece> textDiff(const QString &before, const QString &after)
{
    const std::vector<QStringView> was = wordsOf(before);
    const std::vector<QStringView> is = wordsOf(after);
    const size_t least = std::min(was.size(), is.size());
    size_t head = 0;
    while (head < least && was[head] == is[head])
        ++head;
    size_t tail = 0;
    while (tail < least - head && was[was.size() - 1 - tail] == is[is.size() - 1 - tail])
        ++tail;
    DiffPieces pieces;
    for (size_t at = 0; at < head; ++at)
        pieces.keep(was[at]);
    compare(
        Words(was).subspan(head, was.size() - head - tail), Words(is).subspan(head, is.size() - head - tail),
        pieces);
    for (size_t at = was.size() - tail; at < was.size(); ++at)
        pieces.keep(was[at]);
    return pieces.take();
}

} // namespace botdeck::domain
