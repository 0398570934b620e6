// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/changes/CompareLines.h"

#include "ui/guild/mask/BitWords.h"
#include "ui/guild/mask/MaskDraft.h"
#include "ui/guild/members/MemberWords.h"
#include "ui/guild/ShownName.h"

#include <QCoreApplication>
#include <QStringList>

namespace botdeck::ui::guild {

using domain::Guild;
using domain::GuildDifference;
using domain::PermissionMask;
using DifferenceChange = domain::GuildDifference::Change;
using DifferenceSubject = domain::GuildDifference::Subject;

namespace {

struct CompareWords
{
    Q_DECLARE_TR_FUNCTIONS(CompareWords)
};

QString allowanceWords(bool isAllowed)
{
    return isAllowed ? CompareWords::tr("allowed") : CompareWords::tr("not allowed");
}

/// What one side has and the other has not.
struct ComparedSide
{
    bool isThere = true;
    std::optional<QString> name = {};
    std::optional<core::Id> owner = {};
    std::optional<qint64> position = {};
    std::optional<quint64> color = {};
    PermissionMask allowed = {};
    PermissionMask denied = {};
    QList<core::Id> roles = {};
};

/// "#336699"; what a server puts above it stands before it.
QString colorWords(quint64 color)
{
    if (color == 0)
        return CompareWords::tr("no colour");
    //: %1 is a colour as on a web page
    return CompareWords::tr("colour %1").arg(u'#' + QString::number(color, 16).rightJustified(6, u'0'));
}

QString sideWords(const ComparedSide &side, const Guild &guild, bool isChange)
{
    if (!side.isThere)
        return CompareWords::tr("not there");
    QStringList parts;
    if (side.name)
        //: %1 is a name
        parts += CompareWords::tr("called \"%1\"").arg(models::oneLine(*side.name, shownNameLetters));
    if (side.owner)
        //: of a guild; %1 is somebody's name
        parts += CompareWords::tr("owner %1").arg(shownName(guild.member(*side.owner), *side.owner));
    if (side.position)
        parts += CompareWords::tr("position %1").arg(*side.position);
    if (side.color)
        parts += colorWords(*side.color);
    if (!side.allowed.isEmpty())
        //: %1 are names of permissions
        parts += CompareWords::tr("allows %1").arg(bitTitles(side.allowed));
    if (!side.denied.isEmpty())
        //: %1 are names of permissions
        parts += CompareWords::tr("denies %1").arg(bitTitles(side.denied));
    if (!side.roles.isEmpty())
        //: a member; %1 are names of roles
        parts += CompareWords::tr("has %1").arg(roleTitles(guild, side.roles));
    if (parts.isEmpty())
        return isChange ? QStringLiteral("–") : CompareWords::tr("there");
    return parts.join(QStringLiteral("; "));
}

ComparedSide leftSide(const GuildDifference &difference)
{
    ComparedSide side{
        difference.change != DifferenceChange::Added,
        difference.formerName,
        {},
        {},
        {},
        difference.allowedBefore & ~difference.allowedAfter,
        difference.deniedBefore & ~difference.deniedAfter,
        difference.taken};
    if (difference.positionBefore != difference.positionAfter)
        side.position = difference.positionBefore;
    if (difference.ownerBefore != difference.ownerAfter)
        side.owner = difference.ownerBefore;
    if (difference.colorBefore != difference.colorAfter)
        side.color = difference.colorBefore;
    return side;
}

ComparedSide rightSide(const GuildDifference &difference)
{
    ComparedSide side{
        difference.change != DifferenceChange::Removed,
        difference.formerName ? std::optional(difference.name) : std::nullopt,
        {},
        {},
        {},
        difference.allowedAfter & ~difference.allowedBefore,
        difference.deniedAfter & ~difference.deniedBefore,
        difference.given};
    if (difference.positionBefore != difference.positionAfter)
        side.position = difference.positionAfter;
    if (difference.ownerBefore != difference.ownerAfter)
        side.owner = difference.ownerAfter;
    if (difference.colorBefore != difference.colorAfter)
        side.color = difference.colorAfter;
    return side;
}

/// Of whom an overwrite speaks.
QString subjectName(const GuildDifference &difference, const Guild &guild)
{
    if (const domain::GuildRole *role = guild.role(difference.id))
        return shownName(*role);
    return shownName(guild.member(difference.id), difference.id);
}

QString subjectWords(const GuildDifference &difference, const Guild &guild)
{
    const bool isOverwrite = difference.subject == DifferenceSubject::Overwrite;
    const core::Id number = isOverwrite ? difference.channel : difference.id;
    const QString name =
        difference.name.isEmpty() ? number.toString() : models::oneLine(difference.name, shownNameLetters);
    switch (difference.subject) {
    case DifferenceSubject::Guild:
        return CompareWords::tr("Guild and what everybody may");
    case DifferenceSubject::Role:
        return CompareWords::tr("Role %1").arg(name);
    case DifferenceSubject::Channel:
        return CompareWords::tr("Channel %1").arg(name);
    case DifferenceSubject::Overwrite:
        //: %1 is a channel, %2 a role or member
        return CompareWords::tr("Channel %1: overwrite of %2").arg(name, subjectName(difference, guild));
    case DifferenceSubject::Member:
        return CompareWords::tr("Member %1").arg(name);
    }
    return name;
}

} // namespace

QList<CompareLine> maskLines(PermissionMask left, PermissionMask right)
{
    QList<CompareLine> lines{
        {CompareWords::tr("Mask"), left.hexadecimal(), right.hexadecimal(), left != right}};
    const PermissionMask shown = namedBits() | left | right;
    for (int bit = 0; bit < PermissionMask::width; ++bit) {
        if (shown.has(bit))
            lines += CompareLine{
                bitTitle(bit), allowanceWords(left.has(bit)), allowanceWords(right.has(bit)),
                left.has(bit) != right.has(bit)};
    }
    return lines;
}

CompareLine differenceLine(const GuildDifference &difference, const Guild &left, const Guild &right)
{
    const bool isChange = difference.change == DifferenceChange::Changed;
    return {
        subjectWords(difference, difference.change == DifferenceChange::Removed ? left : right),
        sideWords(leftSide(difference), left, isChange), sideWords(rightSide(difference), right, isChange)};
}

} // namespace botdeck::ui::guild
