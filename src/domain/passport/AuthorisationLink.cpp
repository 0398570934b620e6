// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/passport/AuthorisationLink.h"

#include "domain/passport/PassportQuery.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace botdeck::domain {

namespace {

struct ScopeName
{
    PassportScope scope = PassportScope::Profile;
    QLatin1StringView name;
};

constexpr std::array scopeNames{
    ScopeName{PassportScope::Profile, QLatin1StringView("PROFILE")},
    ScopeName{PassportScope::Phone, QLatin1StringView("PHONE")},
    ScopeName{PassportScope::Username, QLatin1StringView("USERNAME")},
};

constexpr QLatin1StringView linkBegin("cloudchat://resolve?domain=cloudchatpassport");
constexpr QLatin1StringView stateName("state");

core::Error wrong(core::Phrase words)
{
    return {core::ErrorKind::WrongUse, std::move(words)};
}

/// 127.0.0.0/8, ::1 and localhost.
bool isThisComputer(const QString &host)
{
    if (host.compare(QLatin1StringView("localhost"), Qt::CaseInsensitive) == 0 ||
        host == QLatin1StringView("::1"))
        return true;
    const QStringList parts = host.split(u'.');
    return parts.size() == 4 && parts.first() == QLatin1StringView("127") &&
           std::ranges::all_of(parts, [](const QString &part) {
               bool ok = false;
               return part.toUShort(&ok) <= 255 && ok;
           });
}

/// A name of the address' query that the platform will add to it; empty where there is none.
QString takenName(const QUrl &url)
{
    const QByteArray query = url.query(QUrl::FullyEncoded).toUtf8();
    for (const QueryPair &pair : queryPairs(query)) {
        const QByteArray name = percentDecoded(pair.name).value_or(pair.name);
        if (name == "tg_passport" || name == "hash")
            return QString::fromLatin1(name);
    }
    return {};
}

/// The values of a name, decoded; a query of a link is read as the platform's clients do.
QStringList valuesOf(const QUrl &url, QLatin1StringView name)
{
    QStringList values;
    const QByteArray query = url.query(QUrl::FullyEncoded).toUtf8();
    for (const QueryPair &pair : queryPairs(query)) {
        const QByteArray decodedName = percentDecoded(pair.name).value_or(pair.name);
        if (decodedName == name.toString().toLatin1())
            values += QString::fromUtf8(percentDecoded(pair.value).value_or(pair.value));
    }
    return values;
}

/// The one value of a name in a link.
core::Result<QString> oneValue(const QUrl &url, QLatin1StringView name)
{
    const QStringList values = valuesOf(url, name);
    if (values.isEmpty() || values.first().isEmpty())
        return wrong({QT_TRANSLATE_NOOP("Phrase", "The link has no %1."), {QString(name)}});
    if (values.size() > 1)
        return wrong({QT_TRANSLATE_NOOP("Phrase", "%1 stands in the link more than once."), {QString(name)}});
    return values.first();
}

core::Result<QUrl> linkUrl(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != QLatin1StringView("cloudchat") ||
        url.host() != QLatin1StringView("resolve"))
        return wrong(QT_TRANSLATE_NOOP(
            "Phrase", "This is no authorisation link: it begins with cloudchat://resolve?."));
    const core::Result<QString> domain = oneValue(url, QLatin1StringView("domain"));
    if (!domain)
        return domain.error();
    if (*domain != QLatin1StringView("cloudchatpassport"))
        return wrong(QT_TRANSLATE_NOOP("Phrase", "The link's domain has to be cloudchatpassport."));
    return url;
}

} // namespace

QString scopeText(PassportScopes scopes)
{
    QStringList names;
    for (const ScopeName &row : scopeNames) {
        if (row.scope == PassportScope::Profile || scopes.testFlag(row.scope))
            names += row.name;
    }
    return names.join(u',');
}

core::Result<PassportScopes> scopesFromText(const QString &text)
{
    PassportScopes scopes = PassportScope::Profile;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const QString name = part.trimmed();
        const auto *found = std::ranges::find_if(scopeNames, [&name](const ScopeName &row) {
            return name.compare(row.name, Qt::CaseInsensitive) == 0;
        });
        if (found == scopeNames.end())
            return wrong(
                {QT_TRANSLATE_NOOP("Phrase", "\"%1\" is no scope; there are PROFILE, PHONE and USERNAME."),
                 {name}});
        scopes |= found->scope;
    }
    return scopes;
}

