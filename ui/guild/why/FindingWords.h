// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions/FindingTable.h"

#include <QString>

namespace botdeck::ui::guild {

/// What must be said before it can be looked up.
enum class FindingNeed { Nothing, Text, ShortIds, Role, Id };

FindingNeed findingNeed(domain::FindingKind kind);
/// "Members by name".
QString findingTitle(domain::FindingKind kind);
/// What is to be typed; empty where nothing is.
QString findingTextLabel(domain::FindingKind kind);

/// What is looked up by what was typed, as GuildWish has it; `fault`: why it cannot be, in a sentence.
struct FindingTexts
{
    QStringList texts = {};
    QString fault = {};
};
FindingTexts findingTexts(domain::FindingKind kind, const QString &typed);

/// A column's heading.
QString findingHeading(const domain::FindingColumn &column);
/// A cell as it is shown, in one line of at most `letters`; `nowMs`: wall time in ms since 1970.
QString findingWords(domain::FindingForm form, const QString &text, qint64 nowMs, qsizetype letters);

/// What can be looked up of a row of such a finding, by the text of its first column.
QList<domain::FindingKind> findingsOnward(domain::FindingKind kind);

} // namespace botdeck::ui::guild
