// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/Envelope.h"

#include "api/Endpoint.h"
#include "api/EnvelopeScanner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace botdeck::api {

using core::Error;
using core::ErrorKind;
using domain::PlatformId;

namespace {

constexpr qsizetype longestText = 500;

struct KindRow
{
    int first;
    int last;
    ErrorKind kind;
};

// By the error's number, else by the HTTP status; anything else is a refusal.
constexpr std::array kindRows{
    KindRow{401, 401, ErrorKind::Unauthorised},
    KindRow{409, 409, ErrorKind::Conflict},
    KindRow{429, 429, ErrorKind::RateLimited},
    KindRow{500, 599, ErrorKind::ServerTrouble},
};

struct PlatformRow
{
    PlatformId platform;
    int number;
    ErrorKind kind;
    /// Only where the text does not hold this word.
    const char *unless;
    std::chrono::seconds wait;
};

// Telegram answers 404 for a token of the wrong shape, and "method not found" for an unknown method (seen in
// its server's source); CloudChat descends from it. Fanbook's 10002 is "limit for bot send per 1 second".
constexpr std::array platformRows{
    PlatformRow{PlatformId::Telegram, 404, ErrorKind::Unauthorised, "method", {}},
    PlatformRow{PlatformId::CloudChat, 404, ErrorKind::Unauthorised, "method", {}},
    PlatformRow{PlatformId::Fanbook, 10002, ErrorKind::RateLimited, nullptr, std::chrono::seconds(2)},
};

/// The members that matter, raw; the first of a name counts.
struct Members
{
    QByteArrayView ok, code, status, errorCode, errCode, description, message, error, result, data,
        parameters;
    /// A list named result or data was come to; what stands behind it may be misread if it is broken.
    bool hasList = false;
    bool complete = false;
};

struct MemberRow
{
    const char *name;
    QByteArrayView Members::*place;
};

constexpr std::array memberRows{
    MemberRow{"ok", &Members::ok},
    MemberRow{"code", &Members::code},
    MemberRow{"status", &Members::status},
    MemberRow{"error_code", &Members::errorCode},
    MemberRow{"err_code", &Members::errCode},
    MemberRow{"description", &Members::description},
    MemberRow{"message", &Members::message},
    MemberRow{"error", &Members::error},
    MemberRow{"result", &Members::result},
    MemberRow{"data", &Members::data},
    MemberRow{"parameters", &Members::parameters},
};

std::optional<bool> truth(QByteArrayView raw)
{
    if (raw == "true")
        return true;
    if (raw == "false")
        return false;
    return std::nullopt;
}

/// A JSON string or number as it means to be; undefined for what QJson cannot read.
QJsonValue scalar(QByteArrayView raw)
{
    if (raw.isEmpty() || raw.front() == '{' || raw.front() == '[')
        return {QJsonValue::Undefined};
    return QJsonDocument::fromJson('[' + raw.toByteArray() + ']').array().at(0);
}

std::optional<int> number(QByteArrayView raw)
{
    const QJsonValue value = scalar(raw);
    bool fits = value.isDouble();
    const qint64 read = value.isString() ? value.toString().toLongLong(&fits) : value.toInteger();
    fits = fits && read >= std::numeric_limits<int>::min() && read <= std::numeric_limits<int>::max();
    return fits ? std::optional(int(read)) : std::nullopt;
}

std::optional<bool> verdict(const Members &members)
{
    if (const auto ok = truth(members.ok))
        return ok;
    if (const auto code = number(members.code))
        return *code == 0;
    return truth(members.status);
}

/// Everything of the object, or of a successful poll only what stands before its list.
Members readMembers(QByteArrayView body, ReadDepth depth)
{
    Members members;
    EnvelopeScanner scanner(body);
    auto state = scanner.next();
    for (; state == EnvelopeScanner::State::Member; state = scanner.next()) {
        const auto row =
            std::find_if(memberRows.begin(), memberRows.end(), [&scanner](const MemberRow &entry) {
                return scanner.name() == entry.name;
            });
        const bool isList = scanner.valueBegins() == '[';
        if (depth == ReadDepth::VerdictOnly && isList && verdict(members).value_or(false)) {
            members.complete = true;
            return members;
        }
        members.hasList =
            members.hasList || (isList && (scanner.name() == "result" || scanner.name() == "data"));
        const auto value = scanner.value();
        if (!value)
            return members;
        if (row != memberRows.end() && (members.*row->place).isNull())
            members.*row->place = *value;
    }
    members.complete = state == EnvelopeScanner::State::Complete;
    return members;
}

/// The token goes before the text is cut: of a token cut in two nobody would know the half that is left.
QString tidy(const QString &said, const core::Secret &token)
{
    QString text = withoutToken(said, token).left(longestText);
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return text.trimmed();
}

QString errorText(const Members &members, const HttpAnswer &answer, const core::Secret &token)
{
    for (const QByteArrayView raw : {members.description, members.message, members.error, members.result}) {
        if (raw.isEmpty() || raw.front() != '"')
            continue;
        const QJsonValue value = scalar(raw);
        const QString said =
            value.isString() ? value.toString() : QString::fromUtf8(raw.sliced(1).chopped(1));
        const QString text = tidy(said, token);
        if (!text.isEmpty())
            return text;
    }
    return tidy(QString::fromLatin1(answer.reasonPhrase), token);
}

/// A positive number of seconds, rounded up, as JSON (number or text) or as a header.
std::optional<std::chrono::seconds> positiveSeconds(const QString &text)
{
    bool fits = false;
    const double seconds = std::ceil(text.trimmed().toDouble(&fits));
    if (!fits || !(seconds > 0))
        return std::nullopt;
    return std::chrono::seconds(qint64(std::min(seconds, double(std::numeric_limits<int>::max()))));
}

std::chrono::seconds
retryAfter(const Members &members, const HttpAnswer &answer, std::chrono::seconds otherwise)
{
    const QJsonValue asked = QJsonDocument::fromJson(members.parameters.toByteArray())
                                 .object()
                                 .value(QLatin1StringView("retry_after"));
    if (const auto wait = positiveSeconds(asked.toVariant().toString()))
        return *wait;
    return positiveSeconds(QString::fromLatin1(answer.retryAfter)).value_or(otherwise);
}

std::optional<ErrorKind> kindOf(int value)
{
    const auto row = std::find_if(kindRows.begin(), kindRows.end(), [value](const KindRow &entry) {
        return value >= entry.first && value <= entry.last;
    });
    return row == kindRows.end() ? std::nullopt : std::optional(row->kind);
}

/// The platform's own words for its own numbers; HTTP's numbers explain themselves.
core::Phrase withMeaning(const platform::Platform &platform, const QString &text, int code, int httpStatus)
{
    const auto &errors = platform.errors();
    const auto row = std::find_if(errors.begin(), errors.end(), [code](const platform::ErrorWords &entry) {
        return entry.code == code;
    });
    if (code == httpStatus || row == errors.end())
        return text.isEmpty()
                   ? core::Phrase(QT_TRANSLATE_NOOP("Phrase", "The server refused it without a word."))
                   : core::Phrase(text);
    return text.isEmpty() ? core::Phrase(row->meaning) : core::Phrase("%1 (%2)", {text, row->meaning});
}

Error refusal(
    const platform::Platform &platform, const Members &members, const HttpAnswer &answer,
    const core::Secret &token)
{
    const auto own = number(members.errorCode);
    const auto older = number(members.errCode);
    const int code = own ? *own : older ? *older : number(members.code).value_or(answer.status);
    const QString text = errorText(members, answer, token);
    Error error{kindOf(code).value_or(kindOf(answer.status).value_or(ErrorKind::Refused)), {}, {}, code};
    auto wait = defaultRetryAfter;
    for (const PlatformRow &row : platformRows) {
        const bool meant = row.platform == platform.id() && row.number == code;
        if (!meant || (row.unless && text.contains(QLatin1StringView(row.unless), Qt::CaseInsensitive)))
            continue;
        error.kind = row.kind;
        wait = row.wait;
    }
    if (error.kind == ErrorKind::RateLimited)
        error.retryAfter = retryAfter(members, answer, wait);
    error.detail = withMeaning(platform, text, code, answer.status);
    return error;
}

constexpr auto htmlPage = QT_TRANSLATE_NOOP("Phrase", "an HTML page");

/// What a body is that holds no envelope, with its article.
const char *describe(QByteArrayView body)
{
    const QByteArray start =
        body.first(std::min<qsizetype>(body.size(), 512)).trimmed().toByteArray().toLower();
    if (start.isEmpty())
        return QT_TRANSLATE_NOOP("Phrase", "an empty answer");
    if (start.startsWith("<!doctype html") || start.contains("<html"))
        return htmlPage;
    if (start.startsWith('{'))
        return QT_TRANSLATE_NOOP("Phrase", "JSON that is broken or breaks off");
    if (start.startsWith('['))
        return QT_TRANSLATE_NOOP("Phrase", "a JSON list without the reply around it");
    return QT_TRANSLATE_NOOP("Phrase", "text that is no JSON");
}

/// With %1 for what it is instead and %2 for HTTP's status.
const char *noEnvelopeWords(bool isPage, int status)
{
    if (isPage && status < 300) {
        return QT_TRANSLATE_NOOP(
            "Phrase", "The server answered with %1, HTTP %2: perhaps a login page of the network.");
    }
    if (status == 404) {
        return QT_TRANSLATE_NOOP(
            "Phrase", "The server answered with %1, HTTP %2: perhaps its address or the path form is wrong.");
    }
    return QT_TRANSLATE_NOOP("Phrase", "The server answered with %1, HTTP %2.");
}

Error noEnvelope(const HttpAnswer &answer, const char *what)
{
    Error error{kindOf(answer.status).value_or(ErrorKind::BadReply), {}, {}, answer.status};
    error.detail = {noEnvelopeWords(what == htmlPage, answer.status), {what, answer.status}};
    if (error.kind == ErrorKind::RateLimited)
        error.retryAfter = retryAfter({}, answer, defaultRetryAfter);
    return error;
}

} // namespace

core::Result<Reply> readAnswer(
    const platform::Platform &platform, const HttpAnswer &answer, ReadDepth depth, const core::Secret &token)
{
    const Members members = readMembers(answer.body, depth);
    const bool goodStatus = answer.status >= 200 && answer.status < 300;
    const auto said = verdict(members);
    if (!members.complete) {
        const bool listDecides = depth == ReadDepth::VerdictOnly && members.hasList;
        if (listDecides && goodStatus && said.value_or(true))
            return Reply{answer.status, answer.body, {}};
        return noEnvelope(answer, describe(answer.body));
    }
    const QByteArrayView result = members.result.isNull() ? members.data : members.result;
    if (!said && goodStatus && result.isNull())
        return noEnvelope(
            answer, QT_TRANSLATE_NOOP("Phrase", "JSON without \"ok\", \"code\", \"status\" or \"result\""));
    if (!said.value_or(goodStatus))
        return refusal(platform, members, answer, token);
    return Reply{answer.status, answer.body, result.toByteArray()};
}

} // namespace botdeck::api
