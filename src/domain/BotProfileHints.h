// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Secret.h"

#include <QString>
#include <QStringList>

// Hints for typing errors: sentences to show beside a field, never a reason to refuse what was typed. None of
// them quotes the token.
namespace botdeck::domain {

/// What a platform says about tokens and user names; platform::botShapes() fills it from the description.
struct BotShapes
{
    /// "CloudChat", for the sentences.
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

/// Nothing for an empty token or one that looks right.
QStringList tokenHints(const core::Secret &token, const BotShapes &shapes);

/// Nothing for an empty name or one that looks right. A leading @ is not part of the name.
QStringList usernameHints(const QString &username, const BotShapes &shapes);

} // namespace botdeck::domain
