// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/passport/PassportStages.h"
#include "security/RsaKey.h"
#include "services/PassportDecoder.h"

#include <QByteArray>
#include <QString>

namespace botdeck::test {

/// What the document shows, with other values.
inline constexpr QByteArrayView documentedText = "userid=10000777&first_name=EVA&last_name=LIN&username=@_"
                                                 "4kzvbw3kExx&photo_url=https://cdn.example/avatar/"
                                                 "-vYSnmLsExample&authtime=1649741563";
inline constexpr qint64 documentedTime = 1649741563;
/// Then, with a limit of an hour.
inline const services::PassportDecoding documentedNow{documentedTime * 1000, std::chrono::hours(1)};

inline constexpr auto passed = domain::Verdict::Passed;
inline constexpr auto warning = domain::Verdict::Warning;
inline constexpr auto failed = domain::Verdict::Failed;

/// Encrypted by the openssl program, "pkcs1" or "oaep", a block for each `room` bytes.
QByteArray
encryptedByOpenssl(const QByteArray &keyPem, const char *padding, const QByteArray &plain, int room);

/// The key of opensslKey().
const security::RsaKey &testKey(int bits = 2048);

/// https://bot.example/passport?tg_passport=success&hash=…
QString callbackWith(const QByteArray &hash);
/// As Base64url.
QString callbackOf(const QByteArray &bytes);

/// The verdicts as "passed passed failed skipped …", shortened to their first letters: "ppfssssss".
QByteArray verdictLetters(const services::PassportReading &reading);

} // namespace botdeck::test
