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

QList<BotProfile>::iterator find(QList<BotProfile> &bots, const BotKey &key)
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
Result<void> checkTexts(const QString &texts, const security::Redactor &secrets)
{
    if (!secrets.containsSecret(texts.toUtf8()))
        return {};
    return Error{
        ErrorKind::WrongUse,
        QStringLiteral(
            "A token or another secret stands in one of the other fields, perhaps in the notes, where it "
            "would be kept in clear. Take it out there; nothing was saved.")};
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

Error anotherBotsToken(const QString &id, const BotKey &key)
{
    return {
        ErrorKind::Refused,
        QStringLiteral(
            "This token belongs to the bot with the number %1, not to this one, whose number is %2. "
            "Nothing was changed. Add the other bot as a bot of its own.")
            .arg(id, domain::idOfKey(key))};
}

/// Whether another token may take the place of this bot's: `id` is the new token's, empty where nobody has
/// told it yet.
Result<void> checkTokenOf(const BotProfile &bot, const QString &id)
{
    if (id.isEmpty() || domain::isProvisional(bot.key) || id == domain::idOfKey(bot.key))
        return {};
    return anotherBotsToken(id, bot.key);
}

} // namespace

Error noSuchBot(const BotKey &key)
{
    return {ErrorKind::NotFound, QStringLiteral("There is no bot %1 in the list.").arg(key.toString())};
}

Result<BotProfile> profileToAdd(
    BotProfile profile, const core::Secret &token, const security::Redactor &known, const QString &salt)
{
    const Result<QUrl> server = api::checkServer(profile.server.toString());
    if (!server)
        return server.error();
    profile.server = *server;
    const QString texts = ownTexts(profile);
    security::Redactor own;
    own.add(token);
    if (auto clean = checkTexts(texts + u'\n' + profile.proxy.user, own); !clean)
        return clean.error();
    if (auto clean = checkTexts(texts, known); !clean)
        return clean.error();
    const QString prefix = domain::idFromToken(token.reveal());
    if (profile.key.isEmpty()) {
        const QString id = prefix.isEmpty() && profile.facts ? profile.facts->id : prefix;
        profile.unproven = id.isEmpty();
        profile.key = id.isEmpty() ? domain::provisionalKey(profile.platform, profile.server, salt)
                                   : BotKey(profile.platform, profile.server, id);
    } else {
        if (auto checked = checkTokenOf(profile, prefix); !checked)
            return checked.error();
        profile.unproven = prefix.isEmpty();
    }
    if (profile.name.trimmed().isEmpty())
        profile.name = usualName(profile);
    return profile;
}

Result<QList<BotProfile>> withBot(QList<BotProfile> bots, const BotProfile &bot)
{
    const auto there = find(bots, bot.key);
    if (there != bots.end()) {
        return Error{
            ErrorKind::Refused,
            QStringLiteral(
                "This bot is in the list already, as \"%1\". Nothing was changed. To give it another "
                "token, replace its token there.")
                .arg(there->name)};
    }
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
            QStringLiteral(
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
        if (auto checked = checkTokenOf(*bot, facts.id); !checked)
            return checked.error();
    }
    const BotKey after = keyAfterFacts(*bot, facts);
    const auto other = find(bots, after);
    if (after != key && other != bots.end()) {
        return Error{
            ErrorKind::Refused,
            QStringLiteral(
                "This token belongs to a bot that is in the list already, as \"%1\". Remove one of "
                "the two.")
                .arg(other->name)};
    }
    bot->key = after;
    bot->facts = facts;
    bot->unproven = false;
    return bots;
}

Result<void>
checkChangedTexts(const BotProfile &before, const BotProfile &after, const security::Redactor &known)
{
    const QString texts = ownTexts(after);
    return texts == ownTexts(before) ? Result<void>() : checkTexts(texts, known);
}

Result<QList<BotProfile>> withAnotherToken(
    QList<BotProfile> bots, const BotKey &key, const QString &id, const std::optional<BotFacts> &facts)
{
    const auto bot = find(bots, key);
    if (bot == bots.end())
        return noSuchBot(key);
    if (auto checked = checkTokenOf(*bot, id); !checked)
        return checked.error();
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
