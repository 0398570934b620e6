// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/MediaRoute.h"

#include "platform/JsonText.h"
#include "platform/MessagePlan.h"
#include "platform/MessageRules.h"
#include "platform/SendFacts.h"

#include <QFileInfo>

#include <algorithm>

namespace botdeck::platform {

using namespace Qt::StringLiterals;
using core::Result;
using domain::OutgoingMedia;

namespace {

bool isWebAddress(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

core::Error wantsAddress(const Platform &platform)
{
    return refusedPlan(
        u"%1 takes files only as a web address (http or https). Nothing was sent."_s.arg(platform.title()));
}

Result<void> checkUpload(const QString &path)
{
    const qint64 size = QFileInfo(path).size();
    if (size <= mostUploadBytes)
        return {};
    return refusedPlan(u"The file %1 has %2; at most %3 can be sent. Nothing was sent."_s.arg(
        QFileInfo(path).fileName(), amountText(size, Limit::Unit::Bytes).english(),
        amountText(mostUploadBytes, Limit::Unit::Bytes).english()));
}

/// What stands in a parameter of this type.
Result<Argument>
mediaArgument(const Platform &platform, const Parameter &parameter, const OutgoingMedia &media)
{
    if (parameter.type == Type::Object) {
        // The capital letter is the vendor's (S2, S5).
        if (!isWebAddress(media.address))
            return wantsAddress(platform);
        return Argument{
            parameter.name, Argument::Kind::Json, "{\"Url\":" + quoteJson(media.address.toUtf8()) + '}'};
    }
    if (!media.path.isEmpty()) {
        if (const Result<void> upload = checkUpload(media.path); !upload)
            return upload.error();
        return Argument{parameter.name, Argument::Kind::File, media.path.toUtf8()};
    }
    if (parameter.type == Type::File || media.address.isEmpty()) {
        return refusedPlan(
            u"%1 takes only files of this computer here. Nothing was sent."_s.arg(platform.title()));
    }
    // Without a scheme it is the id of a file that the server has.
    if (media.address.contains(u':') && !isWebAddress(media.address))
        return wantsAddress(platform);
    return Argument{parameter.name, Argument::Kind::Text, media.address.toUtf8()};
}

/// The vendor's samples of voice messages have `second` and `isRead` (S3); how long it is nobody here knows.
QByteArray contentOf(const OutgoingMedia &media)
{
    const QByteArray more = media.kind == "voice"_L1 ? R"(,"second":0,"isRead":false)" : QByteArray();
    return R"({"type":)" + quoteJson(media.kind.toUtf8()) + R"(,"url":)" + quoteJson(media.address.toUtf8()) +
           more + '}';
}

Result<MediaRoute> asContent(const Platform &platform, const MessageRules &rules, const OutgoingMedia &media)
{
    if (!isWebAddress(media.address))
        return wantsAddress(platform);
    const auto format =
        std::find_if(rules.formats.begin(), rules.formats.end(), [](const MessageFormat &known) {
            return known.dialect == domain::Dialect::FanbookRichText;
        });
    const QString mode = format == rules.formats.end() ? QString() : format->parseMode;
    return MediaRoute{textMethod(platform), {u"text"_s, Argument::Kind::Text, contentOf(media)}, mode};
}

} // namespace

Result<MediaRoute> mediaRoute(const Platform &platform, const OutgoingMedia &media)
{
    const auto byMethod = [&platform, &media](const QString &kind) -> Result<MediaRoute> {
        const QString name = u"send"_s + kind.left(1).toUpper() + kind.mid(1);
        const Method *method = firstMethod(platform, {name});
        const Parameter *parameter = method == nullptr ? nullptr : method->parameter(kind);
        if (parameter == nullptr)
            return MediaRoute();
        Result<Argument> argument = mediaArgument(platform, *parameter, media);
        if (!argument)
            return argument.error();
        return MediaRoute{method, *argument};
    };
    Result<MediaRoute> route = byMethod(media.kind);
    if (!route || route->method != nullptr)
        return route;
    const MessageRules rules = messageRules(platform);
    if (rules.jsonContentTypes.contains(media.kind))
        return asContent(platform, rules, media);
    route = byMethod(u"document"_s);
    if (!route || route->method != nullptr)
        return route;
    return refusedPlan(
        u"%1 takes no \"%2\" from a bot. Nothing was sent."_s.arg(platform.title(), media.kind));
}

} // namespace botdeck::platform
