// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/BotKey.h"

#include <QMetaType>
#include <QString>

#include <optional>
#include <vector>

namespace botdeck::storage {

enum class CallOutcome {
    Any,
    Good,
    Refused,   ///< an answer came that is no success
    Unanswered ///< no answer came
};

/// Which calls of the log are meant; every part that is set counts.
struct CallFilter
{
    std::optional<domain::BotKey> bot = {};
    /// The method's key, whole.
    QString method = {};
    /// Each of these words, wherever it stands in method, parameters, answer or error, in whatever case.
    QString words = {};
    CallOutcome outcome = CallOutcome::Any;

    bool operator==(const CallFilter &) const = default;
};

/// Which calls are to go. Every bound that is set counts; without any, nothing goes.
struct CallRetentionRule
{
    /// Those that were begun before this moment, wall time in ms since 1970.
    std::optional<qint64> before = {};
    /// All but so many of the newest.
    std::optional<qint64> newest = {};
    /// The oldest, until parameters and answers of what stays have at most so many bytes.
    std::optional<qint64> bytes = {};
};

/// What a rule names at one moment.
struct CallRetentionPreview
{
    /// Of parameters and answers.
    qint64 bytes = 0;
    /// When the first and the last of them began, wall time in ms since 1970.
    qint64 oldestMs = 0;
    qint64 newestMs = 0;
    /// What would go, ascending.
    std::vector<qint64> ids = {};
};

} // namespace botdeck::storage
