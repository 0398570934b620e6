// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/Passport.h"

#include "domain/passport/AuthorisationLink.h"
#include "sandbox/BrowserVisit.h"
#include "sandbox/SharedWorld.h"

#include <QUrl>

namespace botdeck::sandbox {

namespace {

core::Error wrongVisit(const QString &detail)
{
    return {core::ErrorKind::Refused, detail};
}

core::Result<domain::AuthorisationLink> linkFor(const BotAccount &bot, const QString &text)
{
    if (bot.platform != domain::PlatformId::CloudChat)
        return wrongVisit(QStringLiteral("%1 is no bot of CloudChat; only CloudChat has authorisation links.")
                              .arg(bot.name));
    core::Result<domain::AuthorisationLink> link = domain::readLink(text);
    if (link && link->botId != bot.id)
        return wrongVisit(QStringLiteral("The link asks for bot %1; %2 is %3.")
                              .arg(link->botId.toString(), bot.name, bot.id.toString()));
    return link;
}

QString withQuery(const QString &address, const QString &query)
{
    return address + (QUrl(address).hasQuery() ? u'&' : u'?') + query;
}

/// The query that the callback's address gets.
core::Result<QString> returnedQuery(
    SharedWorld &world, const BotAccount &bot, const PassportVisit &visit, domain::PassportScopes scopes)
{
    if (!visit.consents)
        return QStringLiteral("tg_passport=cancel");
    const auto key = security::RsaPublicKey::fromPem(visit.publicKey);
    if (!key)
        return key.error();
    const auto fields =
        world.peek([&](World &inside) { return inside.passportFields(bot, visit.user, scopes); });
    if (!fields)
        return fields.error();
    const auto blocks = key->encrypt(*fields, visit.padding);
    if (!blocks)
        return blocks.error();
    const QByteArray hash = blocks->toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return QStringLiteral("tg_passport=success&hash=") + QString::fromLatin1(hash);
}

} // namespace

core::Result<PassportOutcome> passport(SharedWorld &world, const BotAccount &bot, const PassportVisit &visit)
{
    const auto link = linkFor(bot, visit.link);
    if (!link)
        return link.error();
    const auto query = returnedQuery(world, bot, visit, link->scopes);
    if (!query)
        return query.error();
    PassportOutcome outcome{withQuery(link->callback, *query), 0, {}};
    if (!visit.opensCallback)
        return outcome;
    if (const core::Result<int> status = openInBrowser(QUrl(outcome.callback, QUrl::StrictMode)))
        outcome.status = *status;
    else
        outcome.problem = status.error().detail.english();
    return outcome;
}

} // namespace botdeck::sandbox
