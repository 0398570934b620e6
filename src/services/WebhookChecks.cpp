// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/WebhookChecks.h"

#include "api/Endpoint.h"
#include "core/AtomicFile.h"
#include "domain/BotProfile.h"
#include "services/ServerCalls.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace botdeck::services {

using core::Error;
using core::ErrorKind;
using core::Phrase;

namespace {

constexpr int httpsPort = 443;
constexpr int httpPort = 80;
/// A chain of many certificates has less.
constexpr qint64 largestCertificate = qint64(1024) * 1024;

/// What an address is checked with.
struct AddressFacts
{
    const WebhookRules &rules;
    QUrl url;
    QString text;
    /// The platform's rules of scheme and port hold.
    bool isBound = true;
};

struct AddressCheck
{
    const char *rule;
    bool (*isBroken)(const AddressFacts &facts);
    Phrase (*words)(const AddressFacts &facts);
};

bool hasScheme(const AddressFacts &facts, QLatin1StringView scheme)
{
    return facts.url.scheme() == scheme;
}

bool isNoAddress(const AddressFacts &facts)
{
    const bool isWeb =
        hasScheme(facts, QLatin1StringView("https")) || hasScheme(facts, QLatin1StringView("http"));
    return !facts.url.isValid() || facts.url.host().isEmpty() || !isWeb;
}

bool isPlain(const AddressFacts &facts)
{
    return facts.rules.httpsOnly && facts.isBound && hasScheme(facts, QLatin1StringView("http"));
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == QLatin1StringView("http") ? httpPort : httpsPort);
}

bool isOtherPort(const AddressFacts &facts)
{
    return facts.isBound && !facts.rules.ports.isEmpty() && !api::isLoopback(facts.url) &&
           !facts.rules.ports.contains(portOf(facts.url));
}

Phrase portList(const WebhookRules &rules)
{
    QStringList ports;
    for (const int port : rules.ports)
        ports.append(QString::number(port));
    return ports.join(QStringLiteral(", "));
}

/// In this order; the first that is broken is said.
constexpr std::array addressChecks{
    AddressCheck{
        "required", [](const AddressFacts &facts) { return facts.text.isEmpty(); },
        [](const AddressFacts &) {
            return Phrase(
                QT_TRANSLATE_NOOP("Phrase", "An address is needed: https:// with a host and a secret path."));
        }},
    AddressCheck{
        "address", isNoAddress,
        [](const AddressFacts &) {
            return Phrase(
                QT_TRANSLATE_NOOP("Phrase", "This is no address: it begins with https:// and has a host."));
        }},
    AddressCheck{
        "login", [](const AddressFacts &facts) { return !facts.url.userInfo().isEmpty(); },
        [](const AddressFacts &) {
            return Phrase(QT_TRANSLATE_NOOP(
                "Phrase",
                "A user's name or password stands in the address. Let a secret path say who posts."));
        }},
    AddressCheck{
        "fragment", [](const AddressFacts &facts) { return facts.url.hasFragment(); },
        [](const AddressFacts &) {
            return Phrase(QT_TRANSLATE_NOOP("Phrase", "What stands behind a # reaches no server."));
        }},
    AddressCheck{
        "scheme", isPlain,
        [](const AddressFacts &) {
            return Phrase(QT_TRANSLATE_NOOP("Phrase", "Webhooks are delivered over https:// only."));
        }},
    AddressCheck{
        "port", isOtherPort,
        [](const AddressFacts &facts) {
            return Phrase(
                QT_TRANSLATE_NOOP("Phrase", "Webhooks are not delivered to port %1, only to the ports %2."),
                {portOf(facts.url), portList(facts.rules)});
        }},
};

std::optional<WebhookObjection> addressObjection(const AddressFacts &facts)
{
    const auto *broken = std::ranges::find_if(
        addressChecks, [&facts](const AddressCheck &check) { return check.isBroken(facts); });
    if (broken == addressChecks.end())
        return std::nullopt;
    return WebhookObjection{QStringLiteral("url"), QString::fromLatin1(broken->rule), broken->words(facts)};
}

/// Letters, digits, _ and - (core.telegram.org/bots/api#setwebhook).
bool isTokenText(QByteArrayView token)
{
    return std::ranges::all_of(token, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
               c == '-';
    });
}

/// What no table says of a single value.
QList<WebhookObjection> valueObjections(const WebhookWish &wish)
{
    QList<WebhookObjection> objections;
    if (!wish.ipAddress.isEmpty() && QHostAddress(wish.ipAddress).isNull()) {
        objections.append(
            {QStringLiteral("ip_address"), QStringLiteral("ip"),
             QT_TRANSLATE_NOOP("Phrase", "This is no IP address.")});
    }
    if (!isTokenText(wish.secretToken.reveal())) {
        objections.append(
            {QStringLiteral("secret_token"), QStringLiteral("characters"),
             QT_TRANSLATE_NOOP("Phrase", "A secret token is made of Latin letters, digits, _ and - only.")});
    }
    return objections;
}

platform::Argument plainArgument(const char *name, QByteArrayView value)
{
    return {QString::fromLatin1(name), platform::Argument::Kind::Text, value.toByteArray()};
}

