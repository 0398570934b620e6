// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"

#include <QStringList>

namespace botdeck::services {

/// Why a bot, a token or a text does not get into the list of bots.
struct BotRefusal
{
    enum class Kind {
        SecretInText,  ///< a secret stands in a field that is kept in clear
        Listed,        ///< the bot is there already
        AnothersToken, ///< the token is another bot's
    };

    Kind kind = Kind::SecretInText;
    /// Listed: its name there. AnothersToken: the number that the token has, and the bot's.
    QStringList about = {};
};

/// The same where nobody has words of his own.
core::Error refusalError(const BotRefusal &refusal);

} // namespace botdeck::services
