// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace botdeck::ui::widgets {

/// What can be said of a passphrase at a glance. No meter: a number would promise more than anybody knows.
enum class PassphraseNote {
    Empty,
    TooShort, ///< not taken
    Repeated, ///< the same again and again
    Row,      ///< neighbours on a keyboard, or in an alphabet
    Common,   ///< among the first that anybody tries
    Digits,
    Short,
    Good,
    Long,
};

/// Characters; fewer are not taken.
inline constexpr qsizetype shortestPassphrase = 8;

PassphraseNote noteOn(QStringView passphrase);

/// Whether anything may be sealed with it.
bool isTaken(PassphraseNote note);
/// Whether it is worth a warning.
bool isWeak(PassphraseNote note);

/// In English, to be translated in the context "PassphraseNote"; %1 is shortestPassphrase.
const char *noteEnglish(PassphraseNote note);

} // namespace botdeck::ui::widgets
