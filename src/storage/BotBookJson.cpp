// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/BotBookJson.h"

#include "core/Id.h"
#include "platform/JsonText.h"

#include <algorithm>
#include <array>
#include <limits>

namespace botdeck::storage {

using core::Error;
using core::ErrorKind;
using core::Result;
using domain::BotProfile;
using domain::JsonMembers;
using domain::JsonValue;

namespace {

struct FlagMember
{
    const char *name;
    bool BotProfile::*member;
};

struct TextMember
{
    const char *name;
    QString BotProfile::*member;
};

constexpr std::array flagMembers{
    FlagMember{"poll", &BotProfile::pollsAnyway},
    FlagMember{"start", &BotProfile::startWithProgram},
    FlagMember{"watch_only", &BotProfile::watchOnly},
    FlagMember{"peek", &BotProfile::peeks},
    FlagMember{"production", &BotProfile::production},
    FlagMember{"allow_plain_http", &BotProfile::allowPlainHttp},
    FlagMember{"unproven", &BotProfile::unproven},
};

constexpr std::array textMembers{
    TextMember{"name", &BotProfile::name},       TextMember{"path_form", &BotProfile::pathForm},
    TextMember{"gateway", &BotProfile::gateway}, TextMember{"notes", &BotProfile::notes},
    TextMember{"colour", &BotProfile::colour},
};

constexpr std::array otherMembers{"key", "platform", "server", "proxy", "facts"};

/// What does not belong into a list of bots in clear: never kept among the unknown members.
constexpr std::array secretMembers{"token", "user_token", "bot_token", "password"};

QByteArray quoted(const QString &text)
{
    return platform::quoteJson(text.toUtf8());
}

void addText(QByteArray &out, const char *name, const QString &text)
{
    if (!text.isEmpty())
        out += ",\"" + QByteArray(name) + "\":" + quoted(text);
}

void readText(const JsonValue &object, const char *name, QString &text, QList<core::Phrase> &objections)
{
    const JsonValue value = object[name];
    if (!value)
        return;
    if (value.isString())
        text = value.text();
    else
        objections +=
            core::Phrase(QT_TRANSLATE_NOOP("Phrase", "\"%1\" is no text"), {QString::fromLatin1(name)});
}

void readFlag(const JsonValue &object, const char *name, bool &flag, QList<core::Phrase> &objections)
{
    const JsonValue value = object[name];
    if (!value)
        return;
    if (value.raw() == "true" || value.raw() == "false")
        flag = value.raw() == "true";
    else
        objections += core::Phrase(
            QT_TRANSLATE_NOOP("Phrase", "\"%1\" is neither true nor false"), {QString::fromLatin1(name)});
}

std::optional<qint64> wholeNumber(const JsonValue &value, qint64 maximum)
{
    const auto number = value && !value.isString() ? core::Id::fromText(value.text()) : std::nullopt;
    if (!number || number->value() < 0 || number->value() > maximum)
        return std::nullopt;
    return number->value();
}

domain::ProxyRoute readProxy(const JsonValue &object, QList<core::Phrase> &objections)
{
    domain::ProxyRoute proxy;
    if (!object)
        return proxy;
    const auto kind = domain::proxyKindFromName(object["kind"].text());
    const JsonValue port = object["port"];
    const auto number = wholeNumber(port, std::numeric_limits<quint16>::max());
    if (!kind || (port && !number)) {
        objections += core::Phrase(QT_TRANSLATE_NOOP(
            "Phrase", "\"proxy\" has no known kind or a port that is none; the system's is used"));
        return proxy;
    }
    proxy.kind = *kind;
    readText(object, "host", proxy.host, objections);
    readText(object, "user", proxy.user, objections);
    proxy.port = quint16(number.value_or(0));
    return proxy;
}

std::optional<domain::BotFacts> readFacts(const JsonValue &object, QList<core::Phrase> &objections)
{
    if (!object)
        return std::nullopt;
    domain::BotFacts facts;
    readText(object, "id", facts.id, objections);
    readText(object, "name", facts.name, objections);
    readText(object, "username", facts.username, objections);
    facts.askedMs = wholeNumber(object["asked_ms"], std::numeric_limits<qint64>::max()).value_or(0);
    for (JsonMembers ability(object["may"]); ability; ability.next()) {
        if (ability.value().raw() == "true" || ability.value().raw() == "false")
            facts.abilities.append({ability.name(), ability.value().raw() == "true"});
    }
    return facts;
}

QByteArray writeProxy(const domain::ProxyRoute &proxy)
{
    QByteArray out = R"({"kind":)" + quoted(domain::proxyKindName(proxy.kind));
    addText(out, "host", proxy.host);
    if (proxy.port != 0)
        out += ",\"port\":" + QByteArray::number(proxy.port);
    addText(out, "user", proxy.user);
    return out + '}';
}

QByteArray writeFacts(const domain::BotFacts &facts)
{
    QByteArray out = R"({"id":)" + quoted(facts.id);
    addText(out, "name", facts.name);
    addText(out, "username", facts.username);
    out += ",\"asked_ms\":" + QByteArray::number(facts.askedMs);
    QByteArray may;
    for (const auto &[name, allowed] : facts.abilities)
        may += (may.isEmpty() ? "" : ",") + quoted(name) + (allowed ? ":true" : ":false");
    return out + ",\"may\":{" + may + "}}";
}

/// In memory that is asked for once and, but for `out`, overwritten: nothing of the token is left in what is
/// given back.
void addToken(QByteArray &out, const core::Secret &token, qsizetype roomBehind)
{
    QByteArray text = platform::quoteJson(token.reveal());
    const QByteArrayView name(",\"token\":");
    out.reserve(out.size() + name.size() + text.size() + roomBehind);
    out += name;
    out += text;
    core::wipeMemory(text.data(), size_t(text.size()));
}

template <typename Names>
bool isAmong(const JsonMembers &member, const Names &names)
{
    return std::any_of(
        names.begin(), names.end(), [&member](const char *name) { return member.isNamed(name); });
}

bool isKnown(const JsonMembers &member)
{
    const auto named = [&member](const auto &known) { return member.isNamed(known.name); };
    return isAmong(member, otherMembers) || isAmong(member, secretMembers) ||
           std::any_of(flagMembers.begin(), flagMembers.end(), named) ||
           std::any_of(textMembers.begin(), textMembers.end(), named);
}

/// Scheme, host and port, without anything else.
std::optional<QUrl> readServer(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool web = url.scheme() == QLatin1StringView("https") || url.scheme() == QLatin1StringView("http");
    QUrl server;
    server.setScheme(url.scheme());
    server.setHost(url.host());
    server.setPort(url.port());
    const bool bare = url.isValid() && url.toString(QUrl::StripTrailingSlash) == server.toString();
    return web && bare && !url.host().isEmpty() && url.port() != 0 ? std::optional(server) : std::nullopt;
}

/// Key, platform and server: without them there is no bot.
Result<BotProfile> readIdentity(const JsonValue &object)
{
    const auto wrong = [](const core::Phrase &what) { return Error{ErrorKind::WrongUse, what}; };
    const auto platform = domain::platformFromName(object["platform"].text());
    if (!platform)
        return wrong(QT_TRANSLATE_NOOP("Phrase", "its platform is none that this program knows"));
    const std::optional<QUrl> server = readServer(object["server"].text());
    if (!server)
        return wrong(
            QT_TRANSLATE_NOOP("Phrase", "its server is no address of http:// or https://, host and port"));
    BotProfile profile;
    profile.platform = *platform;
    profile.server = *server;
    profile.key = domain::BotKey::fromStored(object["key"].text());
    const QString id = domain::idOfKey(profile.key);
    if (id.isEmpty() || profile.key != domain::BotKey(*platform, *server, id))
        return wrong(QT_TRANSLATE_NOOP("Phrase", "its key does not fit its platform and server"));
    return profile;
}

bool isColour(const QString &text)
{
    const auto digit = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    return text.size() == 7 && text.startsWith(u'#') && std::all_of(text.begin() + 1, text.end(), digit);
}

} // namespace

Result<ReadBot> readBot(const JsonValue &object)
{
    if (!object.isObject())
        return Error{ErrorKind::WrongUse, QT_TRANSLATE_NOOP("Phrase", "it is no JSON object")};
    Result<BotProfile> identity = readIdentity(object);
    if (!identity)
        return identity.error();
    ReadBot bot{*std::move(identity), {}, {}, {}};
    for (const auto &[name, member] : flagMembers)
        readFlag(object, name, bot.profile.*member, bot.objections);
    for (const auto &[name, member] : textMembers)
        readText(object, name, bot.profile.*member, bot.objections);
    if (!bot.profile.colour.isEmpty() && !isColour(bot.profile.colour)) {
        bot.objections += core::Phrase(QT_TRANSLATE_NOOP("Phrase", "\"colour\" is not like #1a2b3c"));
        bot.profile.colour.clear();
    }
    bot.profile.proxy = readProxy(object["proxy"], bot.objections);
    bot.profile.facts = readFacts(object["facts"], bot.objections);
    if (const JsonValue token = object["token"]; token.isString())
        bot.token = core::Secret(token.text().toUtf8());
    for (JsonMembers member(object); member; member.next()) {
        if (!isKnown(member))
            bot.unknownMembers += ',' + quoted(member.name()) + ':' + member.value().raw().toByteArray();
    }
    return bot;
}

QByteArray writeBot(const BotProfile &profile, const QByteArray &unknownMembers, const core::Secret &token)
{
    static const BotProfile usual;
    QByteArray out = R"({"key":)" + quoted(profile.key.toString());
    addText(out, "platform", domain::platformName(profile.platform));
    addText(out, "server", profile.server.toString());
    for (const auto &[name, member] : textMembers)
        addText(out, name, profile.*member);
    for (const auto &[name, member] : flagMembers) {
        if (profile.*member != usual.*member)
            out += ",\"" + QByteArray(name) + "\":" + (profile.*member ? "true" : "false");
    }
    if (profile.proxy != usual.proxy)
        out += ",\"proxy\":" + writeProxy(profile.proxy);
    if (profile.facts)
        out += ",\"facts\":" + writeFacts(*profile.facts);
    if (!token.isEmpty())
        addToken(out, token, unknownMembers.size() + 1);
    out += unknownMembers;
    out += '}';
    return out;
}

} // namespace botdeck::storage
