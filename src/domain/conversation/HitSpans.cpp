// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/conversation/HitSpans.h"

#include <algorithm>
#include <functional>
#include <vector>

namespace botdeck::domain {

namespace {

struct FoldedText
{
    std::vector<char32_t> letters;
    /// Of each letter where it begins in the text; one more than letters, the last is the text's end.
    std::vector<qsizetype> places;
};

FoldedText folded(const QString &text)
{
    FoldedText folded;
    folded.letters.reserve(text.size());
    folded.places.reserve(text.size() + 1);
    for (qsizetype at = 0; at < text.size(); ++at) {
        folded.places.push_back(at);
        char32_t letter = text.at(at).unicode();
        if (text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate())
            letter = QChar::surrogateToUcs4(text.at(at), text.at(at + 1)), ++at;
        folded.letters.push_back(QChar::toCaseFolded(letter));
    }
    folded.places.push_back(text.size());
    return folded;
}

} // namespace

QList<HitSpan> hitSpans(const QString &text, const QString &needle)
{
    const FoldedText in = folded(text);
    const std::vector<char32_t> wanted = folded(needle).letters;
    QList<HitSpan> spans;
    if (wanted.empty())
        return spans;
    const std::boyer_moore_horspool_searcher search(wanted.begin(), wanted.end());
    auto from = in.letters.begin();
    while (true) {
        const auto found = std::search(from, in.letters.end(), search);
        if (found == in.letters.end())
            return spans;
        from = found + std::ptrdiff_t(wanted.size());
        const qsizetype at = in.places.at(size_t(found - in.letters.begin()));
        spans.append({at, in.places.at(size_t(from - in.letters.begin())) - at});
    }
}

bool mentions(const ChatMessage &message, const QString &needle)
{
    return !hitSpans(message.text.text, needle).isEmpty() ||
           std::ranges::any_of(message.media, [&needle](const MessageMedia &media) {
               return !hitSpans(media.fileName, needle).isEmpty();
           });
}

} // namespace botdeck::domain
