// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/JsonRecord.h"

#include <QList>
#include <QString>

namespace botdeck::domain {

/// An inline button.
struct KeyboardButton : JsonRecord
{
    [[nodiscard]] QString label() const { return value(u"text"); }

    bool operator==(const KeyboardButton &) const = default;
};

using KeyboardRow = QList<KeyboardButton>;

struct Keyboard
{
    QList<KeyboardRow> rows;
    /// What stands beside "inline_keyboard".
    QList<JsonField> others = {};

    bool operator==(const Keyboard &) const = default;
};

} // namespace botdeck::domain
