// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/markdown/TextLength.h"

#include <QString>
#include <QStringList>

namespace botdeck::domain {

/// What a platform's buttons may be; `platform` fills it from its table.
struct KeyboardRules
{
    /// Names of members of which one makes the button's kind.
    QStringList kinds;
    /// Kinds that the platform has set aside and does not use yet.
    QStringList reserved;
    /// Kinds that only the first button of the first row may have.
    QStringList firstOfFirstRow;
    /// Exactly one kind a button; else at least one.
    bool exactlyOne = true;
    /// Bytes of callback_data.
    LengthLimit callbackData = {LengthUnit::Utf8Bytes, 0, {}, false};
    /// From more bytes than this on a warning.
    std::optional<qsizetype> callbackDataWarning = {};
    /// Known members that are no kind.
    QStringList extraFields = {};
    QStringList urlSchemes = {};
    /// The server leaves out the buttons of a row behind so many, and those of the keyboard; none: nobody
    /// says so.
    std::optional<qsizetype> mostInRow = {};
    std::optional<qsizetype> mostButtons = {};
    /// No method that sends takes a keyboard: a message gets it by being edited.
    bool onlyByEditing = false;
};

} // namespace botdeck::domain
