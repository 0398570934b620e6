// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/Secret.h"
#include "domain/BotProfile.h"
#include "services/BotRefusal.h"

#include <QList>

namespace botdeck::security {
class Redactor;
}

// What may become of a list of bots; pure. Every refusal is a sentence that says what was kept.
namespace botdeck::services {

/// A profile as it may enter the list: with its key (from the token's prefix, from getMe's answer, or
/// provisional with `salt`) and a name. A key that is given (an imported bot) must fit the token. ErrorKind::
/// WrongUse, also where the token, or a secret that is `known`, stands in a field that is kept in clear; or
/// Refused for a token of another bot.
core::Result<domain::BotProfile> profileToAdd(
    domain::BotProfile profile, const core::Secret &token, const security::Redactor &known,
    const QString &salt);

/// Why that bot would not get into the list; a wrong server is none of these.
std::optional<BotRefusal> refusalToAdd(
    const QList<domain::BotProfile> &bots, const domain::BotProfile &typed, const core::Secret &token,
    const security::Redactor &known);

/// Whether a text that was changed would put a secret that is `known` into the list, which is kept in clear.
std::optional<BotRefusal> refusalToChange(
    const domain::BotProfile &before, const domain::BotProfile &after, const security::Redactor &known);

/// Whether the token names another bot.
std::optional<BotRefusal> refusalToReplace(const domain::BotProfile &bot, const core::Secret &token);

/// The list with a bot more. Refused where its key is in it.
core::Result<QList<domain::BotProfile>>
withBot(QList<domain::BotProfile> bots, const domain::BotProfile &bot);

/// The list with this profile in the place of the one with its key. Platform and server are what the key says
/// and cannot be changed.
core::Result<QList<domain::BotProfile>>
withChanged(QList<domain::BotProfile> bots, const domain::BotProfile &changed);

/// The list in this order; bots that are not named stay behind them.
QList<domain::BotProfile> inOrder(QList<domain::BotProfile> bots, const QList<domain::BotKey> &order);

/// The list with what getMe said about a bot. Where it was not proven, the id decides: a provisional key
/// becomes the real one, and another bot's id is refused.
core::Result<QList<domain::BotProfile>>
withFacts(QList<domain::BotProfile> bots, const domain::BotKey &key, const domain::BotFacts &facts);

/// The key that withFacts() gives the bot.
domain::BotKey keyAfterFacts(const domain::BotProfile &bot, const domain::BotFacts &facts);

/// The list before another token takes the place of a bot's: `id` is the new token's, empty where nobody has
/// told it yet, and then getMe is to be asked; `facts` is what it said already. Refused for another bot's.
core::Result<QList<domain::BotProfile>> withAnotherToken(
    QList<domain::BotProfile> bots, const domain::BotKey &key, const QString &id,
    const std::optional<domain::BotFacts> &facts);

/// Whether a bot that runs must begin anew after this change.
bool needsNewRoute(const domain::BotProfile &before, const domain::BotProfile &after);

core::Error noSuchBot(const domain::BotKey &key);

} // namespace botdeck::services
