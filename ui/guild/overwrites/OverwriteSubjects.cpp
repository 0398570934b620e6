// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/overwrites/OverwriteSubjects.h"

#include "domain/permissions/RoleHierarchy.h"
#include "models/SafeText.h"
#include "ui/guild/roles/RoleDot.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

namespace botdeck::ui::guild {

using core::Id;
using SubjectKind = OverwriteSubject::Kind;

namespace {

constexpr qsizetype longestSubject = 80;

// In the order of Kind.
constexpr std::array subjectKinds{
    QT_TRANSLATE_NOOP("GuildWords", "everybody"),
    QT_TRANSLATE_NOOP("GuildWords", "role"),
    QT_TRANSLATE_NOOP("GuildWords", "member"),
    QT_TRANSLATE_NOOP("GuildWords", "not among the roles and members that were read"),
};

OverwriteSubject subjectOf(const domain::Guild &guild, const domain::GuildRole &role)
{
    return {
        role.id, role.id == guild.id ? SubjectKind::Everyone : SubjectKind::Role,
        models::oneLine(role.name, longestSubject), roleColour(role)};
}

OverwriteSubject subjectOf(const domain::GuildMember &member)
{
    return {member.id, SubjectKind::Member, models::oneLine(member.name, longestSubject), {}};
}

OverwriteSubject unknownSubject(Id subject)
{
    return {subject, SubjectKind::Unknown, subject.toString(), {}};
}

OverwriteSubject everyoneOf(const domain::Guild &guild)
{
    if (const domain::GuildRole *role = guild.role(guild.id); role != nullptr && !role->name.isEmpty())
        return subjectOf(guild, *role);
    return {guild.id, SubjectKind::Everyone, QStringLiteral("@everyone"), {}};
}

} // namespace

OverwriteSubject overwriteSubject(const domain::Guild &guild, Id subject)
{
    if (subject == guild.id)
        return everyoneOf(guild);
    if (const domain::GuildRole *role = guild.role(subject))
        return subjectOf(guild, *role);
    const domain::GuildMember *member = guild.member(subject);
    return member == nullptr ? unknownSubject(subject) : subjectOf(*member);
}

QList<OverwriteSubject> overwriteSubjects(const domain::Guild &guild, const QList<Id> &added)
{
    QSet<Id> wanted(added.begin(), added.end());
    for (const domain::GuildChannel &channel : guild.channels) {
        for (const domain::PermissionOverwrite &overwrite : channel.overwrites) {
            if (overwrite.id)
                wanted.insert(*overwrite.id);
        }
    }
    wanted.remove(guild.id);
    QList<OverwriteSubject> subjects{everyoneOf(guild)};
    for (const Id role : domain::rolesByRank(guild)) {
        if (wanted.remove(role))
            subjects += subjectOf(guild, *guild.role(role));
    }
    // Looked for once for all: a guild may have ten thousand.
    for (const domain::GuildMember &member : guild.members) {
        if (wanted.remove(member.id))
            subjects += subjectOf(member);
    }
    QList<Id> unknown(wanted.begin(), wanted.end());
    std::ranges::sort(unknown);
    for (const Id subject : unknown)
        subjects += unknownSubject(subject);
    return subjects;
}

QString subjectKindWords(SubjectKind kind)
{
    return QCoreApplication::translate("GuildWords", subjectKinds.at(size_t(kind)));
}

} // namespace botdeck::ui::guild