bool isOwnServer(const platform::Platform &platform, const QUrl &server)
{
    const auto isThis = [&server](const QUrl &known) { return domain::isSameServer(known, server); };
    const QList<QUrl> &others = platform.otherServers();
    return !isThis(platform.defaultServer()) && std::ranges::none_of(others, isThis);
}

} // namespace

WebhookRules webhookRules(const platform::Platform &platform)
{
    const QJsonObject section = platform.section(u"webhook");
    WebhookRules rules;
    rules.isSupported = section.value(QLatin1StringView("supported")).toBool();
    rules.note = section.value(QLatin1StringView("note")).toString();
    rules.httpsOnly = section.value(QLatin1StringView("https_only")).toBool(true);
    for (const QJsonValue &port : section.value(QLatin1StringView("ports")).toArray())
        rules.ports.append(port.toInt());
    rules.ownServerTakesAny = section.value(QLatin1StringView("own_server_takes_any")).toBool();
    rules.defaultConnections = section.value(QLatin1StringView("default_max_connections")).toInt();
    rules.takesCertificate = section.value(QLatin1StringView("self_signed")).toBool();
    rules.secretHeader = section.value(QLatin1StringView("secret_header")).toString().toLatin1();
    rules.addressNote = section.value(QLatin1StringView("address_note")).toString();
    return rules;
}

QList<WebhookObjection>
webhookObjections(const platform::Platform &platform, const QUrl &server, const WebhookWish &wish)
{
    const WebhookRules rules = webhookRules(platform);
    const core::Result<const platform::Method *> method = platform.method(u"setWebhook");
    if (!method)
        return {{QString(), QStringLiteral("unknown"), method.error().detail}};
    QList<WebhookObjection> objections;
    const QString text = QString::fromUtf8(wish.address.reveal());
    const bool isBound = !rules.ownServerTakesAny || !isOwnServer(platform, server);
    if (const auto objection = addressObjection({rules, QUrl(text, QUrl::StrictMode), text, isBound}))
        objections.append(*objection);
    for (const platform::Objection &objection : platform::check(**method, webhookArguments(wish))) {
        if (objection.parameter != QLatin1StringView("url"))
            objections.append({objection.parameter, objection.rule, objection.text});
    }
    objections += valueObjections(wish);
    const auto place = [&method](const WebhookObjection &objection) {
        const platform::Parameter *parameter = (*method)->parameter(objection.parameter);
        return parameter == nullptr ? (*method)->parameters.size()
                                    : parameter - (*method)->parameters.constData();
    };
    std::ranges::stable_sort(objections, {}, place);
    return objections;
}

QList<platform::Argument> webhookArguments(const WebhookWish &wish)
{
    using Kind = platform::Argument::Kind;
    QList<platform::Argument> arguments{plainArgument("url", wish.address.reveal())};
    if (!wish.certificate.isEmpty())
        arguments.append({QStringLiteral("certificate"), Kind::File, wish.certificate.toUtf8()});
    if (!wish.ipAddress.isEmpty())
        arguments.append(textArgument("ip_address", wish.ipAddress));
    if (wish.maxConnections)
        arguments.append(textArgument("max_connections", QString::number(*wish.maxConnections)));
    if (wish.allowedUpdates) {
        const QJsonDocument list(QJsonArray::fromStringList(*wish.allowedUpdates));
        arguments.append(
            {QStringLiteral("allowed_updates"), Kind::Json, list.toJson(QJsonDocument::Compact)});
    }
    if (wish.dropsPending)
        arguments.append(plainArgument("drop_pending_updates", "true"));
    if (!wish.secretToken.isEmpty())
        arguments.append(plainArgument("secret_token", wish.secretToken.reveal()));
    return arguments;
}

bool isMadeOutTo(const QStringList &names, const QString &host)
{
    const QHostAddress address(host);
    return std::ranges::any_of(names, [&](const QString &name) {
        if (!address.isNull())
            return QHostAddress(name) == address;
        // A wildcard stands for one label.
        const bool isWild = name.startsWith(QLatin1StringView("*."));
        const QString &whole = isWild ? name.sliced(1) : name;
        const qsizetype dot = isWild ? host.indexOf(u'.') : 0;
        return dot >= 0 && whole.compare(host.sliced(dot), Qt::CaseInsensitive) == 0;
    });
}

core::Secret makeWebhookPath()
{
    std::array<quint32, 8> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    QByteArray path =
        '/' + QByteArray::fromRawData(reinterpret_cast<const char *>(random.data()), sizeof(random))
                  .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    core::Secret secret{path};
    core::wipeMemory(path.data(), size_t(path.size()));
    core::wipeMemory(random.data(), sizeof(random));
    return secret;
}

core::Result<void> checkUploadedCertificate(const QString &path)
{
    const core::Result<QByteArray> read = core::readWhole(path, largestCertificate);
    if (!read)
        return read.error();
    if (read->contains("PRIVATE KEY-----")) {
        return Error{
            ErrorKind::Refused,
            QT_TRANSLATE_NOOP(
                "Phrase",
                "Nothing was sent: a private key stands in this file, and nobody else may have that. "
                "Upload the certificate alone.")};
    }
    if (!read->contains("-----BEGIN CERTIFICATE-----")) {
        return Error{
            ErrorKind::Refused,
            QT_TRANSLATE_NOOP("Phrase", "Nothing was sent: this file holds no certificate in PEM.")};
    }
    return {};
}

} // namespace botdeck::services
