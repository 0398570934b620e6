// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/GatewayWords.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace botdeck::api {

using core::ErrorKind;

namespace {

struct CloseRow
{
    int from;
    int to;
    ErrorKind kind;
    bool tokenRefused;
    /// With %1 for the code.
    const char *words;
};

// The first row that fits counts.
constexpr std::array closeRows{
    CloseRow{
        1000, 1000, ErrorKind::Network, false,
        QT_TRANSLATE_NOOP("Phrase", "The gateway ended the session in good order (%1).")},
    CloseRow{
        1001, 1001, ErrorKind::Network, false,
        QT_TRANSLATE_NOOP("Phrase", "The gateway is going away (%1).")},
    CloseRow{
        1006, 1006, ErrorKind::Network, false,
        QT_TRANSLATE_NOOP("Phrase", "The connection to the gateway broke.")},
    CloseRow{
        1007, 1007, ErrorKind::BadReply, false,
        QT_TRANSLATE_NOOP("Phrase", "The gateway sent a text that is no UTF-8 (%1).")},
    CloseRow{
        1008, 1008, ErrorKind::Network, true,
        QT_TRANSLATE_NOOP("Phrase", "The gateway does not accept the user token (%1).")},
    CloseRow{
        1009, 1009, ErrorKind::TooLarge, false,
        QT_TRANSLATE_NOOP("Phrase", "A frame was larger than may be read (%1).")},
    CloseRow{
        1002, 1003, ErrorKind::BadReply, false,
        QT_TRANSLATE_NOOP("Phrase", "What the gateway sent is no WebSocket frame (%1).")},
    CloseRow{
        1011, 1014, ErrorKind::ServerTrouble, false,
        QT_TRANSLATE_NOOP("Phrase", "The gateway has trouble of its own (%1).")},
    // Nobody has written down Fanbook's own numbers; other gateways refuse a token with these.
    CloseRow{
        4001, 4004, ErrorKind::Network, true,
        QT_TRANSLATE_NOOP("Phrase", "The gateway does not accept the user token (%1).")},
    CloseRow{
        4401, 4403, ErrorKind::Network, true,
        QT_TRANSLATE_NOOP("Phrase", "The gateway does not accept the user token (%1).")},
};

struct StatusRow
{
    int from;
    int to;
    ErrorKind kind;
    bool tokenRefused;
    const char *words;
};

constexpr std::array statusRows{
    StatusRow{
        401, 401, ErrorKind::Network, true,
        QT_TRANSLATE_NOOP("Phrase", "The gateway does not accept the user token (HTTP %1).")},
    StatusRow{
        403, 403, ErrorKind::Network, true,
        QT_TRANSLATE_NOOP("Phrase", "The gateway does not accept the user token (HTTP %1).")},
    StatusRow{
        300, 399, ErrorKind::BadReply, false,
        QT_TRANSLATE_NOOP(
            "Phrase",
            "The gateway sends us to another address (HTTP %1), where the user token does not go unasked.")},
    StatusRow{
        404, 404, ErrorKind::BadReply, false,
        QT_TRANSLATE_NOOP("Phrase", "There is no gateway at this address (HTTP %1).")},
    StatusRow{
        429, 429, ErrorKind::ServerTrouble, false,
        QT_TRANSLATE_NOOP("Phrase", "The gateway has too many requests (HTTP %1).")},
    StatusRow{
        500, 599, ErrorKind::ServerTrouble, false,
        QT_TRANSLATE_NOOP("Phrase", "The gateway has trouble of its own (HTTP %1).")},
};

/// The HTTP status that Qt speaks of; 0 where it speaks of none. Since 6.6 it names no number for a 401.
int statusIn(const QString &qtWords)
{
    if (qtWords.contains(QLatin1StringView("Unsupported WWW-Authenticate challenge")))
        return 401;
    static const QRegularExpression number(QStringLiteral(": ([1-5][0-9]{2}) \\("));
    return number.match(qtWords).captured(1).toInt();
}

} // namespace

CloseMeaning closeMeaning(int code)
{
    const auto row = std::find_if(closeRows.begin(), closeRows.end(), [code](const CloseRow &known) {
        return code >= known.from && code <= known.to;
    });
    if (row == closeRows.end())
        return {
            ErrorKind::Network,
            {QT_TRANSLATE_NOOP("Phrase", "The gateway ended the session (%1)."), {code}},
            false};
    return {row->kind, {row->words, {code}}, row->tokenRefused};
}

HandshakeRefusal handshakeRefusal(const QString &qtWords)
{
    const int status = statusIn(qtWords);
    const auto row = std::find_if(statusRows.begin(), statusRows.end(), [status](const StatusRow &known) {
        return status >= known.from && status <= known.to;
    });
    if (row == statusRows.end()) {
        return {
            {ErrorKind::BadReply,
             QT_TRANSLATE_NOOP("Phrase", "What answers at the gateway's address is no WebSocket server.")},
            false};
    }
    return {{row->kind, {row->words, {status}}, {}, status}, row->tokenRefused};
}

} // namespace botdeck::api
