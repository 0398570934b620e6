// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Answering.h"

#include <QString>

namespace botdeck::models {

/// A call of this console that answered an update.
struct AnsweringCall
{
    QString method = {};
    /// HTTP status, 0 where no answer came.
    int status = 0;
    /// How long after the update it began, and how long it took, in ms. Clocks may have been set meanwhile:
    /// never below 0.
    qint64 afterMs = 0;
    qint64 durationMs = 0;
    /// Empty where the call succeeded.
    QString error = {};
    domain::AnswerTie tie = domain::AnswerTie::None;

    bool operator==(const AnsweringCall &) const = default;
};

} // namespace botdeck::models
