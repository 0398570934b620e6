// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/webhook/WebhookInfo.h"

#include "core/Id.h"
#include "domain/JsonText.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace botdeck::domain {

using core::Error;
using core::ErrorKind;

namespace {

constexpr const char *secretMask = "[secret]";
/// What JsonText wants.
constexpr qsizetype readableBehind = 64;

constexpr std::array<QByteArrayView, 9> namedMembers{
    "url",
    "has_custom_certificate",
    "pending_update_count",
    "ip_address",
    "last_error_date",
    "last_error_message",
    "last_synchronization_error_date",
    "max_connections",
    "allowed_updates"};

std::optional<qint64> numberIn(const JsonValue &value)
{
    const auto number = value ? core::Id::fromText(value.text()) : std::nullopt;
    return number ? std::optional(number->value()) : std::nullopt;
}

/// The Bot API counts seconds.
std::optional<qint64> momentIn(const JsonValue &value)
{
    constexpr qint64 latestSecond = 253'402'300'799; // the year 9999
    const std::optional<qint64> seconds = numberIn(value);
    if (!seconds || *seconds <= 0 || *seconds > latestSecond)
        return std::nullopt;
    return *seconds * 1'000;
}

std::optional<bool> truthIn(const JsonValue &value)
{
    if (value.raw() == "true")
        return true;
    return value.raw() == "false" ? std::optional(false) : std::nullopt;
}

std::optional<QStringList> textsIn(const JsonValue &value)
{
    if (!value.isArray())
        return std::nullopt;
    QStringList texts;
    for (JsonElements element(value); element; element.next())
        texts.append(element.value().text());
    return texts;
}

/// From the path on, as it was written; empty where nothing secret follows the host.
QString behindHost(const QString &address)
{
    const qsizetype scheme = address.indexOf(QLatin1StringView("://"));
    const qsizetype host = scheme < 0 ? 0 : scheme + 3;
    const auto ends = [](QChar c) { return c == u'/' || c == u'?' || c == u'#' || c == u'\\'; };
    const auto at = std::find_if(address.begin() + host, address.end(), ends);
    const QString rest = address.sliced(at - address.begin());
    return rest == QLatin1StringView("/") ? QString() : rest;
}

/// What stands between scheme and path may hold a login, which is no less secret.
QString masked(const QString &address)
{
    const QString rest = behindHost(address);
    QString shown = address.chopped(rest.size());
    const qsizetype at = shown.lastIndexOf(u'@');
    const qsizetype scheme = shown.indexOf(QLatin1StringView("://"));
    if (at >= 0) {
        const qsizetype from = scheme < 0 ? 0 : scheme + 3;
        shown.replace(from, at - from, QLatin1StringView(secretMask));
    }
    return rest.isEmpty() ? shown : shown + u'/' + QLatin1StringView(secretMask);
}

/// In a server's words the address may stand whole, or its path alone.
QString withoutAddress(QString words, const QString &address)
{
    words.replace(address, masked(address));
    const QString path = behindHost(address);
    // A short one is an ordinary word.
    constexpr qsizetype shortestPath = 6;
    if (path.size() >= shortestPath)
        words.replace(path, QLatin1StringView(secretMask));
    return words;
}

JsonValue addressOf(const JsonText &json)
{
    if (json.fault() != JsonFault::None)
        return {};
    const JsonValue root = json.root();
    for (const JsonValue &holder : {root, root["result"], root["data"]}) {
        if (holder["url"].isString() && !holder["url"].text().isEmpty())
            return holder["url"];
    }
    return {};
}

void readOthers(WebhookInfo &info, const JsonValue &object, const QString &address)
{
    for (JsonMembers member(object); member; member.next()) {
        if (std::ranges::any_of(namedMembers, [&](QByteArrayView name) { return member.isNamed(name); }))
            continue;
        const QString json = withoutAddress(QString::fromUtf8(member.value().raw()), address);
        info.others.append({member.name(), json.toUtf8()});
    }
}

} // namespace

core::Result<WebhookInfo> readWebhookInfo(const QByteArray &result)
{
    const JsonText json(result);
    const JsonValue object = json.fault() == JsonFault::None ? json.root() : JsonValue();
    if (!object.isObject() || !object["url"].isString()) {
        return Error{
            ErrorKind::BadReply,
            QT_TRANSLATE_NOOP(
                "Phrase", "The server answered getWebhookInfo without saying whether a webhook is set.")};
    }
    const QString address = object["url"].text();
    const QUrl url(address);
    WebhookInfo info;
    info.address = core::Secret(address.toUtf8());
    info.host = url.host();
    if (url.port() > 0)
        info.port = url.port();
    info.hasCertificate = truthIn(object["has_custom_certificate"]);
    info.pending = numberIn(object["pending_update_count"]);
    info.ipAddress = object["ip_address"].text();
    info.lastErrorMs = momentIn(object["last_error_date"]);
    info.lastError = withoutAddress(object["last_error_message"].text(), address);
    info.lastSynchronisationErrorMs = momentIn(object["last_synchronization_error_date"]);
    info.maxConnections = numberIn(object["max_connections"]);
    info.allowedUpdates = textsIn(object["allowed_updates"]);
    readOthers(info, object, address);
    return info;
}

QString maskedAddress(const core::Secret &address)
{
    return masked(QString::fromUtf8(address.reveal()));
}

QByteArray withMaskedAddress(const QByteArray &json)
{
    // With room behind it, so that it is read where it stands.
    QByteArray out = json;
    out.reserve(json.size() + readableBehind);
    const JsonText text(out, readableBehind);
    const JsonValue address = addressOf(text);
    if (!address)
        return json;
    const qsizetype at = address.raw().data() - out.constData();
    return out.first(at) + quotedJson(masked(address.text())) + out.sliced(at + address.raw().size());
}

core::Secret addressPathIn(const QByteArray &json)
{
    const JsonText text(json);
    const JsonValue address = addressOf(text);
    return address ? core::Secret(behindHost(address.text()).toUtf8()) : core::Secret();
}

} // namespace botdeck::domain
