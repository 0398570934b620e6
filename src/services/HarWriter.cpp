// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/HarWriter.h"

#include "core/Clock.h"
#include "domain/JsonText.h"
#include "security/Redactor.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>
#include <QUrl>

#include <utility>

namespace botdeck::services {

namespace {

constexpr int unknownSize = -1;

QString member(const char *name)
{
    return QString::fromLatin1(name);
}

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    return !decoder.hasError() && !text.contains(QChar(0));
}

/// `platform:host[:port]:id` as an address; a demo bot's host is "sandbox".
QString originOf(const domain::BotKey &bot)
{
    const QString host = bot.toString().section(u':', 1, -2);
    const QUrl url(QStringLiteral("https://") + host);
    const bool local =
        QHostAddress(url.host()).isLoopback() || url.host() == u"localhost" || host == u"sandbox";
    return (local ? QStringLiteral("http://") : QStringLiteral("https://")) + host;
}

QString addressOf(const domain::BotKey &bot, const QString &pathForm, const QString &path)
{
    QString address = pathForm.isEmpty() ? QStringLiteral("/{method}") : pathForm;
    address.replace(QStringLiteral("{method}"), path);
    address.replace(
        QStringLiteral("{token}"), bot.toString().section(u':', -1) + QStringLiteral(":%5Bsecret%5D"));
    return originOf(bot) + address;
}

QJsonArray queryOf(const QByteArray &parameters)
{
    QJsonArray query;
    const domain::JsonText text{QByteArrayView(parameters)};
    if (text.fault() != domain::JsonFault::None)
        return query;
    for (domain::JsonMembers each(text.root()); each; each.next()) {
        const domain::JsonValue value = each.value();
        const QString shown =
            value.isObject() || value.isArray() ? QString::fromUtf8(value.raw()) : value.text();
        query.append(QJsonObject{{member("name"), each.name()}, {member("value"), shown}});
    }
    return query;
}

QJsonObject contentOf(const QByteArray &body)
{
    QJsonObject content{{member("size"), body.size()}, {member("mimeType"), member("application/json")}};
    if (isUtf8(body)) {
        content.insert(member("text"), QString::fromUtf8(body));
    } else {
        content.insert(member("text"), QString::fromLatin1(body.toBase64()));
        content.insert(member("encoding"), member("base64"));
    }
    return content;
}

QJsonObject requestOf(const QString &url, platform::Verb verb, const QByteArray &parameters)
{
    QJsonObject request{
        {member("method"), QString::fromLatin1(platform::verbName(verb))},
        {member("url"), url},
        {member("httpVersion"), member("HTTP/1.1")},
        {member("cookies"), QJsonArray()},
        {member("headers"), QJsonArray()},
        {member("queryString"), QJsonArray()},
        {member("headersSize"), unknownSize},
        {member("bodySize"), unknownSize}};
    if (verb == platform::Verb::Get) {
        request.insert(member("queryString"), queryOf(parameters));
    } else {
        request.insert(
            member("postData"), QJsonObject{
                                    {member("mimeType"), member("application/json")},
                                    {member("params"), QJsonArray()},
                                    {member("text"), QString::fromUtf8(parameters)}});
    }
    return request;
}

QJsonObject responseOf(int status, const QByteArray &answer)
{
    return {
        {member("status"), status},
        {member("statusText"), QString()},
        {member("httpVersion"), member("HTTP/1.1")},
        {member("cookies"), QJsonArray()},
        {member("headers"), QJsonArray()},
        {member("content"), contentOf(answer)},
        {member("redirectURL"), QString()},
        {member("headersSize"), unknownSize},
        {member("bodySize"), unknownSize}};
}

} // namespace

QByteArray HarWriter::head()
{
    const QJsonObject creator{
        {member("name"), member("Botdeck")}, {member("version"), QCoreApplication::applicationVersion()}};
    return "{\"log\":{\"version\":\"1.2\",\"creator\":" +
           QJsonDocument(creator).toJson(QJsonDocument::Compact) + ",\"entries\":[";
}

QByteArray HarWriter::entry(const storage::CallRecord &call)
{
    const auto clean = [this](const QByteArray &json) {
        return m_redactor.redact(security::withoutSecretMembers(json));
    };
    const platform::Platform *platform = platformOf(call.bot);
    const auto method =
        platform ? platform->method(call.method)
                 : core::Result<const platform::Method *>(core::Error{core::ErrorKind::NotFound, {}});
    const QString path = method ? (*method)->path : call.method;
    const platform::Verb verb = method ? (*method)->verb : platform::Verb::Post;
    const QJsonObject timings{{member("send"), 0}, {member("wait"), call.durationMs}, {member("receive"), 0}};
    QJsonObject entry{
        {member("startedDateTime"), core::isoUtc(call.startedMs)},
        {member("time"), call.durationMs},
        {member("request"), requestOf(
                                addressOf(call.bot, platform ? platform->pathForm() : QString(), path), verb,
                                clean(call.parameters))},
        {member("response"), responseOf(call.status, clean(call.answer))},
        {member("cache"), QJsonObject()},
        {member("timings"), timings}};
    if (!call.error.isEmpty())
        entry.insert(member("comment"), call.error);
    const QByteArray text = m_redactor.redact(QJsonDocument(entry).toJson(QJsonDocument::Compact));
    return (std::exchange(m_isFirst, false) ? "\n" : ",\n") + text;
}

QByteArray HarWriter::tail()
{
    return "\n]}}\n";
}

const platform::Platform *HarWriter::platformOf(const domain::BotKey &bot)
{
    const QString name = bot.toString().section(u':', 0, 0);
    auto known = m_platforms.find(name);
    if (known == m_platforms.end()) {
        const auto id = domain::platformFromName(name);
        known =
            m_platforms
                .emplace(
                    name, id ? platform::Platform::load(*id)
                             : core::Result<platform::Platform>(core::Error{core::ErrorKind::NotFound, {}}))
                .first;
    }
    return known->second ? &*known->second : nullptr;
}

} // namespace botdeck::services
