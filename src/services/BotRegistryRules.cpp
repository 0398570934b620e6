// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/BotRegistryRules.h"

#include "api/Endpoint.h"
#include "security/Redactor.h"

#include <algorithm>
#include <array>

namespace botdeck::services {

using core::Error;
using core::ErrorKind;
using core::Result;
using domain::BotFacts;
using domain::BotKey;
using domain::BotProfile;

namespace {

template <typename Bots>
auto find(Bots &bots, const BotKey &key)
{
    return std::find_if(bots.begin(), bots.end(), [&key](const BotProfile &bot) { return bot.key == key; });
}

/// What somebody typed for himself, in one text. Not the proxy's user: some proxies take one word for user
/// and password.
QString ownTexts(const BotProfile &profile)
{
    const QStringList texts{profile.name, profile.notes, profile.pathForm, profile.proxy.host};
    return texts.join(u'\n');
}

/// What somebody pasted into the wrong field would be written in clear.
std::optional<BotRefusal> secretIn(const QString &texts, const security::Redactor &secrets)
{
    return secrets.containsSecret(texts.toUtf8()) ? std::optional(BotRefusal{}) : std::nullopt;
}

/// Of a bot that is to be added: its own token must not be the proxy's user either.
std::optional<BotRefusal>
secretIn(const BotProfile &profile, const core::Secret &token, const security::Redactor &known)
{
    const QString texts = ownTexts(profile);
    security::Redactor own;
    own.add(token);
    const auto refusal = secretIn(texts + u'\n' + profile.proxy.user, own);
    return refusal ? refusal : secretIn(texts, known);
}

QString usualName(const BotProfile &profile)
{
    if (profile.facts && !profile.facts->name.isEmpty())
        return profile.facts->name;
    if (profile.facts && !profile.facts->username.isEmpty())
        return profile.facts->username;
    return domain::isProvisional(profile.key) ? QStringLiteral("Bot")
                                              : QStringLiteral("Bot ") + domain::idOfKey(profile.key);
}

/// Whether another token may take the place of this bot's: `id` is the new token's, empty where nobody has
/// told it yet.
std::optional<BotRefusal> othersToken(const BotProfile &bot, const QString &id)
{
    if (id.isEmpty() || domain::isProvisional(bot.key) || id == domain::idOfKey(bot.key))
        return std::nullopt;
    return BotRefusal{BotRefusal::Kind::AnothersToken, {id, domain::idOfKey(bot.key)}};
}

} // namespace

Error noSuchBot(const BotKey &key)
{
    return {
        ErrorKind::NotFound,
        {QT_TRANSLATE_NOOP("Phrase", "There is no bot %1 in the list."), {key.toString()}}};
}

Result<BotProfile> profileToAdd(
    BotProfile profile, const core::Secret &token, const security::Redactor &known, const QString &salt)
{
    const Result<QUrl> server = api::checkServer(profile.server.toString());
    if (!server)
        return server.error();
    profile.server = *server;
    if (const auto refusal = secretIn(profile, token, known))
        return refusalError(*refusal);
    const QString prefix = domain::idFromToken(token.reveal());
    if (profile.key.isEmpty()) {
        const QString id = prefix.isEmpty() && profile.facts ? profile.facts->id : prefix;
        profile.unproven = id.isEmpty();
        profile.key = id.isEmpty() ? domain::provisionalKey(profile.platform, profile.server, salt)
                                   : BotKey(profile.platform, profile.server, id);
    } else {
        if (const auto refusal = othersToken(profile, prefix))
            return refusalError(*refusal);
        profile.unproven = prefix.isEmpty();
    }
    if (profile.name.trimmed().isEmpty())
        profile.name = usualName(profile);
    return profile;
}

Result<QList<BotProfile>> withBot(QList<BotProfile> bots, const BotProfile &bot)
{
    const auto there = find(bots, bot.key);
    if (there != bots.end())
        return refusalError({BotRefusal::Kind::Listed, {there->name}});
    bots += bot;
    return bots;
}

Result<QList<BotProfile>> withChanged(QList<BotProfile> bots, const BotProfile &changed)
{
    const auto bot = find(bots, changed.key);
    if (bot == bots.end())
        return noSuchBot(changed.key);
    if (changed.platform != bot->platform || !domain::isSameServer(changed.server, bot->server)) {
        return Error{
            ErrorKind::Refused,
            QT_TRANSLATE_NOOP(
                "Phrase",
                "Platform and server are part of what identifies a bot, and its history hangs on it. "
                "Nothing was changed. Add the bot anew with the other server.")};
    }
    const QUrl server = bot->server;
    *bot = changed;
    bot->server = server;
    if (bot->name.trimmed().isEmpty())
        bot->name = usualName(*bot);
    return bots;
}

QList<BotProfile> inOrder(QList<BotProfile> bots, const QList<BotKey> &order)
{
    const auto place = [&order](const BotProfile &bot) {
        const qsizetype found = order.indexOf(bot.key);
        return found < 0 ? order.size() : found;
    };
    std::stable_sort(bots.begin(), bots.end(), [&place](const BotProfile &a, const BotProfile &b) {
        return place(a) < place(b);
    });
    return bots;
}

BotKey keyAfterFacts(const BotProfile &bot, const BotFacts &facts)
{
    return domain::isProvisional(bot.key) ? BotKey(bot.platform, bot.server, facts.id) : bot.key;
}

Result<QList<BotProfile>> withFacts(QList<BotProfile> bots, const BotKey &key, const BotFacts &facts)
{
    const auto bot = find(bots, key);
    if (bot == bots.end())
        return noSuchBot(key);
    if (bot->unproven) {
        if (const auto refusal = othersToken(*bot, facts.id))
            return refusalError(*refusal);
    }
    const BotKey after = keyAfterFacts(*bot, facts);
    const auto other = find(bots, after);
    if (after != key && other != bots.end()) {
        return Error{
            ErrorKind::Refused,
            {QT_TRANSLATE_NOOP(
                 "Phrase",
                 "This token belongs to a bot that is in the list already, as \"%1\". Remove one of "
                 "the two."),
             {other->name}}};
    }
    bot->key = after;
    bot->facts = facts;
    bot->unproven = false;
    return bots;
}

std::optional<BotRefusal> refusalToAdd(
    const QList<BotProfile> &bots, const BotProfile &typed, const core::Secret &token,
    const security::Redactor &known)
{
    if (const auto refusal = secretIn(typed, token, known))
        return refusal;
    const Result<BotProfile> ready = profileToAdd(typed, token, known, {});
    const auto there = ready ? find(bots, ready->key) : bots.end();
    return there == bots.end() ? std::nullopt
                               : std::optional(BotRefusal{BotRefusal::Kind::Listed, {there->name}});
}

std::optional<BotRefusal>
refusalToChange(const BotProfile &before, const BotProfile &after, const security::Redactor &known)
{
    const QString texts = ownTexts(after);
    return texts == ownTexts(before) ? std::nullopt : secretIn(texts, known);
}

std::optional<BotRefusal> refusalToReplace(const BotProfile &bot, const core::Secret &token)
{
    return othersToken(bot, domain::idFromToken(token.reveal()));
}

Result<QList<BotProfile>> withAnotherToken(
    QList<BotProfile> bots, const BotKey &key, const QString &id, const std::optional<BotFacts> &facts)
{
    const auto bot = find(bots, key);
    if (bot == bots.end())
        return noSuchBot(key);
    if (const auto refusal = othersToken(*bot, id))
        return refusalError(*refusal);
    bot->unproven = id.isEmpty() || domain::isProvisional(key);
    if (facts)
        bot->facts = facts;
    return bots;
}

bool needsNewRoute(const BotProfile &before, const BotProfile &after)
{
    return before.pathForm != after.pathForm || before.proxy != after.proxy ||
           before.allowPlainHttp != after.allowPlainHttp || before.watchOnly != after.watchOnly ||
           before.peeks != after.peeks;
}

} // namespace botdeck::services
