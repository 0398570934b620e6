// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions/PermissionTrace.h"
#include "ui/guild/why/StepModel.h"

#include <optional>

namespace botdeck::ui::guild {

/// What is asked, as places in a guild.
struct WhyQuestion
{
    int member = 0;
    int channel = 0;
    int bit = 0;

    bool operator==(const WhyQuestion &) const = default;
};

/// Why, today or with an edit that is not saved.
struct WhyAnswer
{
    domain::PermissionTrace trace;
    domain::PermissionMask raw;
    domain::PermissionMask usable;
};

WhyAnswer whyAnswer(const domain::PermissionTable &table, const WhyQuestion &question);

/// The steps as numbered rows, each with everything that its rules say, the rules of use as the last one.
/// `today`: of the guild as it is, where `answer` is of one with an edit; what the edit made other is said.
/// In the language of the moment, as all below.
QList<StepRow> whyRows(const WhyAnswer &answer, const WhyAnswer *today = nullptr);

/// The answer in two lines.
struct WhyVerdictWords
{
    bool isAllowed = false;
    QString title;
    QString detail;
};

/// `after`: with the edit, where there is one; `showsAfter`: that is what is looked at.
WhyVerdictWords whyVerdict(const WhyAnswer &today, const WhyAnswer *after, bool showsAfter);

/// Why raw and usable mask are not the same; empty where they are.
QString whyMasksWords(const WhyAnswer &answer);

} // namespace botdeck::ui::guild
