// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/Method.h"

#include <array>

namespace botdeck::platform {

QByteArray verbName(Verb verb)
{
    static constexpr std::array names{"GET", "POST", "PUT", "PATCH", "DELETE"};
    return names.at(size_t(verb));
}

core::Phrase typeWords(Type type)
{
    // In the order of Type.
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Phrase", "a whole number of 64 bits"),
        QT_TRANSLATE_NOOP("Phrase", "an unsigned whole number of 64 bits"),
        QT_TRANSLATE_NOOP("Phrase", "a number"),
        QT_TRANSLATE_NOOP("Phrase", "true or false"),
        QT_TRANSLATE_NOOP("Phrase", "text (UTF-8)"),
        QT_TRANSLATE_NOOP("Phrase", "an id: a whole number of 64 bits, sent as a number"),
        QT_TRANSLATE_NOOP("Phrase", "an id: a whole number of 64 bits, sent as a string"),
        QT_TRANSLATE_NOOP("Phrase", "an id or a user name"),
        QT_TRANSLATE_NOOP("Phrase", "an id, or a public chat's name with @"),
        QT_TRANSLATE_NOOP("Phrase", "a user name"),
        QT_TRANSLATE_NOOP("Phrase", "a list of whole numbers, as JSON or separated by commas"),
        QT_TRANSLATE_NOOP("Phrase", "a list of texts, as JSON or separated by commas"),
        QT_TRANSLATE_NOOP("Phrase", "a list of ids, as JSON or separated by commas, sent as numbers"),
        QT_TRANSLATE_NOOP("Phrase", "a list of ids, as JSON or separated by commas, sent as strings"),
        QT_TRANSLATE_NOOP("Phrase", "a JSON object"),
        QT_TRANSLATE_NOOP("Phrase", "a JSON array"),
        QT_TRANSLATE_NOOP("Phrase", "a file"),
        QT_TRANSLATE_NOOP("Phrase", "a file, or text"),
    };
    static_assert(words.size() == size_t(Type::FileOrText) + 1);
    return {words.at(size_t(type))};
}

core::Phrase amountText(qint64 amount, Limit::Unit unit)
{
    struct Words
    {
        const char *one;
        const char *many;
    };
    // In the order of Limit::Unit; a value has no unit.
    static constexpr std::array words{
        Words{"%1", "%1"},
        Words{QT_TRANSLATE_NOOP("Phrase", "1 byte"), QT_TRANSLATE_NOOP("Phrase", "%1 bytes")},
        Words{QT_TRANSLATE_NOOP("Phrase", "1 UTF-16 unit"), QT_TRANSLATE_NOOP("Phrase", "%1 UTF-16 units")},
        Words{QT_TRANSLATE_NOOP("Phrase", "1 character"), QT_TRANSLATE_NOOP("Phrase", "%1 characters")},
        Words{QT_TRANSLATE_NOOP("Phrase", "1 item"), QT_TRANSLATE_NOOP("Phrase", "%1 items")},
    };
    const Words &ofUnit = words.at(size_t(unit));
    return {amount == 1 ? ofUnit.one : ofUnit.many, {amount}};
}

const Parameter *Method::parameter(QStringView name) const
{
    for (const Parameter &each : parameters) {
        if (each.name == name)
            return &each;
    }
    return nullptr;
}

} // namespace botdeck::platform
