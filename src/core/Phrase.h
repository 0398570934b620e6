// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <concepts>
#include <functional>

namespace botdeck::core {

/// Words for people that are made where nobody knows their language: an English pattern that translators
/// know, and what stands in its %1, %2…. The command line and logs take the English; ui says it in the
/// window's language (ui/widgets/PhraseWords.h).
class Phrase
{
public:
    Phrase() = default;
    /// Words as they stand, which nobody translates: a name, a path, what a server or the system said.
    Phrase(QString words);
    Phrase(std::integral auto number)
        : m_words(QString::number(number))
    {
    }
    /// `pattern`: a literal, marked with QT_TRANSLATE_NOOP("Phrase", …).
    Phrase(const char *pattern, QList<Phrase> arguments = {});

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty() && m_pattern == nullptr; }
    [[nodiscard]] QString english() const;
    operator QString() const { return english(); }

    using Change = std::function<QString(const QString &words)>;
    using Translation = std::function<QString(const char *pattern)>;
    /// With each pattern translated.
    [[nodiscard]] QString translated(const Translation &translation) const;
    /// The same with other words; patterns stay.
    [[nodiscard]] Phrase withWords(const Change &change) const;

    bool operator==(const Phrase &other) const { return english() == other.english(); }
    bool operator==(const QString &words) const { return english() == words; }

private:
    const char *m_pattern = nullptr;
    /// Only without a pattern.
    QString m_words;
    QList<Phrase> m_arguments;
};

} // namespace botdeck::core