core::Result<void> checkCallbackAddress(const QString &address)
{
    if (address.isEmpty())
        return wrong(QT_TRANSLATE_NOOP("Phrase", "The callback's address is missing."));
    const QUrl url(address, QUrl::StrictMode);
    const bool isPlain = url.scheme() == QLatin1StringView("http");
    if (!url.isValid() || url.host().isEmpty() || (!isPlain && url.scheme() != QLatin1StringView("https")))
        return wrong(QT_TRANSLATE_NOOP("Phrase", "The callback's address has to be https:// with a host."));
    if (isPlain && !isThisComputer(url.host()))
        return wrong(QT_TRANSLATE_NOOP(
            "Phrase", "The callback's address has to be https://; http:// is for this computer only."));
    if (!url.userInfo().isEmpty())
        return wrong(
            QT_TRANSLATE_NOOP("Phrase", "A user's name or password stands in the callback's address."));
    if (url.hasFragment())
        return wrong(QT_TRANSLATE_NOOP(
            "Phrase", "What stands behind a # is sent to no server: take it out of the callback's address."));
    if (const QString name = takenName(url); !name.isEmpty())
        return wrong(
            {QT_TRANSLATE_NOOP("Phrase", "%1 is in the callback's address already; the platform adds it."),
             {name}});
    return {};
}

core::Result<void> checkLink(const AuthorisationLink &link)
{
    if (link.botId.value() <= 0)
        return wrong(QT_TRANSLATE_NOOP("Phrase", "The bot's id is a number above 0."));
    return checkCallbackAddress(link.callback);
}

QString withState(const QString &address, const QString &nonce)
{
    // What is not ours stays to the letter, which QUrl does not promise.
    QStringList pieces = address.section(u'?', 1).split(u'&', Qt::SkipEmptyParts);
    pieces.removeIf([](const QString &piece) { return piece.section(u'=', 0, 0) == stateName; });
    if (!nonce.isEmpty())
        pieces += stateName + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(nonce));
    const QString query = pieces.isEmpty() ? QString() : u'?' + pieces.join(u'&');
    return address.section(u'?', 0, 0) + query;
}

QString stateOf(const QString &address)
{
    return valuesOf(QUrl(address, QUrl::StrictMode), stateName).value(0);
}

QString linkText(const AuthorisationLink &link)
{
    return linkBegin + QStringLiteral("&bot_id=") + link.botId.toString() + QStringLiteral("&callback_url=") +
           QString::fromLatin1(QUrl::toPercentEncoding(link.callback)) + QStringLiteral("&scope=") +
           scopeText(link.scopes);
}

core::Result<AuthorisationLink> readLink(const QString &text)
{
    const core::Result<QUrl> url = linkUrl(text);
    if (!url)
        return url.error();
    AuthorisationLink link;
    const core::Result<QString> id = oneValue(*url, QLatin1StringView("bot_id"));
    if (!id)
        return id.error();
    link.botId = core::Id::fromText(*id).value_or(core::Id());
    const core::Result<QString> callback = oneValue(*url, QLatin1StringView("callback_url"));
    if (!callback)
        return callback.error();
    link.callback = *callback;
    const core::Result<QString> scope = oneValue(*url, QLatin1StringView("scope"));
    if (!scope)
        return scope.error();
    const core::Result<PassportScopes> scopes = scopesFromText(*scope);
    if (!scopes)
        return scopes.error();
    if (!scope->split(u',').contains(QLatin1StringView("PROFILE"), Qt::CaseInsensitive))
        return wrong(QT_TRANSLATE_NOOP("Phrase", "The link's scope has to hold PROFILE."));
    link.scopes = *scopes;
    const core::Result<void> checked = checkLink(link);
    return checked ? core::Result<AuthorisationLink>(link) : core::Result<AuthorisationLink>(checked.error());
}

QString linkMarkdown(const AuthorisationLink &link, const QString &label)
{
    // Percent-encoding leaves the round ones that would end it; CommonMark reads a backslash before any mark.
    QString target = linkText(link);
    target.replace(u'(', QLatin1StringView("%28")).replace(u')', QLatin1StringView("%29"));
    QString words;
    for (const QChar letter : label) {
        if (QStringView(u"\\[]*_`~<").contains(letter))
            words += u'\\';
        words += letter;
    }
    return u'[' + words + QStringLiteral("](") + target + u')';
}

KeyboardButton linkButton(const AuthorisationLink &link, const QString &label)
{
    KeyboardButton button;
    button.setText(u"text", label);
    button.setText(u"url", linkText(link));
    return button;
}

} // namespace botdeck::domain
