// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/world/Refusals.h"

namespace botdeck::sandbox {

/// The inline keyboard of reply_markup, checked against the keyboard rules of the platform's table: kinds of
/// buttons, callback data in bytes. An empty object where there is none, or another kind of markup. A refusal
/// otherwise.
struct KeyboardReading
{
    QJsonObject markup;
    std::optional<Answer> refusal;
};
KeyboardReading readKeyboard(const Call &call);

/// The button with this text, or at [row, column] counted from 0; an empty object where there is none.
QJsonObject buttonOf(const QJsonObject &markup, const QJsonValue &button);

} // namespace botdeck::sandbox
