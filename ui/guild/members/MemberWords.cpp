// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/members/MemberWords.h"

#include "models/SafeText.h"
#include "ui/guild/ShownName.h"
#include "ui/look/Numbers.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace botdeck::ui::guild {

namespace {

constexpr qsizetype mostTitles = 8;

struct FactRow
{
    QStringView key;
    const char *title = nullptr;
};

// Of Fanbook's ChatMember and User.
constexpr std::array factRows{
    FactRow{u"user.username", QT_TRANSLATE_NOOP("MemberFact", "Short id")},
    FactRow{u"user.first_name", QT_TRANSLATE_NOOP("MemberFact", "First name")},
    FactRow{u"user.last_name", QT_TRANSLATE_NOOP("MemberFact", "Last name")},
    FactRow{u"user.is_bot", QT_TRANSLATE_NOOP("MemberFact", "Is a bot")},
    FactRow{u"user.language_code", QT_TRANSLATE_NOOP("MemberFact", "Language")},
    FactRow{u"user.avatar", QT_TRANSLATE_NOOP("MemberFact", "Picture")},
    FactRow{u"user.gender", QT_TRANSLATE_NOOP("MemberFact", "Gender")},
    FactRow{u"nick", QT_TRANSLATE_NOOP("MemberFact", "Nickname")},
    FactRow{u"status", QT_TRANSLATE_NOOP("MemberFact", "Status")},
    FactRow{u"custom_title", QT_TRANSLATE_NOOP("MemberFact", "Title")},
    FactRow{u"can_manage_guild", QT_TRANSLATE_NOOP("MemberFact", "Manages the guild")},
    FactRow{u"can_manage_channels", QT_TRANSLATE_NOOP("MemberFact", "Manages channels")},
    FactRow{u"can_manage_roles", QT_TRANSLATE_NOOP("MemberFact", "Manages roles")},
    FactRow{u"can_manage_emojis", QT_TRANSLATE_NOOP("MemberFact", "Manages emoji")},
    FactRow{u"can_post_messages", QT_TRANSLATE_NOOP("MemberFact", "Writes in channels")},
};

} // namespace

QString memberWithId(const domain::GuildMember &member)
{
    if (member.name.isEmpty())
        return member.id.toString();
    //: %1 is somebody's name, %2 the id
    return QCoreApplication::translate("MemberWords", "%1 (%2)").arg(shownName(member), member.id.toString());
}

QString memberTitles(const QList<const domain::GuildMember *> &members)
{
    QStringList titles;
    for (const domain::GuildMember *member : members.first(std::min(members.size(), mostTitles)))
        titles += memberWithId(*member);
    const QString all = titles.join(QStringLiteral(", "));
    const qsizetype more = members.size() - titles.size();
    if (more == 0)
        return all;
    //: %1 are names with commas between them, %2 is a number
    return QCoreApplication::translate("MemberWords", "%1 and %2 more").arg(all, look::grouped(more));
}

QString roleTitle(const domain::Guild &guild, core::Id role)
{
    const domain::GuildRole *known = guild.role(role);
    if (known == nullptr)
        //: a role that the guild's list does not have; %1 is its id
        return QCoreApplication::translate("MemberWords", "role %1 (unknown)").arg(role.toString());
    return shownName(*known);
}

qint64 holderCount(const domain::Guild &guild, const domain::GuildRole &role)
{
    if (role.memberCount)
        return *role.memberCount;
    // Everybody has everybody's.
    if (role.id == guild.id)
        return guild.members.size();
    return std::ranges::count_if(
        guild.members, [&role](const domain::GuildMember &member) { return member.roles.contains(role.id); });
}

QString roleTitles(const domain::Guild &guild, const QList<core::Id> &roles)
{
    if (roles.isEmpty())
        return QCoreApplication::translate("MemberWords", "no role");
    QStringList titles;
    for (const core::Id role : roles)
        titles += roleTitle(guild, role);
    return titles.join(QStringLiteral(", "));
}

QString factTitle(const domain::MemberFact &fact)
{
    const auto row = std::ranges::find(factRows, QStringView(fact.name), &FactRow::key);
    return row == factRows.end() ? models::oneLine(fact.name)
                                 : QCoreApplication::translate("MemberFact", row->title);
}

QString factWords(const domain::MemberFact &fact)
{
    if (fact.value == u"true")
        return QCoreApplication::translate("MemberFact", "yes");
    return fact.value == u"false" ? QCoreApplication::translate("MemberFact", "no")
                                  : models::oneLine(fact.value);
}

} // namespace botdeck::ui::guild
