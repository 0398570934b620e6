// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Id.h"
#include "domain/passport/PassportStages.h"

#include <QList>
#include <QString>

#include <chrono>
#include <optional>
#include <span>

namespace botdeck::domain {

/// What was decrypted, one pair of it.
struct PassportField
{
    QString name = {};
    /// Percent-decoded; as it came where that is not possible.
    QString value = {};

    bool operator==(const PassportField &) const = default;
};

enum class FieldNeed {
    Required,     ///< documented
    Optional,     ///< documented as optional
    Undocumented, ///< no document has it; what people may be sent all the same
};

/// What is known of a field by its name.
struct PassportFieldFacts
{
    QLatin1StringView name;
    FieldNeed need = FieldNeed::Undocumented;
    /// About the person: hidden until somebody asks for it.
    bool isPersonal = true;
    /// "Given name"; a pattern of core::Phrase.
    const char *meaning = nullptr;
};

/// In the document's order, then the undocumented names of the telephone number.
std::span<const PassportFieldFacts> passportFieldTable();
/// Null for a name that nobody knows; such a field counts as personal.
const PassportFieldFacts *passportFieldFacts(QStringView name);

/// What was decrypted as text; a line end or zero bytes behind it are dropped with a warning.
Checked<QString> readPassportText(QByteArrayView plain);

/// The pairs of a query string in their order, all of them. Failed where no documented name is in it, or one
/// stands in it twice: a name of a user may hold an "&" that nobody encoded.
Checked<QList<PassportField>> readPassportFields(const QString &text);

/// What the required fields say.
struct PassportFacts
{
    core::Id userId = {};
    /// Seconds since 1970.
    qint64 authTime = 0;
};
Checked<PassportFacts> checkPassportFields(const QList<PassportField> &fields);

/// Whether the fields say whose they are: without that none is shown.
bool saysWhose(const QList<PassportField> &fields);

/// How long ago a user gave permission: older than the limit, from the future, or milliseconds are warnings.
Checked<std::chrono::seconds>
checkPassportAge(qint64 authTime, qint64 nowMs, std::optional<std::chrono::seconds> limit);

} // namespace botdeck::domain
