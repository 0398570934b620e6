// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ApiAnswer.h"

#include "api/Envelope.h"
#include "security/Redactor.h"

#include <algorithm>
#include <array>

namespace botdeck::services {

using core::Error;
using core::ErrorKind;
using core::Phrase;

namespace {

struct AdviceRow
{
    ErrorKind kind;
    const char *words;
};

// Kinds that are not here say in their words what is to be done.
constexpr std::array adviceRows{
    AdviceRow{
        ErrorKind::Refused,
        QT_TRANSLATE_NOOP("Phrase", "Change what the server objects to, then send it again.")},
    AdviceRow{
        ErrorKind::Unauthorised,
        QT_TRANSLATE_NOOP(
            "Phrase", "Give the bot the token that it has now, with \"Replace token\"; check that its server "
                      "is the right one.")},
    AdviceRow{
        ErrorKind::Conflict,
        QT_TRANSLATE_NOOP(
            "Phrase",
            "Stop whatever else receives for this bot, or delete its webhook, then send it again.")},
    AdviceRow{ErrorKind::RateLimited, QT_TRANSLATE_NOOP("Phrase", "Wait %1 s before anything more is sent.")},
    AdviceRow{
        ErrorKind::Network,
        QT_TRANSLATE_NOOP(
            "Phrase", "Check the network, the bot's server and its proxy, then send it again.")},
    AdviceRow{
        ErrorKind::Timeout,
        QT_TRANSLATE_NOOP("Phrase", "The server is slow or cannot be reached. Try again later.")},
    AdviceRow{
        ErrorKind::Tls,
        QT_TRANSLATE_NOOP(
            "Phrase", "Check the server's certificate and this computer's clock. A certificate that is not "
                      "trusted is never passed over.")},
    AdviceRow{
        ErrorKind::BadReply,
        QT_TRANSLATE_NOOP(
            "Phrase", "What answered may be no bot server: check the bot's server and its path form.")},
    AdviceRow{
        ErrorKind::ServerTrouble,
        QT_TRANSLATE_NOOP("Phrase", "The server is in trouble itself. Try again later.")},
    AdviceRow{ErrorKind::TooLarge, QT_TRANSLATE_NOOP("Phrase", "Ask for less at a time.")},
    AdviceRow{
        ErrorKind::UnknownOutcome,
        QT_TRANSLATE_NOOP("Phrase", "Look whether it has happened before you send it again.")},
};

Phrase adviceFor(const Error &error)
{
    const auto *const row = std::ranges::find(adviceRows, error.kind, &AdviceRow::kind);
    if (row == adviceRows.end())
        return {};
    const auto seconds = error.retryAfter.value_or(api::defaultRetryAfter).count();
    return {row->words, {qint64(seconds)}};
}

QString meaningOf(const Error &error, const platform::Platform &platform)
{
    const QString said = error.detail;
    for (const platform::ErrorWords &each : platform.errors()) {
        const bool isMeant = each.text.isEmpty() ? each.code == error.code : said.contains(each.text);
        if (isMeant && (!each.text.isEmpty() || error.code != 0))
            return each.meaning;
    }
    return {};
}

void explain(ApiAnswer &answer, const platform::Platform &platform)
{
    if (!answer.error)
        return;
    answer.meaning = meaningOf(*answer.error, platform);
    answer.advice = adviceFor(*answer.error);
}

/// The error as it is stored: its kind and words; what the answer says besides, such as a number, from there.
std::optional<Error> storedError(const storage::CallRecord &call, const core::Result<api::Reply> &reply)
{
    if (call.error.isEmpty())
        return {};
    Error error = reply ? Error() : reply.error();
    error.detail = call.error;
    error.kind = core::errorKindFromName(call.errorKind).value_or(error.kind);
    return error;
}

ApiAnswer withoutJudgement(const storage::CallRecord &call)
{
    ApiAnswer answer;
    answer.bot = call.bot;
    answer.method = call.method;
    answer.parameters = call.parameters;
    answer.status = call.status;
    answer.startedMs = call.startedMs;
    answer.tookMs = call.durationMs;
    answer.bytes = call.answer.size();
    answer.body = call.answer;
    return answer;
}

core::Result<api::Reply> readStored(const storage::CallRecord &call, const platform::Platform &platform)
{
    return api::readAnswer(platform, {call.status, {}, {}, call.answer}, api::ReadDepth::Whole, {});
}

} // namespace

ApiAnswer answerOf(const storage::CallRecord &call, const platform::Platform &platform)
{
    ApiAnswer answer = withoutJudgement(call);
    const core::Result<api::Reply> reply = readStored(call, platform);
    if (reply)
        answer.result = reply->result;
    answer.error = storedError(call, reply);
    explain(answer, platform);
    return answer;
}

ApiAnswer answerOf(const MadeCall &call, const core::Secret &token, const platform::Platform &platform)
{
    const storage::CallRecord record = callRecord(call, token);
    ApiAnswer answer = withoutJudgement(record);
    answer.bytes = call.exchange.body.size();
    if (const core::Result<api::Reply> reply = readStored(record, platform))
        answer.result = reply->result;
    answer.error = shownError(call, token);
    explain(answer, platform);
    security::Redactor redactor;
    redactor.add(token);
    for (const auto &[name, value] : call.exchange.headers) {
        const bool isCookie = name.compare("Set-Cookie", Qt::CaseInsensitive) == 0;
        answer.headers.append(
            {name, isCookie ? QByteArray(security::Redactor::mask) : redactor.redact(value)});
    }
    return answer;
}

ApiAnswer failedAnswer(const Error &error)
{
    ApiAnswer answer;
    answer.error = error;
    answer.advice = adviceFor(error);
    return answer;
}

} // namespace botdeck::services
