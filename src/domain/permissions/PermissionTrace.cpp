// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/permissions/PermissionTrace.h"

#include "domain/permissions/PermissionBits.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace botdeck::domain {

namespace {

using Effect = PermissionTraceStep::Effect;
using Assertions = std::vector<PermissionAssertion>;
using SubjectKind = PermissionSubject::Kind;

struct StepWords
{
    PermissionStep step = PermissionStep::Owner;
    /// %1 the permission, %2 whose rule it is.
    const char *allows = "";
    const char *denies = "";
    /// Nobody's rule speaks of it.
    const char *nothing = "";
};

constexpr std::array stepWords{
    StepWords{
        PermissionStep::Owner, QT_TRANSLATE_NOOP("Phrase", "%2 owns the guild and may do everything."), "",
        QT_TRANSLATE_NOOP("Phrase", "Not the owner, so the check goes on.")},
    StepWords{
        PermissionStep::EveryoneBase, QT_TRANSLATE_NOOP("Phrase", "%2 grants %1 to everybody."), "",
        QT_TRANSLATE_NOOP("Phrase", "Everybody's base does not grant %1.")},
    StepWords{
        PermissionStep::MemberRoles, QT_TRANSLATE_NOOP("Phrase", "The role %2 grants %1."), "",
        QT_TRANSLATE_NOOP("Phrase", "No role of the member grants %1.")},
    StepWords{
        PermissionStep::Administrator,
        QT_TRANSLATE_NOOP("Phrase", "%2 gives ADMINISTRATOR: everything is allowed, whatever channels say."),
        "", QT_TRANSLATE_NOOP("Phrase", "ADMINISTRATOR is not set.")},
    StepWords{
        PermissionStep::EveryoneOverwrite,
        QT_TRANSLATE_NOOP("Phrase", "The channel's overwrite for everybody allows %1."),
        QT_TRANSLATE_NOOP("Phrase", "The channel's overwrite for everybody denies %1."),
        QT_TRANSLATE_NOOP("Phrase", "The channel has no overwrite of %1 for everybody.")},
    StepWords{
        PermissionStep::RoleOverwrites,
        QT_TRANSLATE_NOOP("Phrase", "The channel's overwrite for the role %2 allows %1."),
        QT_TRANSLATE_NOOP("Phrase", "The channel's overwrite for the role %2 denies %1."),
        QT_TRANSLATE_NOOP("Phrase", "The channel has no overwrite of %1 for the member's roles.")},
    StepWords{
        PermissionStep::MemberOverwrite,
        QT_TRANSLATE_NOOP("Phrase", "The channel's overwrite for %2 allows %1."),
        QT_TRANSLATE_NOOP("Phrase", "The channel's overwrite for %2 denies %1."),
        QT_TRANSLATE_NOOP("Phrase", "The channel has no overwrite of %1 for the member.")},
};

QString nameOrId(const QString &name, core::Id id)
{
    return name.isEmpty() ? id.toString() : name;
}

QString subjectName(const Guild &guild, const PermissionSubject &subject)
{
    if (subject.kind == SubjectKind::Guild)
        return nameOrId(guild.name, subject.id);
    if (subject.kind == SubjectKind::Role) {
        const GuildRole *role = guild.role(subject.id);
        return nameOrId(role != nullptr ? role->name : QString(), subject.id);
    }
    const GuildMember *member = guild.member(subject.id);
    return nameOrId(member != nullptr ? member->name : QString(), subject.id);
}

PermissionTraceStep
stepEntry(const Guild &guild, PermissionStep step, int bit, const PermissionAssertion *assertion)
{
    const StepWords &words = *std::ranges::find(stepWords, step, &StepWords::step);
    const QString permission = permissionName(bit);
    if (assertion == nullptr)
        return {permissionStepName(step), {}, Effect::None, false, {words.nothing, {permission}}};
    const core::Phrase text(
        assertion->allows ? words.allows : words.denies,
        {permission, subjectName(guild, assertion->subject)});
    return {
        permissionStepName(step), assertion->subject, assertion->allows ? Effect::Allow : Effect::Deny, false,
        text};
}

PermissionTraceStep notAsked(PermissionStep step)
{
    return {
        permissionStepName(step),
        {},
        Effect::None,
        false,
        QT_TRANSLATE_NOOP("Phrase", "Not asked: everything is allowed already.")};
}

Assertions aboutBit(Assertions assertions, int bit)
{
    std::erase_if(assertions, [bit](const PermissionAssertion &a) { return !a.mask.has(bit); });
    return assertions;
}

bool outcome(const Assertions &aboutBit)
{
    return !aboutBit.empty() && aboutBit.back().allows;
}

/// Those after the last that says otherwise: without all of them that one would be the answer. None where
/// nobody allows it: no denial is needed then.
Assertions deciding(const Assertions &aboutBit)
{
    if (std::ranges::none_of(aboutBit, &PermissionAssertion::allows))
        return {};
    const auto other = std::find_if(aboutBit.rbegin(), aboutBit.rend(), [&aboutBit](const auto &assertion) {
        return assertion.allows != aboutBit.back().allows;
    });
    return {other.base(), aboutBit.end()};
}

bool isIn(const Assertions &assertions, const PermissionAssertion &wanted)
{
    return std::ranges::any_of(assertions, [&wanted](const PermissionAssertion &assertion) {
        return assertion.step == wanted.step && assertion.subject == wanted.subject &&
               assertion.allows == wanted.allows;
    });
}

/// The rules as somebody meets them, with what decides.
struct Findings
{
    Assertions rules;
    Assertions deciding;
    /// The step that ended it, and with it those behind are not asked.
    std::optional<PermissionStep> end = {};
};

/// Whether a rule is gone when somebody loses this role, or the guild's base this grant.
bool goesWith(const PermissionAssertion &assertion, const PermissionSubject &subject)
{
    return assertion.subject == subject &&
           (subject.kind == SubjectKind::Role || assertion.step == PermissionStep::EveryoneBase);
}

/// Whoever gives ADMINISTRATOR gives everything: they decide, and what would allow it without them does, too.
Findings administratorFindings(const Assertions &past, const Assertions &before, int bit)
{
    Assertions givers = deciding(aboutBit(before, administratorBit));
    for (PermissionAssertion &giver : givers)
        giver.step = PermissionStep::Administrator;
    Assertions others = aboutBit(past, bit);
    std::erase_if(others, [&givers](const PermissionAssertion &assertion) {
        return std::ranges::any_of(givers, [&assertion](const PermissionAssertion &giver) {
            return goesWith(assertion, giver.subject);
        });
    });
    Findings found{aboutBit(before, bit), givers, PermissionStep::Administrator};
    if (outcome(others)) {
        const Assertions also = deciding(others);
        found.deciding.insert(found.deciding.end(), also.begin(), also.end());
        found.rules = aboutBit(past, bit);
        found.end.reset();
    }
    found.rules.insert(found.rules.end(), givers.begin(), givers.end());
    return found;
}

Findings findings(const PermissionTable &table, const PermissionTable::Holder &holder, int channel, int bit)
{
    const Assertions all = table.assertions(holder, channel);
    if (!all.empty() && all.back().step == PermissionStep::Administrator)
        return administratorFindings(
            table.assertions(holder, channel, PermissionTable::Administrators::Ignored),
            {all.begin(), all.end() - 1}, bit);
    const Assertions rules = aboutBit(all, bit);
    Findings found{rules, deciding(rules)};
    if (!all.empty() && all.back().step == PermissionStep::Owner) {
        found.end = PermissionStep::Owner;
        found.deciding = {all.back()};
    }
    return found;
}

struct UseRule
{
    QStringView step;
    int needed = 0;
    const char *text = "";
};

constexpr std::array useRules{
    UseRule{u"use_view", viewChannelBit, QT_TRANSLATE_NOOP("Phrase", "Nothing works without VIEW_CHANNEL.")},
    UseRule{
        u"use_send", sendMessagesBit,
        QT_TRANSLATE_NOOP("Phrase", "It takes a message, and SEND_MESSAGES is missing.")},
    UseRule{
        u"use_connect", connectBit,
        QT_TRANSLATE_NOOP("Phrase", "In a voice or live channel nothing works without CONNECT.")},
};

bool concerns(const UseRule &rule, int bit, qint64 channelType)
{
    if (rule.needed == sendMessagesBit)
        return permissionsOfMessages().has(bit);
    return bit != viewChannelBit && (rule.needed != connectBit || isJoinedChannel(channelType));
}

/// The implicit denials, each an entry of its own.
void addUse(PermissionTrace &trace, PermissionMask raw, qint64 channelType)
{
    bool isBlocked = false;
    for (const UseRule &rule : useRules) {
        if (concerns(rule, trace.bit, channelType) && !raw.has(rule.needed) && rule.needed != trace.bit) {
            isBlocked = true;
            trace.steps.append({rule.step.toString(), {}, Effect::Deny, true, rule.text});
        }
    }
    if (isBlocked && trace.raw) {
        for (PermissionTraceStep &step : trace.steps)
            step.decides = step.decides && step.step.startsWith(u"use_");
    }
    trace.allowed = trace.raw && !isBlocked;
}

} // namespace

PermissionTrace
tracePermission(const PermissionTable &table, const PermissionTable::Holder &holder, int channel, int bit)
{
    const Findings found = findings(table, holder, channel, bit);
    const PermissionMask raw = table.raw(holder, channel);
    PermissionTrace trace{bit, raw.has(bit), false, {}};
    bool ended = false;
    for (const PermissionStep step : table.order()) {
        if (ended) {
            trace.steps += notAsked(step);
            continue;
        }
        const qsizetype before = trace.steps.size();
        for (const PermissionAssertion &assertion : found.rules) {
            if (assertion.step != step)
                continue;
            trace.steps += stepEntry(table.guild(), step, bit, &assertion);
            trace.steps.last().decides = isIn(found.deciding, assertion);
        }
        if (trace.steps.size() == before)
            trace.steps += stepEntry(table.guild(), step, bit, nullptr);
        ended = found.end == step;
    }
    // Nobody allows it: it is the last grant that is missing.
    if (found.deciding.empty()) {
        for (PermissionTraceStep &step : trace.steps)
            step.decides = step.step == permissionStepName(PermissionStep::MemberRoles);
    }
    addUse(trace, raw, table.guild().channels.at(channel).type);
    return trace;
}

} // namespace botdeck::domain
