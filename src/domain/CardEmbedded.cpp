// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/CardFormats.h"

#include <algorithm>
#include <array>
#include <vector>

namespace botdeck::domain::card {

namespace {

/// Members of a card's widgets that hold words for people (seen in the vendor's example cards).
constexpr std::array<QByteArrayView, 7> spoken{"text",    "title", "label",      "data",
                                               "content", "list",  "placeholder"};

/// Calls `use` with the value that a string holds as JSON, or with the value itself where it is no string;
/// false where the string is no JSON object or list.
template <typename Use>
bool withParsed(const JsonValue &value, Use use)
{
    if (!value.isString()) {
        use(value);
        return true;
    }
    const QByteArray inner = value.text().toUtf8();
    const JsonText parsed{QByteArrayView(inner)};
    if (parsed.fault() != JsonFault::None || !(parsed.root().isObject() || parsed.root().isArray()))
        return false;
    use(parsed.root());
    return true;
}

/// One line for each text of a tree, in no deeper recursion than a list of what is still to be read.
class TextCollector
{
public:
    TextCollector(CardReader &card, const FieldRow &row)
        : m_card(card)
        , m_row(row)
    {
    }

    void collect(const JsonValue &root)
    {
        m_open.push_back({root, true});
        while (!m_open.empty() && m_found < UpdateCard::maxListItems) {
            const auto [value, speaks] = m_open.back();
            m_open.pop_back();
            if (value.isObject() || value.isArray())
                open(value, speaks);
            else if (speaks && value.isString() && !value.isVoid())
                take(value);
        }
        if (!m_open.empty())
            m_card.cut();
    }

private:
    struct Open
    {
        JsonValue value;
        /// Whether a string here is meant for people.
        bool speaks;
    };

    void open(const JsonValue &value, bool speaks)
    {
        const size_t from = m_open.size();
        for (JsonMembers member(value); member; member.next()) {
            const bool isSpoken = std::any_of(
                spoken.begin(), spoken.end(), [&](QByteArrayView name) { return member.isNamed(name); });
            m_open.push_back({member.value(), isSpoken});
        }
        for (JsonElements element(value); element; element.next())
            m_open.push_back({element.value(), speaks});
        std::reverse(m_open.begin() + qsizetype(from), m_open.end());
    }

    void take(const JsonValue &value)
    {
        ++m_found;
        m_card.add(m_row.words, CardForm::Text, value);
    }

    CardReader &m_card;
    const FieldRow &m_row;
    std::vector<Open> m_open;
    qsizetype m_found = 0;
};

} // namespace

void embedded(CardReader &card, const FieldRow &row, const JsonValue &value, const JsonValue &object)
{
    const bool read = withParsed(value, [&](const JsonValue &inner) {
        card.within(QStringLiteral(" > "), [&] { card.walk(inner, row.inside()); });
    });
    if (!read)
        code(card, row, value, object);
}

void delta(CardReader &card, const FieldRow &row, const JsonValue &value, const JsonValue &object)
{
    CardText rich;
    const bool read = withParsed(value, [&](const JsonValue &inner) { rich = textOfDelta(inner); });
    if (!read) {
        text(card, row, value, object);
        return;
    }
    CardText &main = card.card().text;
    const bool again = rich.text == main.text; // under its second name, perhaps with its formats
    if (card.isMain() && (main.text.isEmpty() || (again && main.spans.isEmpty())))
        main = rich;
    else if (!again && !rich.text.isEmpty())
        card.add({row.words, CardForm::Text, rich.text});
}

void cardTexts(CardReader &card, const FieldRow &row, const JsonValue &value, const JsonValue &object)
{
    TextCollector texts(card, row);
    if (!withParsed(value, [&](const JsonValue &inner) { texts.collect(inner); }))
        text(card, row, value, object);
}

} // namespace botdeck::domain::card
