// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/JsonTypeWords.h"

#include <QCoreApplication>

#include <array>

namespace botdeck::ui::widgets {

namespace {

// In the order of JsonType.
constexpr std::array typeNames{
    //: a JSON type and how many members it has
    QT_TRANSLATE_NOOP("JsonType", "object · %1"),
    //: a JSON type and how many elements it has
    QT_TRANSLATE_NOOP("JsonType", "array · %1"),
    QT_TRANSLATE_NOOP("JsonType", "string"),
    QT_TRANSLATE_NOOP("JsonType", "integer"),
    QT_TRANSLATE_NOOP("JsonType", "number"),
    QT_TRANSLATE_NOOP("JsonType", "bool"),
    QT_TRANSLATE_NOOP("JsonType", "null"),
};
static_assert(typeNames.size() == size_t(domain::JsonType::Null) + 1);

} // namespace

QString jsonTypeWords(domain::JsonType type, int children)
{
    const QString words = QCoreApplication::translate("JsonType", typeNames.at(size_t(type)));
    const bool isContainer = type == domain::JsonType::Object || type == domain::JsonType::Array;
    return isContainer ? words.arg(children) : words;
}

} // namespace botdeck::ui::widgets
