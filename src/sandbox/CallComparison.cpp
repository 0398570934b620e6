// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/CallComparison.h"

#include "domain/conversation/ChatCall.h"
#include "domain/conversation/MessageReader.h"
#include "sandbox/Normalise.h"
#include "sandbox/Parameters.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <optional>

namespace botdeck::sandbox {

using domain::PlatformId;
using platform::Type;
using namespace Qt::StringLiterals;

namespace {

/// Under its own name or where "attach://NAME" points; nullptr where there is none.
const Upload *uploadOf(const MethodCall &call, const QString &parameter)
{
    constexpr QLatin1StringView attach("attach://");
    const QString given = call.parameters.value(parameter).toString();
    const QString field = given.startsWith(attach) ? given.sliced(attach.size()) : parameter;
    const auto upload = std::ranges::find(call.uploads, field, &Upload::field);
    return upload == call.uploads.end() ? nullptr : &*upload;
}

constexpr std::array textMembers{
    "text"_L1, "caption"_L1, "parse_mode"_L1, "entities"_L1, "caption_entities"_L1};

/// What readers of the message see; nothing for a call that writes none.
std::optional<domain::FormattedText>
seenText(const QJsonObject &parameters, const QString &method, PlatformId platform)
{
    const QByteArray json = QJsonDocument(parameters).toJson(QJsonDocument::Compact);
    const domain::ReadCall read = domain::readCall({0, method, json, {}, 0}, platform);
    if (read.messages.isEmpty())
        return std::nullopt;
    if (!parameters.contains("entities"_L1) && !parameters.contains("caption_entities"_L1))
        return domain::normalised(read.messages.first().text);
    const domain::JsonText text{QByteArrayView(json)};
    return domain::normalised(domain::readMessage(text.root(), platform).text);
}

} // namespace

QJsonObject comparableCall(const MethodCall &call)
{
    QJsonObject comparable = call.parameters;
    for (const platform::Parameter &parameter : call.method->parameters) {
        const bool mayBeFile = parameter.type == Type::File || parameter.type == Type::FileOrText;
        if (const Upload *upload = mayBeFile ? uploadOf(call, parameter.name) : nullptr)
            comparable[parameter.name] = upload->fileName;
    }
    return comparable;
}

core::Result<QJsonObject>
comparableCall(const domain::RecordedCall &call, const platform::Method &method, PlatformId platform)
{
    WireRequest request;
    request.contentType = "application/json";
    request.body = call.parameters;
    const auto parameters = parametersOf(request);
    if (!parameters)
        return parameters.error();
    return normalise(method, platform, *parameters);
}

QList<domain::CallDifference>
compareCalls(const QJsonObject &recorded, const QJsonObject &made, const QString &method, PlatformId platform)
{
    const auto recordedText = seenText(recorded, method, platform);
    if (!recordedText || recordedText != seenText(made, method, platform))
        return domain::callDifferences(recorded, made);
    const auto withoutText = [](QJsonObject call) {
        for (const QLatin1StringView member : textMembers)
            call.remove(member);
        return call;
    };
    return domain::callDifferences(withoutText(recorded), withoutText(made));
}

} // namespace botdeck::sandbox
