// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/why/WhyWords.h"

#include "ui/guild/mask/BitWords.h"
#include "ui/widgets/PhraseWords.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace botdeck::ui::guild {

namespace {

using domain::PermissionStep;
using domain::PermissionTraceStep;
using Effect = PermissionTraceStep::Effect;

QString whyText(const char *text)
{
    return QCoreApplication::translate("GuildWhy", text);
}

struct StepTitle
{
    PermissionStep step;
    const char *words;
};

constexpr std::array stepTitles{
    StepTitle{PermissionStep::Owner, QT_TRANSLATE_NOOP("GuildWhy", "Is the member the owner?")},
    StepTitle{PermissionStep::EveryoneBase, QT_TRANSLATE_NOOP("GuildWhy", "Base: everybody")},
    StepTitle{PermissionStep::MemberRoles, QT_TRANSLATE_NOOP("GuildWhy", "Base: the member’s roles")},
    StepTitle{
        PermissionStep::Administrator, QT_TRANSLATE_NOOP("GuildWhy", "ADMINISTRATOR in the base mask?")},
    StepTitle{
        PermissionStep::EveryoneOverwrite, QT_TRANSLATE_NOOP("GuildWhy", "Channel overwrite for everybody")},
    StepTitle{PermissionStep::RoleOverwrites, QT_TRANSLATE_NOOP("GuildWhy", "Channel overwrites for roles")},
    StepTitle{
        PermissionStep::MemberOverwrite, QT_TRANSLATE_NOOP("GuildWhy", "Channel overwrite for the member")},
};
constexpr const char *useTitle = QT_TRANSLATE_NOOP("GuildWhy", "Rules of use");
constexpr QStringView useStep = u"use_";

QString titleOf(const QString &step)
{
    for (const StepTitle &row : stepTitles) {
        if (domain::permissionStepName(row.step) == step)
            return whyText(row.words);
    }
    return whyText(useTitle);
}

/// What the trace says of one step, in the order of its rules.
struct StepEntries
{
    QString step;
    QList<PermissionTraceStep> entries;

    [[nodiscard]] bool decides() const { return std::ranges::any_of(entries, &PermissionTraceStep::decides); }
    /// The last rule that says something has the say.
    [[nodiscard]] Effect effect() const
    {
        Effect effect = Effect::None;
        for (const PermissionTraceStep &entry : entries)
            effect = entry.effect == Effect::None ? effect : entry.effect;
        return effect;
    }
    [[nodiscard]] QString words() const
    {
        QStringList lines;
        for (const PermissionTraceStep &entry : entries)
            lines += widgets::translated(entry.text);
        return lines.join(u'\n');
    }
};

/// One for each step of the order, and one for the rules of use.
QList<StepEntries> entriesOf(const domain::PermissionTrace &trace)
{
    QList<StepEntries> all;
    StepEntries use{useStep.toString(), {}};
    for (const PermissionTraceStep &entry : trace.steps) {
        if (entry.step.startsWith(useStep)) {
            use.entries += entry;
            continue;
        }
        if (all.isEmpty() || all.last().step != entry.step)
            all += StepEntries{entry.step, {}};
        all.last().entries += entry;
    }
    all += use;
    return all;
}

/// Numbers of steps, from 1.
QList<int> decidingSteps(const QList<StepEntries> &entries)
{
    QList<int> numbers;
    for (qsizetype at = 0; at < entries.size(); ++at) {
        if (entries.at(at).decides())
            numbers += int(at) + 1;
    }
    return numbers;
}

QString numberWords(const QList<int> &numbers)
{
    QStringList words;
    for (const int number : numbers)
        words += QString::number(number);
    return words.join(QStringLiteral(", "));
}

/// Those because of which the answer is another one with the edit.
QList<int> turningSteps(const WhyAnswer &today, const WhyAnswer &after)
{
    const QList<StepEntries> before = entriesOf(today.trace);
    const QList<StepEntries> now = entriesOf(after.trace);
    QList<int> turned;
    const QList<int> deciding = decidingSteps(now);
    for (const int number : deciding) {
        const StepEntries *was = number <= before.size() ? &before.at(number - 1) : nullptr;
        if (was == nullptr || was->words() != now.at(number - 1).words())
            turned += number;
    }
    // What decided is gone, and what decides now was there before.
    return turned.isEmpty() ? deciding : turned;
}

struct EffectWords
{
    const char *words;
    look::Tone tone;
};

// In the order of Effect.
constexpr std::array effectRows{
    EffectWords{QT_TRANSLATE_NOOP("GuildWhy", "no change"), look::Tone::Neutral},
    EffectWords{QT_TRANSLATE_NOOP("GuildWhy", "allowed"), look::Tone::Ok},
    EffectWords{QT_TRANSLATE_NOOP("GuildWhy", "denied"), look::Tone::Error},
};
constexpr EffectWords notGranted{QT_TRANSLATE_NOOP("GuildWhy", "not granted"), look::Tone::Error};

StepRow rowOf(const StepEntries &entries, bool isUsed)
{
    StepRow row;
    row.title = titleOf(entries.step);
    row.words = entries.words();
    const Effect effect = entries.effect();
    // Nobody grants it: that is where a grant is missing.
    const EffectWords &words =
        effect == Effect::None && entries.decides() ? notGranted : effectRows.at(size_t(effect));
    row.tag = whyText(words.words);
    row.tone = words.tone;
    if (entries.decides())
        row.mark = whyText(QT_TRANSLATE_NOOP("GuildWhy", "This step decides"));
    if (entries.entries.isEmpty()) {
        row.words = whyText(QT_TRANSLATE_NOOP("GuildWhy", "Nothing that it needs is missing."));
        row.tag = whyText(effectRows.at(size_t(isUsed ? Effect::Allow : Effect::None)).words);
        row.tone = isUsed ? look::Tone::Ok : look::Tone::Neutral;
    }
    return row;
}

} // namespace

