// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Secret.h"

#include <QList>
#include <QString>
#include <QStringList>

// Hints for typing errors: to show beside a field, never a reason to refuse what was typed. None of them
// quotes the token.
namespace botdeck::domain {

/// What a platform says about tokens and user names; platform::botShapes() fills it from the description.
struct BotShapes
{
    /// "CloudChat", for people.
    QString platform = {};
    /// A regular expression over the whole token; empty: anything goes. The same of the user name.
    QString tokenPattern = {};
    /// How a token looks, for people.
    QString tokenExample = {};
    /// A token begins with the bot's number and a colon.
    bool tokenNamesBot = false;
    QString usernamePattern = {};
    /// What a bot's user name ends with, in whatever case; empty where nothing is said.
    QString usernameSuffix = {};
    /// In characters; 0 where nothing is said.
    int usernameMinimum = 0;
    int usernameMaximum = 0;
};

/// One thing that looks wrong; its words are the user interface's (ui/botedit/HintWords).
struct BotHint
{
    enum class Kind {
        TokenHasBlank,      ///< a space, a line break or a control character
        TokenUnusual,       ///< arguments: the platform, how a token looks
        UsernameLength,     ///< the platform, the fewest and the most characters, how many there are
        UsernameCharacters, ///< the platform
        UsernameEnding,     ///< the platform, the ending
    };
    Kind kind = Kind::TokenHasBlank;
    QStringList arguments = {};
};

/// Nothing for an empty token or one that looks right.
QList<BotHint> tokenHints(const core::Secret &token, const BotShapes &shapes);

/// Nothing for an empty name or one that looks right. A leading @ is not part of the name.
QList<BotHint> usernameHints(const QString &username, const BotShapes &shapes);

} // namespace botdeck::domain
