// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/Envelope.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace botdeck::sandbox {

using domain::PlatformId;
using namespace Qt::StringLiterals;

namespace {

QJsonObject withParameters(QJsonObject body, const Answer &answer)
{
    if (!answer.parameters.isEmpty())
        body["parameters"_L1] = answer.parameters;
    return body;
}

QJsonObject telegramRefusal(const Answer &answer)
{
    return withParameters(
        {{"ok"_L1, false}, {"error_code"_L1, answer.errorCode}, {"description"_L1, answer.description}},
        answer);
}

QJsonObject fanbookRefusal(const Answer &answer)
{
    return {{"ok"_L1, false}, {"error_code"_L1, answer.errorCode}, {"description"_L1, answer.description}};
}

// Seen in the one public CloudChat client: the number stands in `code`, the text in `result`.
QJsonObject cloudChatRefusal(const Answer &answer)
{
    return withParameters({{"code"_L1, answer.errorCode}, {"result"_L1, answer.description}}, answer);
}

QJsonObject listRefusal(const Answer &answer)
{
    return {{"status"_L1, false}, {"code"_L1, answer.errorCode}, {"message"_L1, answer.description}};
}

struct Form
{
    PlatformId platform{};
    /// The method that this row is for, empty = all.
    QLatin1StringView method;
    const char *before = nullptr;
    QJsonObject (*refusal)(const Answer &) = nullptr;
    /// Fanbook says text/plain although it sends JSON.
    const char *contentType = nullptr;
};

constexpr std::array forms{
    Form{PlatformId::CloudChat, {}, R"({"code":0,"result":)", cloudChatRefusal, "application/json"},
    Form{PlatformId::Fanbook, "message/getList"_L1, R"({"status":true,"data":)", listRefusal, "text/plain"},
    Form{PlatformId::Fanbook, {}, R"({"ok":true,"result":)", fanbookRefusal, "text/plain"},
    Form{PlatformId::Telegram, {}, R"({"ok":true,"result":)", telegramRefusal, "application/json"},
};

const Form &formOf(PlatformId platform, const QString &method)
{
    const auto fits = [&](const Form &form) {
        return form.platform == platform && (form.method.isEmpty() || form.method == method);
    };
    return *std::find_if(forms.begin(), forms.end(), fits);
}

/// Fanbook has no 429: a bot that is too fast gets a number of its own (seen in the vendor's tools).
Answer inThePlatformsNumbers(PlatformId platform, const Answer &answer)
{
    if (platform != PlatformId::Fanbook || answer.errorCode != 429)
        return answer;
    Answer translated = refusal(10002, QStringLiteral("limit for bot send per 1 second"));
    translated.parameters = answer.parameters;
    return translated;
}

QByteArray retryAfterHeader(const Answer &answer)
{
    const QJsonValue value = answer.parameters.value("retry_after"_L1);
    return value.isUndefined() ? QByteArray() : value.toVariant().toString().toLatin1();
}

} // namespace

Answer refusal(int code, const QString &description)
{
    Answer answer;
    answer.ok = false;
    answer.errorCode = code;
    answer.description = description;
    return answer;
}

WireReply envelope(PlatformId platform, const QString &methodPath, const Answer &answer)
{
    const Form &form = formOf(platform, methodPath);
    WireReply reply;
    reply.contentType = form.contentType;
    if (answer.ok) {
        reply.body.reserve(answer.result.size() + 32);
        reply.body.append(form.before).append(answer.result).append('}');
        return reply;
    }
    const Answer refused = inThePlatformsNumbers(platform, answer);
    // Fanbook's errors have numbers of their own, which are no HTTP status (seen in its third-party SDKs).
    reply.status = refused.errorCode >= 400 && refused.errorCode < 600 ? refused.errorCode : 400;
    reply.body = QJsonDocument(form.refusal(refused)).toJson(QJsonDocument::Compact);
    reply.retryAfter = retryAfterHeader(refused);
    return reply;
}

} // namespace botdeck::sandbox