WhyAnswer whyAnswer(const domain::PermissionTable &table, const WhyQuestion &question)
{
    const domain::PermissionTable::Holder &holder = table.members().at(size_t(question.member));
    return {
        domain::tracePermission(table, holder, question.channel, question.bit),
        table.raw(holder, question.channel), table.usable(holder, question.channel)};
}

QList<StepRow> whyRows(const WhyAnswer &answer, const WhyAnswer *today)
{
    const QList<StepEntries> entries = entriesOf(answer.trace);
    const QList<StepEntries> before = today != nullptr ? entriesOf(today->trace) : entries;
    QList<StepRow> rows;
    for (qsizetype at = 0; at < entries.size(); ++at) {
        StepRow row = rowOf(entries.at(at), answer.trace.allowed);
        if (at >= before.size() || before.at(at).words() != entries.at(at).words())
            row.words +=
                u'\n' + whyText(QT_TRANSLATE_NOOP("GuildWhy", "Otherwise than today, by your edit."));
        rows += row;
    }
    return rows;
}

WhyVerdictWords whyVerdict(const WhyAnswer &today, const WhyAnswer *after, bool showsAfter)
{
    const bool was = today.trace.allowed;
    if (after == nullptr) {
        //: %1 is one number, or several with commas
        const QString decided = whyText(QT_TRANSLATE_NOOP("GuildWhy", "Decided by step %1"));
        return {
            was,
            was ? whyText(QT_TRANSLATE_NOOP("GuildWhy", "Allowed"))
                : whyText(QT_TRANSLATE_NOOP("GuildWhy", "Denied")),
            decided.arg(numberWords(decidingSteps(entriesOf(today.trace))))};
    }
    const bool is = after->trace.allowed;
    WhyVerdictWords words{showsAfter ? is : was, {}, {}};
    if (showsAfter)
        words.title = is ? whyText(QT_TRANSLATE_NOOP("GuildWhy", "Allowed after saving"))
                         : whyText(QT_TRANSLATE_NOOP("GuildWhy", "Denied after saving"));
    else
        words.title = was ? whyText(QT_TRANSLATE_NOOP("GuildWhy", "Allowed today"))
                          : whyText(QT_TRANSLATE_NOOP("GuildWhy", "Denied today"));
    if (was == is) {
        words.detail = whyText(QT_TRANSLATE_NOOP("GuildWhy", "Your edit does not turn it round"));
        return words;
    }
    if (showsAfter)
        words.detail = was
                           //: %1 is one number, or several with commas
                           ? whyText(QT_TRANSLATE_NOOP("GuildWhy", "Allowed today, flips because of step %1"))
                           //: %1 is one number, or several with commas
                           : whyText(QT_TRANSLATE_NOOP("GuildWhy", "Denied today, flips because of step %1"));
    else
        words.detail =
            is
                //: %1 is one number, or several with commas
                ? whyText(QT_TRANSLATE_NOOP("GuildWhy", "Allowed after saving, flips because of step %1"))
                //: %1 is one number, or several with commas
                : whyText(QT_TRANSLATE_NOOP("GuildWhy", "Denied after saving, flips because of step %1"));
    words.detail = words.detail.arg(numberWords(turningSteps(today, *after)));
    return words;
}

QString whyMasksWords(const WhyAnswer &answer)
{
    if (answer.raw == answer.usable)
        return {};
    QString words = whyText(QT_TRANSLATE_NOOP("GuildWhy", "The raw mask is %1; of it can be used here: %2."))
                        .arg(answer.raw.hexadecimal(), answer.usable.hexadecimal());
    if (answer.trace.raw && !answer.trace.allowed)
        //: %1 is a permission's name
        words += u'\n' + whyText(QT_TRANSLATE_NOOP(
                                     "GuildWhy", "%1 is in the raw mask, and the rules of use take it away."))
                             .arg(bitTitle(answer.trace.bit));
    return words;
}

} // namespace botdeck::ui::guild
