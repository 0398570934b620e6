// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/JsonText.h"
#include "domain/UpdateCard.h"

#include <span>

namespace botdeck::domain {

class CardReader;
struct FieldRow;

/// The members of one kind of object that we have been told of, in the order of the card.
using FieldTable = std::span<const FieldRow>;

/// One member of an object: its key, the words before it, how it is read, and what is inside.
struct FieldRow
{
    QByteArrayView key;
    const char *words = nullptr;
    /// `object` is what the member belongs to, for values that need two members (width and height).
    void (*read)(CardReader &card, const FieldRow &row, const JsonValue &value, const JsonValue &object) =
        nullptr;
    FieldTable (*inside)() = nullptr;
};

/// Walks an update by the tables and writes its card. Knows where it is (path, section, depth), counts what
/// it writes and notes what no table knows. The functions of CardFormats are its verbs.
class CardReader
{
public:
    explicit CardReader(UpdateCard &card)
        : m_card(card)
    {
    }

    /// Reads an object's members in the table's order; what the table does not know is noted.
    void walk(const JsonValue &object, FieldTable table);
    /// The same, but nothing is written: for what is told in short, so that unknown members are still found.
    void walkQuietly(const JsonValue &object, FieldTable table);
    /// Each element with its place in the path, up to UpdateCard::maxListItems of them.
    template <typename Read>
    void forEach(const JsonValue &list, Read read);
    /// `read` with another step in the path: "[0]", or " > " for JSON within a string.
    template <typename Read>
    void within(const QString &step, Read read);
    /// What `read` writes goes into a section of its own.
    template <typename Read>
    void inSection(const char *words, Read read);
    /// What `read` writes belongs to the line above.
    template <typename Read>
    void indented(Read read);

    /// Writes a line, unless there are too many.
    void add(CardField field);
    void add(const char *words, CardForm form, const JsonValue &value);
    void note(UnknownField::Why why, const JsonValue &value);
    void unexpected(const JsonValue &value) { note(UnknownField::Why::Shape, value); }
    void cut() { m_card.isCut = true; }

    /// Whether this is the update's own message, not one that it quotes.
    [[nodiscard]] bool isMain() const { return m_sections == 1 && m_quiet == 0; }
    [[nodiscard]] bool isQuiet() const { return m_quiet > 0; }
    UpdateCard &card() { return m_card; }

private:
    /// Objects within objects. Real updates need eight.
    static constexpr int maxNesting = 16;
    /// Members looked at in one card.
    static constexpr int maxMembers = 50'000;

    void noteUnlisted(const JsonValue &object, FieldTable table, std::span<JsonValue> found);

    UpdateCard &m_card;
    QString m_path;
    qsizetype m_section = -1;
    qsizetype m_fields = 0;
    int m_sections = 0;
    int m_nesting = 0;
    int m_members = 0;
    int m_quiet = 0;
    int m_depth = 0;
};

template <typename Read>
void CardReader::within(const QString &step, Read read)
{
    const qsizetype length = m_path.size();
    m_path += step;
    read();
    m_path.truncate(length);
}

template <typename Read>
void CardReader::forEach(const JsonValue &list, Read read)
{
    qsizetype at = 0;
    for (JsonElements element(list); element; element.next(), ++at) {
        if (at == UpdateCard::maxListItems) {
            cut();
            return;
        }
        within(QStringLiteral("[%1]").arg(at), [&] { read(element.value()); });
    }
}

template <typename Read>
void CardReader::inSection(const char *words, Read read)
{
    if (isQuiet()) {
        read();
        return;
    }
    const qsizetype outer = m_section;
    const int depth = m_depth;
    m_section = m_card.sections.size();
    m_depth = 0;
    ++m_sections;
    m_card.sections.append({QByteArray(words), {}});
    read();
    --m_sections;
    m_depth = depth;
    m_section = outer;
}

template <typename Read>
void CardReader::indented(Read read)
{
    ++m_depth;
    read();
    --m_depth;
}

} // namespace botdeck::domain
