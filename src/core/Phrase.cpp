// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Phrase.h"

#include <utility>

namespace botdeck::core {

Phrase::Phrase(QString words)
    : m_words(std::move(words))
{
}

Phrase::Phrase(const char *pattern, QList<Phrase> arguments)
    : m_pattern(pattern)
    , m_arguments(std::move(arguments))
{
}

QString Phrase::english() const
{
    return translated([](const char *pattern) { return QString::fromUtf8(pattern); });
}

QString Phrase::translated(const Translation &translation) const
{
    if (m_pattern == nullptr)
        return m_words;
    const QString pattern = translation(m_pattern);
    QString whole;
    // Not QString::arg(): an argument may hold a %1 of its own.
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        const bool place = pattern.at(at) == u'%' && at + 1 < pattern.size();
        const int number = place ? pattern.at(at + 1).digitValue() : -1;
        if (number < 1 || number > m_arguments.size()) {
            whole += pattern.at(at);
            continue;
        }
        whole += m_arguments.at(number - 1).translated(translation);
        ++at;
    }
    return whole;
}

Phrase Phrase::withWords(const Change &change) const
{
    Phrase changed = *this;
    changed.m_words = change(m_words);
    for (Phrase &argument : changed.m_arguments)
        argument = argument.withWords(change);
    return changed;
}

} // namespace botdeck::core
