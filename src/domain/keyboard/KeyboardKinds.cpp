// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/keyboard/KeyboardKinds.h"

#include <algorithm>
#include <array>

namespace botdeck::domain {

namespace {

struct KindRow
{
    QStringView kind;
    KeyboardValue value = {};
};

// Kinds that are not a string: the Bot API's InlineKeyboardButton, and Fanbook's list of the same name.
constexpr std::array keyboardKindRows{
    KindRow{u"pay", KeyboardValue::True},
    KindRow{u"callback_game", KeyboardValue::Object},
    KindRow{u"login_url", KeyboardValue::Object},
    KindRow{u"web_app", KeyboardValue::Object},
    KindRow{u"copy_text", KeyboardValue::Object},
    KindRow{u"switch_inline_query_chosen_chat", KeyboardValue::Object},
};

} // namespace

KeyboardValue keyboardValue(QStringView kind)
{
    const auto row =
        std::find_if(keyboardKindRows.begin(), keyboardKindRows.end(), [kind](const KindRow &candidate) {
            return candidate.kind == kind;
        });
    return row == keyboardKindRows.end() ? KeyboardValue::Text : row->value;
}

QString keyboardKindName(QStringView written)
{
    return written == u"callback" ? QStringLiteral("callback_data") : written.toString();
}

} // namespace botdeck::domain
