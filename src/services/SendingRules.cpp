// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/SendingRules.h"

#include "domain/JsonText.h"

#include <algorithm>
#include <array>

namespace botdeck::services {

using core::Error;
using core::ErrorKind;

namespace {

/// Refusals and what never left are none of these. A server in trouble, or something before it, may have
/// passed the call on.
constexpr std::array unknownKinds{
    ErrorKind::UnknownOutcome, ErrorKind::BadReply, ErrorKind::TooLarge, ErrorKind::ServerTrouble};

} // namespace

QString lineName(const domain::SendingOrder &order)
{
    const auto *answer = std::get_if<domain::PressAnswer>(&order.what);
    return answer == nullptr ? domain::targetChat(order) : QStringLiteral("press ") + answer->queryId;
}

QString messageIdIn(const QByteArray &result)
{
    const domain::JsonText json(result);
    return json.fault() == domain::JsonFault::None ? json.root()["message_id"].text() : QString();
}

std::optional<Error> refusalIn(const QString &method, const api::Reply &reply)
{
    if (reply.result.trimmed() != "false")
        return std::nullopt;
    return Error{
        ErrorKind::Refused,
        {QT_TRANSLATE_NOOP("Phrase", "The server answered %1 with false: nothing was changed."), {method}}};
}

bool isUnknown(const Error &error)
{
    return std::find(unknownKinds.begin(), unknownKinds.end(), error.kind) != unknownKinds.end();
}

bool isWorthWaiting(const Error &error, int &vagueWaits)
{
    if (!error.retryAfter || *error.retryAfter > longestSendWait)
        return false;
    // Not 429: Fanbook's one number for "too many" and for "this bot may not send at all".
    return error.code == tooManyRequests || ++vagueWaits <= mostVagueWaits;
}

core::Phrase failureWords(const Error &error, bool stands)
{
    if (!stands)
        return error.detail;
    return {QT_TRANSLATE_NOOP("Phrase", "The message stands without its keyboard. %1"), {error.detail}};
}

Error givenUp(bool left)
{
    if (left) {
        return {
            ErrorKind::UnknownOutcome,
            QT_TRANSLATE_NOOP(
                "Phrase", "It was given up after the request had left: it may have had its effect.")};
    }
    return {ErrorKind::Cancelled, QT_TRANSLATE_NOOP("Phrase", "It was given up before it was sent whole.")};
}

core::Phrase numberUntold()
{
    return QT_TRANSLATE_NOOP(
        "Phrase", "The message stands without its keyboard: the server did not say the message's number.");
}

} // namespace botdeck::services
