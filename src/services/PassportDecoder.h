// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/passport/PassportFields.h"
#include "domain/passport/PassportStages.h"
#include "security/RsaKey.h"

#include <QList>
#include <QString>

#include <optional>

namespace botdeck::services {

struct PassportDecoding
{
    /// The moment that `authtime` is compared with.
    qint64 nowMs = 0;
    /// How old an authorisation may be; none: any age.
    std::optional<std::chrono::seconds> maxAge = {};
};

/// What became of a callback.
struct PassportReading
{
    /// One for each of domain::passportStages, in that order.
    QList<domain::StageVerdict> stages;
    /// Of a person. Empty unless it was decrypted, is a query string and says whose it is.
    QList<domain::PassportField> fields = {};
    std::optional<security::RsaPadding> padding = {};

    /// No stage failed.
    [[nodiscard]] bool isRight() const { return !failedAt().has_value(); }
    [[nodiscard]] const domain::StageVerdict &at(domain::PassportStage stage) const
    {
        return stages.at(qsizetype(stage));
    }
    /// The stage that failed; after it none was run.
    [[nodiscard]] std::optional<domain::PassportStage> failedAt() const;
};

/// Reads a callback's address, as it was typed or received, with this key. Blocks for some milliseconds a
/// block of the hash: not in the user interface's thread. OAEP is tried first, then PKCS#1 v1.5.
PassportReading
decodePassport(const QString &address, const security::RsaKey &key, const PassportDecoding &options);

/// The first of the keys that decrypts the address to fields that say whose they are; none does: nothing.
/// Blocks likewise, for each key.
std::optional<qsizetype> whichKeyFits(const QString &address, const QList<security::RsaKey> &keys);

} // namespace botdeck::services
